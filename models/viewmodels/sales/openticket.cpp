// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/openticket.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Nothing about the line says that it must stand alone.
bool isPlain(const BasketLine &line)
{
    return line.product && !line.priceOverridden && !line.discount && line.note.isEmpty() && !line.returnOf &&
           line.quantity.unit() == Unit::Piece;
}

/// The price may differ: it can hang on the quantity, and a changed one is asked about for the line as a whole.
bool isSameItem(const BasketLine &a, const BasketLine &b)
{
    return a.product == b.product && a.unitName == b.unitName && a.unitFactorMilli == b.unitFactorMilli &&
           a.quantity.isNegative() == b.quantity.isNegative();
}

} // namespace

QString withPoint(QString typed)
{
    return typed.trimmed().replace(u',', u'.');
}

Result<Quantity> positiveQuantity(const QString &typed, Unit unit)
{
    const Result<Quantity> quantity = Quantity::fromDecimal(withPoint(typed), unit);
    COMPTOIR_TRY(quantity);
    if (quantity->isZero() || quantity->isNegative())
        return refuse(u"bad_quantity"_s, u"A quantity must be above zero."_s);
    return *quantity;
}

Basket OpenTicket::basket() const
{
    Basket basket = m_rest;
    basket.lines.reserve(m_lines.size());
    for (const OpenLine &open : m_lines)
        basket.lines.append(open.line);
    return basket;
}

const OpenLine *OpenTicket::find(quint64 key) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [key](const OpenLine &l) { return l.key == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

void OpenTicket::select(quint64 key)
{
    m_selected = find(key) ? key : 0;
}

void OpenTicket::moveSelection(int step)
{
    if (m_lines.isEmpty())
        return;
    const OpenLine *now = find(m_selected);
    const qsizetype last = m_lines.size() - 1;
    const qsizetype row = now ? std::clamp<qsizetype>((now - m_lines.constData()) + step, 0, last) : last;
    m_selected = m_lines.at(row).key;
}

quint64 OpenTicket::add(const BasketLine &line)
{
    const auto same = std::find_if(m_lines.rbegin(), m_lines.rend(), [&line](const OpenLine &open) {
        return isPlain(open.line) && isPlain(line) && isSameItem(open.line, line);
    });
    if (same != m_lines.rend()) {
        same->line.quantity = same->line.quantity + line.quantity;
        m_selected = same->key;
        return m_selected;
    }
    m_lines.append({++m_lastKey, line});
    m_selected = m_lastKey;
    return m_selected;
}

void OpenTicket::replace(quint64 key, const BasketLine &line)
{
    for (OpenLine &open : m_lines) {
        if (open.key == key)
            open.line = line;
    }
}

void OpenTicket::remove(quint64 key)
{
    const OpenLine *line = find(key);
    if (!line)
        return;
    const qsizetype row = line - m_lines.constData();
    m_lines.removeAt(row);
    if (m_selected == key)
        m_selected = m_lines.isEmpty() ? 0 : m_lines.at(std::min(row, m_lines.size() - 1)).key;
}

void OpenTicket::setPrices(const QHash<quint64, Money> &prices)
{
    for (OpenLine &open : m_lines) {
        if (const auto price = prices.find(open.key); price != prices.end())
            open.line.unitPrice = *price;
    }
}

void OpenTicket::clear()
{
    m_lines.clear();
    m_rest = {};
    m_approval.reset();
    m_selected = 0;
}

void OpenTicket::load(const Basket &basket)
{
    m_rest = basket;
    m_rest.lines.clear();
    m_lines.clear();
    for (const BasketLine &line : basket.lines)
        m_lines.append({++m_lastKey, line});
    m_selected = m_lines.isEmpty() ? 0 : m_lastKey;
    m_approval.reset();
    m_history.clear();
}

void OpenTicket::remember(const QString &what)
{
    if (m_history.size() == undoDepth)
        m_history.removeFirst();
    m_history.append({m_lines, m_rest, m_approval, m_selected, what});
}

void OpenTicket::undo()
{
    if (m_history.isEmpty())
        return;
    const Step step = m_history.takeLast();
    m_lines = step.lines;
    m_rest = step.rest;
    m_approval = step.approval;
    m_selected = step.selected;
}

} // namespace comptoir
