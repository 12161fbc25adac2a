// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchshop.h"
#include "bench/sync/lanes.h"
#include "bench/sync/syncbench.h"
#include "models/domain/codec/synccodec.h"
#include "models/storage/sync/feedprojection.h"
#include "models/storage/tabular/tablereader.h"
#include "server/services/sync/bootstrapservice.h"
#include "server/store/feed/feedstore.h"
#include "sync/engine/exchange.h"
#include "sync/protocol/compression.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace comptoir::centre;

namespace comptoir::bench
{

namespace
{

constexpr qint64 entriesMax = 500;
constexpr qsizetype unpackedMax = 16 * 1024 * 1024;
constexpr double rowsRatio = 1.5;

/// A till that belongs to the business of the measure, with the sync's own reading and writing of its data file.
class JoinedTill
{
public:
    JoinedTill(const QString &folder, const QString &name) : m_shop(folder)
    {
        need(m_shop.app()
                 .shop
                 .write([this, name](Recorder &recorder) -> Result<void> {
                     SyncEnrolled enrolled;
                     enrolled.enrolment = {u"http://127.0.0.1"_s, testId(1, 1), u"Bench"_s,
                                           testId(3, 1),          u"Bench"_s,   name,
                                           {tenantStream}};
                     recorder.record(enrolled, Uuid());
                     return {};
                 })
                 .result());
    }
    [[nodiscard]] BenchShop &shop() { return m_shop; }
    [[nodiscard]] const Device &device() { return m_shop.app().shop.device(); }
    [[nodiscard]] sync::Exchange &exchange() { return m_exchange; }
    /// Work on the writing lane.
    template <typename T, typename Work>
    T write(Work work)
    {
        return need(m_shop.app().shop.write([&work](Recorder &r) -> Result<T> { return work(r); }).result());
    }

private:
    SystemRng m_rng;
    BenchShop m_shop;
    sync::Exchange m_exchange{m_shop.app().shop.device().id, m_rng};
};

sync::Answer answered(const QByteArray &body)
{
    sync::Answer answer;
    answer.status = 200;
    answer.body = body;
    return answer;
}

void importItems(BenchShop &shop, const SyncOptions &options)
{
    if (options.productFile.isEmpty())
        return shop.importProducts(options.products);
    const Table table = need(readTableFile(options.productFile));
    const ImportPreview preview = need(shop.app().catalogue.previewImport(table.header, table.rows, {}).result());
    need(shop.app().catalogue.import(shop.owner(), preview).result());
}

/// The whole journal goes to the centre.
void pushAll(JoinedTill &till, PgConnection &connection)
{
    SystemClock clock;
    SystemRng rng;
    for (;;) {
        const auto request =
            till.write<sync::Request>([&](Recorder &r) { return till.exchange().push(r.connection(), entriesMax); });
        const sync::PushBatch batch = need(sync::decodePushBatch(request.body));
        if (batch.entries.isEmpty())
            return;
        PgTransaction transaction(connection, benchScope());
        const PushReply reply = need(PushService(transaction, clock.nowMs(), rng).push(batch));
        transaction.commit();
        till.write<int>([&](Recorder &r) {
            (void)till.exchange().pushed(r.connection(), answered(sync::encode(reply)), clock.nowMs());
            return 0;
        });
    }
}

BootstrapService::Made makeLoad(PgConnection &connection)
{
    SystemClock clock;
    SystemRng rng;
    PgTransaction snapshot(connection, benchScope(), PgTransaction::Mode::Snapshot);
    return BootstrapService({}, clock.nowMs(), rng).make(snapshot, tenantStream);
}

/// Takes the load in as a till does: each chunk checked and kept, then its rows written slice by slice.
void takeIn(JoinedTill &till, const BootstrapService::Made &made)
{
    qsizetype next = 0;
    bool asked = false;
    for (;;) {
        const auto request =
            till.write<std::optional<sync::Request>>([&](Recorder &r) { return till.exchange().load(r.connection()); });
        const auto ended = till.write<sync::Ended>([&](Recorder &r) {
            if (!request)
                return till.exchange().applyLoad(r);
            const QByteArray body = asked ? made.chunks.at(next) : sync::encode(made.manifest);
            next += asked ? 1 : 0;
            asked = true;
            return till.exchange().loaded(r.connection(), answered(body));
        });
        if (ended.verdict == sync::Verdict::Done)
            return;
        if (ended.verdict != sync::Verdict::More)
            qFatal("the load ended with %s", qUtf8Printable(ended.code));
    }
}

/// Unpack, parse, insert, index: nothing checked, nothing kept, no journal.
void takeInBare(const QString &path, const BootstrapService::Made &made)
{
    BareFile file(path);
    sqlite3_stmt *product =
        file.prepare("INSERT INTO product (id, sku, name, names, category, unit, kind, price_minor, "
                     "tax_class, negative_stock, variant_values, active, search) VALUES "
                     "(?,'',?,'','','piece','stocked',?,'TVA19','warn','',1,?)");
    sqlite3_stmt *barcode = file.prepare("INSERT OR IGNORE INTO barcode (code, product, unit_idx) VALUES (?,?,0)");
    sqlite3_stmt *words = file.prepare("INSERT INTO product_words (rowid, search) VALUES (?,?)");
    sqlite3_stmt *parts = file.prepare("INSERT INTO product_parts (rowid, search) VALUES (?,?)");
    const auto takeChunk = [&](const QByteArray &chunk) {
        for (const QByteArray &line : need(sync::unpacked(chunk, unpackedMax)).split('\n')) {
            const QJsonObject body = QJsonDocument::fromJson(line.mid(line.indexOf('\t') + 1)).object();
            if (!body.contains(u"units"))
                continue; // taxes, settings and the like: a handful
            const QByteArray name = body.value(u"name").toString().toUtf8();
            const QByteArray folded = name.toLower();
            const QByteArray id = QByteArray::fromHex(body.value(u"id").toString().toLatin1());
            (BareRow(product) << id << name.constData() << body.value(u"price").toInteger() << folded.constData())
                .run();
            const qint64 row = sqlite3_last_insert_rowid(file.handle());
            (BareRow(words) << row << folded.constData()).run();
            (BareRow(parts) << row << folded.constData()).run();
            for (const QJsonValue &unit : body.value(u"units").toArray()) {
                for (const QJsonValue &code : unit.toObject().value(u"barcodes").toArray())
                    (BareRow(barcode) << code.toString().toUtf8().constData() << row).run();
            }
        }
    };
    file.execute("BEGIN IMMEDIATE");
    file.withListsLast([&] { std::ranges::for_each(made.chunks, takeChunk); });
    file.execute("COMMIT");
}

/// What a centre makes of the first till's journal. It ends then: no till has a PostgreSQL beside it that cleans up.
BootstrapService::Made madeByCentre(JoinedTill &first, Samples &pushing, Samples &making)
{
    TestCluster cluster({true, {}});
    const QByteArray conninfo = cluster.freshDatabase();
    Lane lane;
    lane.device = first.device().id;
    lane.till = u"T1"_s;
    lane.publicKey = first.device().key.publicKey();
    prepare(conninfo, {lane});
    // What is measured begins at the till. The centre's own search would take most of the time until then.
    PgConnection(TestCluster::as("comptoir_admin", conninfo))
        .runScript("ALTER TABLE product DISABLE TRIGGER search_product");
    PgConnection connection(conninfo);
    pushing.time([&] { pushAll(first, connection); });
    BootstrapService::Made made;
    making.time([&] { made = makeLoad(connection); });
    return made;
}

} // namespace

QList<Figure> loadFigures(const SyncOptions &options)
{
    JoinedTill first(options.directory + u"/load-first"_s, u"T1"_s);
    JoinedTill fresh(options.directory + u"/load-fresh"_s, u"T2"_s);
    const QString bare = options.directory + u"/load-bare.db"_s;
    need(fresh.shop().app().backups.backUp(bare).result()); // an empty data file of the same schema
    importItems(first.shop(), options);
    Samples pushing;
    Samples making;
    const BootstrapService::Made made = madeByCentre(first, pushing, making);

    Samples taking;
    taking.time([&] { takeIn(fresh, made); });
    Samples bareTaking;
    bareTaking.time([&] { takeInBare(bare, made); });
    Figure figure;
    figure.name = u"sync: first load of %1 documents"_s.arg(made.manifest.rows());
    figure.ours = taking.quantile(1);
    figure.bare = bareTaking.quantile(1);
    figure.budget = rowsRatio;
    figure.ratioBudget = true;
    figure.samples = made.manifest.rows();
    figure.note = u"checked, kept, journalled and indexed by the till; bare: unpack, parse, insert, both indexes. The "
                  "centre made %1 chunks in %2 ms, and had taken in the journal that brought the items (without its "
                  "search) in %3 ms"_s.arg(made.chunks.size())
                      .arg(qRound(making.quantile(1) / 1000))
                      .arg(qRound(pushing.quantile(1) / 1000));
    return {figure};
}

} // namespace comptoir::bench
