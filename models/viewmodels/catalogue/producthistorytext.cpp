// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/catalogue/productform.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// "250,00 → 260,00"
QString arrow(const QString &before, const QString &after)
{
    return QString((before.isEmpty() ? u"–"_s : before) + u" → "_s + (after.isEmpty() ? u"–"_s : after));
}

} // namespace

QString ProductForm::unitText(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return {};
    case Unit::Kilogram:
        return tr("kg");
    case Unit::Litre:
        return tr("l");
    case Unit::Metre:
        return tr("m");
    case Unit::Hour:
        return tr("h");
    }
    Q_UNREACHABLE();
}

QString ProductForm::stockText() const
{
    if (m_draft.kind != ItemKind::Stocked)
        return u"–"_s;
    const QString quantity = m_business.format().quantity(Quantity(m_record.stockMilli, m_saved.unit));
    const QString unit = unitText(m_saved.unit);
    return unit.isEmpty() ? quantity : tr("%1 %2", "a quantity and its unit").arg(quantity, unit);
}

QString ProductForm::editedText() const
{
    if (isNew())
        return tr("Not saved yet");
    if (m_record.changes.isEmpty())
        return {};
    const ProductChange &last = m_record.changes.first();
    const QString day = m_business.format().date(m_business.local(last.at).date());
    const QString changes = tr("%n change(s)", nullptr, static_cast<int>(m_record.changeCount));
    return last.user.isEmpty() ? tr("Edited %1 · %2").arg(day, changes)
                               : tr("Edited %1 by %2 · %3").arg(day, last.user, changes);
}

QList<HistoryLine> ProductForm::history() const
{
    const DisplayFormat &format = m_business.format();
    const auto amount = [&](const std::optional<qint64> &minor) {
        return minor ? format.amount(m_business.money(*minor)) : QString();
    };
    QList<HistoryLine> lines;
    for (const ProductChange &change : m_record.changes) {
        QStringList what;
        const Product &now = change.after;
        if (!change.before) {
            what.append(lines.size() + 1 == m_record.changeCount ? tr("Created") : tr("Saved"));
        } else {
            const Product &was = *change.before;
            if (now.priceMinor != was.priceMinor)
                what.append(tr("Price %1").arg(arrow(amount(was.priceMinor), amount(now.priceMinor))));
            if (now.costMinor != was.costMinor)
                what.append(tr("Cost %1").arg(arrow(amount(was.costMinor), amount(now.costMinor))));
            if (now.name != was.name || now.names != was.names)
                what.append(now.name != was.name ? tr("Name %1").arg(arrow(was.name, now.name)) : tr("Translations"));
            if (now.taxClass != was.taxClass)
                what.append(tr("Tax %1").arg(arrow(was.taxClass, now.taxClass)));
            if (now.category != was.category)
                what.append(tr("Category"));
            if (now.units != was.units)
                what.append(tr("Barcodes and packs"));
            if (now.active != was.active)
                what.append(now.active ? tr("Back on sale") : tr("Retired"));
            if (now.favourite != was.favourite)
                what.append(now.favourite ? tr("Shown in favourites") : tr("No longer a favourite"));
            if (what.isEmpty())
                what.append(tr("Details"));
        }
        lines.append({format.dateTime(m_business.local(change.at)), change.user, what.join(u" · "_s)});
    }
    return lines;
}

QList<HistoryLine> ProductForm::stockMoves() const
{
    const auto reasonText = [](const QString &reason) {
        return reason == "sale"_L1      ? tr("Sale")
               : reason == "return"_L1  ? tr("Return")
               : reason == "opening"_L1 ? tr("Opening stock")
               : reason == "count"_L1   ? tr("Count")
               : reason == "loss"_L1    ? tr("Loss")
               : reason == "receipt"_L1 ? tr("Receipt")
                                        : reason;
    };
    const DisplayFormat &format = m_business.format();
    QList<HistoryLine> lines;
    for (const ProductMove &move : m_record.moves) {
        QString quantity = format.quantity(Quantity(move.quantityMilli, m_saved.unit));
        if (move.quantityMilli > 0)
            quantity =
                format.isolated(u'+' + DisplayFormat(u"en"_s).quantity(Quantity(move.quantityMilli, m_saved.unit)));
        lines.append({format.dateTime(m_business.local(move.at)), quantity, reasonText(move.reason)});
    }
    return lines;
}

QList<HistoryLine> ProductForm::listPrices() const
{
    const DisplayFormat &format = m_business.format();
    QList<HistoryLine> lines;
    for (const PriceRule &rule : m_record.rules) {
        QStringList scope;
        if (!rule.customerGroup.isEmpty())
            scope.append(rule.customerGroup);
        if (!rule.unitName.isEmpty())
            scope.append(rule.unitName);
        if (rule.fromQuantityMilli > 0)
            scope.append(tr("from %1").arg(format.quantity(Quantity(rule.fromQuantityMilli, m_saved.unit))));
        lines.append({rule.list, format.amountWithSign(m_business.money(rule.priceMinor)), scope.join(u" · "_s)});
    }
    return lines;
}

} // namespace comptoir
