// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"
#include "tests/sync/endtoend/cutline.h"
#include "tests/sync/endtoend/programs.h"
#include "tests/sync/endtoend/trade.h"

#include <QMap>
#include <QTemporaryDir>

#include <numeric>

namespace comptoir::testing
{

[[nodiscard]] quint64 seedOfRun();

inline constexpr qint64 floatMinor = 500'000;
/// What the items are sold for in the end: changed by the till, by the office, and by both.
inline constexpr std::array<qint64, 3> lastPrices{123'00, 234'00, 345'00};

/// What a till said it did.
struct Told {
    QMap<QString, qint64> tickets; ///< number → total
    qint64 pieces = 0;             ///< sold, less what came back
    QJsonObject z;

    [[nodiscard]] qint64 total() const { return std::accumulate(tickets.begin(), tickets.end(), qint64(0)); }
};

/// A shop of two tills and a centre, all of them the real programs, over a line that refuses, cuts, truncates and
/// stalls. What the centre has in the end is read from its PostgreSQL, what a till has from its data file.
class EndToEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoTillsAndTheirCentreAgreeThroughACutLine();

private:
    void join(TillProgram &till);
    void openShop();
    void changePrices();
    void trade();
    void closeShifts();
    void bringIntoStep();
    void checkTills();
    void checkTickets(centre::PgTransaction &centre);
    void checkSums(centre::PgTransaction &centre);
    void checkFeed(centre::PgTransaction &centre);
    [[nodiscard]] bool bothDone();
    [[nodiscard]] TillProgram::Step selling(int till, const QList<Bought> &baskets);
    [[nodiscard]] TillProgram::Step refund(int till);
    /// An item whose price changes, as the first till has it.
    [[nodiscard]] QJsonObject item(int number)
    {
        return m_tills[0].call({QStringLiteral("scan"), m_trade.items.at(number)}).last();
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/comptoir-e2e-XXXXXX")};
    Trade m_trade{seedOfRun()};
    CentreProgram m_centre{file(QStringLiteral("centre"))};
    std::unique_ptr<CutLine> m_line;
    std::array<TillProgram, 2> m_tills{TillProgram{QStringLiteral("T01"), file(QStringLiteral("T01"))},
                                       TillProgram{QStringLiteral("T02"), file(QStringLiteral("T02"))}};
    std::array<Told, 2> m_told;
    QElapsedTimer m_clock;
};

} // namespace comptoir::testing
