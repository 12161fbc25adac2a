// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/fiscal/ticketlistservice.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractTableModel>

namespace comptoir
{

/// The lines of an open ticket, each to be chosen for a refund as a whole or in part. GUI thread.
class RefundLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Amount, Total, columns };
    enum Role {
        LeftRole = Qt::UserRole, ///< qint64, thousandths that can still be taken back
        ChosenRole,              ///< qint64, thousandths chosen; 0: the line is not
        CountedRole,             ///< bool: chosen in whole pieces of which more than one is left
    };

    explicit RefundLinesModel(const Business &business) : m_business(business) {}

    void show(const TicketDetail &detail);
    void clear();

    [[nodiscard]] bool isReturnable(int row) const { return m_lines.at(row).left.milli() > 0; }
    [[nodiscard]] bool anyReturnable() const;
    void choose(int row, bool chosen);
    /// In thousandths of the line's unit, held to what is left; 0 takes the line out.
    void setChosen(int row, qint64 milli);
    void chooseAll(bool chosen);
    [[nodiscard]] bool allChosen() const;
    /// How many lines are chosen.
    [[nodiscard]] int chosenCount() const;
    /// What a refund asks for.
    [[nodiscard]] QList<std::pair<int, Quantity>> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Line {
        PricedLine priced;
        Quantity left;
        qint64 chosenMilli = 0;
    };
    [[nodiscard]] QString amountText(const Line &line) const;
    [[nodiscard]] QString quantityText(const Line &line, Quantity quantity) const;
    [[nodiscard]] QVariant look(const Line &line, int column, int role) const;
    void changed(int first, int last);

    const Business &m_business;
    QList<Line> m_lines;
};

} // namespace comptoir
