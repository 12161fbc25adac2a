// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/pushservice.h"
#include "tests/server/api/apiworld.h"
#include "tests/server/support/testtill.h"

namespace comptoir::centre
{

/// An ApiWorld with tills that push: "till" and "till 2" of the first business, "till elsewhere" of the second.
class TillWorld : public ApiWorld
{
public:
    explicit TillWorld(const Routes &routes);

    /// Pushes what the till recorded, and gives status and code of each entry.
    QStringList push(TestTill &till);
    [[nodiscard]] qint64 count(const char *sql);
    /// An item that till records, with a price; its id.
    ProductId saveProduct(TestTill &by, int n, qint64 priceMinor);
    /// An edit of the price alone, made on that version; status and code of the entry.
    QString price(TestTill &by, const ProductId &product, qint64 base, qint64 priceMinor);

    TestTill till;
    TestTill second;
    TestTill elsewhere;

private:
    void enrol(TestTill &made, const TestTenant &tenant, const QString &name);

    SeededRng m_rng{20260128};
};

} // namespace comptoir::centre
