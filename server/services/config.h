// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/ratelimiter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace comptoir::centre
{

/// How often each kind of call may be made, by whom. The address counts before anybody is known.
struct RatePolicy {
    struct Of {
        Allowance address;
        Allowance account;
        Allowance tenant;
    };
    Of login{{20, 20}, {5, 5}, {600, 600}};
    Of open{{600, 120}, {600, 120}, {6'000, 1'000}};
    Of read{{30'000, 2'000}, {3'000, 300}, {30'000, 2'000}};
    Of write{{12'000, 1'000}, {1'200, 200}, {12'000, 1'000}};
    Of search{{6'000, 600}, {600, 60}, {6'000, 600}};
    Of sync{{60'000, 4'000}, {1'200, 120}, {60'000, 4'000}};
};

/// What an administrator sets. Secrets come from files or the environment, never from the command line.
struct Config {
    QString publicUrl;          ///< "https://centre.example": issuer of tokens, links in mails
    QByteArray tokenKeyFile;    ///< folder or file of the signing keys; empty: kept in the data folder
    QString dataFolder;         ///< what the centre keeps outside PostgreSQL: keys
    QStringList allowedOrigins; ///< of WebSockets opened by browsers
    QStringList trustedProxies; ///< CIDR; their X-Forwarded-For is believed
    QByteArray cursorKey;       ///< seals the cursors of lists; one for all that serve a database
    int workers = 16;           ///< handlers at once = connections to PostgreSQL
    int queueLimit = 512;       ///< calls that wait for a worker; one more is answered 503
    int maxSockets = 12'000;
    int maxSocketsPerAddress = 64; ///< trusted proxies are not counted
    RatePolicy rates;
};

} // namespace comptoir::centre
