// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QToolButton>

namespace comptoir::ui
{

/// A square button with an icon only; its accessible name is also its tool tip.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    explicit IconButton(const QString &icon, const QString &accessibleName, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_icon; }
    /// Side in pixels; 0 is the control height of the density.
    void setSize(int side);
    /// With the border of a secondary button.
    void setFramed(bool framed);
    void setInk(Ink ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    Ink m_ink = Ink::Text;
    int m_side = 0;
    bool m_framed = false, m_ring = false;
};

} // namespace comptoir::ui
