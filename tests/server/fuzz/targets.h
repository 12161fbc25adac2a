// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What strangers send to the centre, read by the code that reads it. As libFuzzer programs each source is a program of
/// its own; in the ordinary test they run over a corpus and changes of it.
namespace comptoir::fuzz
{

void readToken(const QByteArray &bytes);
void readStrictJson(const QByteArray &bytes);

} // namespace comptoir::fuzz

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
