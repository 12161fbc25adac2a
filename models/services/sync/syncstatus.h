// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/id.h"
#include "models/domain/common/money.h"

#include <QList>
#include <QString>

#include <optional>

/// What the sync tells a person. Plain values: a page or a command shows them, and needs nothing else.
namespace comptoir
{

enum class SyncState {
    Alone,     ///< never enrolled: nothing is sent, nothing is missing
    Online,    ///< the centre answers and nothing waits
    Sending,   ///< the centre answers and entries are on their way
    Loading,   ///< the first load of a stream, see SyncStatus::loaded
    Offline,   ///< no answer since `since`; it is tried again by itself
    SignedOut, ///< the centre does not know this device (any more): enrol again
    Revoked,   ///< a person withdrew this device: it still delivers what it has, and receives nothing
    Blocked,   ///< sending stopped for a reason that a person must see: `code` and `sentence`
};
[[nodiscard]] QString syncStateCode(SyncState state); ///< "alone", "online", …

/// Something of this till that the centre does not have yet.
struct SyncWaiting {
    Uuid op;
    QString kind;     ///< of the entry: "sale.recorded", "cash.moved", …
    QString document; ///< number as printed, or ""
    QString detail;   ///< a name or a reason, or ""
    QString method;   ///< of the (first) payment: "cash", …, or ""
    QString person;
    EpochMs at = 0;
    qint64 lines = 0;
    std::optional<Money> amount;
    bool underWay = false; ///< in the request that runs now; the others follow
};

/// One of two values of a field that was changed in two places.
struct SyncSide {
    QString value; ///< as in the document: a price in minor units, a text, JSON for what has parts
    QString place; ///< till or office
    QString person;
    EpochMs at = 0;
};

/// The same field changed in two places: a person chooses.
struct SyncChoice {
    Uuid task;
    QString objectKind; ///< "product", "customer", …
    QString objectId;
    QString objectName;
    QString field; ///< "price", …
    std::optional<QString> before;
    SyncSide here;
    SyncSide centre;
};

/// An entry that the centre keeps as it is and could not apply. What came after it went through.
struct SyncSetAside {
    SyncWaiting entry;
    QString code;   ///< "bad_payload", "unknown_kind", …
    QString reason; ///< a sentence; "" when the centre gave none
};

/// What arrives from the centre, by stream.
struct SyncStreamStatus {
    enum class Kind { Business, Branch, Till };
    Kind kind = Kind::Business;
    QString name; ///< of the business, the branch, or the till
    bool upToDate = false;
    qint64 missing = 0;    ///< rows that are known to exist and have not come
    bool received = false; ///< whole, at least once
};

/// A time of this day without the centre.
struct SyncOutage {
    EpochMs from = 0;
    std::optional<EpochMs> to; ///< none: it lasts
    qint64 sales = 0;          ///< made meanwhile
};

struct OtherTill {
    QString name;
    QString person; ///< whose work came last
    EpochMs lastAt = 0;
    bool recent = false; ///< heard of within the last quarter of an hour
};

struct SyncStatus {
    SyncState state = SyncState::Alone;
    EpochMs since = 0; ///< when this state began
    QString code;      ///< why it is blocked, signed out or offline: "broken_chain", "not_a_centre", …
    QString sentence;  ///< the same in English
    QString server;
    QString business;
    QString branch;
    QString till;

    qint64 waitingCount = 0;    ///< what people made; entries that concern only the till are not counted
    QList<SyncWaiting> waiting; ///< the first of them
    QList<SyncChoice> choices;
    QList<SyncSetAside> setAside;
    qint64 sentSinceContact = 0; ///< entries sent since the connection last came back

    std::optional<EpochMs> lastSent;
    std::optional<qint64> lastSentMs; ///< how long that took
    std::optional<EpochMs> lastReceived;
    qint64 lastReceivedRows = 0;  ///< 0: nothing new
    qint64 receivedPrices = 0;    ///< of this day
    qint64 receivedCustomers = 0; ///< of this day
    QList<SyncOutage> outages;    ///< of this day, oldest first
    QList<SyncStreamStatus> streams;
    int loadedPermille = 1000; ///< of the first load
    qint64 clockOffsetMs = 0;  ///< how far this machine's clock is behind the centre's

    qint64 journalEnd = 0;      ///< the last entry's position
    QString journalHash;        ///< first eight hex digits of its hash, as on the ticket
    qint64 journalAtCentre = 0; ///< position up to which the centre has it
    qint64 journalBackedUp = 0; ///< position up to which a backup of the centre has it
    QList<OtherTill> others;

    /// Whether leaving the centre, changing branch or wiping would lose something.
    [[nodiscard]] bool mayLeave() const { return waitingCount == 0; }
};

} // namespace comptoir
