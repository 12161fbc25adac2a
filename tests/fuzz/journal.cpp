// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/chainchecker.h"
#include "models/journal/entryjson.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

namespace comptoir::fuzz
{

/// Lines of entries, followed as an archive or a journal is.
void followJournal(const QByteArray &bytes)
{
    ChainChecker chain(Uuid(), journalRoot(), {});
    for (const QByteArray &line : bytes.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        chain.check(entryFromObject(object));
        static_cast<void>(sentEntry(object));
    }
    static_cast<void>(chain.findings());
}

} // namespace comptoir::fuzz

COMPTOIR_FUZZ_ENTRY(followJournal)
