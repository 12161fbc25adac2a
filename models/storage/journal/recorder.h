// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/factcodec.h"
#include "models/domain/common/rng.h"
#include "models/domain/factkinds.h"
#include "models/domain/sync/syncfacts.h"
#include "models/storage/journal/device.h"
#include "models/storage/journal/journalstore.h"
#include "models/storage/journal/projections.h"
#include "models/storage/sync/documentedits.h"

namespace comptoir
{

/// Writes facts: journal entry and projected rows, in the caller's transaction. The one way anything enters the data
/// file. Lives as long as the transaction.
class Recorder
{
public:
    Recorder(Connection &connection, const Device &device, const Clock &clock, Rng &rng)
        : m_connection(connection), m_journal(connection), m_series(connection), m_device(device), m_clock(clock),
          m_rng(rng), m_head(m_journal.head()), m_openedAfter(m_head.at)
    {
    }

    /// Journals `fact` and projects it; fiscal facts are given their number and totals first (written back into
    /// `fact.fiscal`). Throws StorageError, ArithmeticError.
    template <typename Fact>
    JournalEntry record(Fact &fact, const Uuid &actor)
    {
        static_assert(factKind<Fact> != nullptr, "give the fact a kind in factkinds.h");
        prepare(actor);
        if constexpr (FiscalFact<Fact>)
            fact.fiscal = m_series.next(currentSeries(seriesKindOf(fact)), seriesKindOf(fact), fiscalAmountOf(fact));
        QByteArray payload = JsonEncoder::encode(fact);
        if constexpr (writesDocuments<Fact>)
            payload = withEdits(m_connection, factKind<Fact>, std::move(payload));
        JournalEntry entry = chain(factKind<Fact>, std::move(payload), actor);
        advance(entry);
        applyFact(m_connection, entry, fact);
        m_changedRules = m_changedRules || changesRules<Fact>;
        return entry;
    }
    template <typename Fact>
    JournalEntry record(Fact &&fact, const Uuid &actor) requires(!std::is_lvalue_reference_v<Fact>)
    {
        return record(fact, actor);
    }

    /// Writes what must stand before the next entry (prepare()) now, for a document that says where the journal ends.
    void begin(const Uuid &actor) { prepare(actor); }
    /// The code of a series of this till in its present epoch.
    [[nodiscard]] QString currentSeries(SeriesKind kind);
    [[nodiscard]] Connection &connection() { return m_connection; }
    /// True once a fact was recorded that prices and taxes depend on.
    [[nodiscard]] bool changedRules() const { return m_changedRules; }
    /// True once anything was recorded.
    [[nodiscard]] bool hasRecorded() const { return m_prepared; }
    [[nodiscard]] EpochMs now() const { return m_clock.nowMs(); }
    [[nodiscard]] Uuid newId() { return Uuid::v7(m_clock.nowMs(), m_rng); }

private:
    template <typename Fact>
    static constexpr bool changesRules =
        std::same_as<Fact, BusinessCreated> || std::same_as<Fact, SettingsChanged> ||
        std::same_as<Fact, TaxesChanged> || std::same_as<Fact, PromotionSaved> || std::same_as<Fact, FeedApplied>;

    /// What must stand in the journal before the next entry: a new epoch, a new key, a clock that went back.
    void prepare(const Uuid &actor);
    void noteClock(const Uuid &actor);
    JournalEntry chain(const char *kind, QByteArray payload, const Uuid &actor);
    void advance(const JournalEntry &entry);

    Connection &m_connection;
    JournalStore m_journal;
    SeriesStore m_series;
    const Device &m_device;
    const Clock &m_clock;
    Rng &m_rng;
    JournalHead m_head;    ///< kept here: nothing else writes while the transaction lives
    EpochMs m_openedAfter; ///< wall clock of the entry this transaction follows
    QString m_till;
    bool m_prepared = false;
    bool m_changedRules = false;
};

} // namespace comptoir
