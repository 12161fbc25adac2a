// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry.h"
#include "server/store/sync/factstore.h"

#include <QHash>

#include <optional>

namespace comptoir::centre
{

/// Follows the numbered series of one till as its documents come in: numbers without a gap, each naming the hash of the
/// one before, perpetual totals that add up (docs/fiscal.md). What does not fit is named and still taken: the centre
/// keeps what a till recorded, and shows that it does not hold.
class SeriesChecker
{
public:
    /// As the series stood: `previous` of each is the hash of its last document.
    explicit SeriesChecker(QHash<QString, SeriesDocument> series) : m_series(std::move(series)) {}

    /// "series_gap", "series_chain", "totals"; empty when it fits. A series nothing is known of begins anywhere: a till
    /// may join with years behind it that it sends in order, or after the centre lost its past.
    [[nodiscard]] QString follow(const SeriesDocument &document, const QByteArray &entryHash);
    [[nodiscard]] const QHash<QString, SeriesDocument> &series() const { return m_series; }

private:
    QHash<QString, SeriesDocument> m_series;
};

/// The place of an entry's document in its series, read from the payload; none when it is no document.
[[nodiscard]] std::optional<SeriesDocument> seriesDocument(const JournalEntry &entry);

} // namespace comptoir::centre
