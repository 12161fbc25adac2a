// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

class Stepper;
class TextField;

/// The second step: papers of other payments, counted as blindly as the cash.
class OthersView : public QWidget
{
    Q_OBJECT

public:
    explicit OthersView(ShiftArea &area, QWidget *parent = nullptr);

    void takeFocus();
    /// True when every amount can be read; otherwise the first that cannot has the focus.
    [[nodiscard]] bool check();

Q_SIGNALS:
    void entered();

private:
    struct Row {
        TenderMethod method;
        Stepper *pieces;
        TextField *amount;
    };
    void addRow(QVBoxLayout *column, const MethodTotal &total);
    void take(const Row &row);
    void refresh();

    ShiftArea &m_area;
    QList<Row> m_rows;
};

} // namespace comptoir::ui
