// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/serieschecker.h"

#include "models/domain/factkinds.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// a + b where both come from a till: whatever stands there, it is a wrong total and never an overflow.
qint64 wrapped(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b));
}

qint64 magnitude(qint64 value)
{
    return value < 0 ? static_cast<qint64>(0 - static_cast<quint64>(value)) : value;
}

} // namespace

QString SeriesChecker::follow(const SeriesDocument &document, const QByteArray &entryHash)
{
    QString finding;
    const auto before = m_series.constFind(document.series);
    if (before != m_series.constEnd()) {
        if (document.number != wrapped(before->number, 1))
            finding = u"series_gap"_s;
        else if (document.previous != before->previous)
            finding = u"series_chain"_s;
        else if (document.perpetualNet != wrapped(before->perpetualNet, document.amount) ||
                 document.perpetualAbs != wrapped(before->perpetualAbs, magnitude(document.amount)))
            finding = u"totals"_s;
    }
    SeriesDocument &last = m_series[document.series];
    last = document;
    last.previous = entryHash;
    return finding;
}

std::optional<SeriesDocument> seriesDocument(const JournalEntry &entry)
{
    if (!entry.payload.contains("\"fiscal\""))
        return std::nullopt;
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    const QJsonObject fiscal = payload.value("fiscal"_L1).toObject();
    if (fiscal.isEmpty())
        return std::nullopt;
    const qint64 amount = entry.kind == QLatin1StringView(factKind<InvoiceIssued>)
                              ? payload.value("total"_L1).toInteger()
                              : payload.value("totals"_L1).toObject().value("total"_L1).toInteger();
    return SeriesDocument{fiscal.value("series"_L1).toString(),
                          fiscal.value("number"_L1).toInteger(),
                          QByteArray::fromHex(fiscal.value("previous"_L1).toString().toLatin1()),
                          fiscal.value("perpetual_net"_L1).toInteger(),
                          fiscal.value("perpetual_abs"_L1).toInteger(),
                          amount};
}

} // namespace comptoir::centre
