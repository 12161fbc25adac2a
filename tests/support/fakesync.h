// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncsource.h"

#include <QDateTime>

namespace comptoir::testing
{

/// A sync that is told what to say and keeps what was asked of it.
class FakeSync final : public SyncSource
{
public:
    [[nodiscard]] const SyncStatus &status() const override { return m_status; }
    void tell(const SyncStatus &status)
    {
        m_status = status;
        Q_EMIT changed();
    }

    void syncNow() override { ++asked; }
    [[nodiscard]] QFuture<Result<void>> answer(const Authority &by, const SyncAnswer &answer) override
    {
        people.append(by.user.user.name);
        answers.append(answer);
        return done<void>({});
    }
    [[nodiscard]] QFuture<Result<void>> join(const Authority &by, const JoinRequest &request) override
    {
        people.append(by.user.user.name);
        joins.append(request);
        return done<void>({});
    }
    [[nodiscard]] QFuture<Result<qint64>> writeRescue(const Authority &by, const RescueFile &rescue) override
    {
        people.append(by.user.user.name);
        rescues.append({rescue.path, rescue.passphrase});
        return done<qint64>(m_status.waitingCount);
    }

    [[nodiscard]] QFuture<Result<qint64>> leave(const Authority &by, const RescueFile &rescue) override
    {
        people.append(by.user.user.name);
        if (rescue.path.isEmpty())
            return done<qint64>(0);
        rescues.append({rescue.path, rescue.passphrase});
        return done<qint64>(m_status.waitingCount);
    }

    int asked = 0;
    QList<SyncAnswer> answers;
    QList<JoinRequest> joins;
    QList<std::pair<QString, QString>> rescues;
    QStringList people;
    std::optional<Error> refusal; ///< of whatever is asked next, until it is reset

private:
    template <typename T>
    QFuture<Result<T>> done(Result<T> good) const
    {
        Result<T> result = std::move(good);
        if (refusal)
            result = tl::unexpected(*refusal);
        return QtFuture::makeReadyFuture(result);
    }

    SyncStatus m_status;
};

/// An id made of one figure.
inline Uuid syncId(int number)
{
    QByteArray bytes(Uuid::size, '\0');
    bytes[Uuid::size - 1] = char(number);
    return Uuid::fromBytes(bytes);
}

/// Milliseconds of a time on the day the tests play on, in Algiers.
inline EpochMs syncTime(QDate day, int hour, int minute, int second = 0)
{
    return QDateTime(day, QTime(hour, minute, second), Qt::OffsetFromUTC, 3600).toMSecsSinceEpoch();
}

inline SyncWaiting soldTicket(int number, EpochMs at, const QString &person)
{
    SyncWaiting sale;
    sale.op = syncId(number);
    sale.kind = QStringLiteral("sale.recorded");
    sale.document = QStringLiteral("T02-%1").arg(18'400 + number, 6, 10, QLatin1Char('0'));
    sale.method = QStringLiteral("cash");
    sale.person = person;
    sale.at = at;
    sale.lines = number;
    sale.amount = Money(6'000, Currency::dzd());
    return sale;
}

inline SyncChoice twoPrices(int task, EpochMs at)
{
    SyncChoice choice;
    choice.task = syncId(task);
    choice.objectKind = QStringLiteral("product");
    choice.objectName = QStringLiteral("Ground coffee 250 g");
    choice.field = QStringLiteral("price");
    choice.before = QStringLiteral("38000");
    choice.here = {QStringLiteral("39000"), {}, QStringLiteral("Samia"), at};
    choice.centre = {QStringLiteral("39500"), QStringLiteral("office Hydra"), QStringLiteral("Karim"), at + 120'000};
    return choice;
}

/// A till in the middle of its day: three entries wait, a price was changed twice, one entry was set aside.
inline SyncStatus busySync(QDate day)
{
    SyncStatus status;
    status.state = SyncState::Sending;
    status.since = syncTime(day, 17, 31);
    status.server = QStringLiteral("https://centre.example");
    status.business = QStringLiteral("Maison Zitouna");
    status.branch = QStringLiteral("Hydra");
    status.till = QStringLiteral("T02");
    SyncWaiting out;
    out.op = syncId(1);
    out.kind = QStringLiteral("cash.moved");
    out.detail = QStringLiteral("bags");
    out.person = QStringLiteral("Samia");
    out.at = syncTime(day, 17, 29);
    out.amount = Money(-120'000, Currency::dzd());
    out.underWay = true;
    status.waiting = {out, soldTicket(2, syncTime(day, 17, 31), QStringLiteral("Samia")),
                      soldTicket(3, syncTime(day, 17, 38), QStringLiteral("Samia"))};
    status.waitingCount = 3;
    status.choices = {twoPrices(41, syncTime(day, 10, 14))};
    SyncSetAside aside;
    aside.entry = soldTicket(9, syncTime(day, 12, 8), QStringLiteral("Karim"));
    aside.code = QStringLiteral("unknown_kind");
    status.setAside = {aside};
    status.sentSinceContact = 37;
    status.lastSent = syncTime(day, 17, 42, 8);
    status.lastSentMs = 41;
    status.lastReceived = syncTime(day, 17, 42, 10);
    status.receivedPrices = 12;
    status.receivedCustomers = 3;
    status.outages = {{syncTime(day, 9, 42), syncTime(day, 17, 31), 37}};
    status.streams = {{SyncStreamStatus::Kind::Business, QStringLiteral("Maison Zitouna"), true, 0, true},
                      {SyncStreamStatus::Kind::Branch, QStringLiteral("Hydra"), false, 412, true},
                      {SyncStreamStatus::Kind::Till, QStringLiteral("T02"), true, 0, true}};
    status.journalEnd = 61'204;
    status.journalHash = QStringLiteral("b1d47702");
    status.journalAtCentre = 61'201;
    status.journalBackedUp = 61'190;
    status.others = {{QStringLiteral("T01"), QStringLiteral("Nabil"), syncTime(day, 17, 42), true},
                     {QStringLiteral("T03"), QStringLiteral("Lina"), syncTime(day, 17, 12), false}};
    return status;
}

} // namespace comptoir::testing
