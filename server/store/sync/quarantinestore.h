// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entryjson.h"
#include "server/store/postgres.h"

#include <QJsonArray>

#include <optional>

namespace comptoir::centre
{

/// An entry that was set aside, with what is needed to drive it again.
struct SetAsideEntry {
    Uuid id;
    Uuid device;
    bool waiting = true;
    QString code;
    bool stored = true; ///< false: the journal has another entry under its identity
    SentEntry sent;
};

/// Quarantine as people see it and drive it.
class QuarantineStore
{
public:
    explicit QuarantineStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct Filter {
        std::optional<Uuid> device;
        std::optional<QString> state; ///< "waiting", "redriven", "dismissed"
        struct Place {
            qint64 epoch = 0;
            qint64 seq = 0;
            Uuid id;
        };
        std::optional<Place> after;
        int limit = 50;
    };
    /// In the order of the journal, one more than `limit`.
    [[nodiscard]] QJsonArray list(const Filter &filter);
    [[nodiscard]] QJsonObject one(const Uuid &id);

    /// Which till it is of; none when there is no such entry of this tenant.
    [[nodiscard]] std::optional<Uuid> deviceOf(const Uuid &id);
    /// Locked until the transaction ends.
    [[nodiscard]] std::optional<SetAsideEntry> locked(const Uuid &id);
    /// What waits: of one till, or of all; in the order of their journals.
    [[nodiscard]] QList<Uuid> waiting(const std::optional<Uuid> &device);
    /// What waits for that entry.
    [[nodiscard]] QList<Uuid> childrenOf(const Uuid &id);

    /// It was applied; the journal says what it is now.
    void applied(const SetAsideEntry &entry, const QString &status, const QString &code, const std::optional<Uuid> &by);
    /// It waits on, for that reason.
    void waits(const SetAsideEntry &entry, const QString &code, const QString &message,
               const std::optional<Uuid> &parent);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
