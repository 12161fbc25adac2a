// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/support/testcluster.h"

#include <QProcess>

namespace comptoir::centre
{

/// A PgBouncer in transaction mode in front of a test's cluster, with two connections to it, so that transactions of
/// several callers come one after the other on one connection.
class TestBouncer
{
public:
    explicit TestBouncer(const Cluster &cluster);
    ~TestBouncer();

    /// `conninfo` of the cluster, through the bouncer.
    [[nodiscard]] QByteArray through(const QByteArray &conninfo) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace comptoir::centre
