// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulation/simcentre.h"

#include "models/domain/codec/synccodec.h"
#include "models/journal/sha256.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/problem.h"
#include "tests/sync/simulation/simfacts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

using sync::Answer;

namespace
{

constexpr qint64 tokenSeconds = 3600;
constexpr qint64 skewMaxMs = 5 * 60 * 1000;
constexpr qint64 pageRows = 7; ///< small, so that cuts have pages
constexpr qsizetype chunkRows = 5;
const QString branchStream = u"B:hydra"_s;
constexpr std::array relayed{"sale.recorded"_L1, "stock.moved"_L1, "account.paid"_L1};
constexpr std::array guarded{"price"_L1, "cost"_L1, "tax_class"_L1};

Answer good(const QByteArray &body)
{
    Answer answer;
    answer.status = 200;
    answer.body = body;
    return answer;
}

Answer refused(int status, const QString &code, const QString &stream = {})
{
    Answer answer;
    answer.status = status;
    sync::Problem problem;
    problem.status = status;
    problem.code = code;
    problem.stream = stream;
    answer.body = sync::encode(problem);
    return answer;
}

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString hexId(const Uuid &id)
{
    return sync::hexText(id.bytes());
}

bool isRelayed(const QString &kind)
{
    return std::find(relayed.begin(), relayed.end(), kind) != relayed.end();
}

} // namespace

StreamCursor SimCentre::Stream::end(const QString &name) const
{
    return {name, epoch, rows.size(), sums.isEmpty() ? 0 : sums.last()};
}

void SimCentre::enrol(const Uuid &device, const QByteArray &publicKey)
{
    m_keys.insert(device, publicKey);
    for (const QString &stream : {u"T"_s, branchStream, QString(u"D:"_s + hexId(device))})
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
    if (request.path.startsWith("/v1/sync/bootstrap?stream="_L1))
        return manifest(request.path.section(u'=', 1), device);
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

void SimCentre::learnFutureKinds()
{
    m_knowsFuture = true;
    for (Stored &stored : m_entries) {
        if (stored.status == "quarantined"_L1 && !m_revoked.contains(stored.device)) {
            stored.status = u"applied"_s;
            apply(stored);
        }
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
    if (!isRelayed(kind))
        return;
    count(stored);
    FeedRow row;
    row.kind = u"entry"_s;
    row.id = hexId(stored.entry.opId);
    row.op = stored.entry.opId;
    row.origin = RowOrigin{stored.device, stored.entry.epoch, stored.entry.seq};
    row.body = compact(entryObject(stored.entry, EntryForm::Sent));
    append(branchStream, row);
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
    QSet<QString> fields;
    for (const QJsonValue &field : changed)
        fields.insert(field.toString());
    if (!partial || document.versions.isEmpty()) {
        for (auto it = body.begin(); it != body.end(); ++it)
            fields.insert(it.key());
    }
    const qint64 seq = m_streams["T"_L1].rows.size() + 1;
    const std::pair writer{stored.entry.hlc, stored.device};
    QStringList sorted(fields.begin(), fields.end());
    sorted.sort();
    for (const QString &field : sorted) {
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

Answer SimCentre::pull(const QByteArray &body, const Uuid &, EpochMs now)
{
    const Result<sync::PullRequest> request = sync::decodePullRequest(body);
    if (!request)
        return refused(400, request.error().code);
    sync::PullPage page;
    page.serverTime = now;
    for (const StreamCursor &cursor : request->streams) {
        const Stream stream = m_streams.value(cursor.stream);
        if (cursor.epoch != stream.epoch)
            return refused(409, u"stream_epoch"_s, cursor.stream);
        page.cut.append(stream.end(cursor.stream));
    }
    if (!request->cut.isEmpty())
        page.cut = request->cut;
    qsizetype late = 0;
    for (const StreamCursor &cursor : request->streams) {
        const Stream stream = m_streams.value(cursor.stream);
        const auto end = std::find_if(page.cut.begin(), page.cut.end(),
                                      [&](const StreamCursor &each) { return each.stream == cursor.stream; });
        if (end == page.cut.end() || end->seq > stream.rows.size())
            return refused(409, u"diverged"_s, cursor.stream);
        for (qint64 seq = cursor.seq + 1; seq <= end->seq; ++seq) {
            if (page.rows.size() >= pageRows) {
                page.more = true;
                break;
            }
            // Two writers: the one with the lower number is not committed yet.
            if (m_planted == Planted::NaiveCursor && seq + 1 < end->seq && m_calls % 5 == 0)
                continue;
            page.rows.append(stream.rows.at(seq - 1));
        }
        if (m_planted == Planted::HorizonAfterQuery && !page.more && m_calls % 4 == 0 && !page.rows.isEmpty() &&
            page.rows.last().stream == cursor.stream)
            ++late;
    }
    // Rows were read, then more was committed, then the cut was read.
    for (; late > 0 && !page.rows.isEmpty(); --late)
        page.rows.removeLast();
    return good(sync::encode(page));
}

Answer SimCentre::manifest(const QString &name, const Uuid &device)
{
    const Stream stream = m_streams.value(name);
    QList<FeedRow> rows;
    if (name == "T"_L1) {
        for (const Document &document : std::as_const(m_documents))
            rows.append(document.row);
    } else if (name == branchStream) {
        const auto sums = [&](const QMap<Uuid, qint64> &all, const QMap<Uuid, qint64> &own, const QString &kind,
                              const QString &idField, const QString &field) {
            for (const auto &[id, sum] : all.asKeyValueRange()) {
                FeedRow row;
                row.stream = name;
                row.seq = 1;
                row.kind = kind;
                row.id = hexId(id);
                row.body = compact({{idField, hexId(id)}, {field, sum - own.value(id)}});
                rows.append(row);
            }
        };
        sums(m_stock, m_stockOf.value(device), u"stock"_s, u"product"_s, u"qty"_s);
        sums(m_balances, m_balanceOf.value(device), u"balance"_s, u"customer"_s, u"amount"_s);
    }
    Load load;
    load.manifest.id = u"m%1"_s.arg(m_nextLoad++);
    load.manifest.cursor = stream.end(name);
    for (qsizetype at = 0; at < rows.size(); at += chunkRows) {
        QByteArray text;
        const QList<FeedRow> part = rows.mid(at, chunkRows);
        for (const FeedRow &row : part)
            text += sync::feedLine(row);
        load.chunks.append(sync::packed(text));
        load.manifest.chunks.append(
            {load.chunks.size() - 1, load.chunks.last().size(), part.size(), sha256({load.chunks.last()})});
    }
    m_loads.insert(load.manifest.id, load);
    return good(sync::encode(load.manifest));
}

Answer SimCentre::chunk(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const auto load = m_loads.constFind(parts.value(parts.size() - 2));
    const qsizetype n = parts.last().toLongLong();
    if (load == m_loads.constEnd() || n >= load->chunks.size())
        return refused(404, u"load_gone"_s);
    return good(load->chunks.at(n));
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
