// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <optional>

namespace comptoir::centre
{

/// Follows the audit log of a tenant, hash by hash.
class AuditVerifyStore
{
public:
    struct Finding {
        qint64 lines = 0;
        std::optional<qint64> firstBroken; ///< the number of the first line that is changed, missing or out of place
        QByteArray head;                   ///< hash of the last line, to compare with one kept outside
    };
    explicit AuditVerifyStore(PgTransaction &transaction) : m_transaction(transaction) {}
    [[nodiscard]] Finding verify();

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
