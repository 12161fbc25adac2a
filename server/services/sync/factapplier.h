// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/parents.h"
#include "server/services/sync/serieschecker.h"
#include "server/store/sync/entrystore.h"
#include "server/store/sync/taskstore.h"

#include <functional>

namespace comptoir::centre
{

/// What a push needs besides its entries.
struct PushContext {
    PgTransaction &transaction;
    Uuid device;
    Uuid branch;
    EpochMs now = 0;
    std::function<Uuid()> newId;
};

/// Turns the facts of a batch into rows: all of it at once and, when something in it cannot be read, entry by entry, so
/// that only what cannot be read is set aside. Then follows the series, and keeps the sums.
class FactApplier
{
public:
    FactApplier(const PushContext &context, QHash<QString, SeriesDocument> series, bool followsSeries)
        : m_context(context), m_facts(context.transaction, context.device, context.branch), m_series(std::move(series)),
          m_followsSeries(followsSeries)
    {
    }

    void apply(QList<JudgedEntry> &entries, Parents &parents);
    /// Sums, after every row of the transaction is written and before its feed.
    void addUp(QList<JudgedEntry> &entries);

    [[nodiscard]] const QHash<QString, SeriesDocument> &series() const { return m_series.series(); }
    /// What people have to look at.
    [[nodiscard]] const QList<NewTask> &tasks() const { return m_tasks; }

private:
    void applyTogether(const QList<JudgedEntry *> &entries);
    void followSeries(QList<JudgedEntry> &entries);
    void flag(JudgedEntry &judged, const QString &code, const QString &objectKind, const QString &objectId,
              const QJsonObject &detail);

    const PushContext &m_context;
    FactStore m_facts;
    SeriesChecker m_series;
    bool m_followsSeries;
    QHash<Uuid, RecordedTicket> m_tickets; ///< by entry
    QList<NewTask> m_tasks;
};

} // namespace comptoir::centre
