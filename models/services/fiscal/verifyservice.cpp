// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/fiscal/verifyservice.h"

#include "models/storage/fiscal/rebuild.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

void checkFile(Connection &connection, Verification &result)
{
    for (const QString &fault : integrityFaults(connection))
        result.findings.append({u"data_corrupt"_s, u"data file"_s, fault});
}

void checkChain(Connection &connection, const Uuid &device, Verification &result)
{
    JournalStore journal(connection);
    ChainChecker checker(device, journalRoot(), {});
    const JournalHead head = journal.head();
    journal.forEach(std::numeric_limits<qint64>::min(), head.pos, [&checker](const JournalEntry &entry) {
        checker.check(entry);
        return true;
    });
    result.entries = checker.entries();
    result.tickets = checker.tickets();
    result.head = head.hash;
    result.findings.append(checker.findings());
}

} // namespace

QFuture<Result<Verification>> VerifyService::verify()
{
    Shop &shop = m_shop;
    const auto work = [&shop](Connection &connection, const QString &reason) -> Result<Verification> {
        Verification result;
        result.level = shop.device().level;
        checkFile(connection, result);
        checkChain(connection, JournalStore(connection).device(), result);
        if (!shop.device().finding.isEmpty())
            result.findings.append({reason, u"data file"_s, shop.device().finding});
        const Result<Comparison> comparison = compareWithRebuild(connection);
        COMPTOIR_TRY(comparison);
        result.rowsCompared = comparison->rows;
        for (const RowDifference &difference : comparison->differences)
            result.findings.append({u"projection"_s, difference.record, difference.message});
        return result;
    };
    // Why a new epoch is due is the writing lane's to know: a fork may change it at any time.
    return shop.write([&shop](Recorder &) -> Result<QString> { return shop.device().epochReason; })
        .then([&shop, work](const Result<QString> &reason) {
            return shop.read([work, reason = reason.value_or(QString())](Connection &connection) {
                return work(connection, reason);
            });
        })
        .unwrap();
}

} // namespace comptoir
