// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/domain/sync/sharedsettings.h"
#include "models/storage/sqlite/connection.h"

#include <QJsonObject>

/// The documents tills share, as JSON objects by kind and id: products, customers, settings and so on (docs/sync.md).
namespace comptoir
{

/// Names one document: kind as in stream T, id as there (hex for what has a UUID, else the code or the key).
struct DocumentName {
    QString kind;
    QString id;

    auto operator<=>(const DocumentName &) const = default;
};

/// A document within a payload: which it is, and where it stands in there.
struct DocumentInPayload {
    DocumentName name;
    QJsonObject body;
};

/// Facts that write documents.
template <typename Fact>
inline constexpr bool writesDocuments = false;
template <>
inline constexpr bool writesDocuments<SettingsChanged> = true;
template <>
inline constexpr bool writesDocuments<TaxesChanged> = true;
template <>
inline constexpr bool writesDocuments<RolesChanged> = true;
template <>
inline constexpr bool writesDocuments<UserSaved> = true;
template <>
inline constexpr bool writesDocuments<CategoriesSaved> = true;
template <>
inline constexpr bool writesDocuments<ProductsSaved> = true;
template <>
inline constexpr bool writesDocuments<PriceListSaved> = true;
template <>
inline constexpr bool writesDocuments<PromotionSaved> = true;
template <>
inline constexpr bool writesDocuments<CustomerSaved> = true;

/// The object a text holds; empty when it holds none.
[[nodiscard]] QJsonObject objectIn(const QByteArray &text);

/// Every statement on documents as such.
class DocumentStoreByKind
{
public:
    explicit DocumentStoreByKind(Connection &connection) : m_connection(connection) {}

    /// As it stands; empty when there is none. PINs are left out.
    [[nodiscard]] QJsonObject read(const DocumentName &name);
    /// Writes what the centre says. Unknown kinds and bodies that name nothing are left alone.
    void write(const DocumentName &name, const QJsonObject &body);
    /// What the centre deleted is retired here: old tickets still name it.
    void retire(const DocumentName &name);

private:
    [[nodiscard]] QString bodyOf(const DocumentName &name);
    void writeUser(const QJsonObject &body);
    void ensureRole(const QString &code);

    Connection &m_connection;
};

} // namespace comptoir
