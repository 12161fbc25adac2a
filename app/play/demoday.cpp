// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/demoday.h"

#include "app/window/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int tillPage = 1;
constexpr int ticketsPage = 2;
constexpr int shiftPage = 3;
constexpr qsizetype shortestScan = 6;
const QDate day(2026, 11, 24);

} // namespace

DemoDay::DemoDay(TillWindow &till, Composition &app, ManualClock &clock, const QString &folder)
    : m_till(till), m_app(app), m_clock(clock), m_folder(folder), m_hands(till.window(), app.shop)
{
}

DemoDay::Step DemoDay::expect(bool right, const QString &what) const
{
    if (!right)
        return broken(u"demo_stuck"_s, u"The window did not do as expected: %1."_s.arg(what));
    return {};
}

DemoDay::Step DemoDay::picture(const QString &name)
{
    m_hands.settle();
    return savePicture(m_till.window(),
                       u"%1/%2-%3.png"_s.arg(m_folder, QString::number(++m_pictures).rightJustified(2, u'0'), name));
}

DemoDay::Step DemoDay::press(const char *context, const char *text)
{
    const QString name = QCoreApplication::translate(context, text);
    return expect(m_hands.clickNamed(name), u"there is no button \"%1\""_s.arg(name));
}

void DemoDay::goTo(int page)
{
    m_hands.key(Qt::Key(Qt::Key_0 + page), Qt::AltModifier);
}

void DemoDay::setTime(QTime time)
{
    m_clock.set(QDateTime(day, time, QTimeZone("Africa/Algiers")).toMSecsSinceEpoch());
}

DemoDay::Step DemoDay::signIn(const QString &pin)
{
    m_hands.type(pin);
    m_hands.key(Qt::Key_Return);
    COMPTOIR_TRY(expect(m_till.desk().session.signedIn(), u"nobody is signed in"_s));
    return expect(qobject_cast<QLineEdit *>(QApplication::focusWidget()), u"nothing takes the keys"_s);
}

DemoDay::Step DemoDay::openShift()
{
    goTo(shiftPage);
    m_hands.type(u"10000"_s);
    COMPTOIR_TRY(picture(u"shift-closed"_s));
    COMPTOIR_TRY(press("comptoir::ui::ClosedView", "Open the shift"));
    COMPTOIR_TRY(picture(u"shift-open"_s));
    goTo(tillPage);
    COMPTOIR_TRY(picture(u"till"_s));
    return expect(m_till.desk().till.shiftOpen(), u"the shift is not open"_s);
}

DemoDay::Step DemoDay::sell(const ctl::BasketFileLine &basket)
{
    for (const WantedLine &line : basket.lines) {
        for (int i = 0; i < line.quantity.toInt(); ++i) {
            if (line.code.size() >= shortestScan) {
                m_hands.scan(line.code);
            } else {
                if (m_till.desk().payment.state() == PaymentPresenter::State::Done)
                    m_hands.key(Qt::Key_Return); // a new ticket
                m_hands.key(Qt::Key_F1);
                m_hands.type(line.code);
                m_hands.key(Qt::Key_Return);
            }
        }
    }
    const bool card = !basket.tenders.isEmpty() && basket.tenders.first().method == TenderMethod::Card;
    m_hands.key(card ? Qt::Key_F10 : Qt::Key_F9);
    if (m_till.desk().payment.state() != PaymentPresenter::State::Open) {
        COMPTOIR_TRY(picture(u"stuck"_s));
        return expect(false, u"the payment is not open"_s);
    }
    if (!card && !basket.tenders.isEmpty())
        m_hands.type(QString::number(basket.tenders.first().amount.minor() / 100));
    if (m_tickets < 2)
        COMPTOIR_TRY(picture(u"payment"_s));
    m_hands.key(Qt::Key_Return);
    COMPTOIR_TRY(expect(m_till.desk().payment.state() == PaymentPresenter::State::Done, u"the sale was not made"_s));
    if (m_tickets < 2)
        COMPTOIR_TRY(picture(u"change"_s));
    ++m_tickets;
    return {};
}

