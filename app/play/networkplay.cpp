// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/networkplay.h"

#include "app/window/screenshots.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 newCoffeePrice = 45'000;
constexpr qint64 newSemolinaPrice = 6'500;
const QString semolina = u"2000000000015"_s;

} // namespace

Result<std::unique_ptr<DemoPair>> DemoPair::make(const QString &folder, quint16 centre, const QStringList &codes)
{
    auto pair = std::make_unique<DemoPair>(centre);
    auto here = DemoTill::make(folder + u"/T01"_s, u"T01"_s, true);
    COMPTOIR_TRY(here);
    auto there = DemoTill::make(folder + u"/T02"_s, u"T02"_s, false);
    COMPTOIR_TRY(there);
    pair->here = std::move(*here);
    pair->there = std::move(*there);
    COMPTOIR_TRY(pair->here->join(pair->line.address(), codes.value(0)));
    COMPTOIR_TRY(pair->here->openShift());
    {
        const SyncLink first(pair->here->app().shop); // brings the goods there
        const auto sent = [&first] {
            return first.status().state == SyncState::Online && first.status().waitingCount == 0;
        };
        if (!QTest::qWaitFor(sent, DemoTill::patienceMs))
            return broken(u"demo_stuck"_s, u"The first till did not bring its goods to the centre."_s);
    }
    COMPTOIR_TRY(pair->there->join(pair->line.address(), codes.value(1)));
    COMPTOIR_TRY(pair->there->openShift());
    pair->thereSync = std::make_unique<SyncLink>(pair->there->app().shop);
    if (!QTest::qWaitFor([&pair] { return pair->there->item(coffee).has_value(); }, DemoTill::patienceMs))
        return broken(u"demo_stuck"_s, u"The goods did not reach the second till."_s);
    return pair;
}

NetworkPlay::NetworkPlay(DemoPair &pair, TillWindow &till, const QString &folder)
    : m_pair(pair), m_till(till), m_folder(folder), m_hands(till.window(), pair.here->app().shop)
{
}

NetworkPlay::Step NetworkPlay::picture(const QString &name)
{
    m_hands.settle();
    return savePicture(m_till.window(), u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_pictures).arg(name));
}

NetworkPlay::Step NetworkPlay::until(const std::function<bool()> &isSo, const QString &what)
{
    if (!QTest::qWaitFor(isSo, DemoTill::patienceMs))
        return broken(u"demo_stuck"_s, u"It did not come to pass: %1."_s.arg(what));
    return {};
}

qint64 NetworkPlay::stockOf(DemoTill &till, const QString &code)
{
    const Result<ScanResult> found = till.item(code);
    return found ? found->stockMilli / 1000 : 0;
}

qint64 NetworkPlay::priceOf(DemoTill &till, const QString &code)
{
    const Result<ScanResult> found = till.item(code);
    return found ? found->priceMinor.value_or(0) : 0;
}

bool NetworkPlay::isQuiet()
{
    const SyncStatus &here = m_till.desk().sync.status();
    const SyncStatus &there = m_pair.thereSync->status();
    return here.state == SyncState::Online && here.waitingCount == 0 && there.state == SyncState::Online &&
           there.waitingCount == 0;
}

void NetworkPlay::noteBoth()
{
    for (const auto &[name, code] : {std::pair(u"coffee"_s, coffee), std::pair(u"semolina"_s, semolina)})
        note(u"  %1: T01 %2; T02 %3"_s.arg(name, m_pair.here->itemText(code), m_pair.there->itemText(code)));
}

NetworkPlay::Step NetworkPlay::sellHere(const QString &code)
{
    PaymentPresenter &payment = m_till.desk().payment;
    m_till.window().openPage(u"till"_s);
    m_hands.scan(code);
    m_hands.key(Qt::Key_F9);
    m_hands.key(Qt::Key_Return);
    if (payment.state() != PaymentPresenter::State::Done)
        return broken(u"demo_stuck"_s, u"The sale was not made."_s);
    m_hands.key(Qt::Key_Return); // a new ticket
    return {};
}

