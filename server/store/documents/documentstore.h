// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/documents/merge.h"
#include "server/store/postgres.h"

#include <QHash>

namespace comptoir::centre
{

/// What is edited at tills and through the API, and held by all of them. The names are those of the feed.
enum class DocumentKind { Product, Category, Tax, TaxClass, PriceList, Promotion, Customer, Setting, TillRole, Staff };
[[nodiscard]] QString feedName(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindOf(const QString &feedName);

/// A document as it is to stand: `key` is its id, code or name, `body` the form of the journal's codecs.
struct DocumentRow {
    QString key;
    QJsonObject body;
    FieldVersions versions;
    bool deleted = false;
};

/// Documents of all kinds, many at a time: read and locked, written with the columns drawn from their bodies, numbered.
/// Writes rows only; what an edit means is merge()'s, and order of calls the caller's: lock, put, then the feed, place.
class DocumentStore
{
public:
    explicit DocumentStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// Which document: its kind and its key.
    using Name = std::pair<DocumentKind, QString>;
    /// Keeps everybody else from making these documents until the transaction ends. To be called once in a transaction,
    /// with all of them: two that claim one by one could wait for each other.
    void claim(const QList<Name> &names);
    /// The documents there are among `keys`, locked until the transaction ends, in the order of their keys.
    [[nodiscard]] QHash<QString, StoredDocument> locked(DocumentKind kind, const QStringList &keys);
    /// Writes all of them, new or not. Their numbers are still to come.
    void put(DocumentKind kind, const QList<DocumentRow> &rows);
    /// The n-th row has the number `first` + n in the tenant's feed.
    void place(DocumentKind kind, QList<DocumentRow> &rows, qint64 first);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
