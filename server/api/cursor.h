// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QStringList>

namespace comptoir::centre
{

/// Where a page of a list ended, as an opaque text that only the centre can have written. `list` names the list, its
/// tenant and its filters: a cursor of one list is none of another.
[[nodiscard]] QString sealedCursor(const QByteArray &key, const QByteArray &list, const QStringList &values);
/// The values, `count` of them. Error `bad_cursor`.
[[nodiscard]] Result<QStringList> openedCursor(const QByteArray &key, const QByteArray &list, const QString &cursor,
                                               qsizetype count);

} // namespace comptoir::centre
