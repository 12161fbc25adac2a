// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sync/syncstatusreader.h"

#include "models/storage/journal/journalstore.h"
#include "models/storage/settings/settingsstore.h"
#include "models/storage/sync/feeddigest.h"
#include "models/storage/sync/outboxview.h"
#include "models/storage/sync/syncstore.h"
#include "sync/engine/exchange.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int waitingShown = 50;
constexpr qint64 recentMs = 15 * 60 * 1000;
constexpr qsizetype hashShown = 8;

SyncState stateOf(sync::EngineState state)
{
    switch (state) {
    case sync::EngineState::Alone:
        return SyncState::Alone;
    case sync::EngineState::Online:
        return SyncState::Online;
    case sync::EngineState::Sending:
        return SyncState::Sending;
    case sync::EngineState::Loading:
        return SyncState::Loading;
    case sync::EngineState::Offline:
        return SyncState::Offline;
    case sync::EngineState::SignedOut:
        return SyncState::SignedOut;
    case sync::EngineState::Revoked:
        return SyncState::Revoked;
    case sync::EngineState::Blocked:
        break;
    }
    return SyncState::Blocked;
}

SyncWaiting waitingOf(const OutboxItem &item)
{
    return {item.op,     item.kind, item.document, item.detail, item.method,
            item.person, item.at,   item.lines,    item.amount, false};
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    const QByteArray json = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                            : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return value.isNull() || value.isUndefined() ? QString() : QString::fromUtf8(json);
}

/// The task about a field that was changed here and elsewhere: `object` is the document and, after a slash, the field.
std::optional<SyncChoice> choiceIn(const SyncNotice &notice, const QString &till)
{
    const QJsonObject body = QJsonDocument::fromJson(notice.body).object();
    const QByteArray id = QByteArray::fromHex(body.value("id"_L1).toString().toLatin1());
    const QJsonObject detail = body.value("detail"_L1).toObject();
    if (notice.kind != "task"_L1 || body.value("kind"_L1) != "document_conflict"_L1 || id.size() != Uuid::size)
        return std::nullopt;
    SyncChoice choice;
    choice.task = Uuid::fromBytes(id);
    choice.objectKind = body.value("object_kind"_L1).toString();
    choice.objectId = body.value("object"_L1).toString().section(u'/', 0, 0);
    choice.objectName = detail.value("name"_L1).toString();
    choice.field = detail.value("field"_L1).toString();
    if (detail.contains("before"_L1))
        choice.before = textOf(detail.value("before"_L1));
    choice.here = {textOf(detail.value("offered"_L1)), till, detail.value("offered_by"_L1).toString(),
                   detail.value("offered_at"_L1).toInteger()};
    choice.centre = {textOf(detail.value("centre"_L1)), detail.value("centre_place"_L1).toString(),
                     detail.value("centre_by"_L1).toString(), detail.value("centre_at"_L1).toInteger()};
    return choice;
}

/// Who edited here, and when, is in this journal: the task names the entry.
void completeSide(Connection &connection, const SyncNotice &notice, SyncChoice &choice, Currency currency)
{
    const QString op = QJsonDocument::fromJson(notice.body).object().value("op"_L1).toString();
    const QByteArray bytes = QByteArray::fromHex(op.toLatin1());
    const std::optional<qint64> pos =
        bytes.size() == Uuid::size ? JournalStore(connection).positionOf(Uuid::fromBytes(bytes)) : std::nullopt;
    const std::optional<OutboxItem> item = pos ? OutboxView(connection, currency).at(*pos) : std::nullopt;
    if (!item)
        return;
    choice.here.at = item->at;
    if (choice.here.person.isEmpty())
        choice.here.person = item->person;
}

QList<SyncChoice> choicesIn(Connection &connection, const QString &till, Currency currency)
{
    QList<SyncChoice> choices;
    for (const SyncNotice &notice : SyncStore(connection).notices()) {
        std::optional<SyncChoice> choice = choiceIn(notice, till);
        if (!choice)
            continue;
        completeSide(connection, notice, *choice, currency);
        choices.append(*choice);
    }
    return choices;
}

