// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/redriver.h"
#include "tests/server/sync/pushworld.h"

#include <QJsonDocument>
#include <QTest>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// What was set aside is applied later, once and in its order; what stands on it waits with it.
class RedriveTest : public QObject, private PushWorld
{
    Q_OBJECT

private:
    ManualClock m_clock{1'767'700'000'000};
    SeededRng m_rng{77};
    QStringList m_notes;

    Redriver redriver()
    {
        return Redriver(
            connection(), tenant.scope(), m_clock, m_rng, tenant.owner,
            [this](PgTransaction &, const SetAsideEntry &entry, const QString &status, const QString &code) {
                m_notes.append(entry.sent.entry.kind + u' ' + status + u' ' + code);
            });
    }
    Uuid waitingOf(const JournalEntry &entry)
    {
        PgTransaction transaction(connection(), tenant.scope());
        return transaction.run("SELECT id FROM quarantine WHERE op_id = $1", {entry.opId}).uuid(0, 0);
    }
    /// Tickets with that note cannot be read by this centre, until a newer one comes.
    void poison(bool on)
    {
        PgConnection admin(TestCluster::as("comptoir_admin", conninfo()));
        admin.runScript("ALTER TABLE sale DROP CONSTRAINT IF EXISTS poison");
        if (on)
            admin.runScript("ALTER TABLE sale ADD CONSTRAINT poison CHECK (note <> 'poison') NOT VALID");
    }
    static JournalEntry sellPoisoned(TestTill &by)
    {
        Sale sale = by.sale(1);
        sale.note = u"poison"_s;
        return by.record(sale);
    }
    static JournalEntry refund(TestTill &by, const Uuid &saleId)
    {
        Sale back = by.sale(1);
        PricedLine &line = back.priced.lines.front();
        line.line.quantity = Quantity::of(-1);
        line.line.returnOf = ReturnOf{SaleId(saleId), 0};
        line.total = Money(-8'400, Currency::dzd());
        back.priced.total = line.total;
        back.stock = {{*line.line.product, 1'000, u"return"_s}};
        return by.record(back);
    }
    void checkStreams()
    {
        QCOMPARE(count("SELECT count(*) FROM sync_stream s WHERE last_seq <> (SELECT count(*) FROM change_feed f WHERE "
                       "f.stream = s.stream)"),
                 0);
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_notes.clear();
        poison(true);
    }
    void whatStandsOnItWaitsAndFollows();
    void aChildAloneGoesOnWaiting();
    void refundsOfARefundFollowToo();
    void whatCannotBeAppliedStaysAsItCame();
    void aRevokedTillsEntriesAreAppliedWhenSomebodySaysSo();
    void aThiefsEntriesAreNeverApplied();
    void aTwinHoldsNothingUp();
    void whatIsNeverAppliedHoldsNothingUp();
    void aDocumentIsMergedLate();
    void anotherTenantsEntryIsNotThere();
};

void RedriveTest::whatStandsOnItWaitsAndFollows()
{
    addProduct(till->products.at(0), 10'000);
    till->products = {till->products.at(0)};
    const JournalEntry sold = sellPoisoned(*till);
    const JournalEntry back = refund(*till, saleIdOf(sold));
    till->sell(1);
    QCOMPARE(pushed(till->batch()).mid(4),
             QStringList({u"quarantined bad_payload"_s, u"quarantined parent_quarantined"_s, u"applied"_s}));
    const auto other = newTill(2);
    other->products = till->products;
    other->begin();
    const JournalEntry again = refund(*other, saleIdOf(sold));
    QCOMPARE(pushed(other->batch()).last(), u"quarantined parent_quarantined"_s);
    InvoiceIssued invoice;
    invoice.sale = SaleId(saleIdOf(sold));
    invoice.currency = Currency::dzd();
    invoice.total = invoice.due = Money(8'400, Currency::dzd());
    invoice.stampDuty = Money(0, Currency::dzd());
    till->record(invoice);
    QCOMPARE(pushed(till->batch()), QStringList{u"quarantined parent_quarantined"_s});
    QCOMPARE(count("SELECT quantity_milli FROM stock_level"), 9'000);
    QCOMPARE(count("SELECT count(DISTINCT parent_op) FROM quarantine WHERE parent_op IS NOT NULL"), 1);

    poison(false);
    const Result<QList<Uuid>> driven = redriver().drive(waitingOf(sold));
    QVERIFY(driven);
    QCOMPARE(driven->size(), 4);
    QCOMPARE(driven->first(), waitingOf(sold));
    QCOMPARE(m_notes.size(), 4);
    QCOMPARE(m_notes.first(), u"sale.recorded applied "_s);
    QCOMPARE(count("SELECT count(*) FROM quarantine WHERE status <> 'redriven' OR resolved_by IS NULL"), 0);
    QCOMPARE(count("SELECT count(*) FROM journal_entry WHERE status = 'quarantined'"), 0);
    QCOMPARE(count("SELECT count(*) FROM sale"), 4);
    QCOMPARE(count("SELECT count(*) FROM invoice"), 1);
    QCOMPARE(count("SELECT quantity_milli FROM stock_level"), 10'000); // one and one sold, two taken back
    QCOMPARE(count("SELECT returned_milli FROM line_return"), 2'000);
    QCOMPARE(column("SELECT kind FROM task WHERE kind = 'refund_twice'"), QStringList{u"refund_twice"_s});
    // Each till is told about its own.
    QCOMPARE(column("SELECT body::jsonb ->> 'do' || ' ' || (body::jsonb ->> 'status') FROM change_feed "
                    "WHERE kind = 'command' ORDER BY stream, seq"),
             QStringList({u"result applied"_s, u"result applied"_s, u"result applied"_s, u"result applied"_s}));
    QCOMPARE(count("SELECT count(*) FROM change_feed WHERE kind = 'command' AND body::jsonb ->> 'op' = "
                   "replace(op_id::text, '-', '')"),
             4);
    checkStreams();

    const qint64 rows = count("SELECT count(*) FROM change_feed");
    QVERIFY(redriver().drive(waitingOf(sold)));
    QVERIFY(redriver().drive(waitingOf(back)));
    QVERIFY(redriver().drive(waitingOf(again)));
    QCOMPARE(count("SELECT count(*) FROM change_feed"), rows);
    QCOMPARE(count("SELECT quantity_milli FROM stock_level"), 10'000);
    QCOMPARE(m_notes.size(), 4);
    // The till that sends them once more hears that they are here.
    till->sell(1);
    QCOMPARE(pushed(till->batch()), QStringList{u"applied"_s});
    refund(*till, saleIdOf(sold));
    QCOMPARE(pushed(till->batch()), QStringList{u"applied refund_twice"_s});
}

void RedriveTest::aChildAloneGoesOnWaiting()
{
    const JournalEntry sold = sellPoisoned(*till);
    const JournalEntry back = refund(*till, saleIdOf(sold));
    QCOMPARE(pushed(till->batch()).mid(3),
             QStringList({u"quarantined bad_payload"_s, u"quarantined parent_quarantined"_s}));
    QVERIFY(redriver().drive(waitingOf(back)));
    QCOMPARE(column("SELECT code FROM quarantine WHERE status = 'waiting' ORDER BY seq"),
             QStringList({u"bad_payload"_s, u"parent_quarantined"_s}));
    QVERIFY(redriver().drive(waitingOf(sold))); // still not readable
    QCOMPARE(count("SELECT count(*) FROM sale"), 0);
    poison(false);
    QCOMPARE(redriver().driveAll(std::nullopt), 2);
    QCOMPARE(redriver().driveAll(std::nullopt), 0);
    QCOMPARE(count("SELECT count(*) FROM sale"), 2);
    QCOMPARE(count("SELECT sum(quantity_milli) FROM stock_level"), 0);
}

void RedriveTest::refundsOfARefundFollowToo()
{
    const JournalEntry sold = sellPoisoned(*till);
    const JournalEntry back = refund(*till, saleIdOf(sold));
    refund(*till, saleIdOf(back));
    QCOMPARE(pushed(till->batch()).mid(4),
             QStringList({u"quarantined parent_quarantined"_s, u"quarantined parent_quarantined"_s}));
    poison(false);
    const Result<QList<Uuid>> driven = redriver().drive(waitingOf(sold));
    QVERIFY(driven);
    QCOMPARE(driven->size(), 3);
    QCOMPARE(count("SELECT count(*) FROM sale"), 3);
}

void RedriveTest::whatCannotBeAppliedStaysAsItCame()
{
    const JournalEntry first = till->sell(1);
    sync::PushBatch batch = till->batch();
    batch.entries[3].entry.signature[5] = static_cast<char>(batch.entries.at(3).entry.signature.at(5) ^ 1);
    QCOMPARE(pushed(batch).last(), u"quarantined bad_signature"_s);
    JournalEntry again = till->sell(1);
    again.opId = first.opId;
    again.hash = entryHash(till->device(), again, first.hash);
    again.signature = till->key().sign(again.hash);
    QCOMPARE(pushed(till->batchOf({again}, first.hash)), QStringList{u"quarantined op_reused"_s});
    for (const QString &id : column("SELECT id::text FROM quarantine")) {
        const Result<QList<Uuid>> driven = redriver().drive(Uuid::fromText(id).value_or(Uuid()));
        QVERIFY(!driven);
        QCOMPARE(driven.error().code, u"not_redrivable"_s);
    }
    QCOMPARE(redriver().driveAll(till->device()), 0);
    QCOMPARE(count("SELECT count(*) FROM sale"), 0);
    QCOMPARE(count("SELECT count(*) FROM quarantine WHERE status = 'waiting'"), 2);
}

void RedriveTest::aRevokedTillsEntriesAreAppliedWhenSomebodySaysSo()
{
    QCOMPARE(pushed(till->batch()).size(), 3);
    {
        PgTransaction transaction(connection(), tenant.scope());
        transaction.run("UPDATE device SET status = 'revoked', revoked_at = now()");
        transaction.commit();
    }
    for (int i = 0; i < 3; ++i)
        till->sell(1);
    QCOMPARE(pushed(till->batch()).count(u"quarantined revoked"_s), 3);
    QCOMPARE(redriver().driveAll(till->device()), 3);
    QCOMPARE(count("SELECT count(*) FROM sale"), 3);
    QCOMPARE(count("SELECT sum(quantity_milli) FROM stock_level"), -3'000);
    QCOMPARE(count("SELECT count(*) FROM device WHERE status = 'revoked'"), 1);
    // The others do not list it for that: what they hear of it last is that it is gone.
    QCOMPARE(column("SELECT kind || coalesce(body, ' gone') FROM change_feed WHERE stream LIKE 'B:%' ORDER BY seq DESC "
                    "LIMIT 1"),
             QStringList{u"till gone"_s});
    checkStreams();
}

void RedriveTest::aThiefsEntriesAreNeverApplied()
{
    QCOMPARE(pushed(till->batch()).size(), 3);
    TestTill thief(till->device());
    thief.products = till->products;
    thief.previous = till->previous;
    thief.seq = 3;
    const QByteArray before = till->previous;
    const QList<JournalEntry> entries{thief.record(DeviceKeyAdded{thief.key().publicKey(), u"keychain"_s}),
                                      thief.sell()};
    QCOMPARE(pushed(thief.batchOf(entries, before)).count(u"quarantined unknown_key"_s), 2);
    QCOMPARE(redriver().driveAll(std::nullopt), 0);
    QCOMPARE(redriver().driveAll(std::nullopt), 0);
    QCOMPARE(count("SELECT count(*) FROM sale"), 0);
    QCOMPARE(count("SELECT count(*) FROM journal_entry WHERE status = 'quarantined'"), 2);
}

void RedriveTest::aTwinHoldsNothingUp()
{
    Sale sale = till->sale(1);
    till->record(sale);
    till->record(sale); // the same ticket under another entry
    refund(*till, sale.id.uuid());
    QCOMPARE(pushed(till->batch()).mid(3),
             QStringList({u"applied"_s, u"quarantined bad_payload"_s, u"applied series_gap"_s}));
    refund(*till, sale.id.uuid());
    QCOMPARE(pushed(till->batch()).last(), u"applied refund_twice"_s);
}

void RedriveTest::whatIsNeverAppliedHoldsNothingUp()
{
    const JournalEntry sold = till->sell(1);
    sync::PushBatch batch = till->batch();
    batch.entries[3].entry.signature[5] = static_cast<char>(batch.entries.at(3).entry.signature.at(5) ^ 1);
    QCOMPARE(pushed(batch).last(), u"quarantined bad_signature"_s);
    refund(*till, saleIdOf(sold));
    QCOMPARE(pushed(till->batch()).last(), u"applied"_s); // as when the ticket is nowhere
}

void RedriveTest::aDocumentIsMergedLate()
{
    till->append(u"products.saved"_s,
                 "{\"products\":[{\"id\":\"" + till->products.at(0).uuid().bytes().toByteArray().toHex() +
                     "\",\"name\":\"Pain\",\"unit\":\"piece\",\"kind\":\"stocked\",\"price\":100}]}");
    {
        PgConnection admin(TestCluster::as("comptoir_admin", conninfo()));
        admin.runScript("ALTER TABLE product ADD CONSTRAINT poison CHECK (price_minor <> 100) NOT VALID");
    }
    QCOMPARE(pushed(till->batch()).last(), u"quarantined bad_payload"_s);
    {
        PgConnection admin(TestCluster::as("comptoir_admin", conninfo()));
        admin.runScript("ALTER TABLE product DROP CONSTRAINT poison");
    }
    QCOMPARE(redriver().driveAll(std::nullopt), 1);
    QCOMPARE(column("SELECT ver || ' ' || price_minor FROM product"), QStringList{u"1 100"_s});
    QCOMPARE(column("SELECT kind || ' ' || origin_seq FROM change_feed WHERE stream = 'T'"),
             QStringList{u"product 4"_s});
    QCOMPARE(column("SELECT status FROM journal_entry WHERE kind = 'products.saved'"), QStringList{u"merged"_s});
}

void RedriveTest::anotherTenantsEntryIsNotThere()
{
    const JournalEntry sold = sellPoisoned(*till);
    QCOMPARE(pushed(till->batch()).last(), u"quarantined bad_payload"_s);
    const Uuid id = waitingOf(sold);
    poison(false);
    begin(); // another tenant from here on
    const Result<QList<Uuid>> driven = redriver().drive(id);
    QVERIFY(!driven);
    QCOMPARE(driven.error().code, u"not_found"_s);
    // Its refund, sent by a till of that tenant, stands on nothing of ours.
    refund(*till, saleIdOf(sold));
    QCOMPARE(pushed(till->batch()).last(), u"applied"_s);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::RedriveTest)
#include "redrivetest.moc"
