// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/sync/lanes.h"
#include "sync/protocol/pullmessages.h"
#include "tests/server/support/testcentre.h"

namespace comptoir::bench
{

/// A whole centre in this process, HTTP engine and workers included, on a PostgreSQL that writes to the disk. Its tills
/// are believed by name: what is measured is the way of a call, not who calls.
class BenchCentre
{
public:
    explicit BenchCentre(const QList<Lane> &tills);

    [[nodiscard]] const QByteArray &conninfo() const { return m_conninfo; }
    [[nodiscard]] QByteArray freshDatabase() { return m_cluster.freshDatabase(); }
    [[nodiscard]] quint16 port() const { return m_centre->port(); }
    [[nodiscard]] static QByteArray tokenOf(const Lane &till) { return till.till.toLatin1(); }
    [[nodiscard]] centre::JsonClient client(const Lane &till) const { return m_centre->client(tokenOf(till)); }
    /// Where a till that has received nothing stands in the streams it shares.
    [[nodiscard]] static QList<StreamCursor> nothing();

private:
    centre::TestCluster m_cluster{{true, {}}};
    QByteArray m_conninfo;
    std::unique_ptr<centre::TestCentre> m_centre;
};

/// Sends one batch; ends the program when an entry is not simply taken.
void pushTo(centre::JsonClient &till, const QByteArray &body);
/// Fetches all that is new after `from`, page by page, and proves it; gives the rows and moves `from`.
[[nodiscard]] qsizetype pullFrom(centre::JsonClient &till, QList<StreamCursor> &from);

} // namespace comptoir::bench