DemoDay::Step DemoDay::sellBaskets(QTime until)
{
    QFile file(u":/demo/day.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"demo_stuck"_s, u"The demo day is not in the program."_s);
    while (!file.atEnd()) {
        const QByteArray json = file.readLine().trimmed().replace("@DAY@", day.toString(Qt::ISODate).toLatin1());
        const Result<ctl::BasketFileLine> basket = ctl::readBasketLine(json, Currency::dzd());
        COMPTOIR_TRY(basket);
        const QTime at = QDateTime::fromString(basket->at, Qt::ISODate).time();
        if (at >= until)
            break;
        const auto typedQuantity = [](const WantedLine &line) {
            return line.code.isEmpty() || line.priceMinor || line.quantity.contains(u'.') || line.discount;
        };
        const bool plain = basket->customer.isEmpty() && basket->coupons.isEmpty() && basket->returns.isEmpty() &&
                           basket->discount.isEmpty() && basket->tenders.size() < 2 &&
                           std::ranges::none_of(basket->lines, typedQuantity);
        if (!plain)
            continue;
        setTime(at);
        COMPTOIR_TRY(sell(*basket));
    }
    return expect(m_tickets > 5, u"hardly anything was sold"_s);
}

DemoDay::Step DemoDay::holdAndRecall()
{
    m_hands.scan(u"2000000000299"_s);
    m_hands.scan(u"2000000000336"_s);
    COMPTOIR_TRY(picture(u"ticket"_s));
    m_hands.key(Qt::Key_F6);
    m_hands.type(u"Terrasse 3"_s);
    m_hands.key(Qt::Key_Return);
    const TillPresenter &till = m_till.desk().till;
    COMPTOIR_TRY(expect(till.isEmpty() && till.held().size() == 1, u"the ticket was not put aside"_s));
    COMPTOIR_TRY(picture(u"held"_s));
    m_hands.key(Qt::Key_F6); // of an empty ticket: those that wait
    COMPTOIR_TRY(picture(u"recall"_s));
    m_hands.key(Qt::Key_Return);
    COMPTOIR_TRY(expect(!till.isEmpty() && till.held().isEmpty(), u"the ticket did not come back"_s));
    m_hands.key(Qt::Key_F10);
    m_hands.key(Qt::Key_Return);
    ++m_tickets;
    return expect(m_till.desk().payment.state() == PaymentPresenter::State::Done, u"the held ticket was not sold"_s);
}

DemoDay::Step DemoDay::discountWithAManager()
{
    m_hands.scan(u"2000000000299"_s);
    m_hands.key(Qt::Key_F4, Qt::ShiftModifier);
    m_hands.type(u"20"_s);
    m_hands.key(Qt::Key_Return);
    COMPTOIR_TRY(picture(u"manager"_s));
    m_hands.type(u"333333"_s);
    m_hands.key(Qt::Key_Return);
    COMPTOIR_TRY(expect(m_till.desk().till.ticketDiscount().has_value(), u"the discount was not given"_s));
    m_hands.key(Qt::Key_F9);
    m_hands.key(Qt::Key_Return);
    ++m_tickets;
    return expect(m_till.desk().payment.state() == PaymentPresenter::State::Done, u"the discount was not sold"_s);
}

DemoDay::Step DemoDay::refund()
{
    goTo(ticketsPage);
    COMPTOIR_TRY(picture(u"tickets"_s));
    m_hands.type(u"T02-000003"_s);
    m_hands.key(Qt::Key_Return);
    TicketsPresenter &tickets = m_till.desk().tickets;
    COMPTOIR_TRY(expect(tickets.detail().has_value(), u"the ticket does not open"_s));
    m_hands.key(Qt::Key_Space); // the first line
    COMPTOIR_TRY(expect(tickets.refundSummary().lines == 1, u"the line is not chosen"_s));
    COMPTOIR_TRY(picture(u"ticket-detail"_s));
    m_hands.key(Qt::Key_R);
    COMPTOIR_TRY(picture(u"refunded"_s));
    ++m_tickets;
    return expect(tickets.detail().has_value() && !tickets.lines().isReturnable(0), u"the line was not taken back"_s);
}

DemoDay::Step DemoDay::exchange()
{
    goTo(tillPage);
    m_hands.key(Qt::Key_F7);
    m_hands.type(u"T02-000004"_s);
    m_hands.key(Qt::Key_Return);
    m_hands.type(u"1"_s); // of its first line
    COMPTOIR_TRY(picture(u"take-back"_s));
    m_hands.key(Qt::Key_Return);
    m_hands.scan(u"2000000000336"_s);
    TillPresenter &till = m_till.desk().till;
    COMPTOIR_TRY(expect(till.ticket()->rowCount() == 2, u"one comes back and one goes: two lines"_s));
    COMPTOIR_TRY(picture(u"exchange"_s));
    m_hands.key(Qt::Key_F9);
    m_hands.key(Qt::Key_Return);
    ++m_tickets;
    return expect(m_till.desk().payment.state() == PaymentPresenter::State::Done, u"the exchange was not made"_s);
}

DemoDay::Step DemoDay::closeShift()
{
    setTime(QTime(20, 0));
    goTo(shiftPage);
    COMPTOIR_TRY(picture(u"shift"_s));
    COMPTOIR_TRY(press("comptoir::ui::OpenView", "Close the shift"));
    for (const char count : {'5', '3', '2', '4'}) { // 2000, 1000, 500, 200
        m_hands.type(QChar::fromLatin1(count));
        m_hands.key(Qt::Key_Tab);
    }
    COMPTOIR_TRY(picture(u"count"_s));
    ShiftCloser &closer = m_till.desk().shift.closer;
    COMPTOIR_TRY(expect(closer.count().total().minor() == 1'480'000, u"the count is not what was typed"_s));
    for (qsizetype row = 4; row < closer.count().denominations().size(); ++row) // from one to the next, then on
        m_hands.key(Qt::Key_Return);
    COMPTOIR_TRY(picture(u"other-payments"_s));
    for (qsizetype field = 0; field < 2 * closer.others().size(); ++field) // how many, and their sum
        m_hands.key(Qt::Key_Return);
    COMPTOIR_TRY(picture(u"z"_s));
    return expect(m_till.desk().shift.shift.state() == ShiftPresenter::State::Closed, u"the shift is not closed"_s);
}

Result<int> DemoDay::play()
{
    setTime(QTime(6, 55));
    m_hands.begin();
    COMPTOIR_TRY(picture(u"sign-in"_s));
    COMPTOIR_TRY(signIn(u"1111"_s));
    COMPTOIR_TRY(openShift());
    COMPTOIR_TRY(sellBaskets(QTime(10, 0)));
    COMPTOIR_TRY(holdAndRecall());
    COMPTOIR_TRY(discountWithAManager());
    COMPTOIR_TRY(refund());
    COMPTOIR_TRY(exchange());
    COMPTOIR_TRY(closeShift());
    return m_tickets;
}

} // namespace comptoir
