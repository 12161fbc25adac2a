// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"

namespace comptoir
{

/// A clock that starts at a given instant and runs on with the system's: `--clock`.
class RunningClock final : public Clock
{
public:
    explicit RunningClock(EpochMs start) : m_ahead(start - m_system.nowMs()) {}
    [[nodiscard]] EpochMs nowMs() const override { return m_system.nowMs() + m_ahead; }

private:
    SystemClock m_system;
    EpochMs m_ahead;
};

} // namespace comptoir
