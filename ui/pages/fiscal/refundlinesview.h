// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/refundlinesmodel.h"

#include <QPointer>
#include <QTableView>

namespace comptoir::ui
{

class Stepper;

/// The lines of a ticket with a check box each. The line the keyboard is on can also be taken back in part, by a
/// stepper. As high as its lines, up to a limit above which it scrolls. Space and a click choose, + and − count.
class RefundLinesView : public QTableView
{
    Q_OBJECT

public:
    explicit RefundLinesView(RefundLinesModel &lines, QWidget *parent = nullptr);

    /// The stepper of the current line; null when it has none.
    [[nodiscard]] Stepper *stepper() const;
    /// Where a line's check box is, in the viewport.
    [[nodiscard]] QRect checkRect(int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(int row);
    void count(int row, qint64 by);
    void placeStepper();
    void fitColumns();

    RefundLinesModel &m_lines;
    QPointer<Stepper> m_stepper;
    int m_stepperRow = -1;
};

} // namespace comptoir::ui
