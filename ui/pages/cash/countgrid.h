// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/cashcount.h"
#include "models/viewmodels/session/business.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

class DenominationRow;
class Label;

/// Notes and coins side by side, one row each. Tab goes from count to count, + and − change it, Enter goes on.
class CountGrid : public QWidget
{
    Q_OBJECT

public:
    CountGrid(CashCount &count, const Business &business, QWidget *parent = nullptr);

    /// Puts the keyboard into the first count.
    void takeFocus();
    [[nodiscard]] const QList<DenominationRow *> &rows() const { return m_rows; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter was pressed in the last count; before, it leads to the next.
    void entered();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCard(bool coins);
    [[nodiscard]] DenominationRow *makeRow(qsizetype row);
    [[nodiscard]] int heightFor(int rowHeight) const;
    void refresh();
    void goOnFrom(QObject *edit);

    CashCount &m_count;
    const Business &m_business;
    QList<DenominationRow *> m_rows;
    Label *m_pieces[2] = {nullptr, nullptr}; ///< of notes, of coins
    int m_most = 0;                          ///< rows of the longer card
};

} // namespace comptoir::ui
