// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QProgressBar>
#include <QTimer>

namespace comptoir::ui
{

/// How far something is, as a thin line; with a range of nothing it moves to and fro.
class ProgressLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// 0 to 1; less than 0 when unknown.
    void setFraction(double fraction);
    void setInk(Ink ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();
    Ink m_ink = Ink::Accent;
    int m_phase = 0;
    QTimer m_timer;
};

} // namespace comptoir::ui
