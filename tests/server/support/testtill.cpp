// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testtill.h"

#include <QtEndian>

namespace comptoir
{

using namespace Qt::StringLiterals;

namespace
{

Money dinars(qint64 minor)
{
    return Money(minor, Currency::dzd());
}

const Actor amina{UserId(Uuid::fromText(u"019b7000-0009-7000-8000-000000000001"_s).value_or(Uuid())), u"Amina"_s};

constexpr qint64 priceMinor = 8'400;
constexpr qint64 taxMinor = 1'341; // 19 % held in it
const TaxRate tva{u"TVA"_s, 190'000};

PricedLine pricedLine(const ProductId &product)
{
    PricedLine line;
    line.line.product = product;
    line.line.code = u"6130001000017"_s;
    line.line.name = u"Baguette tradition"_s;
    line.line.names = {{u"fr"_s, u"Baguette tradition"_s}, {u"ar"_s, u"خبز"_s}};
    line.line.category = u"bread"_s;
    line.line.taxClass = u"TVA19"_s;
    line.line.unitPrice = dinars(priceMinor);
    line.gross = dinars(priceMinor);
    line.net = dinars(priceMinor - taxMinor);
    line.tax = dinars(taxMinor);
    line.total = dinars(priceMinor);
    line.taxes = {{tva, line.net, line.tax}};
    return line;
}

} // namespace

TestTill::TestTill(const Uuid &device, const QString &name)
    : m_device(device), m_name(name), m_rng(qFromBigEndian<quint64>(device.bytes().last(8).data()))
{
}

void TestTill::number(FiscalRef &ref, SeriesKind kind, qint64 amount)
{
    const QString code = seriesCode(kind, m_name, epoch);
    FiscalRef &last = m_series[code];
    last.series = code;
    ++last.number;
    last.perpetualNet += amount;
    last.perpetualAbs += qAbs(amount);
    ref = last;
}

JournalEntry TestTill::append(const QString &kind, const QByteArray &payload)
{
    JournalEntry entry;
    entry.epoch = epoch;
    entry.seq = ++seq;
    entry.opId = Uuid::v7(now, m_rng);
    entry.kind = kind;
    m_hlc = qMax(m_hlc + 1, now << 16);
    entry.hlc = m_hlc;
    entry.at = now;
    entry.actor = amina.id.uuid();
    entry.payload = payload;
    entry.hash = entryHash(m_device, entry, previous);
    entry.signature = m_key.sign(entry.hash);
    previous = entry.hash;
    m_waiting.append(entry);
    return entry;
}

QList<JournalEntry> TestTill::begin()
{
    shift = ShiftId(Uuid::v7(now, m_rng));
    return {record(EpochBegan{epoch, u"first"_s, now}), record(DeviceKeyAdded{m_key.publicKey(), u"keychain"_s}),
            record(ShiftOpened{shift, QDate(2026, 1, 5), now, amina, Currency::dzd(), dinars(500'000), {}})};
}

Sale TestTill::sale(int lines)
{
    Sale sale;
    sale.id = SaleId(Uuid::v7(now, m_rng));
    sale.shift = shift;
    sale.businessDate = QDate(2026, 1, 5);
    sale.hour = 9;
    sale.at = now;
    sale.cashier = amina;
    sale.branch = u"Centre"_s;
    sale.till = m_name;
    sale.currency = Currency::dzd();
    for (int i = 0; i < lines; ++i) {
        const ProductId product = products.at((seq + i) % products.size());
        sale.priced.lines.append(pricedLine(product));
        sale.stock.append({product, -1000, u"sale"_s});
    }
    sale.priced.net = dinars(lines * (priceMinor - taxMinor));
    sale.priced.tax = dinars(lines * taxMinor);
    sale.priced.total = dinars(lines * priceMinor);
    sale.priced.discount = dinars(0);
    sale.priced.byRate = {{tva, sale.priced.net, sale.priced.tax}};
    sale.settlement = {sale.priced.total, dinars(0),   dinars(0),
                       sale.priced.total, dinars(600), {{TenderMethod::Cash, dinars(lines * priceMinor + 600), {}}}};
    return sale;
}

JournalEntry TestTill::sell(int lines)
{
    now += 1000;
    return record(sale(lines));
}

JournalEntry TestTill::beginEpoch(qint64 newEpoch, const QString &reason)
{
    epoch = newEpoch;
    seq = 0;
    return record(EpochBegan{newEpoch, reason, now});
}

sync::PushBatch TestTill::batch()
{
    const sync::PushBatch batch = batchOf(m_waiting, m_sent);
    m_waiting.clear();
    m_sent = previous;
    return batch;
}

sync::PushBatch TestTill::batchOf(const QList<JournalEntry> &entries, const QByteArray &before) const
{
    sync::PushBatch batch{m_device, before, {}};
    for (const JournalEntry &entry : entries) {
        SentEntry sent{entry, {}, false};
        if (staysAtHome(entry.kind)) {
            sent.payloadSha256 = sent.contentDigest();
            sent.entry.payload.clear();
        }
        batch.entries.append(sent);
    }
    return batch;
}

} // namespace comptoir
