// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QDateTime>

namespace comptoir
{

/// Milliseconds since 1970-01-01T00:00:00Z: the only form in which an instant is stored.
using EpochMs = qint64;
inline constexpr int minuteMs = 60'000;

/// Where "now" comes from. Injected everywhere; nothing below app/ reads the system clock.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual EpochMs nowMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] EpochMs nowMs() const override;
};

/// A clock that stands where it was put: for replays (`--clock`) and tests.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(EpochMs now) : m_now(now) {}
    [[nodiscard]] EpochMs nowMs() const override { return m_now; }
    void set(EpochMs now) { m_now = now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    EpochMs m_now;
};

} // namespace comptoir
