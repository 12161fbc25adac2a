// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sodium.h>

namespace comptoir
{

/// libsodium must be started once before anything else of it is used; later calls cost nothing.
inline void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be started");
}

[[nodiscard]] inline unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

[[nodiscard]] inline const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace comptoir
