// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/printing/printbell.h"
#include "models/storage/database.h"
#include "models/storage/journal/device.h"
#include "models/storage/journal/recorder.h"
#include "models/storage/settings/settingsstore.h"

namespace comptoir
{

/// What pricing and settling depend on, read from the data file once and again after a change of it.
struct SaleRules {
    BusinessSettings business;
    TaxTable taxes;
    QList<Promotion> promotions;
};

/// An open data file with everything a use case needs: the database, this device, the clock and chance. Services hold a
/// reference to it and nothing else. Owned by the composition; outlives its services.
class Shop
{
public:
    Shop(Database &database, Device device, const Clock &clock, Rng &rng)
        : m_database(database), m_device(std::move(device)), m_clock(clock), m_rng(rng)
    {
    }

    /// One use case that writes: `work(Recorder &) -> Result<T>` runs in one transaction on the writing lane.
    template <typename Work>
    auto write(Work work)
    {
        return m_database.write([this, work = std::move(work)](Connection &connection) mutable {
            Recorder recorder(connection, m_device, m_clock, m_rng);
            auto result = work(recorder);
            if (recorder.changedRules())
                m_rules.reset();
            if (recorder.hasRecorded())
                m_journalBell.ring();
            return result;
        });
    }
    /// One use case that reads: `work(Connection &) -> Result<T>` sees one snapshot.
    template <typename Work>
    auto read(Work work)
    {
        return m_database.read(std::move(work));
    }

    /// Rules in force; only inside write(), where nothing else can change them.
    [[nodiscard]] const SaleRules &rules(Connection &connection);

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const Device &device() const { return m_device; }
    [[nodiscard]] EpochMs now() const { return m_clock.nowMs(); }
    /// Rung for each job that joins the print queue.
    [[nodiscard]] PrintBell &printBell() { return m_printBell; }
    /// Rung when entries were recorded, on the writing lane: what is then asked of that lane runs after their commit.
    [[nodiscard]] PrintBell &journalBell() { return m_journalBell; }
    [[nodiscard]] Uuid newId() { return Uuid::v7(m_clock.nowMs(), m_rng); }
    /// The next entry begins a new epoch: this journal went on elsewhere. Only inside write(); the entry that notices
    /// it is still of the old one.
    void beginEpoch(Connection &connection, const QString &reason, qint64 atLeast);

private:
    Database &m_database;
    Device m_device;
    const Clock &m_clock;
    Rng &m_rng;
    std::unique_ptr<const SaleRules> m_rules; ///< of the writing lane
    PrintBell m_printBell;
    PrintBell m_journalBell;
};

/// The rules as they stand, in any transaction.
[[nodiscard]] SaleRules loadRules(Connection &connection);

/// The drawer holds one currency: an amount in another would be added up as if it were this one. Error
/// `currency_mismatch`.
[[nodiscard]] Result<void> checkCurrency(const BusinessSettings &business, Money amount);

} // namespace comptoir
