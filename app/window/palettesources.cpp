// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/palettesources.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int hitsMax = int(PaletteModel::hitsPerSection);

QString say(const char *text)
{
    return QCoreApplication::translate("Palette", text);
}

QFuture<QList<PaletteHit>> none()
{
    return QtFuture::makeReadyFuture(QList<PaletteHit>());
}

/// What `make` reads out of an answer, on the GUI thread; nothing when the till was closed meanwhile.
template <typename T, typename Make>
QFuture<QList<PaletteHit>> hitsOf(QFuture<Result<T>> answer, Desk &desk, Make make)
{
    return answer.then(QCoreApplication::instance(),
                       [guard = QPointer<QObject>(&desk.till), make = std::move(make)](const Result<T> &found) {
                           return guard && found ? make(*found) : QList<PaletteHit>();
                       });
}

/// Items: Enter puts one on the ticket, Ctrl+Enter opens it.
PaletteSource items(Composition &app, Desk &desk, ui::Frame &frame)
{
    const auto find = [&app, &desk, &frame](const QString &text) {
        if (text.isEmpty())
            return none();
        return hitsOf(app.tiles.find(text, hitsMax), desk, [&desk, &frame](const QList<ProductHit> &found) {
            QList<PaletteHit> hits;
            const Business &business = desk.business;
            for (const ProductHit &item : found) {
                const QString price =
                    item.priceMinor ? business.format().amountWithSign(business.money(*item.priceMinor)) : QString();
                const auto add = [&desk, &frame, id = item.id] {
                    frame.openPage(u"till"_s);
                    desk.till.addProduct(id);
                };
                const auto open = [&frame, id = item.id] { frame.openPage(u"products"_s, id.toText()); };
                hits.append({u"tag"_s, item.nameIn(business.language()), item.barcode, price,
                             say(QT_TRANSLATE_NOOP("Palette", "add to the ticket")), add,
                             say(QT_TRANSLATE_NOOP("Palette", "open")), open});
            }
            return hits;
        });
    };
    return {say(QT_TRANSLATE_NOOP("Palette", "Items")), find};
}

/// Customers: Enter makes one the ticket's.
PaletteSource customers(Composition &app, Desk &desk, ui::Frame &frame)
{
    const auto find = [&app, &desk, &frame](const QString &text) {
        if (text.isEmpty())
            return none();
        return hitsOf(app.customers.find(text, hitsMax), desk, [&desk, &frame](const QList<CustomerStanding> &found) {
            QList<PaletteHit> hits;
            const Business &business = desk.business;
            for (const CustomerStanding &standing : found) {
                const QString owes =
                    standing.balanceMinor == 0
                        ? QString()
                        : say(QT_TRANSLATE_NOOP("Palette", "owes %1"))
                              .arg(business.format().amountWithSign(business.money(standing.balanceMinor)));
                const auto choose = [&desk, &frame, id = standing.customer.id] {
                    frame.openPage(u"till"_s);
                    desk.till.setCustomer(id);
                };
                hits.append({u"user"_s, standing.customer.identity.name, owes, standing.customer.code,
                             say(QT_TRANSLATE_NOOP("Palette", "put on the ticket")), choose});
            }
            return hits;
        });
    };
    return {say(QT_TRANSLATE_NOOP("Palette", "Customers")), find};
}

/// A ticket by its number: Enter opens it.
PaletteSource tickets(Composition &app, Desk &desk, ui::Frame &frame)
{
    const auto find = [&app, &desk, &frame](const QString &text) {
        const bool hasFigure = std::ranges::any_of(text, [](QChar sign) { return sign.isDigit(); });
        if (!hasFigure)
            return none();
        return hitsOf(app.documents.ticket(text), desk, [&desk, &frame](const TicketView &found) {
            const Sale &sale = found.sale;
            const DisplayFormat &format = desk.business.format();
            const auto open = [&frame, number = sale.fiscal.text()] { frame.openPage(u"tickets"_s, number); };
            const PaletteHit hit{u"ticket"_s,
                                 sale.fiscal.text(),
                                 format.dateTime(desk.business.local(sale.at)),
                                 format.amountWithSign(sale.priced.total),
                                 say(QT_TRANSLATE_NOOP("Palette", "open")),
                                 open};
            return QList<PaletteHit>{hit};
        });
    };
    return {say(QT_TRANSLATE_NOOP("Palette", "Tickets")), find};
}

} // namespace

QList<PaletteSource> paletteSources(Composition &app, Desk &desk, ui::Frame &frame)
{
    return {items(app, desk, frame), customers(app, desk, frame), tickets(app, desk, frame)};
}

} // namespace comptoir
