// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/store/documents/documentstore.h"

namespace comptoir::centre
{

/// A value that a person gives for one field of a document, in the exact form tills write. A text stands for a value of
/// the kind of `like` (a till hands over what was typed). Error `invalid`: the field cannot have this value.
[[nodiscard]] Result<QJsonValue> fieldValue(DocumentKind kind, const QJsonObject &body, const QString &field,
                                            const QJsonValue &given, const QJsonValue &like);

} // namespace comptoir::centre
