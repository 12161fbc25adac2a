// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/feedprojection.h"

#include "models/domain/codec/synccodec.h"
#include "models/journal/entryjson.h"
#include "models/storage/customers/customerstore.h"
#include "models/storage/journal/journalstore.h"
#include "models/storage/stock/stockstore.h"
#include "models/storage/sync/documentedits.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

const QString syncReason = u"sync"_s;

struct AccountMove {
    CustomerId customer;
    qint64 amountMinor = 0;
    EpochMs at = 0;
};

/// What an entry of another till adds to what this one counts.
struct Counted {
    QList<StockMove> stock;
    QList<AccountMove> accounts;
    EpochMs at = 0;
    QString till;
    QString person;
};

template <typename Fact>
std::optional<Fact> factIn(const JournalEntry &entry, const QJsonObject &payload)
{
    if (entry.kind != QLatin1StringView(factKind<Fact>))
        return std::nullopt;
    return JsonDecoder::decode<Fact>(payload);
}

void countSale(const Sale &sale, Counted &counted)
{
    counted.till = sale.till;
    if (sale.training)
        return;
    counted.stock = sale.stock;
    if (!sale.customer)
        return;
    for (const Tender &tender : sale.settlement.tenders) {
        if (tender.method == TenderMethod::Account)
            counted.accounts.append({*sale.customer, tender.amount.minor(), sale.at});
    }
}

/// An id as feeds write it, without dashes; null when it is none.
Uuid wiredId(const QString &text)
{
    const QByteArray id = QByteArray::fromHex(text.toLatin1());
    return id.size() == Uuid::size ? Uuid::fromBytes(id) : Uuid();
}

Counted countedIn(const JournalEntry &entry)
{
    const QJsonObject payload = objectIn(entry.payload);
    Counted counted;
    counted.at = entry.at;
    for (const char16_t *field : {u"cashier", u"user"}) {
        const QJsonValue name = payload.value(QStringView(field)).toObject().value("name"_L1);
        if (counted.person.isEmpty())
            counted.person = name.toString();
    }
    if (const auto sale = factIn<Sale>(entry, payload))
        countSale(*sale, counted);
    else if (const auto moved = factIn<StockMoved>(entry, payload))
        counted.stock = moved->moves;
    else if (const auto saved = factIn<ProductsSaved>(entry, payload))
        counted.stock = saved->stock;
    else if (const auto paid = factIn<AccountPaid>(entry, payload))
        counted.accounts.append({paid->customer, -paid->tender.amount.minor(), paid->at});
    return counted;
}

/// Applies the rows of one entry; moves of all of them are numbered through.
class RowApplier
{
public:
    RowApplier(Connection &connection, const JournalEntry &entry)
        : m_connection(connection), m_entry(entry), m_device(JournalStore(connection).device()),
          m_hasEdits(EditStore(connection).pendingCount() > 0)
    {
    }

    void apply(const FeedRow &row)
    {
        if (row.stream == "T"_L1)
            applyDocument(row);
        else if (row.kind == "entry"_L1)
            applyEntry(row);
        else if (row.kind == "stock_moved"_L1)
            applyCentreMoves(objectIn(row.body));
        else if (row.kind == "stock"_L1)
            applyStock(objectIn(row.body));
        else if (row.kind == "balance"_L1)
            applyBalance(objectIn(row.body));
        else if (row.kind == "till"_L1)
            applyTill(row);
        else if (row.kind == "task"_L1 || row.kind == "command"_L1)
            applyNotice(row);
    }
    /// Another till's moves, counted to this one's.
    void move(const QList<StockMove> &moves, EpochMs at);
    void charge(const AccountMove &move);
    void finish() { flushStock(); }

private:
    void applyDocument(const FeedRow &row);
    QJsonObject bodyBehindEdits(const DocumentName &name, QJsonObject body);
    void applyEntry(const FeedRow &row);
    void applyCentreMoves(const QJsonObject &body);
    void applyStock(const QJsonObject &body);
    void applyBalance(const QJsonObject &body);
    void applyTill(const FeedRow &row);
    void applyNotice(const FeedRow &row);
    void flushStock();

    Connection &m_connection;
    const JournalEntry &m_entry;
    Uuid m_device;
    bool m_hasEdits; ///< none comes while rows are applied
    QList<StockMove> m_moves;
    int m_charges = 0;
};

