// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/textstyle.h"
#include "ui/style/theme.h"

#include <QLabel>

namespace comptoir::ui
{

/// A large figure with its small currency sign. Grows smaller rather than lose a digit; read out when it changes.
class AmountLabel : public QLabel
{
    Q_OBJECT

public:
    explicit AmountLabel(TextStyle style = TextStyle::Total, QWidget *parent = nullptr);

    /// Both as DisplayFormat writes them; `sign` may be empty.
    void setAmount(const QString &figure, const QString &sign = {});
    [[nodiscard]] QString figure() const { return m_figure; }
    void setInk(Ink ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont signFont() const;
    [[nodiscard]] int widthOf(const QFont &figure, const QFont &sign) const;
    TextStyle m_style;
    Ink m_ink = Ink::Text;
    QString m_figure, m_sign;
};

} // namespace comptoir::ui
