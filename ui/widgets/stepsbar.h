// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace comptoir::ui
{

/// Where one is in a task of a few steps; the ones done carry a tick. Shown, not clicked.
class StepsBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepsBar(const QStringList &steps, QWidget *parent = nullptr);

    /// From 0.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int stepWidth(int step) const;
    void paintStep(QPainter &painter, const QRect &area, int step) const;
    void tell();
    QStringList m_steps;
    int m_current = 0;
};

} // namespace comptoir::ui