void RowApplier::applyDocument(const FeedRow &row)
{
    const DocumentName name{row.kind, row.id};
    EditStore edits(m_connection);
    DocumentStoreByKind documents(m_connection);
    if (m_hasEdits && row.origin && row.origin->device == m_device)
        settleEdits(m_connection, {row.origin->epoch, row.origin->seq, {}}, name);
    // A row without an entry of its own says how the document stands, in a load or a comparison: it is right whatever
    // this till believes. Any other is news only once.
    const bool stands = row.op.isNull() && !row.origin;
    if (!stands && row.seq <= edits.version(name))
        return;
    edits.setVersion(name, row.seq, row.body.isEmpty());
    if (row.body.isEmpty()) {
        edits.dropPending(name); // a deletion ends with the centre's order
        documents.retire(name);
        return;
    }
    documents.write(name, bodyBehindEdits(name, objectIn(row.body)));
}

/// What this till shows of a row: fields that wait for an answer stay as they are here, and the row's values behind
/// them.
QJsonObject RowApplier::bodyBehindEdits(const DocumentName &name, QJsonObject body)
{
    EditStore edits(m_connection);
    const QStringList pending = m_hasEdits ? edits.pending(name) : QStringList();
    if (pending.isEmpty())
        return body;
    const QJsonObject here = DocumentStoreByKind(m_connection).read(name);
    for (const QString &field : pending) {
        edits.setCentre({name, field, body.contains(field) ? QJsonArray{body.value(field)} : QJsonArray()});
        if (here.contains(field))
            body.insert(field, here.value(field));
        else
            body.remove(field);
    }
    return body;
}

void RowApplier::applyEntry(const FeedRow &row)
{
    // What this device wrote comes back too. An entry that its journal does not hold was lost with a file that was put
    // back, or was written by a clone: it counts like another till's.
    if (!row.origin || (row.origin->device == m_device && JournalStore(m_connection).holds(row.op)))
        return;
    const JournalEntry entry = entryFromObject(objectIn(row.body));
    const Counted counted = countedIn(entry);
    move(counted.stock, counted.at);
    for (const AccountMove &each : counted.accounts)
        charge(each);
    m_connection
        .statement("INSERT INTO other_till (device, till, person, at) VALUES (?,?,?,?) ON CONFLICT (device) DO UPDATE "
                   "SET till = CASE excluded.till WHEN '' THEN till ELSE excluded.till END, "
                   "person = CASE excluded.person WHEN '' THEN person ELSE excluded.person END, "
                   "at = max(at, excluded.at)")
        .run(row.origin->device, counted.till, counted.person, counted.at);
}

/// Stock that somebody adjusted at the centre: no till's entry, and counted by every till of the branch.
void RowApplier::applyCentreMoves(const QJsonObject &body)
{
    const EpochMs at = body.value("at"_L1).toInteger(m_entry.at);
    QList<StockMove> moves;
    for (const QJsonValue &value : body.value("moves"_L1).toArray()) {
        const Uuid id = wiredId(value["product"_L1].toString().remove(u'-'));
        if (!id.isNull())
            moves.append({ProductId(id), value["qty"_L1].toInteger(), value["reason"_L1].toString()});
    }
    move(moves, at);
}

void RowApplier::applyStock(const QJsonObject &body)
{
    const Uuid id = wiredId(body.value("product"_L1).toString());
    if (!id.isNull())
        move({{ProductId(id), body.value("qty"_L1).toInteger(), syncReason}}, m_entry.at);
}

void RowApplier::applyBalance(const QJsonObject &body)
{
    const Uuid id = wiredId(body.value("customer"_L1).toString());
    if (!id.isNull())
        charge({CustomerId(id), body.value("amount"_L1).toInteger(), m_entry.at});
}

/// Another till of the branch is known by its name before anything comes from it.
void RowApplier::applyTill(const FeedRow &row)
{
    const Uuid device = wiredId(row.id);
    if (device.isNull() || device == m_device)
        return;
    if (row.body.isEmpty())
        m_connection.statement("DELETE FROM other_till WHERE device = ?").run(device);
    else
        m_connection
            .statement("INSERT INTO other_till (device, till, person, at) VALUES (?,?,'',0) ON CONFLICT (device) DO "
                       "UPDATE SET till = excluded.till")
            .run(device, objectIn(row.body).value("name"_L1).toString());
}

void RowApplier::applyNotice(const FeedRow &row)
{
    if (row.body.isEmpty())
        m_connection.statement("DELETE FROM sync_notice WHERE kind = ? AND id = ?").run(row.kind, row.id);
    else
        m_connection.statement("INSERT OR REPLACE INTO sync_notice (kind, id, body) VALUES (?,?,?)")
            .run(row.kind, row.id, QString::fromUtf8(row.body));
}

