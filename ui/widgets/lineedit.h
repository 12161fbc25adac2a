// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/format/tableroles.h"

#include <QLineEdit>

namespace comptoir::ui
{

class IconButton;

/// A line of typed text with what may stand inside its frame: leading icon, unit, key cap, clearing cross. The style
/// draws the frame, also of error and warning.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    void setLeadingIcon(const QString &name);
    /// Unit after the text ("DA"); not part of it.
    void setSuffix(const QString &suffix);
    /// Shown while the field is empty.
    void setKeyCap(const QString &key);
    /// A cross that clears, while there is text.
    void setClearable(bool clearable);
    /// Neutral, Warning or Danger.
    void setTone(comptoir::Tone tone);
    [[nodiscard]] comptoir::Tone tone() const { return m_tone; }
    /// 52 px and 16 px text.
    void setLarge(bool large);
    /// Trailing alignment, one left-to-right run: money and other figures.
    void setAmountMode();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] int boxHeight() const;

private:
    void arrange();
    void clearByHand();
    [[nodiscard]] bool showsClear() const;
    [[nodiscard]] int leadingWidth() const;
    [[nodiscard]] int trailingWidth() const;
    QString m_leadingIcon, m_suffix, m_keyCap;
    IconButton *m_clear = nullptr;
    comptoir::Tone m_tone = comptoir::Tone::Neutral;
    bool m_large = false, m_amount = false;
};

} // namespace comptoir::ui
