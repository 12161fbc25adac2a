// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/catalogueservice.h"

namespace comptoir
{

/// Writes items to a file that the import reads again; on a reading lane. See ProductService::exportTo().
[[nodiscard]] Result<qint64> exportProducts(Connection &connection, const QList<ProductId> &items, const QString &path,
                                            const ImportProgress &progress);

} // namespace comptoir
