// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::centre
{

/// No core dump and no debugger of the same user: neither may show keys. Release builds do this first.
void forbidDumps();
/// As many open files as the system lets us: each socket is one.
void raiseFileLimit();

/// Waits for SIGTERM or SIGINT. Made before other threads are; one at a time.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;
    void wait();
};

} // namespace comptoir::centre
