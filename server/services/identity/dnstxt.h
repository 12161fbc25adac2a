// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::centre
{

/// The TXT records of a name as the resolvers of this machine know them, asked for at most some seconds. Blocks: for
/// workers only. Nothing when there is none or nobody answers.
[[nodiscard]] QStringList txtRecords(const QString &name);

/// The TXT records in an answer of the DNS.
[[nodiscard]] QStringList txtRecordsIn(const unsigned char *message, int size);

} // namespace comptoir::centre
