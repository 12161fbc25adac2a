// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QWidget>

namespace comptoir::ui
{

/// An icon beside a text. It is drawn anew each time, so that it follows theme, direction and scale of the screen.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name = {}, Ink role = Ink::Muted, int side = tokens::icon,
                       QWidget *parent = nullptr);

    void setIcon(const QString &name, Ink role);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Ink m_ink;
    int m_side;
};

} // namespace comptoir::ui
