// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/format/tableroles.h"

#include <QWidget>

class QAbstractButton;

namespace comptoir::ui
{

class Label;

/// The sentence under a field: icon, text, and the remedy as a link after it, or under it where there is no room.
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *parent = nullptr);

    void setMessage(comptoir::Tone tone, const QString &text, const QString &fixText = {});
    [[nodiscard]] QString text() const;
    [[nodiscard]] QAbstractButton *fixButton() const { return m_fix; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fixClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places;
    [[nodiscard]] Places places(int width) const;
    void arrange();
    void applyInk();
    comptoir::Tone m_tone = comptoir::Tone::Neutral;
    Label *m_text;
    QAbstractButton *m_fix;
};

} // namespace comptoir::ui
