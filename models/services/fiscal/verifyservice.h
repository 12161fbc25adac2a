// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/chainchecker.h"
#include "models/services/shop.h"

namespace comptoir
{

/// What `verify` found.
struct Verification {
    qint64 entries = 0;
    qint64 tickets = 0;
    qint64 rowsCompared = 0;
    SecretLevel level = SecretLevel::Session;
    QByteArray head; ///< hash of the last entry
    QList<Finding> findings;

    [[nodiscard]] bool sound() const { return findings.isEmpty(); }
};

/// Proves that nothing is missing or altered: the file itself, the chain, the signatures, the series, the anchor
/// outside the file, and every business table against a rebuild from the journal.
class VerifyService
{
public:
    explicit VerifyService(Shop &shop) : m_shop(shop) {}

    [[nodiscard]] QFuture<Result<Verification>> verify();

private:
    Shop &m_shop;
};

} // namespace comptoir
