// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace comptoir::testing
{

/// Up to four changes of the kinds a fuzzer makes, always the same for the same chance: bytes set, taken out, doubled,
/// cut off, numbers of any size, and words of JSON.
inline QByteArray mutated(QByteArray bytes, std::mt19937 &chance)
{
    for (unsigned i = chance() % 4; i < 4 && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(chance() % static_cast<unsigned>(bytes.size()));
        switch (chance() % 6) {
        case 0:
            bytes[at] = static_cast<char>(chance() % 256);
            break;
        case 1:
            bytes.remove(at, 1 + static_cast<qsizetype>(chance() % 8));
            break;
        case 2:
            bytes.insert(at, bytes.mid(static_cast<qsizetype>(chance() % static_cast<unsigned>(bytes.size())), 20));
            break;
        case 3:
            bytes.replace(at, 1, QByteArray::number(static_cast<qint64>(chance()) << (chance() % 32)));
            break;
        case 4:
            bytes.insert(at, "{}[]\",:\\u0.\n"[chance() % 12]);
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace comptoir::testing
