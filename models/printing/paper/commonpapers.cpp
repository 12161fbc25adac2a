// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/rollpapers.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// "RC 16/00 …", "AI 16 …"; only what is there.
QStringList labelled(const QList<std::pair<QString, QString>> &fields)
{
    QStringList parts;
    for (const auto &[label, value] : fields) {
        if (!value.isEmpty())
            parts.append(label + u'\u00a0' + value);
    }
    return parts;
}

QString unitName(const PaperLanguage &words, Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return {};
    case Unit::Kilogram:
        return words.text(QT_TRANSLATE_NOOP("Paper", "kg"));
    case Unit::Litre:
        return words.text(QT_TRANSLATE_NOOP("Paper", "L"));
    case Unit::Metre:
        return words.text(QT_TRANSLATE_NOOP("Paper", "m"));
    case Unit::Hour:
        return words.text(QT_TRANSLATE_NOOP("Paper", "h"));
    }
    Q_UNREACHABLE();
}

} // namespace

void writeSeller(RollBuilder &roll, const BusinessSettings &business, bool identifiers)
{
    const LegalIdentity &seller = business.seller;
    roll.centred(roll.typed(seller.name.isEmpty() ? business.name : seller.name), roll.title());
    roll.gap(2);
    roll.centred(roll.typed(seller.address.isEmpty() ? business.branch : seller.address), roll.small());
    if (!seller.phone.isEmpty())
        roll.centred(roll.text(QT_TRANSLATE_NOOP("Paper", "Phone %1")).arg(roll.format().isolated(seller.phone)),
                     roll.small());
    if (!identifiers)
        return;
    roll.gap(4);
    roll.centredParts(labelled({{u"RC"_s, seller.rc}, {u"AI"_s, seller.ai}}), roll.small());
    roll.centredParts(labelled({{u"NIF"_s, seller.nif}, {u"NIS"_s, seller.nis}}), roll.small());
}

void writeTaxes(RollBuilder &roll, const QList<TaxAmount> &byRate, Money net, Money tax, Money total)
{
    const DisplayFormat &format = roll.format();
    QList<QStringList> rows{
        {roll.text(QT_TRANSLATE_NOOP("Paper", "VAT")), roll.text(QT_TRANSLATE_NOOP("Paper", "Before tax")),
         roll.text(QT_TRANSLATE_NOOP("Paper", "Tax")), roll.text(QT_TRANSLATE_NOOP("Paper", "With tax"))}};
    for (const TaxAmount &amount : highestFirst(byRate))
        rows.append({rateName(roll.words(), amount.rate), format.amount(amount.base), format.amount(amount.tax),
                     format.amount(amount.base + amount.tax)});
    rows.append(
        {roll.text(QT_TRANSLATE_NOOP("Paper", "Total")), format.amount(net), format.amount(tax), format.amount(total)});
    roll.table(rows);
}

QList<TaxAmount> highestFirst(QList<TaxAmount> byRate)
{
    std::stable_sort(byRate.begin(), byRate.end(),
                     [](const TaxAmount &a, const TaxAmount &b) { return a.rate.ratePpm > b.rate.ratePpm; });
    return byRate;
}

QString methodName(const PaperLanguage &words, TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return words.text(QT_TRANSLATE_NOOP("Paper", "Cash"));
    case TenderMethod::Card:
        return words.text(QT_TRANSLATE_NOOP("Paper", "Card"));
    case TenderMethod::Account:
        return words.text(QT_TRANSLATE_NOOP("Paper", "On account"));
    case TenderMethod::Voucher:
        return words.text(QT_TRANSLATE_NOOP("Paper", "Voucher"));
    }
    Q_UNREACHABLE();
}

QString rateName(const PaperLanguage &words, const TaxRate &rate)
{
    if (rate.code.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("Paper", "exempt"));
    return words.format().percent(rate.ratePpm);
}

QString quantityText(const PaperLanguage &words, const BasketLine &line)
{
    const QString unit = line.unitName.isEmpty() ? unitName(words, line.quantity.unit()) : words.typed(line.unitName);
    const QString quantity = words.format().quantity(line.quantity);
    return unit.isEmpty() ? quantity : QString(quantity + u'\u00a0' + unit);
}

QString lineName(const PaperLanguage &words, const BasketLine &line)
{
    return words.typed(line.names.value(words.code(), line.name));
}

QString shortHash(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex().left(8).toUpper());
    return QString(hex.left(4) + u' ' + hex.mid(4)).trimmed();
}

Paper layOut(const PaperContent &content, const PaperFormat &format)
{
    if (const auto *invoice = std::get_if<InvoicePaper>(&content.body))
        return layOutInvoice(content, *invoice, format.language);
    RollBuilder roll(format.language, format.widthMm);
    const QString title = std::visit(
        [&roll, &content](const auto &paper) -> QString {
            if constexpr (std::is_same_v<std::decay_t<decltype(paper)>, InvoicePaper>)
                Q_UNREACHABLE();
            else
                return write(roll, content, paper);
        },
        content.body);
    return roll.finish(title);
}

} // namespace comptoir
