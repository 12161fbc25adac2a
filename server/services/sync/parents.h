// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/sync/entrystore.h"

#include <QHash>

namespace comptoir::centre
{

/// Entries that stand on another: a refund on its ticket, an invoice on its ticket, an approval on its Z. While the
/// other is in quarantine they wait with it, so that they are applied in their order.
class Parents
{
public:
    explicit Parents(EntryStore &store) : m_store(store) {}

    /// Sets aside what stands on an entry in quarantine, here or in this very batch.
    void hold(QList<JudgedEntry> &entries);
    /// The same for one entry, after others of the batch could not be read. True: it was set aside.
    [[nodiscard]] bool holds(JudgedEntry &judged);
    /// This one was set aside: what stands on it waits.
    void wasSetAside(const JudgedEntry &judged);
    /// Names what each entry in quarantine would make, so that later ones find it.
    static void nameMade(QList<JudgedEntry> &entries);

private:
    EntryStore &m_store;
    QHash<Uuid, Uuid> m_waiting; ///< what is not there yet, and the entry that makes it
};

} // namespace comptoir::centre