void RowApplier::move(const QList<StockMove> &moves, EpochMs)
{
    for (const StockMove &each : moves) {
        m_moves.append(each);
        m_connection
            .statement("INSERT INTO other_stock (product, quantity_milli) VALUES (?,?) ON CONFLICT (product) DO UPDATE "
                       "SET quantity_milli = quantity_milli + excluded.quantity_milli")
            .run(each.product, each.quantityMilli);
    }
}

void RowApplier::charge(const AccountMove &move)
{
    CustomerStore(m_connection).addEntry(m_entry.pos, m_charges++, move.customer, move.amountMinor, move.at);
    m_connection
        .statement("INSERT INTO other_balance (customer, amount_minor) VALUES (?,?) ON CONFLICT (customer) DO UPDATE "
                   "SET amount_minor = amount_minor + excluded.amount_minor")
        .run(move.customer, move.amountMinor);
}

void RowApplier::flushStock()
{
    StockStore(m_connection).move(m_entry.pos, m_moves, m_entry.at);
    m_moves.clear();
}

void setCursor(Connection &connection, const StreamCursor &cursor)
{
    connection
        .statement("INSERT INTO sync_cursor (stream, epoch, seq, sum) VALUES (?,?,?,?) ON CONFLICT (stream) DO UPDATE "
                   "SET epoch = excluded.epoch, seq = excluded.seq, sum = excluded.sum")
        .run(cursor.stream, cursor.epoch, cursor.seq, static_cast<qint64>(cursor.sum));
}

/// What other tills did is taken back by moves of its own: every level stays the sum of its moves.
void forgetOthers(Connection &connection, const JournalEntry &entry)
{
    RowApplier applier(connection, entry);
    QList<StockMove> moves;
    QList<AccountMove> charges;
    {
        Statement stock = connection.statement(
            "SELECT product, quantity_milli FROM other_stock WHERE quantity_milli <> 0 ORDER BY 1");
        while (stock.next())
            moves.append({ProductId(stock.uuid(0)), -stock.integer(1), syncReason});
        Statement balance =
            connection.statement("SELECT customer, amount_minor FROM other_balance WHERE amount_minor <> 0 ORDER BY 1");
        while (balance.next())
            charges.append({CustomerId(balance.uuid(0)), -balance.integer(1), entry.at});
    }
    applier.move(moves, entry.at);
    for (const AccountMove &each : charges)
        applier.charge(each);
    applier.finish();
}

} // namespace

void project(Connection &connection, const JournalEntry &entry, const SyncEnrolled &fact)
{
    const Enrolment &enrolment = fact.enrolment;
    connection
        .statement(
            "INSERT OR REPLACE INTO sync_enrolment (one, server, tenant, tenant_name, branch, branch_name, till, "
            "streams, at, pos) VALUES (1,?,?,?,?,?,?,?,?,?)")
        .run(enrolment.server, enrolment.tenant, enrolment.tenantName, enrolment.branch, enrolment.branchName,
             enrolment.till, enrolment.streams.join(u' '), fact.at, entry.pos);
}

void project(Connection &connection, const JournalEntry &entry, const FeedApplied &fact)
{
    RowApplier applier(connection, entry);
    for (const FeedRow &row : fact.rows)
        applier.apply(row);
    applier.finish();
    for (const StreamCursor &cursor : fact.cursors)
        setCursor(connection, cursor);
    if (fact.answered)
        settleEdits(connection, *fact.answered);
}

void project(Connection &connection, const JournalEntry &entry, const FeedReset &fact)
{
    connection.statement("DELETE FROM sync_cursor WHERE stream = ?").run(fact.stream);
    if (fact.stream == "T"_L1) {
        connection.statement("DELETE FROM sync_version").run(); // the numbers of another life of the stream
    } else if (fact.stream.startsWith("B:"_L1)) {
        forgetOthers(connection, entry);
    } else {
        connection.statement("DELETE FROM sync_notice").run();
    }
}

void project(Connection &connection, const JournalEntry &, const SyncLeft &)
{
    for (const char *sql : {"DELETE FROM sync_enrolment", "DELETE FROM sync_cursor", "DELETE FROM sync_version",
                            "DELETE FROM sync_edit", "DELETE FROM sync_notice", "DELETE FROM other_till"})
        connection.statement(sql).run();
}

} // namespace comptoir
