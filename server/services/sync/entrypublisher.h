// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/documentapplier.h"

#include <QMap>

namespace comptoir::centre
{

/// Tells streams what became of entries: the branch its facts, the till its tasks, everybody the documents. Comes last:
/// it takes the locks of the streams, in the order of their names.
class EntryPublisher
{
public:
    explicit EntryPublisher(const PushContext &context) : m_context(context) {}

    /// `notices`: further rows for the till itself. `afterFacts`: rows for the branch, where it is told facts at all.
    void publish(const QList<JudgedEntry> &entries, const QList<NewTask> &tasks, DocumentApplier &documents,
                 const QList<FeedAddition> &notices = {}, const QList<FeedAddition> &afterFacts = {});
    /// The streams that were written to, and where they end now.
    [[nodiscard]] const QMap<QString, qint64> &streams() const { return m_streams; }

private:
    qint64 append(const QString &stream, const QList<FeedAddition> &rows);

    const PushContext &m_context;
    QMap<QString, qint64> m_streams;
};

} // namespace comptoir::centre
