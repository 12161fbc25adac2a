// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demosync.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 keptSales = 37;

/// Ids of things that are only shown: the last byte tells them apart.
Uuid idOf(int number)
{
    QByteArray bytes(Uuid::size, '\0');
    bytes[Uuid::size - 1] = static_cast<char>(number);
    return Uuid::fromBytes(bytes);
}

SyncWaiting ticket(int number, qint64 lines, qint64 minor, EpochMs at)
{
    return {idOf(number),
            u"sale.recorded"_s,
            u"T02-%1"_s.arg(number, 6, 10, QChar(u'0')),
            {},
            u"cash"_s,
            u"Samia"_s,
            at,
            lines,
            Money(minor, Currency::dzd())};
}

QList<SyncWaiting> waitingAt(EpochMs now)
{
    const SyncWaiting cash{idOf(1),
                           u"cash.moved"_s,
                           {},
                           u"Achat de sachets"_s,
                           {},
                           u"Samia"_s,
                           now - 13 * minute,
                           0,
                           Money(-120'000, Currency::dzd()),
                           true};
    return {cash, ticket(18'430, 1, 6'000, now - 11 * minute), ticket(18'431, 3, 41'500, now - 4 * minute)};
}

SyncChoice coffeePrice(EpochMs now)
{
    SyncChoice choice{idOf(41), u"product"_s, {}, u"Café moulu 250 g"_s, u"price"_s, u"38000"_s, {}, {}};
    choice.here = {u"39000"_s, u"T02"_s, u"Samia"_s, now - 7 * hour - 28 * minute};
    choice.centre = {u"39500"_s, u"Bureau Hydra"_s, u"Karim"_s, now - 7 * hour - 26 * minute};
    return choice;
}

SyncSetAside delivery(EpochMs now)
{
    return {{idOf(9),
             u"stock.moved"_s,
             u"BR-0087"_s,
             u"Laiterie du Sahel"_s,
             {},
             u"Karim"_s,
             now - 5 * hour - 34 * minute,
             14,
             {}},
            u"unknown_kind"_s,
            {}};
}

} // namespace

SyncStatus demoSyncStatus(const QDateTime &now)
{
    const EpochMs at = now.toMSecsSinceEpoch();
    SyncStatus status;
    status.state = SyncState::Sending;
    status.since = at - 11 * minute;
    status.server = u"https://centre.zitouna.example"_s;
    status.business = u"Maison Zitouna"_s;
    status.branch = u"Hydra"_s;
    status.till = u"T02"_s;
    status.waiting = waitingAt(at);
    status.waitingCount = status.waiting.size();
    status.choices = {coffeePrice(at)};
    status.setAside = {delivery(at)};
    status.sentSinceContact = keptSales;
    status.lastSent = at + 8 * second;
    status.lastSentMs = 41;
    status.lastReceived = at + 10 * second;
    status.receivedPrices = 12;
    status.receivedCustomers = 3;
    status.outages = {{at - 8 * hour, at - 11 * minute, keptSales}};
    status.streams = {{SyncStreamStatus::Kind::Business, status.business, true, 0, true},
                      {SyncStreamStatus::Kind::Branch, status.branch, true, 0, true},
                      {SyncStreamStatus::Kind::Till, status.till, true, 0, true}};
    status.journalEnd = 61'204;
    status.journalHash = u"b1d47702"_s;
    status.journalAtCentre = 61'201;
    status.journalBackedUp = 61'190;
    status.others = {{u"T01"_s, u"Nabil"_s, at, true},
                     {u"T03"_s, u"Karim"_s, at - minute, true},
                     {u"T04"_s, u"Lina"_s, at - 30 * minute, false}};
    return status;
}

SyncStatus demoSyncOffline(const QDateTime &now)
{
    SyncStatus status = demoSyncStatus(now);
    status.state = SyncState::Offline;
    status.since = now.toMSecsSinceEpoch() - 8 * hour;
    status.outages = {{status.since, std::nullopt, keptSales}};
    status.waitingCount = keptSales;
    for (SyncWaiting &entry : status.waiting)
        entry.underWay = false;
    status.choices.clear();
    status.setAside.clear();
    for (SyncStreamStatus &stream : status.streams)
        stream.upToDate = false;
    status.sentSinceContact = 0;
    status.lastSent = status.since - 20 * second;
    status.lastReceived = status.since - 5 * second;
    status.receivedPrices = 0;
    status.receivedCustomers = 0;
    for (OtherTill &till : status.others) {
        till.lastAt = status.since - minute;
        till.recent = false;
    }
    return status;
}

} // namespace comptoir
