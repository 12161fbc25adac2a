// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/api/call.h"
#include "server/store/documents/documentstore.h"

namespace comptoir::centre
{

/// Changes of documents by people through the API: each is, in the transaction of the call, the rows, one line of the
/// event log and the rows of the tenant's stream, so that every till hears of it. Lives for one call.
class DocumentWriter
{
public:
    explicit DocumentWriter(Call &call) : m_call(call) {}

    struct New {
        QString key;
        QJsonObject body;
    };
    /// Their versions, in the same order. Error `already_exists`: nothing is written then.
    [[nodiscard]] Result<QList<qint64>> create(DocumentKind kind, const QList<New> &documents);

    /// Sets `changed` fields to what `body` says, when the document still has the version of If-Match. Gives the new
    /// version. Errors `not_found`, `precondition_needed`, `version_conflict`.
    [[nodiscard]] Result<qint64> change(DocumentKind kind, const QString &key, const QJsonObject &body,
                                        const QStringList &changed);
    /// Sets one field of a document that the caller holds locked, whatever its version. Gives the new version.
    [[nodiscard]] qint64 set(DocumentKind kind, const QString &key, const StoredDocument &stored, const QString &field,
                             const QJsonValue &value);
    /// Errors as change().
    [[nodiscard]] Result<void> remove(DocumentKind kind, const QString &key);

    /// The document as it is, locked; for what change() is then given.
    [[nodiscard]] Result<StoredDocument> locked(DocumentKind kind, const QString &key);

private:
    qint64 apply(DocumentKind kind, const QString &key, const StoredDocument &stored, const QJsonObject &body,
                 const QStringList &changed);
    qint64 write(DocumentKind kind, const char *what, QList<DocumentRow> &rows, const QJsonObject &detail);
    [[nodiscard]] Result<StoredDocument> matching(DocumentKind kind, const QString &key);

    Call &m_call;
};

/// How the principal is named in logs: "user", "device", "api_key".
[[nodiscard]] QString actorKindOf(const Principal &principal);

} // namespace comptoir::centre
