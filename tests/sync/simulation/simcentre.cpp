// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulation/simcentre.h"

#include "models/domain/codec/synccodec.h"
#include "models/journal/sha256.h"
#include "tests/sync/simulation/simanswers.h"
#include "tests/sync/simulation/simfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

using sync::Answer;

namespace
{

constexpr qint64 tokenSeconds = 3600;
constexpr qint64 skewMaxMs = 5 * 60 * 1000;
constexpr std::array relayed{"sale.recorded"_L1, "stock.moved"_L1, "account.paid"_L1};
constexpr std::array guarded{"price"_L1, "cost"_L1, "tax_class"_L1, "rights"_L1};

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

FeedRow futureRow(const JournalEntry &entry)
{
    FeedRow row;
    row.kind = u"future"_s;
    row.id = hexId(entry.opId);
    row.op = entry.opId;
    row.body = entry.payload;
    return row;
}

} // namespace

bool SimCentre::isRelayed(const QString &kind)
{
    return std::find(relayed.begin(), relayed.end(), kind) != relayed.end();
}

StreamCursor SimCentre::Stream::end(const QString &name) const
{
    return {name, epoch, rows.size(), sums.isEmpty() ? 0 : sums.last()};
}

void SimCentre::enrol(const Uuid &device, const QByteArray &publicKey)
{
    m_keys.insert(device, publicKey);
    for (const QString &stream : {u"T"_s, branchStream(), QString(u"D:"_s + hexId(device))})
        m_streams[stream];
}

void SimCentre::afterRestore()
{
    m_loads.clear();
    if (m_planted == Planted::EpochNotBumped)
        return;
    for (Stream &stream : m_streams)
        ++stream.epoch;
}

Answer SimCentre::handle(const sync::Request &request, const QString &token, EpochMs now)
{
    ++m_calls;
    if (request.path == "/v1/auth/device"_L1)
        return signIn(request.body, now);
    const QStringList parts = token.split(u':');
    if (parts.size() != 2 || parts.at(1).toLongLong() < now)
        return refused(401, u"token_expired"_s);
    const Uuid device = Uuid::fromBytes(QByteArray::fromHex(parts.first().toLatin1()));
    if (request.path == "/v1/events"_L1)
        return push(request.body, device, now);
    if (m_revoked.contains(device))
        return refused(403, u"revoked"_s);
    if (request.path == "/v1/sync/pull"_L1)
        return pull(request.body, device, now);
    const QUrl url(request.path);
    const QUrlQuery query(url);
    if (url.path() == "/v1/sync/bootstrap"_L1)
        return manifest(url.query(), device);
    if (url.path() == "/v1/sync/digest"_L1)
        return digest(query.queryItemValue(u"kind"_s));
    if (url.path() == "/v1/sync/rows"_L1)
        return rows(query.queryItemValue(u"kind"_s), query.queryItemValue(u"bucket"_s).toULongLong(),
                    query.queryItemValue(u"after"_s, QUrl::FullyDecoded), now);
    return chunk(request.path);
}

Answer SimCentre::signIn(const QByteArray &body, EpochMs now)
{
    const Result<sync::AuthRequest> auth = sync::decodeAuthRequest(body);
    if (!auth)
        return refused(400, auth.error().code);
    if (!m_keys.contains(auth->device) || !verifySignature(auth->digest(), auth->signature, m_keys.value(auth->device)))
        return refused(401, u"unknown_device"_s);
    if (std::abs(auth->at - now) > skewMaxMs) {
        sync::Problem problem;
        problem.code = u"clock_skew"_s;
        problem.serverTime = now;
        Answer answer;
        answer.status = 401;
        answer.body = sync::encode(problem);
        return answer;
    }
    const QString nonce = QString::fromLatin1(auth->nonce.toHex());
    if (m_nonces.contains(nonce))
        return refused(429, u"nonce_used"_s);
    m_nonces.insert(nonce);
    const QString token = hexId(auth->device) + u':' + QString::number(now + tokenSeconds * 1000);
    const QString scope = m_revoked.contains(auth->device) ? u"late"_s : u"till"_s;
    return good(compact(
        {{u"access_token"_s, token}, {u"expires_in"_s, tokenSeconds}, {u"server_time"_s, now}, {u"scope"_s, scope}}));
}

JournalPlace SimCentre::headOf(const Uuid &device) const
{
    return m_heads.value(device, JournalPlace{0, 0, journalRoot()});
}

