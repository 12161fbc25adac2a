// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/factcodec.h"
#include "models/journal/chainchecker.h"
#include "models/storage/fiscal/rebuild.h"
#include "models/storage/sync/documentedits.h"
#include "tests/sync/simulation/simworld.h"

#include <QJsonDocument>

/// What must hold when everything was healed and had its time.
namespace comptoir::testing
{

using namespace Qt::StringLiterals;

namespace
{

/// A body as a till would write it: fields at their default are left out on both sides.
QJsonObject normal(const QString &kind, const QJsonObject &body)
{
    QByteArray text;
    if (kind == "product"_L1)
        text = JsonEncoder::encode(JsonDecoder::decode<Product>(body));
    else if (kind == "role"_L1)
        text = JsonEncoder::encode(JsonDecoder::decode<Role>(body));
    else
        text = JsonEncoder::encode(JsonDecoder::decode<Customer>(body));
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void SimWorld::checkEnd()
{
    for (auto &station : m_stations) {
        checkEntries(*station);
        checkTill(*station);
    }
    for (const SimCentre::Stored &stored : m_centre.entries()) {
        if (stored.applied > 1)
            violate(u"entry %1 was applied %2 times"_s.arg(stored.entry.kind).arg(stored.applied));
    }
}

/// Nothing that people were told is written is missing at the centre.
void SimWorld::checkEntries(Station &station)
{
    SimTill &till = *station.till;
    const QString name = u"till %1"_s.arg(till.index());
    if (!till.isOpen() || !till.engine().isIdle())
        violate(name + u" never came to rest"_s);
    if (!till.isOpen())
        return;
    for (const Uuid &op : std::as_const(station.kept)) {
        if (!m_centre.entries().contains(op))
            violate(name + u": an acknowledged entry never reached the centre"_s);
        if (!till.holds(op))
            violate(name + u" lost an acknowledged entry"_s);
    }
    JournalStore journal(till.connection());
    note(name + u" ends at "_s + sync::hexText(journal.head().hash));
    ChainChecker chain(till.id(), journalRoot(), {});
    journal.forEach(1, journal.head().pos, [&](const JournalEntry &entry) {
        chain.check(entry);
        const auto stored = m_centre.entries().constFind(entry.opId);
        if (stored != m_centre.entries().constEnd() && stored->entry.hash != entry.hash)
            violate(name + u": the centre has another entry under the same id"_s);
        return true;
    });
    for (const Finding &finding : chain.findings())
        violate(name + u": "_s + finding.code + u' ' + finding.record);
}

void SimWorld::checkTill(Station &station)
{
    SimTill &till = *station.till;
    const QString name = u"till %1"_s.arg(till.index());
    if (!till.isOpen())
        return;
    if (m_chance() % 4 == 0 && !(station.revoked && station.isRotten)) {
        const Result<Comparison> rebuilt = compareWithRebuild(till.connection());
        for (const RowDifference &difference : rebuilt ? rebuilt->differences : QList<RowDifference>())
            violate(name + u" verify: "_s + difference.record + u' ' + difference.message);
    }
    if (station.revoked)
        return;
    if (EditStore(till.connection()).pendingCount() > 0)
        violate(name + u" still waits for an answer to an edit"_s);
    for (const Uuid &product : simProducts()) {
        if (till.stockOf(product) != m_centre.stock().value(product))
            violate(
                name +
                u": stock is %1, at the centre %2"_s.arg(till.stockOf(product)).arg(m_centre.stock().value(product)));
    }
    for (const Uuid &customer : simCustomers()) {
        if (till.balanceOf(customer) != m_centre.balances().value(customer))
            violate(name + u": a balance is not the centre's"_s);
    }
    for (const auto &[document, body] : m_centre.documents().asKeyValueRange()) {
        if (till.document(document.first, document.second) != normal(document.first, body))
            violate(name + u": "_s + document.first + u" is not the centre's"_s);
    }
}

} // namespace comptoir::testing
