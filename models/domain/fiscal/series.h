// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>

namespace comptoir
{

/// The numbered series of a till. Each has gapless numbers, chained hashes and perpetual totals of its own
/// (BOI-TVA-DECLA-30-10-30 as certified products apply it; Algeria's art. 51 bis asks for the same four guarantees).
enum class SeriesKind { Ticket, Invoice, Copy, Shift, Day, Month, Year, Event, Archive, Training };
[[nodiscard]] QString codeOf(SeriesKind kind); ///< "ticket", "invoice", …
void fromCode(QStringView code, SeriesKind &kind);

/// "T01" for tickets of the first epoch, "T01-F" for invoices, "T01.2" once the device is in its second epoch, so that
/// a number is never printed twice (docs/adr/0006).
[[nodiscard]] QString seriesCode(SeriesKind kind, QStringView till, qint64 epoch);

/// The place of a fiscal document in its series, and the series' running totals with it.
struct FiscalRef {
    QString series;
    qint64 number = 0;
    QByteArray previousHash; ///< journal hash of the document before it in this series; empty for the first
    qint64 perpetualNet = 0; ///< signed sum of all amounts of the series up to this document, minor units
    qint64 perpetualAbs = 0; ///< sum of their absolute values

    bool operator==(const FiscalRef &) const = default;
    /// "T01-000012".
    [[nodiscard]] QString text() const;
};

/// Reads "T01-000012", or "12" which is taken in `defaultSeries`. Error `bad_document_number`.
struct DocumentNumber {
    QString series;
    qint64 number = 0;
    [[nodiscard]] static Result<DocumentNumber> fromText(QStringView text, const QString &defaultSeries);
};

template <typename Codec>
void describe(Codec &codec, FiscalRef &ref)
{
    codec("series", ref.series);
    codec("number", ref.number);
    codec("previous", ref.previousHash);
    codec("perpetual_net", ref.perpetualNet);
    codec("perpetual_abs", ref.perpetualAbs);
}

} // namespace comptoir
