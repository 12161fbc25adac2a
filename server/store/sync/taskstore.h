// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonObject>

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

class TaskStore
{
public:
    explicit TaskStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// Writes those that do not stand open already: the same kind about the same thing. Gives those it wrote.
    QList<NewTask> add(const QList<NewTask> &tasks);

private:
    PgTransaction &m_transaction;
};

/// As tills read it.
[[nodiscard]] QJsonObject taskObject(const NewTask &task);

} // namespace comptoir::centre