Answer SimCentre::push(const QByteArray &body, const Uuid &device, EpochMs now)
{
    const Result<sync::PushBatch> batch = sync::decodePushBatch(body);
    if (!batch || batch->device != device)
        return refused(400, u"bad_message"_s);
    PushReply reply;
    reply.serverTime = now;
    if (!batch->entries.isEmpty()) {
        const bool known = batch->previous == journalRoot() || m_places.contains({device, batch->previous});
        if (!known) {
            sync::Problem problem;
            problem.code = u"gap"_s;
            problem.head = headOf(device);
            Answer answer;
            answer.status = 409;
            answer.body = sync::encode(problem);
            return answer;
        }
        if (const Result<void> chain = sync::checkChain(*batch); !chain)
            return refused(422, chain.error().code);
        SimCentre before(Planted::None);
        const bool dies = m_planted == Planted::AckBeforeCommit && m_calls % 17 == 0;
        if (dies)
            before = *this;
        for (const SentEntry &sent : batch->entries) {
            reply.results.append(take(device, sent));
            if (reply.results.last().status == "refused"_L1)
                return refused(422, u"unknown_item"_s);
        }
        reply.head = headOf(device);
        if (dies)
            *this = before; // what was answered is gone
        return good(sync::encode(reply));
    }
    reply.head = headOf(device);
    return good(sync::encode(reply));
}

EntryResult SimCentre::take(const Uuid &device, const SentEntry &sent)
{
    const JournalEntry &entry = sent.entry;
    EntryResult result{entry.opId, u"applied"_s, {}, {}};
    const std::pair key{device, std::pair{entry.epoch, entry.seq}};
    if (m_entries.contains(entry.opId)) {
        result.status = u"duplicate"_s;
        const JournalPlace head = m_heads.value(device);
        if (std::pair(entry.epoch, entry.seq) > std::pair(head.epoch, head.seq))
            m_heads.insert(device, {entry.epoch, entry.seq, entry.hash});
        if (m_planted == Planted::NoDedupe)
            apply(m_entries[entry.opId]);
        return result;
    }
    if (m_hashes.contains(key) && m_hashes.value(key) != entry.hash)
        result.code = u"fork"_s;
    else
        m_hashes.insert(key, entry.hash);
    m_places.insert({device, entry.hash}, {entry.epoch, entry.seq, entry.hash});
    m_heads.insert(device, {entry.epoch, entry.seq, entry.hash});
    Stored stored{device, entry, !sent.hasPayload(), u"applied"_s, 0};
    if (m_revoked.contains(device)) {
        stored.status = result.status = u"quarantined"_s;
        result.code = u"revoked"_s;
    } else if (entry.kind == QLatin1StringView(factKind<FutureThing>) && !m_knowsFuture) {
        stored.status = result.status = u"quarantined"_s;
        result.code = u"unknown_kind"_s;
    } else if (sent.hasPayload()) {
        if (m_planted == Planted::ForeignKeyOnFacts && entry.kind == "stock.moved"_L1 && entry.seq % 7 == 0) {
            result.status = u"refused"_s;
            return result;
        }
        apply(stored);
    }
    m_entries.insert(entry.opId, stored);
    return result;
}

void SimCentre::readmit(const Uuid &device)
{
    m_revoked.remove(device);
    driveAgain();
}

void SimCentre::learnFutureKinds()
{
    m_knowsFuture = true;
    driveAgain();
}

/// What was set aside, as far as its reason is gone.
void SimCentre::driveAgain()
{
    for (Stored &stored : m_entries) {
        const bool strange = stored.entry.kind == QLatin1StringView(factKind<FutureThing>) && !m_knowsFuture;
        if (stored.status != "quarantined"_L1 || m_revoked.contains(stored.device) || strange)
            continue;
        stored.status = u"applied"_s;
        if (!stored.withheld)
            apply(stored);
    }
}

void SimCentre::apply(Stored &stored)
{
    ++stored.applied;
    const QJsonObject payload = objectIn(stored.entry.payload);
    const QString &kind = stored.entry.kind;
    if (kind == QLatin1StringView(factKind<ProductsSaved>))
        applyDocuments(stored, u"product"_s, u"id"_s, payload.value("products"_L1).toArray());
    else if (kind == QLatin1StringView(factKind<CustomerSaved>))
        applyDocuments(stored, u"customer"_s, u"id"_s, {payload.value("customer"_L1)});
    else if (kind == QLatin1StringView(factKind<RolesChanged>))
        applyDocuments(stored, u"role"_s, u"code"_s, payload.value("roles"_L1).toArray());
    else if (kind == QLatin1StringView(factKind<FutureThing>))
        append(u"T"_s, futureRow(stored.entry)); // of a kind that the tills do not know yet
    if (!isRelayed(kind))
        return;
    count(stored);
    append(branchStream(), relayedRow(stored));
}

