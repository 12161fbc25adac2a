// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>

namespace comptoir::centre
{

/// Something only people can decide.
struct NewTask {
    Uuid id;
    QString kind; ///< "oversold", "refund_twice", "late_shift", "fork", "restored_copy", "clock_ahead", …
    std::optional<Uuid> branch = std::nullopt;
    std::optional<Uuid> device = std::nullopt;
    std::optional<Uuid> op = std::nullopt; ///< the entry that brought it up
    QString objectKind = {};
    QString objectId = {};
    QJsonObject detail = {};
};

/// A task as it stands, locked by who decides it.
struct StoredTask {
    NewTask task;
    bool open = true;
    QString choice; ///< what was decided; empty while it is open
    QJsonValue value;
};

/// What people said of a task.
struct Decision {
    QString choice;                                       ///< "device", "centre", "value", "done"
    QJsonValue value = QJsonValue(QJsonValue::Undefined); ///< written to the document; undefined: nothing was
    std::optional<Uuid> by = std::nullopt;
    QString note = {};
};

class TaskStore
{
public:
    explicit TaskStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// Writes those that do not stand open already: the same kind about the same thing. Gives those it wrote.
    QList<NewTask> add(const QList<NewTask> &tasks);

    struct Filter {
        std::optional<bool> open;
        std::optional<QString> kind;
        std::optional<Uuid> device;
        std::optional<Uuid> before; ///< the last of the page before
        int limit = 50;
    };
    /// Newest first, one more than `limit`.
    [[nodiscard]] QJsonArray list(const Filter &filter);
    [[nodiscard]] QJsonObject one(const Uuid &id);
    /// Locked until the transaction ends; none when there is no such task of this tenant.
    [[nodiscard]] std::optional<StoredTask> locked(const Uuid &id);
    void close(const Uuid &id, const Decision &decision);

private:
    PgTransaction &m_transaction;
};

/// As tills read it.
[[nodiscard]] QJsonObject taskObject(const NewTask &task);

} // namespace comptoir::centre
