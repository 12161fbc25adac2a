// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/factapplier.h"
#include "server/store/documents/documentstore.h"
#include "server/store/feed/feedstore.h"

namespace comptoir::centre
{

/// Merges the documents that tills edited into those of the centre, field by field, entry by entry. Every document an
/// entry names becomes a row of the tenant's stream, also where nothing changed: the till learns what became of it.
class DocumentApplier
{
public:
    explicit DocumentApplier(const PushContext &context) : m_context(context), m_store(context.transaction) {}

    void apply(QList<JudgedEntry> &entries);
    /// Rows for the tenant's stream, in order.
    [[nodiscard]] const QList<FeedAddition> &rows() const { return m_rows; }
    /// The rows have their numbers from `first` on.
    void place(qint64 first);
    [[nodiscard]] const QList<NewTask> &tasks() const { return m_tasks; }

private:
    struct Edit {
        DocumentKind kind = DocumentKind::Product;
        QString key;
        QJsonObject body;
        std::optional<qint64> base;
        std::optional<QStringList> changed; ///< none: the document as a whole
    };
    struct Written {
        DocumentKind kind = DocumentKind::Product;
        QList<DocumentRow> rows;
        qsizetype offset = 0; ///< of the first among all rows
    };

    [[nodiscard]] static QList<Edit> editsIn(const JournalEntry &entry);
    void applyOrSetAside(JudgedEntry &judged, const QList<Edit> &edits);
    void applyEntry(JudgedEntry &judged, const QList<Edit> &edits);
    void applyKind(JudgedEntry &judged, DocumentKind kind, const QList<Edit> &edits);
    [[nodiscard]] QStringList fillIn(DocumentKind kind, const StoredDocument &stored, const QJsonObject &body);
    void noteConflicts(const JudgedEntry &judged, const Edit &edit, const MergeOutcome &outcome);

    const PushContext &m_context;
    DocumentStore m_store;
    QList<FeedAddition> m_rows;
    QList<Written> m_written;
    QList<NewTask> m_tasks;
};

} // namespace comptoir::centre
