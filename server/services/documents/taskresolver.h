// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/documents/documentwriter.h"
#include "server/store/sync/taskstore.h"

namespace comptoir::centre
{

/// What people decide about tasks: closes one, and where it is about a field changed twice writes the chosen value, so
/// that every till hears of both. In the transaction of the call. Lives for one call.
class TaskResolver
{
public:
    explicit TaskResolver(Call &call) : m_call(call), m_tasks(call.db()) {}

    /// The task as it stands then. Saying the same once more changes nothing. Errors: `not_found`, `invalid` (no such
    /// choice for this task, or no value the field can have), `task_closed` (otherwise decided before),
    /// `document_gone`,
    /// `forbidden` (the caller may not change such a document).
    [[nodiscard]] Result<QJsonObject> resolve(const Uuid &id, Decision decision);

private:
    struct Target {
        DocumentKind kind = DocumentKind::Product;
        QString key;
        QString field;
        StoredDocument stored;
    };
    [[nodiscard]] Result<void> mayWrite(const NewTask &task) const;
    [[nodiscard]] Result<Target> targetOf(const NewTask &task);
    [[nodiscard]] Result<QJsonValue> valueOf(const Decision &decision, const NewTask &task, const Target &target) const;
    /// Tells everybody, in the order in which locks are taken: audit, the till's stream, the tenant's.
    void close(const NewTask &task, const Decision &decision);

    Call &m_call;
    TaskStore m_tasks;
};

} // namespace comptoir::centre
