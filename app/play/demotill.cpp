// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/demotill.h"

#include "app/demo/demobusiness.h"
#include "app/window/synclink.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 floatMinor = 1'000'000;
const QString ownerPin = u"987654"_s;

} // namespace

Result<std::unique_ptr<DemoTill>> DemoTill::make(const QString &folder, const QString &name, bool goods)
{
    std::unique_ptr<DemoTill> till(new DemoTill);
    // The key must outlive the run, else no centre takes the till; who opens the demo's key learns nothing.
    auto app = Composition::open({folder, u"the key of a demo"_s, Database::Open::Create}, till->m_clock, till->m_rng);
    COMPTOIR_TRY(app);
    till->m_app = std::move(*app);
    const NewBusiness business{u"Maison Zitouna"_s, u"DZ"_s,    Currency::dzd(), u"Hydra"_s, name,
                               u"Africa/Algiers"_s, u"Karim"_s, ownerPin};
    COMPTOIR_TRY(till->m_app->setup.create(business).result());
    if (goods)
        COMPTOIR_TRY(loadDemoBusiness(*till->m_app));
    const Result<Seat> seat = till->m_app->staff.signIn(ownerPin).result();
    COMPTOIR_TRY(seat);
    till->m_owner = {*seat, std::nullopt};
    return till;
}

Result<void> DemoTill::join(const QString &server, const QString &code)
{
    SyncLink link(m_app->shop);
    const QFuture<Result<Enrolment>> enrolment = link.enrol(m_owner, {server, code});
    if (!QTest::qWaitFor([&enrolment] { return enrolment.isFinished(); }, patienceMs))
        return broken(u"demo_stuck"_s, u"The centre does not answer."_s);
    const Result<Enrolment> joined = enrolment.result();
    COMPTOIR_TRY(joined);
    return {};
}

Result<void> DemoTill::openShift()
{
    COMPTOIR_TRY(m_app->shifts.open(m_owner, Money(floatMinor, Currency::dzd()), {}).result());
    return {};
}

Result<QString> DemoTill::sell(const QString &code, int pieces)
{
    WantedLine wanted;
    wanted.code = code;
    wanted.quantity = QString::number(pieces);
    const Result<QList<BasketLine>> lines = m_app->catalogue.lines({wanted}, std::nullopt).result();
    COMPTOIR_TRY(lines);
    SellRequest request;
    request.id = SaleId(m_app->shop.newId());
    request.basket.lines = *lines;
    const Result<SellResult> sold = m_app->sales.sell(m_owner, request).result();
    COMPTOIR_TRY(sold);
    return sold->sale.fiscal.text();
}

Result<void> DemoTill::setPrice(const QString &code, qint64 minor)
{
    const Result<ScanResult> found = item(code);
    COMPTOIR_TRY(found);
    const PriceEdit change{PriceEdit::Kind::Set, minor, 0};
    COMPTOIR_TRY(m_app->products.changePrices(m_owner, {found->item.product.id}, change).result());
    return {};
}

Result<ScanResult> DemoTill::item(const QString &code)
{
    return m_app->catalogue.scan(code).result();
}

QString DemoTill::itemText(const QString &code)
{
    const Result<ScanResult> found = item(code);
    if (!found)
        return {};
    return u"%1 DA, stock %2"_s.arg(Money(found->priceMinor.value_or(0), Currency::dzd()).toDecimal(),
                                    Quantity(found->stockMilli).toShortDecimal());
}

} // namespace comptoir
