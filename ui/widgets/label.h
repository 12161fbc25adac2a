// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/textstyle.h"
#include "ui/style/theme.h"

#include <QLabel>

namespace comptoir::ui
{

/// Text in a style and an ink of the house, plain text unless setTextFormat() says otherwise. Keeps room under Arabic.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextStyle style, const QString &text = {}, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setStyle(TextStyle style);
    /// One line that ends in an ellipsis when there is no room, the whole text in its tool tip.
    void setElided(bool elided);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyInk();
    [[nodiscard]] int roomUnder() const;
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] QMargins around() const;
    TextStyle m_style;
    Ink m_ink;
    bool m_elided = false;
};

} // namespace comptoir::ui
