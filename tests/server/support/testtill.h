// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/factcodec.h"
#include "models/domain/factkinds.h"
#include "models/journal/signingkey.h"
#include "sync/protocol/pushmessages.h"

#include <QHash>

namespace comptoir
{

/// A till as the centre sees it: a journal that goes on, entry by entry, chained, signed and numbered as a real one.
class TestTill
{
public:
    explicit TestTill(const Uuid &device, const QString &name = QStringLiteral("T01"));

    [[nodiscard]] const Uuid &device() const { return m_device; }
    [[nodiscard]] const SigningKey &key() const { return m_key; }

    /// Any fact; a fiscal one gets its place in its series.
    template <typename Fact>
    JournalEntry record(Fact fact)
    {
        if constexpr (requires { fact.fiscal; })
            number(fact.fiscal, seriesKindOf(fact), fiscalAmountOf(fact));
        JournalEntry entry = append(QString::fromLatin1(factKind<Fact>), JsonEncoder::encode(fact));
        if constexpr (requires { fact.fiscal; })
            m_series[fact.fiscal.series].previousHash = entry.hash;
        return entry;
    }
    /// An entry of any kind and content.
    JournalEntry append(const QString &kind, const QByteArray &payload);
    /// What stands before the first sale: the key, and an open shift.
    QList<JournalEntry> begin();
    /// A sale of `lines` lines, one of each of `products` in turn, paid in cash.
    JournalEntry sell(int lines = 4);
    [[nodiscard]] Sale sale(int lines = 4);
    /// The device's journal begins anew here, as after a restore.
    JournalEntry beginEpoch(qint64 epoch, const QString &reason);

    /// Everything recorded since the last batch.
    [[nodiscard]] sync::PushBatch batch();
    [[nodiscard]] sync::PushBatch batchOf(const QList<JournalEntry> &entries, const QByteArray &previous) const;

    QList<ProductId> products;
    ShiftId shift;
    EpochMs now = 1'767'600'000'000; ///< 2026-01-05, morning
    QByteArray previous = journalRoot();
    qint64 epoch = 1;
    qint64 seq = 0;

private:
    void number(FiscalRef &ref, SeriesKind kind, qint64 amount);

    Uuid m_device;
    QString m_name;
    SigningKey m_key = SigningKey::generate();
    SeededRng m_rng;
    QHash<QString, FiscalRef> m_series;
    QList<JournalEntry> m_waiting;
    QByteArray m_sent = journalRoot();
    qint64 m_hlc = 0;
};

} // namespace comptoir
