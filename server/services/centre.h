// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/rng.h"
#include "server/services/config.h"

namespace comptoir::centre
{

class Identity;
class Log;
class Metrics;
class NudgeHub;
class PgPool;

/// What all handlers share. Each part is safe from any thread and outlives every call; the program owns them.
class Centre
{
public:
    PgPool &pool;
    const Clock &clock;
    Rng &rng;
    const Config &config;
    RateLimiter &limiter;
    Metrics &metrics;
    Log &log;
    NudgeHub &nudges;
    Identity *identity = nullptr; ///< always there where requests are answered
};

} // namespace comptoir::centre