NetworkPlay::Step NetworkPlay::inStep()
{
    m_hands.begin();
    m_hands.type(u"1111"_s);
    m_hands.key(Qt::Key_Return);
    COMPTOIR_TRY(until([this] { return isQuiet(); }, u"both tills in step"_s));
    note(u"Joined and in step:"_s);
    noteBoth();
    m_till.window().openPage(u"sync"_s);
    return picture(u"in-step"_s);
}

NetworkPlay::Step NetworkPlay::salesCross()
{
    const qint64 before = stockOf(*m_pair.there, coffee);
    COMPTOIR_TRY(sellHere(coffee));
    COMPTOIR_TRY(until([&] { return stockOf(*m_pair.there, coffee) == before - 1; }, u"T01's sale seen at T02"_s));
    COMPTOIR_TRY(m_pair.there->sell(coffee, 2));
    COMPTOIR_TRY(until([&] { return stockOf(*m_pair.here, coffee) == before - 3; }, u"T02's sale seen at T01"_s));
    note(u"T01 sold one coffee, T02 two; each knows of the other's:"_s);
    noteBoth();
    m_hands.key(Qt::Key_F1);
    m_hands.type(u"moulu"_s);
    COMPTOIR_TRY(picture(u"other-till-sold"_s));
    m_hands.key(Qt::Key_Escape);
    return {};
}

NetworkPlay::Step NetworkPlay::cutOff()
{
    m_pair.line.cut();
    COMPTOIR_TRY(sellHere(coffee));
    COMPTOIR_TRY(sellHere(semolina));
    COMPTOIR_TRY(m_pair.here->setPrice(semolina, newSemolinaPrice));
    COMPTOIR_TRY(m_pair.there->setPrice(coffee, newCoffeePrice));
    COMPTOIR_TRY(m_pair.there->sell(coffee, 3));
    const SyncPresenter &sync = m_till.desk().sync;
    COMPTOIR_TRY(until([&sync] { return sync.status().state == SyncState::Offline && sync.status().waitingCount == 3; },
                       u"two sales and a price wait"_s));
    note(
        u"The line is cut. T01 sold a coffee and a semolina, and changed the price of semolina; T02 sold three coffees "
        "and changed the price of coffee. %1 entries wait at T01:"_s.arg(sync.status().waitingCount));
    noteBoth();
    COMPTOIR_TRY(picture(u"cut-off"_s));
    m_till.window().openPage(u"sync"_s);
    return picture(u"what-waits"_s);
}

NetworkPlay::Step NetworkPlay::backAgain()
{
    m_pair.line.mend();
    m_till.desk().sync.syncNow(); // it would ask by itself, within a minute at the latest
    m_pair.thereSync->syncNow();
    const auto same = [this] {
        return isQuiet() && priceOf(*m_pair.here, coffee) == newCoffeePrice &&
               priceOf(*m_pair.there, semolina) == newSemolinaPrice &&
               stockOf(*m_pair.here, coffee) == stockOf(*m_pair.there, coffee) &&
               stockOf(*m_pair.here, semolina) == stockOf(*m_pair.there, semolina);
    };
    COMPTOIR_TRY(until(same, u"both tills in step after the cut"_s));
    note(u"The line is mended:"_s);
    noteBoth();
    COMPTOIR_TRY(picture(u"back-in-step"_s));
    m_till.window().openPage(u"till"_s);
    m_hands.scan(coffee);
    return picture(u"price-of-the-other-till"_s);
}

NetworkPlay::Step NetworkPlay::writeAccount()
{
    QFile file(m_folder + u"/account.txt"_s);
    const QByteArray text = m_account.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return broken(u"read_only"_s, u"%1 cannot be written."_s.arg(file.fileName()));
    return {};
}

Result<void> NetworkPlay::play()
{
    COMPTOIR_TRY(inStep());
    COMPTOIR_TRY(salesCross());
    COMPTOIR_TRY(cutOff());
    COMPTOIR_TRY(backAgain());
    return writeAccount();
}

} // namespace comptoir