FeedRow SimCentre::relayedRow(const Stored &stored)
{
    FeedRow row;
    row.kind = u"entry"_s;
    row.id = hexId(stored.entry.opId);
    row.op = stored.entry.opId;
    row.origin = RowOrigin{stored.device, stored.entry.epoch, stored.entry.seq};
    row.body = compact(entryObject(stored.entry, EntryForm::Sent));
    return row;
}

void SimCentre::count(const Stored &stored)
{
    const QJsonObject payload = objectIn(stored.entry.payload);
    const auto move = [&](const QList<StockMove> &moves) {
        for (const StockMove &each : moves) {
            m_stock[each.product.uuid()] += each.quantityMilli;
            m_stockOf[stored.device][each.product.uuid()] += each.quantityMilli;
        }
    };
    const auto charge = [&](const CustomerId &customer, qint64 minor) {
        m_balances[customer.uuid()] += minor;
        m_balanceOf[stored.device][customer.uuid()] += minor;
    };
    if (stored.entry.kind == QLatin1StringView(factKind<StockMoved>)) {
        move(JsonDecoder::decode<StockMoved>(payload).moves);
    } else if (stored.entry.kind == QLatin1StringView(factKind<AccountPaid>)) {
        const auto paid = JsonDecoder::decode<AccountPaid>(payload);
        charge(paid.customer, -paid.tender.amount.minor());
    } else {
        const auto sale = JsonDecoder::decode<Sale>(payload);
        move(sale.stock);
        for (const Tender &tender : sale.settlement.tenders) {
            if (sale.customer && tender.method == TenderMethod::Account)
                charge(*sale.customer, tender.amount.minor());
        }
    }
}

void SimCentre::applyDocuments(const Stored &stored, const QString &kind, const QString &idField,
                               const QJsonArray &bodies)
{
    for (const QJsonValue &value : bodies) {
        const QJsonObject body = value.toObject();
        merge(stored, kind, body.value(idField).toString(), body);
    }
}

void SimCentre::merge(const Stored &stored, const QString &kind, const QString &id, QJsonObject body)
{
    const qint64 base = body.take("base"_L1).toInteger();
    const bool partial = body.contains("changed"_L1);
    const QJsonArray changed = body.take("changed"_L1).toArray();
    Document &document = m_documents[{kind, id}];
    const bool isNew = document.versions.isEmpty();
    QSet<QString> fields;
    for (const QJsonValue &field : changed)
        fields.insert(field.toString());
    if (!partial || isNew) {
        for (auto it = body.begin(); it != body.end(); ++it)
            fields.insert(it.key());
    }
    const qint64 seq = m_streams["T"_L1].rows.size() + 1;
    const std::pair writer{stored.entry.hlc, stored.device};
    QStringList sorted(fields.begin(), fields.end());
    sorted.sort();
    for (const QString &field : sorted) {
        // What was written before the till belonged to the business fills in, and changes nothing of others.
        if (!partial && !isNew && document.writers.value(field).second != stored.device)
            continue;
        const bool newer = document.versions.value(field) > base;
        const bool guards = std::find(guarded.begin(), guarded.end(), field) != guarded.end();
        if (newer && (guards || document.writers.value(field) > writer))
            continue;
        if (body.contains(field))
            document.body.insert(field, body.value(field));
        else
            document.body.remove(field);
        document.versions.insert(field, seq);
        document.writers.insert(field, writer);
    }
    FeedRow row;
    row.kind = kind;
    row.id = id;
    row.op = stored.entry.opId;
    row.origin = RowOrigin{stored.device, stored.entry.epoch, stored.entry.seq};
    row.body = compact(document.body);
    row.stream = u"T"_s;
    row.seq = seq;
    document.row = row;
    append(u"T"_s, row);
}

void SimCentre::append(const QString &name, FeedRow row)
{
    Stream &stream = m_streams[name];
    row.stream = name;
    row.seq = stream.rows.size() + 1;
    const quint64 before = stream.sums.isEmpty() ? 0 : stream.sums.last();
    stream.rows.append(row);
    stream.sums.append(before ^ sync::rowSum(row));
}

QMap<std::pair<QString, QString>, QJsonObject> SimCentre::documents() const
{
    QMap<std::pair<QString, QString>, QJsonObject> bodies;
    for (const auto &[name, document] : m_documents.asKeyValueRange())
        bodies.insert(name, document.body);
    return bodies;
}

std::optional<quint64> SimCentre::sumAt(const StreamCursor &cursor) const
{
    const Stream stream = m_streams.value(cursor.stream);
    if (cursor.epoch != stream.epoch || cursor.seq > stream.sums.size())
        return std::nullopt;
    return cursor.seq == 0 ? 0 : stream.sums.at(cursor.seq - 1);
}

int SimCentre::quarantined() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const Stored &stored) { return stored.status == "quarantined"_L1; }));
}

} // namespace comptoir::testing
