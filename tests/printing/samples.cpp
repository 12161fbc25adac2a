// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/samples.h"

#include "models/services/cash/shiftservice.h"

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

const QString software = u"Comptoir 1.0.0"_s;  // pictures outlive versions
constexpr EpochMs evening = 1'795'538'578'000; // 24 November 2026, 17:42:58 in Algiers

Money dzd(qint64 minor)
{
    return {minor, Currency::dzd()};
}

/// Takes a discount off the line and its tax out of what remains.
void reprice(PricedLine &line)
{
    line.total = line.gross - line.discountTotal();
    const qint64 ppm = line.taxes.first().rate.ratePpm;
    line.net = line.total.scaled(1'000'000, 1'000'000 + ppm, Rounding::HalfUp);
    line.tax = line.total - line.net;
    line.taxes.first().base = line.net;
    line.taxes.first().tax = line.tax;
}

PeriodTotals sampleTotals()
{
    const Sale sale = sampleSale();
    PeriodTotals totals;
    totals.currency = Currency::dzd();
    totals.tickets = 184;
    totals.returns = 3;
    totals.firstNumber = 18'249;
    totals.lastNumber = 18'432;
    totals.sold = dzd(28'465'050);
    totals.returned = dzd(-124'000);
    totals.total = dzd(28'341'050);
    totals.net = dzd(24'411'008);
    totals.tax = dzd(3'930'042);
    totals.discount = dzd(331'500);
    totals.stampDuty = dzd(118'400);
    totals.rounding = dzd(-1'250);
    totals.due = dzd(28'458'200);
    totals.byRate = {{{u""_s, 0}, dzd(3'500'000), dzd(0)},
                     {{u"TVA19"_s, 190'000}, dzd(19'684'596), dzd(3'740'073)},
                     {{u"TVA9"_s, 90'000}, dzd(1'226'412), dzd(189'969)}};
    totals.byMethod = {{TenderMethod::Cash, 151, dzd(19'858'200)},
                       {TenderMethod::Card, 28, dzd(7'600'000)},
                       {TenderMethod::Account, 5, dzd(1'000'000)}};
    totals.trainingTickets = 2;
    totals.voids = 7;
    totals.drawerOpenings = 1;
    totals.copies = 4;
    return totals;
}

CashPosition sampleCash()
{
    return {dzd(1'000'000), dzd(19'858'200), dzd(200'000), dzd(-550'000), dzd(20'508'200)};
}

Actor samia()
{
    return {UserId(), u"Samia"_s};
}

} // namespace

BusinessSettings sampleBusiness()
{
    BusinessSettings business;
    business.name = u"Supérette Zitouna"_s;
    business.country = u"DZ"_s;
    business.branch = u"Hydra"_s;
    business.till = u"T02"_s;
    business.currency = Currency::dzd();
    business.timeZone = QTimeZone("Africa/Algiers");
    business.seller = {u"SUPÉRETTE ZITOUNA"_s,
                       u"SARL"_s,
                       u"Alimentation générale"_s,
                       u"12 rue des Orangers, Hydra, 16035 Alger"_s,
                       u"021 00 00 00"_s,
                       u"contact@zitouna.example"_s,
                       u"1 000 000,00 DA"_s,
                       u"16/00-0000000 B 00"_s,
                       u"000000000000000"_s,
                       u"000000000000000"_s,
                       u"16000000000"_s};
    return business;
}

PricedLine sampleLine(const QString &french, const QString &arabic, const QString &quantity, qint64 priceMinor,
                      const QString &taxCode, qint64 ratePpm, Unit unit)
{
    PricedLine line;
    line.line.name = french;
    line.line.names = {{u"fr"_s, french}, {u"ar"_s, arabic}};
    line.line.quantity = Quantity::fromDecimal(quantity, unit).value_or(Quantity());
    line.line.unitPrice = dzd(priceMinor);
    line.gross = line.line.unitPrice.scaled(line.line.quantity.milli(), Quantity::milliPerUnit, Rounding::HalfUp);
    line.taxes = {{{taxCode, ratePpm}, dzd(0), dzd(0)}};
    reprice(line);
    return line;
}

void sumUp(Sale &sale)
{
    PricedBasket &priced = sale.priced;
    priced.byRate.clear();
    priced.discount = priced.net = priced.tax = priced.total = dzd(0);
    for (const PricedLine &line : priced.lines) {
        priced.discount += line.discountTotal();
        priced.net += line.net;
        priced.tax += line.tax;
        priced.total += line.total;
        addTaxes(priced.byRate, line.taxes);
    }
}

Sale sampleSale()
{
    Sale sale;
    sale.fiscal.series = u"T02"_s;
    sale.fiscal.number = 18'432;
    sale.till = u"T02"_s;
    sale.at = evening;
    sale.cashier = samia();
    sale.customerName = u"Mme Benali"_s;
    sale.currency = Currency::dzd();
    const QString tva19 = u"TVA19"_s;
    const QString tva9 = u"TVA9"_s;
    QList<PricedLine> &lines = sale.priced.lines;
    lines = {
        sampleLine(u"Baguette ordinaire"_s, u"خبز باغيت"_s, u"4"_s, 1500, {}, 0),
        sampleLine(u"Lait pasteurisé, sachet 1 L"_s, u"حليب مبستر، كيس 1 ل"_s, u"3"_s, 2500, {}, 0),
        sampleLine(u"Café moulu 250 g"_s, u"قهوة مطحونة 250 غ"_s, u"1"_s, 38000, tva19, 190'000),
        sampleLine(u"Huile de tournesol 5 L"_s, u"زيت دوار الشمس 5 ل"_s, u"1"_s, 65000, tva19, 190'000),
        sampleLine(u"Couscous moyen 1 kg"_s, u"كسكس متوسط 1 كغ"_s, u"2"_s, 16000, tva9, 90'000),
        sampleLine(u"Dattes Deglet Nour, vrac"_s, u"تمر دقلة نور بالوزن"_s, u"0.750"_s, 90000, tva9, 90'000,
                   Unit::Kilogram),
        sampleLine(u"Eau minérale 1,5 L"_s, u"ماء معدني 1,5 ل"_s, u"6"_s, 4000, tva19, 190'000),
        sampleLine(u"Fromage fondu 16 portions"_s, u"جبن مذاب 16 قطعة"_s, u"1"_s, 23000, tva19, 190'000),
    };
    lines[5].line.discount = Discount{Discount::Kind::Percent, 100'000, {}};
    lines[5].discounts = {{AppliedDiscount::Source::Line, {}, dzd(6750)}};
    lines[6].discounts = {{AppliedDiscount::Source::Promotion, u"promo 6 pour 5"_s, dzd(4000)}};
    reprice(lines[5]);
    reprice(lines[6]);
    sumUp(sale);
    Settlement &paid = sale.settlement;
    paid.total = sale.priced.total;
    paid.tenders = {{TenderMethod::Card, dzd(150'000), u"004512"_s}, {TenderMethod::Cash, dzd(150'000), {}}};
    paid.stampDuty = dzd(1100);
    paid.rounding = dzd(150);
    paid.due = dzd(253'500);
    paid.change = dzd(46'500);
    return sale;
}

PaperContent sampleTicket(int copy)
{
    TicketView view;
    view.sale = sampleSale();
    view.hash = QByteArray::fromHex("3f9ac21e00112233");
    view.business = sampleBusiness();
    return {sampleBusiness(), u"Échange sous 7 jours avec ce ticket"_s, TicketPaper{view, copy, {}}, software};
}

PaperContent sampleInvoice(int copy)
{
    const Sale sale = sampleSale();
    InvoiceIssued invoice;
    invoice.fiscal.series = u"T02-F"_s;
    invoice.fiscal.number = 57;
    invoice.ticket = sale.fiscal.text();
    invoice.at = evening + 120'000;
    invoice.user = samia();
    invoice.seller = sampleBusiness().seller;
    invoice.buyer = {u"Café des Pins"_s,
                     u"EURL"_s,
                     u"Café"_s,
                     u"5 place des Pins, 16000 Alger"_s,
                     u"023 00 00 00"_s,
                     {},
                     {},
                     u"16/00-0000000 A 00"_s,
                     u"000000000000000"_s,
                     u"000000000000000"_s,
                     u"16000000001"_s};
    invoice.professional = true;
    invoice.currency = sale.currency;
    invoice.total = sale.priced.total;
    invoice.stampDuty = sale.settlement.stampDuty;
    invoice.due = sale.settlement.due;
    return {sampleBusiness(), {}, InvoicePaper{invoice, sale, QByteArray::fromHex("a81b0c4d00112233"), copy}, software};
}

PaperContent sampleZ(bool blind)
{
    ShiftClosed closed;
    closed.fiscal.series = u"T02-Z"_s;
    closed.fiscal.number = 311;
    closed.businessDate = QDate(2026, 11, 24);
    closed.openedAt = evening - 9 * 3'600'000;
    closed.at = evening + 3'600'000;
    closed.openedBy = samia();
    closed.user = samia();
    closed.totals = sampleTotals();
    closed.cash = sampleCash();
    closed.counted = dzd(20'500'000);
    closed.difference = closed.counted - closed.cash.expected;
    closed.count = {{200'000, 80}, {100'000, 40}, {50'000, 8}, {10'000, 10}};
    closed.declared = {{TenderMethod::Card, 28, dzd(7'600'000)}};
    closed.floatKept = dzd(1'000'000);
    closed.note = u"Un billet de 200 refusé par la machine."_s;
    closed.ticketPerpetualNet = 9'812'345'670;
    closed.ticketPerpetualAbs = 9'902'345'670;
    return {sampleBusiness(),
            {},
            ZPaper{blind ? seenBy(Authority{}, closed) : closed, QByteArray::fromHex("77c0ffee00112233"), 0, blind},
            software};
}

PaperContent sampleX()
{
    return {sampleBusiness(),
            {},
            XPaper{Currency::dzd(), QDate(2026, 11, 24), evening - 9 * 3'600'000, evening, samia(), sampleTotals(),
                   sampleCash()}};
}

PaperContent sampleCashSlip()
{
    const CashMoved moved{ShiftId(),    CashMoved::Kind::Out,           Currency::dzd(),
                          dzd(550'000), u"Avance à M. Kaci, livreur"_s, evening,
                          samia()};
    return {sampleBusiness(), {}, CashSlipPaper{moved}, software};
}

PaperContent sampleAccountSlip()
{
    const AccountPaid paid{CustomerId(), ShiftId(), Currency::dzd(), {TenderMethod::Card, dzd(500'000), u"A117"_s},
                           evening,      samia()};
    return {sampleBusiness(), {}, AccountSlipPaper{paid, u"سمير بن علي"_s, dzd(1'250'000)}, software};
}

PaperContent sampleBill()
{
    return {sampleBusiness(),
            {},
            BillPaper{Currency::dzd(), TaxMode::Inclusive, evening, samia(), u"Table 4"_s, sampleSale().priced},
            software};
}

PaperContent sampleTestPage()
{
    return {sampleBusiness(), {}, TestPaper{u"tcp:192.0.2.7:9100"_s}, software};
}

PaperContent sampleTraining()
{
    PaperContent content = sampleTicket();
    auto &paper = std::get<TicketPaper>(content.body);
    paper.returnsOf = {u"T02-018398"_s};
    Sale &sale = paper.ticket.sale;
    sale.training = true;
    sale.fiscal.series = u"T02-X"_s;
    sale.fiscal.number = 9;
    sale.priced.lines = {
        sampleLine(u"Café moulu 250 g"_s, u"قهوة مطحونة 250 غ"_s, u"-1"_s, 38000, u"TVA19"_s, 190'000)};
    sumUp(sale);
    sale.settlement = {dzd(-38000), dzd(-500), dzd(0), dzd(-38500), dzd(0), {}};
    return content;
}

} // namespace comptoir::testing
