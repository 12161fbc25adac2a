// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tilltypes.h"

namespace comptoir
{

/// A line with the key it keeps while it is on the ticket.
struct OpenLine {
    quint64 key = 0;
    BasketLine line;

    bool operator==(const OpenLine &) const = default;
};

/// A figure as people type it, "0,75", for parseDecimal().
[[nodiscard]] QString withPoint(QString typed);
/// A quantity as people type it. Errors: parseDecimal()'s, `bad_quantity` (not above zero).
[[nodiscard]] Result<Quantity> positiveQuantity(const QString &typed, Unit unit);

/// The ticket that is being typed, with its history. A plain value without signals: changes are pure, rights and
/// figures are asked of the services by whoever owns it.
class OpenTicket
{
public:
    static constexpr qsizetype undoDepth = 50;

    /// One earlier state, and what undoing goes back on.
    struct Step {
        QList<OpenLine> lines;
        Basket rest; ///< everything but the lines
        std::optional<EarlierApproval> approval;
        quint64 selected = 0;
        QString what; ///< "Removed Milk", for the toast
    };

    [[nodiscard]] const QList<OpenLine> &lines() const { return m_lines; }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] Basket basket() const;
    [[nodiscard]] const OpenLine *find(quint64 key) const;
    [[nodiscard]] quint64 selected() const { return m_selected; } ///< key; 0: none
    void select(quint64 key);
    /// By rows, staying on the ticket.
    void moveSelection(int step);

    /// Adds goods, to an equal line when there is one (same item, unit and price, nothing special about either), and
    /// selects the line. Gives back its key.
    quint64 add(const BasketLine &line);
    void replace(quint64 key, const BasketLine &line);
    void remove(quint64 key);
    /// New unit prices of lines, by key.
    void setPrices(const QHash<quint64, Money> &prices);
    /// Nothing is left but the history.
    void clear();
    void setDiscount(const std::optional<Discount> &discount) { m_rest.discount = discount; }
    void setCustomer(const std::optional<CustomerId> &customer) { m_rest.customer = customer; }
    void setCoupons(const QList<QString> &coupons) { m_rest.coupons = coupons; }
    void setNote(const QString &note) { m_rest.note = note; }
    void setApproval(const std::optional<EarlierApproval> &approval) { m_approval = approval; }
    [[nodiscard]] const std::optional<EarlierApproval> &approval() const { return m_approval; }
    [[nodiscard]] const Basket &rest() const { return m_rest; }

    /// Takes another ticket's place; the history begins anew.
    void load(const Basket &basket);
    /// Keeps the present state under what is about to happen.
    void remember(const QString &what);
    [[nodiscard]] bool canUndo() const { return !m_history.isEmpty(); }
    /// What undo() would take back; empty when nothing.
    [[nodiscard]] QString undoText() const { return canUndo() ? m_history.last().what : QString(); }
    void undo();
    void forget() { m_history.clear(); }

private:
    QList<OpenLine> m_lines;
    Basket m_rest;
    std::optional<EarlierApproval> m_approval;
    quint64 m_selected = 0;
    quint64 m_lastKey = 0;
    QList<Step> m_history;
};

} // namespace comptoir
