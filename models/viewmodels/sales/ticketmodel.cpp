// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/ticketmodel.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

TicketModel::TicketModel(const Business &business, QObject *parent) : QAbstractListModel(parent), m_business(business)
{
    connect(&business, &Business::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // another language, another currency sign
    });
}

int TicketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> TicketModel::roleNames() const
{
    return {{KeyRole, "key"},
            {QuantityRole, "quantity"},
            {PlainQuantityRole, "plainQuantity"},
            {NameRole, "name"},
            {CaptionRole, "caption"},
            {DiscountTextsRole, "discountTexts"},
            {DiscountAmountsRole, "discountAmounts"},
            {AmountRole, "amount"},
            {TotalRole, "total"},
            {ReturnRole, "isReturn"},
            {WeighedRole, "isWeighed"},
            {NoteRole, "note"},
            {OverriddenRole, "isOverridden"},
            {PricedRole, "isPriced"}};
}

QVariant TicketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const BasketLine &line = row.open.line;
    const DisplayFormat &format = m_business.format();
    switch (role) {
    case KeyRole:
        return row.open.key;
    case QuantityRole:
        return quantityText(row);
    case PlainQuantityRole:
        return format.quantity(line.quantity);
    case Qt::DisplayRole:
    case NameRole:
        return line.names.value(m_business.language(), line.name);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case CaptionRole:
        return caption(row);
    case DiscountTextsRole:
        return discountTexts(row);
    case DiscountAmountsRole:
        return discountAmounts(row);
    case AmountRole:
        return row.priced ? format.amount(row.priced->gross) : QString();
    case TotalRole:
        return row.priced ? format.amount(row.priced->gross - row.priced->discountTotal()) : QString();
    case ReturnRole:
        return line.quantity.isNegative();
    case WeighedRole:
        return line.quantity.unit() != Unit::Piece;
    case NoteRole:
        return line.note;
    case OverriddenRole:
        return line.priceOverridden;
    case PricedRole:
        return row.priced.has_value();
    default:
        return {};
    }
}

QString TicketModel::quantityText(const Row &row) const
{
    const Quantity quantity = row.open.line.quantity;
    const QString figure = m_business.format().quantity(quantity);
    return quantity.unit() == Unit::Piece ? QString(figure + u"\u00A0×"_s) : figure;
}

QString TicketModel::unitText(Unit unit) const
{
    switch (unit) {
    case Unit::Piece:
        return {};
    case Unit::Kilogram:
        return tr("kg");
    case Unit::Litre:
        return tr("L");
    case Unit::Metre:
        return tr("m");
    case Unit::Hour:
        return tr("h");
    }
    Q_UNREACHABLE();
}

QString TicketModel::caption(const Row &row) const
{
    const BasketLine &line = row.open.line;
    const DisplayFormat &format = m_business.format();
    if (line.returnOf) {
        const QString number = m_originals.value(line.returnOf->sale);
        return number.isEmpty() ? tr("Return") : tr("Return of %1").arg(format.isolated(number));
    }
    const QString price = format.amount(line.unitPrice);
    if (line.quantity.unit() != Unit::Piece)
        return tr("%1 %2 × %3").arg(format.quantity(line.quantity), unitText(line.quantity.unit()), price);
    if (!line.unitName.isEmpty())
        return tr("%1 at %2").arg(line.unitName, price);
    return std::abs(line.quantity.milli()) == Quantity::milliPerUnit ? QString() : tr("%1 each").arg(price);
}

QString TicketModel::discountText(const Row &row, const AppliedDiscount &discount) const
{
    if (!discount.label.isEmpty())
        return discount.label;
    if (discount.source == AppliedDiscount::Source::Ticket)
        return tr("Ticket discount");
    const std::optional<Discount> &asked = row.priced->line.discount;
    if (discount.source == AppliedDiscount::Source::Line && asked && asked->kind == Discount::Kind::Percent)
        return tr("Discount %1").arg(m_business.format().percent(asked->value));
    return tr("Discount");
}

QStringList TicketModel::discountTexts(const Row &row) const
{
    QStringList texts;
    if (row.priced) {
        for (const AppliedDiscount &discount : row.priced->discounts)
            texts.append(discountText(row, discount));
    }
    return texts;
}

QStringList TicketModel::discountAmounts(const Row &row) const
{
    QStringList texts;
    if (row.priced) {
        for (const AppliedDiscount &discount : row.priced->discounts)
            texts.append(m_business.format().amount(-discount.amount));
    }
    return texts;
}

QString TicketModel::spoken(const Row &row) const
{
    const BasketLine &line = row.open.line;
    const DisplayFormat &format = m_business.format();
    const QString name = line.names.value(m_business.language(), line.name);
    const QString total = row.priced ? format.amount(row.priced->gross - row.priced->discountTotal()) : QString();
    return tr("%1, quantity %2, %3").arg(name, format.quantity(line.quantity), total);
}

void TicketModel::setLines(const QList<OpenLine> &lines)
{
    dropMissing(lines);
    for (int row = 0; row < lines.size(); ++row)
        place(row, lines.at(row));
}

void TicketModel::dropMissing(const QList<OpenLine> &lines)
{
    QSet<quint64> staying;
    staying.reserve(lines.size());
    for (const OpenLine &line : lines)
        staying.insert(line.key);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (staying.contains(keyAt(last)))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(keyAt(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// Rows before `row` are right already; what is not at its place is new, or was moved by nothing but an undo.
void TicketModel::place(int row, const OpenLine &line)
{
    if (row >= rowCount() || keyAt(row) != line.key) {
        const int from = rowOf(line.key);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, {line, std::nullopt});
            endInsertRows();
            return;
        }
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }
    if (m_rows.at(row).open == line)
        return;
    m_rows[row].open = line;
    Q_EMIT dataChanged(index(row), index(row));
}

void TicketModel::setPriced(const QList<PricedLine> &priced)
{
    Q_ASSERT(priced.size() == m_rows.size());
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).priced == priced.at(row))
            continue;
        m_rows[row].priced = priced.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void TicketModel::nameOriginal(const SaleId &sale, const QString &number)
{
    m_originals.insert(sale, number);
}

int TicketModel::rowOf(quint64 key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [key](const Row &row) { return row.open.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

quint64 TicketModel::keyAt(int row) const
{
    return m_rows.at(row).open.key;
}

} // namespace comptoir
