// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sync/feed.h"
#include "models/journal/entry.h"
#include "models/storage/sync/documents.h"

#include <QJsonArray>

/// What an edit at this till changes in documents the centre has too: the version it was made on, and which fields.
namespace comptoir
{

/// Gives each document of a payload its `base` and `changed`, by comparing it with what stands in the tables. A till
/// that belongs to no centre gets its payload back as it is.
[[nodiscard]] QByteArray withEdits(Connection &connection, const char *kind, QByteArray payload);

/// Remembers the changed fields of an entry as pending, until a row of the centre names this entry or a later one.
void noteEdits(Connection &connection, const JournalEntry &entry);

/// The centre has answered this journal's entries up to that place: edits of then wait no longer, and a field whose
/// value of the centre had to stand behind one takes it. All documents', or one's.
void settleEdits(Connection &connection, const JournalPlace &answered, const std::optional<DocumentName> &only = {});

/// A field that was changed here and waits for the centre.
struct PendingField {
    DocumentName name;
    QString field;
    /// What the centre's latest row says of it: a list of that value, empty when the row lacks the field; none before a
    /// row came.
    std::optional<QJsonArray> centre;
};

/// Every statement on versions and pending fields.
class EditStore
{
public:
    explicit EditStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] qint64 version(const DocumentName &name);
    /// `deleted`: the row with that number was a deletion.
    void setVersion(const DocumentName &name, qint64 seq, bool deleted = false);
    /// What stands here may not be the centre's of that version: the next comparison fetches it.
    void doubtVersion(const DocumentName &name);
    /// The documents of a kind that the centre has, as far as this till knows: version by id. One whose row is lost
    /// from its own table counts as not held.
    [[nodiscard]] QMap<QString, qint64> held(const QString &kind);
    void addPending(const DocumentName &name, const QString &field, qint64 epoch, qint64 seq);
    [[nodiscard]] QStringList pending(const DocumentName &name);
    void setCentre(const PendingField &field);
    /// Takes out what was changed by entries up to that place, document by document.
    [[nodiscard]] QList<PendingField> takePending(const JournalPlace &upTo, const std::optional<DocumentName> &only);
    [[nodiscard]] bool hasPending(const JournalPlace &upTo);
    void dropPending(const DocumentName &name);
    [[nodiscard]] qint64 pendingCount();

private:
    Connection &m_connection;
};

} // namespace comptoir
