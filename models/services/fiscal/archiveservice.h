// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/chainchecker.h"
#include "models/services/staff/staffservice.h"

class QIODevice;

namespace comptoir
{

/// Which part of the journal an archive holds, by the business's local dates; invalid dates: everything.
struct ArchivePeriod {
    QDate from;
    QDate to; ///< inclusive
};

struct ArchiveSummary {
    qint64 entries = 0;
    qint64 tickets = 0;
    qint64 firstPos = 0;
    qint64 lastPos = 0;
    QByteArray sha256;
    QString number; ///< in the archive series
};

/// Writes the fiscal archive: one text file of JSON lines (docs/fiscal.md describes it for the tax office) with the
/// exact journal entries, the keys that signed them, a digest and a signature over all of it.
class ArchiveService
{
public:
    explicit ArchiveService(Shop &shop) : m_shop(shop) {}

    /// Journals the export, then writes `path`, whole or not at all. Errors: `not_allowed`, `file_exists`,
    /// `nothing_to_archive`, `read_only`.
    [[nodiscard]] QFuture<Result<ArchiveSummary>> exportTo(const Authority &by, const QString &path,
                                                           const ArchivePeriod &period);

private:
    Shop &m_shop;
};

/// What the archive's own signature is made over: its digest and its number.
[[nodiscard]] QByteArray archiveSeal(const QByteArray &sha256, const QString &number);

/// What a check of an archive found.
struct ArchiveCheck {
    ArchiveSummary summary;
    QString business;
    QByteArray publicKey; ///< in force at its last entry: to be compared with the one noted when the till was installed
    QList<Finding> findings;
};

/// Checks an archive with nothing but the file: no data file, no keychain, no network. Errors: `not_an_archive`.
[[nodiscard]] Result<ArchiveCheck> checkArchive(QIODevice &file);

} // namespace comptoir
