// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demomorning.h"

#include "app/ctl/basketfile.h"
#include "app/demo/demobusiness.h"
#include "models/storage/customers/customerstore.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr auto cashierPin = "1111";
constexpr auto managerPin = "333333";
constexpr qint64 floatMinor = 1'000'000;

/// The person of a demo PIN.
Result<Authority> person(Composition &app, const char *pin)
{
    const Result<Seat> seat = app.staff.signIn(QString::fromLatin1(pin)).result();
    COMPTOIR_TRY(seat);
    return Authority{*seat, std::nullopt};
}

/// One morning, basket by basket.
class Morning
{
public:
    Morning(Composition &app, ManualClock &clock, QDate day) : m_app(app), m_clock(clock), m_day(day) {}

    [[nodiscard]] Result<int> play(QTime until);

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> sell(const ctl::BasketFileLine &wanted);
    [[nodiscard]] Result<void> hold(const QString &name, const QStringList &codes);
    [[nodiscard]] Result<void> takeBack();
    [[nodiscard]] Result<void> invoice();
    [[nodiscard]] Result<std::optional<CustomerId>> customer(const QString &code);
    void setTime(QTime time) { m_clock.set(QDateTime(m_day, time, m_zone).toMSecsSinceEpoch()); }

    Composition &m_app;
    ManualClock &m_clock;
    QDate m_day;
    QTimeZone m_zone{"Africa/Algiers"};
    Authority m_cashier;
    QStringList m_numbers;
};

Result<void> Morning::open()
{
    setTime(QTime(6, 0));
    const NewBusiness business{u"Maison Zitouna"_s, u"DZ"_s,    Currency::dzd(), u"Hydra"_s, u"T02"_s,
                               u"Africa/Algiers"_s, u"Karim"_s, u"987654"_s};
    COMPTOIR_TRY(m_app.setup.create(business).result());
    COMPTOIR_TRY(loadDemoBusiness(m_app));
    setTime(QTime(6, 55));
    const Result<Authority> cashier = person(m_app, cashierPin);
    COMPTOIR_TRY(cashier);
    m_cashier = *cashier;
    COMPTOIR_TRY(m_app.shifts.open(m_cashier, Money(floatMinor, Currency::dzd()), {}).result());
    return {};
}

Result<std::optional<CustomerId>> Morning::customer(const QString &code)
{
    if (code.isEmpty())
        return std::nullopt;
    return m_app.shop
        .read([code](Connection &connection) -> Result<std::optional<CustomerId>> {
            const std::optional<Customer> found = CustomerStore(connection).find(code);
            return found ? std::optional(found->id) : std::nullopt;
        })
        .result();
}

Result<void> Morning::sell(const ctl::BasketFileLine &wanted)
{
    const Result<std::optional<CustomerId>> buyer = customer(wanted.customer);
    COMPTOIR_TRY(buyer);
    const Result<QList<BasketLine>> lines = m_app.catalogue.lines(wanted.lines, *buyer).result();
    COMPTOIR_TRY(lines);
    SellRequest request;
    request.id = SaleId(m_app.shop.newId());
    request.basket = {*lines, {}, *buyer, wanted.coupons, wanted.note};
    if (!wanted.discount.isEmpty()) {
        const Result<Discount> discount = Discount::fromText(wanted.discount, Currency::dzd());
        COMPTOIR_TRY(discount);
        request.basket.discount = *discount;
    }
    request.tenders = wanted.tenders;
    const Result<SellResult> sold = m_app.sales.sell(m_cashier, request).result();
    COMPTOIR_TRY(sold);
    m_numbers.append(sold->sale.fiscal.text());
    return {};
}

Result<void> Morning::hold(const QString &name, const QStringList &codes)
{
    QList<WantedLine> wanted;
    for (const QString &code : codes) {
        WantedLine line;
        line.code = code;
        wanted.append(line);
    }
    const Result<QList<BasketLine>> lines = m_app.catalogue.lines(wanted, std::nullopt).result();
    COMPTOIR_TRY(lines);
    Basket basket;
    basket.lines = *lines;
    COMPTOIR_TRY(m_app.sales.hold(m_cashier, name, basket).result());
    return {};
}

Result<void> Morning::takeBack()
{
    const Result<DocumentNumber> number = DocumentNumber::fromText(m_numbers.value(7), u"T02"_s);
    COMPTOIR_TRY(number);
    RefundRequest request{SaleId(m_app.shop.newId()), *number, {{0, Quantity::of(1)}}, {}, false, std::nullopt};
    COMPTOIR_TRY(m_app.sales.refund(m_cashier, request).result());
    return {};
}

Result<void> Morning::invoice()
{
    const Result<Authority> manager = person(m_app, managerPin);
    COMPTOIR_TRY(manager);
    LegalIdentity buyer;
    buyer.name = u"Lynda Meziane"_s;
    buyer.address = u"12 rue du Parc, Hydra"_s;
    COMPTOIR_TRY(m_app.documents.invoice(*manager, m_numbers.value(3), buyer, false).result());
    COMPTOIR_TRY(m_app.documents.copy(*manager, m_numbers.value(5)).result());
    return {};
}

Result<int> Morning::play(QTime until)
{
    COMPTOIR_TRY(open());
    QFile file(u":/demo/day.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return misuse(u"file_not_readable"_s, u"The program lacks its demo day."_s);
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed().replace("@DAY@", m_day.toString(Qt::ISODate).toLatin1());
        const Result<ctl::BasketFileLine> wanted = ctl::readBasketLine(line, Currency::dzd());
        COMPTOIR_TRY(wanted);
        const QTime at = QDateTime::fromString(wanted->at, Qt::ISODate).time();
        if (at >= until)
            break;
        setTime(at);
        if (wanted->returns.isEmpty()) // an exchange names the tickets of a whole day
            COMPTOIR_TRY(sell(*wanted));
    }
    COMPTOIR_TRY(takeBack());
    COMPTOIR_TRY(invoice());
    setTime(until.addSecs(-12 * 60));
    COMPTOIR_TRY(hold(u"Terrasse 3"_s, {u"ESP1"_s, u"ESP1"_s, u"FORM"_s}));
    setTime(until.addSecs(-4 * 60));
    COMPTOIR_TRY(hold(u"M. Ferhat"_s, {u"HUI1"_s, u"RIZ1"_s}));
    setTime(until);
    return int(m_numbers.size());
}

} // namespace

Result<int> playDemoMorning(Composition &app, ManualClock &clock, QDate day, QTime until)
{
    return Morning(app, clock, day).play(until);
}

} // namespace comptoir
