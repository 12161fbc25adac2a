// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/fiscal/refundlinesmodel.h"

#include "models/viewmodels/format/tableroles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace comptoir
{

void RefundLinesModel::show(const TicketDetail &detail)
{
    beginResetModel();
    m_lines.clear();
    for (qsizetype i = 0; i < detail.view.sale.priced.lines.size(); ++i)
        m_lines.append({detail.view.sale.priced.lines.at(i), detail.left.at(i)});
    endResetModel();
    Q_EMIT chosenChanged();
}

void RefundLinesModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
    Q_EMIT chosenChanged();
}

bool RefundLinesModel::anyReturnable() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.left.milli() > 0; });
}

void RefundLinesModel::choose(int row, bool chosen)
{
    setChosen(row, chosen ? m_lines.at(row).left.milli() : 0);
}

void RefundLinesModel::setChosen(int row, qint64 milli)
{
    Line &line = m_lines[row];
    const qint64 held = std::clamp<qint64>(milli, 0, std::max<qint64>(line.left.milli(), 0));
    if (held == line.chosenMilli)
        return;
    line.chosenMilli = held;
    changed(row, row);
}

void RefundLinesModel::chooseAll(bool chosen)
{
    if (m_lines.isEmpty())
        return;
    for (Line &line : m_lines)
        line.chosenMilli = chosen ? std::max<qint64>(line.left.milli(), 0) : 0;
    changed(0, rowCount() - 1);
}

bool RefundLinesModel::allChosen() const
{
    return anyReturnable() && std::all_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
               return line.chosenMilli == std::max<qint64>(line.left.milli(), 0);
           });
}

int RefundLinesModel::chosenCount() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.chosenMilli > 0; }));
}

QList<std::pair<int, Quantity>> RefundLinesModel::chosen() const
{
    QList<std::pair<int, Quantity>> lines;
    for (int i = 0; i < rowCount(); ++i) {
        const Line &line = m_lines.at(i);
        if (line.chosenMilli > 0)
            lines.append({i, Quantity(line.chosenMilli, line.left.unit())});
    }
    return lines;
}

void RefundLinesModel::changed(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    Q_EMIT chosenChanged();
}

int RefundLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RefundLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags RefundLinesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && isReturnable(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString RefundLinesModel::quantityText(const Line &line, Quantity quantity) const
{
    const QString figure = m_business.format().quantity(quantity);
    if (!line.priced.line.unitName.isEmpty())
        return figure + u' ' + line.priced.line.unitName;
    const Unit unit = quantity.unit();
    if (unit == Unit::Piece)
        return figure;
    const QByteArray code = unitCode(unit).toLatin1(); // its word is the till's
    return figure + QChar(QChar::Nbsp) + QCoreApplication::translate("SalesText", code.constData());
}

QString RefundLinesModel::amountText(const Line &line) const
{
    const Quantity sold = line.priced.line.quantity;
    if (!sold.isNegative() && line.left.milli() == 0)
        return tr("given back");
    if (!sold.isNegative() && line.left < sold)
        return tr("%1 of %2 left").arg(quantityText(line, line.left), quantityText(line, sold));
    const QString product =
        quantityText(line, sold) + u" × "_s + m_business.format().amount(line.priced.line.unitPrice);
    const bool measured = line.priced.line.unitName.isEmpty() && sold.unit() != Unit::Piece;
    return measured ? product : m_business.format().isolated(product); // "kg" reads as the window does
}

QVariant RefundLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name     ? line.priced.line.name
               : index.column() == Amount ? amountText(line)
                                          : m_business.format().amount(line.priced.total);
    case LeftRole:
        return line.left.milli();
    case ChosenRole:
        return line.chosenMilli;
    case CountedRole:
        return line.chosenMilli > 0 && line.left.unit() == Unit::Piece && line.left.milli() > Quantity::milliPerUnit &&
               line.left.milli() % Quantity::milliPerUnit == 0;
    default:
        return look(line, index.column(), role);
    }
}

QVariant RefundLinesModel::look(const Line &line, int column, int role) const
{
    const bool part = line.left.milli() > 0 && line.left < line.priced.line.quantity;
    switch (role) {
    case Qt::CheckStateRole:
        if (column != Name || line.left.milli() <= 0)
            return {};
        return line.chosenMilli > 0 ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return QVariant((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case MutedRole:
        return (line.left.milli() <= 0 && !line.priced.line.quantity.isNegative()) || (column == Amount && !part);
    case TextToneRole:
        return column == Amount && part ? QVariant(static_cast<int>(Tone::Info)) : QVariant();
    case Qt::ToolTipRole:
        return column == Name ? QVariant(line.priced.line.name) : QVariant();
    default:
        return {};
    }
}

bool RefundLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole && index.column() == Name && isReturnable(index.row())) {
        choose(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    if (role == ChosenRole && isReturnable(index.row())) {
        setChosen(index.row(), value.toLongLong());
        return true;
    }
    return false;
}

} // namespace comptoir
