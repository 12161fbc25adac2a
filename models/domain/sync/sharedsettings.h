// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Settings the whole business shares: documents of the sync (docs/sync.md). Printers and what names the till are its
/// own.
namespace comptoir
{

/// Those this version knows.
[[nodiscard]] const QStringList &sharedSettings();
/// Whether a key is shared; also one that only a newer version knows.
[[nodiscard]] bool isSharedSetting(const QString &key);

} // namespace comptoir