void readConversation(Connection &connection, SyncStatus &status, EpochMs startOfDay)
{
    SyncStore store(connection);
    const SyncProgress progress = store.progress();
    status.lastSent = progress.sentAt;
    status.lastSentMs = progress.sentMs;
    status.lastReceived = progress.receivedAt;
    status.lastReceivedRows = progress.receivedRows;
    status.sentSinceContact = progress.sentSinceContact;
    status.clockOffsetMs = progress.clockOffsetMs;
    status.journalAtCentre = progress.ackedPos;
    status.journalBackedUp = progress.backedUpPos;
    for (const Outage &outage : store.outagesSince(startOfDay))
        status.outages.append({outage.from, outage.to, outage.sales});
    const ReceivedToday received = receivedSince(connection, startOfDay);
    status.receivedPrices = received.prices;
    status.receivedCustomers = received.customers;
}

void readOutbox(Connection &connection, SyncStatus &status, const EngineView &engine, Currency currency)
{
    OutboxView outbox(connection, currency);
    const qint64 acked = status.journalAtCentre;
    status.waitingCount = outbox.count(acked);
    for (const OutboxItem &item : outbox.first(acked, waitingShown)) {
        SyncWaiting waiting = waitingOf(item);
        waiting.underWay = item.pos >= engine.batchFirstPos && item.pos <= engine.batchLastPos;
        status.waiting.append(waiting);
    }
    for (const KeptResult &kept : SyncStore(connection).kept(u"quarantined"_s)) {
        if (const std::optional<OutboxItem> item = outbox.at(kept.pos))
            status.setAside.append({waitingOf(*item), kept.result.code, kept.result.detail});
    }
}

void readStreams(Connection &connection, SyncStatus &status, const Enrolment &enrolment)
{
    const QList<StreamCursor> cursors = SyncStore(connection).cursors();
    for (const QString &stream : enrolment.streams) {
        SyncStreamStatus one;
        one.kind = stream == "T"_L1             ? SyncStreamStatus::Kind::Business
                   : stream.startsWith("B:"_L1) ? SyncStreamStatus::Kind::Branch
                                                : SyncStreamStatus::Kind::Till;
        one.name = one.kind == SyncStreamStatus::Kind::Business ? enrolment.tenantName
                   : one.kind == SyncStreamStatus::Kind::Branch ? enrolment.branchName
                                                                : enrolment.till;
        one.received = std::any_of(cursors.begin(), cursors.end(),
                                   [&stream](const StreamCursor &cursor) { return cursor.stream == stream; });
        one.upToDate = one.received && status.state != SyncState::Offline;
        status.streams.append(one);
    }
    status.loadedPermille = sync::Exchange::loadedPermille(connection);
}

} // namespace

SyncStatus readSyncStatus(Connection &connection, const EngineView &engine, EpochMs now)
{
    SyncStatus status;
    status.state = stateOf(engine.state);
    status.since = engine.since;
    if (status.state != SyncState::Online && status.state != SyncState::Sending) {
        status.code = engine.code;
        status.sentence = engine.sentence;
    }
    const BusinessSettings business = SettingsStore(connection).business();
    status.business = business.name;
    status.branch = business.branch;
    status.till = business.till;
    const JournalHead head = JournalStore(connection).head();
    status.journalEnd = head.pos;
    status.journalHash = QString::fromLatin1(head.hash.toHex().first(hashShown));
    SyncStore store(connection);
    const std::optional<Enrolment> enrolment = store.enrolment();
    if (!enrolment) {
        status.state = SyncState::Alone;
        return status;
    }
    if (status.state == SyncState::Alone) // it belongs to a centre; only nobody speaks for it at the moment
        status.state = SyncState::Offline;
    status.server = enrolment->server;
    status.business = enrolment->tenantName;
    status.branch = enrolment->branchName;
    readConversation(connection, status, business.local(now).date().startOfDay(business.timeZone).toMSecsSinceEpoch());
    status.choices = choicesIn(connection, status.till, business.currency);
    readOutbox(connection, status, engine, business.currency);
    readStreams(connection, status, *enrolment);
    for (const OtherTillSeen &other : store.otherTills())
        status.others.append({other.till, other.person, other.at, now - other.at < recentMs});
    return status;
}

} // namespace comptoir
