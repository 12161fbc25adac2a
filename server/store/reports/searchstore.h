// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>

namespace comptoir::centre
{

/// Finds things of a tenant by what is written on them.
class SearchStore
{
public:
    explicit SearchStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// Best first, of these kinds.
    [[nodiscard]] QJsonArray find(const QString &text, const QStringList &kinds, int limit);
    /// Tickets whose printed number it is ("T01-000012").
    [[nodiscard]] QJsonArray tickets(const QString &number, int limit);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
