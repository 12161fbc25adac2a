// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What each target does with any bytes whatever: read them, without a crash.
namespace comptoir::fuzz
{

void readWire(const QByteArray &bytes);
void followJournal(const QByteArray &bytes);
void openBootstrap(const QByteArray &bytes);

} // namespace comptoir::fuzz

/// As libFuzzer programs each source is a program of its own; in the ordinary test they are linked together.
#ifdef COMPTOIR_FUZZ_PROGRAM
#define COMPTOIR_FUZZ_ENTRY(function)                                                                                  \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)                                 \
    {                                                                                                                  \
        comptoir::fuzz::function(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));      \
        return 0;                                                                                                      \
    }
#else
#define COMPTOIR_FUZZ_ENTRY(function)
#endif
