// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"
#include "server/services/sync/pushservice.h"
#include "tests/server/support/testcluster.h"
#include "tests/server/support/testtill.h"

/// Journals of tills, made before the clock runs, and the rows they become.
namespace comptoir::bench
{

struct Lane {
    Uuid device;
    QString till;
    QByteArray publicKey;
    QByteArray begin;                          ///< key and shift: sent before the clock runs
    QList<QByteArray> bodies;                  ///< as they come over the wire
    QList<QList<Uuid>> ops;                    ///< of each
    QList<QList<centre::JudgedEntry>> entries; ///< of each
    QList<std::vector<centre::PgValue>> rows;  ///< what each became, one JSON list a table
};

/// The n-th till, from 1: `batches` of `sales` of four lines each.
[[nodiscard]] Lane makeLane(int n, int batches, int sales);
/// Tenant 1, its branch and these tills.
void prepare(const QByteArray &conninfo, const QList<Lane> &lanes);
[[nodiscard]] centre::PgScope benchScope();
/// Takes in one body, as a call does; ends the program when an entry is not simply applied.
void pushBody(centre::PgConnection &connection, const QByteArray &body, Rng &rng);
/// Fills `rows` from a database that has taken in the lane.
void readBack(const QByteArray &conninfo, Lane &lane);
/// The same rows, set by set, with nothing else.
void insertBare(centre::PgConnection &connection, const Lane &lane, qsizetype batch);

} // namespace comptoir::bench
