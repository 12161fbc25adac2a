// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/synccodec.h"
#include "models/services/catalogue/catalogueservice.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/stock/stockstore.h"
#include "models/storage/sync/documentedits.h"
#include "models/storage/sync/feedprojection.h"
#include "models/storage/sync/feedwriter.h"
#include "tests/support/testshop.h"

namespace comptoir::testing
{

inline const Uuid otherDevice = Uuid::fromBytes("other-device-000");

inline QString hexOf(const Uuid &id)
{
    return QString::fromLatin1(id.bytes().toByteArray().toHex());
}

/// The shop of every test, as one of a business.
class EnrolledShop : public TestShop
{
public:
    EnrolledShop()
    {
        value(shop().write([](Recorder &recorder) -> Result<void> {
            SyncEnrolled enrolled;
            enrolled.enrolment.server = QStringLiteral("https://centre.example");
            enrolled.enrolment.streams = QStringList{QStringLiteral("T"), QStringLiteral("B:1")};
            recorder.record(enrolled, Uuid());
            return {};
        }));
        bread = line(QStringLiteral("BREAD")).product.value_or(ProductId());
    }

    Product product()
    {
        return value(
            shop().read([id = bread](Connection &c) -> Result<Product> { return *CatalogueStore(c).product(id); }));
    }
    qint64 stock()
    {
        return value(shop().read([id = bread](Connection &c) -> Result<qint64> { return StockStore(c).level(id); }));
    }
    qint64 pending()
    {
        return value(shop().read([](Connection &c) -> Result<qint64> { return EditStore(c).pendingCount(); }));
    }
    /// Rows of one stream, numbered on; the cursor follows.
    void receive(QList<FeedRow> rows)
    {
        for (FeedRow &row : rows) {
            row.seq = ++m_seq[row.stream];
            if (row.op.isNull())
                row.op = shop().newId();
        }
        value(shop().write([this, rows](Recorder &recorder) -> Result<void> {
            writeFeed(recorder, rows, {{rows.first().stream, 1, m_seq.value(rows.first().stream), 0}});
            return {};
        }));
    }
    /// Documents as they stand, anew.
    void load(const QList<FeedRow> &rows)
    {
        value(shop().write([&](Recorder &recorder) -> Result<void> {
            recorder.record(FeedReset{QStringLiteral("T"), QStringLiteral("diverged"), recorder.now()}, Uuid());
            writeFeed(recorder, rows, {{QStringLiteral("T"), 2, 40, 7}});
            return {};
        }));
    }
    /// A pull that brought nothing, asked for after the centre had answered so far.
    void answer(const JournalPlace &place)
    {
        value(shop().write([&](Recorder &recorder) -> Result<void> {
            writeFeed(recorder, {}, {}, place);
            return {};
        }));
    }
    FeedRow documentRow(const Product &wanted, std::optional<RowOrigin> origin = {})
    {
        return {QStringLiteral("T"),        0, QStringLiteral("product"), hexOf(wanted.id.uuid()), {}, origin,
                JsonEncoder::encode(wanted)};
    }
    JournalEntry lastEntry()
    {
        return value(shop().read([](Connection &c) -> Result<JournalEntry> {
            JournalStore journal(c);
            return *journal.at(journal.head().pos);
        }));
    }
    void save(const Product &wanted) { value(CatalogueService(shop()).save(owner(), wanted)); }

    ProductId bread;

private:
    QMap<QString, qint64> m_seq;
};

} // namespace comptoir::testing
