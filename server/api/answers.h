// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/fields.h"
#include "server/http/preconditions.h"

/// Small pieces that the resources' handlers share.
namespace comptoir::centre
{

inline constexpr qint64 largestAmountMinor = 1'000'000'000'000;
inline constexpr qint64 largestQuantityMilli = 1'000'000'000'000;
inline constexpr TextRule shortText{0, 80, false}; ///< may be empty
inline constexpr TextRule codeText{1, 80, false};

/// An amount {"minor", "currency"} in the tenant's currency; absent or null gives nothing.
[[nodiscard]] std::optional<qint64> optionalMoney(FieldReader &body, const char *name, const QString &currency,
                                                  qint64 min = 0, qint64 max = largestAmountMinor);
/// {"fr": …, "ar": …, "en": …}
[[nodiscard]] QJsonObject translatedNames(FieldReader &body, const char *name);

/// The value of {name} in the route. Error `not_found`: what is no UUID names nothing here.
[[nodiscard]] Result<Uuid> pathId(const Call &call, const char *name = "id");
/// A text in the path: a code or a name, at most `max` characters. Error `not_found`.
[[nodiscard]] Result<QString> pathText(const Call &call, const char *name, qsizetype max = 120);

[[nodiscard]] Unexpected notFound();
/// The object with its version as ETag; 404 when it is empty.
[[nodiscard]] Result<Response> answer(const Call &call, const QJsonObject &object);
/// 201 with Location and ETag.
[[nodiscard]] Response created(const QJsonObject &object, const QString &location);

} // namespace comptoir::centre
