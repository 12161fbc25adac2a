// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/cashcount.h"

#include <QWidget>

namespace comptoir::ui
{

class Label;
class Stepper;

/// A note by its colour or a coin by its round, with its figure.
class DenominationFigure : public QWidget
{
    Q_OBJECT

public:
    DenominationFigure(const QString &figure, bool coin, int hue, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    bool m_coin;
    int m_hue;
};

/// How many of one note or coin there are, and what they make.
class DenominationRow : public QWidget
{
    Q_OBJECT

public:
    struct Looks {
        QString figure; ///< "2 000"
        QString name;   ///< "Notes of 2 000 DA": what a screen reader says
        bool coin = false;
        int hue = 0;
    };
    explicit DenominationRow(const Looks &looks, QWidget *parent = nullptr);

    [[nodiscard]] Stepper *stepper() const { return m_stepper; }
    void setSum(const QString &sum, bool none);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Stepper *m_stepper;
    Label *m_sum;   ///< beside the stepper
    Label *m_below; ///< under the figure, where there is no room beside
};

} // namespace comptoir::ui
