// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/documents/documentstore.h"

namespace comptoir::centre
{

/// The statements of one kind of document.
struct DocumentSql {
    const char *lock = "";           ///< $1 keys → key, body, field_ver, ver, deleted
    const char *put = "";            ///< $1 tenant, $2 rows [{key, body, versions, deleted}]
    std::vector<const char *> parts; ///< the same values: rows drawn from lists within the body
    const char *place = "";          ///< $1 tenant, $2 rows, $3 number of the first
};
[[nodiscard]] const DocumentSql &documentSql(DocumentKind kind);

} // namespace comptoir::centre
