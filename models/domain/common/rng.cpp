// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/rng.h"

#include <QRandomGenerator>

namespace comptoir
{

namespace
{

template <typename NextWord>
void fillFrom(char *bytes, qsizetype count, NextWord nextWord)
{
    while (count > 0) {
        const quint64 word = nextWord();
        const qsizetype part = std::min<qsizetype>(count, sizeof word);
        std::memcpy(bytes, &word, static_cast<std::size_t>(part));
        bytes += part;
        count -= part;
    }
}

} // namespace

void SystemRng::fill(char *bytes, qsizetype count)
{
    fillFrom(bytes, count, [] { return QRandomGenerator::system()->generate64(); });
}

void SeededRng::fill(char *bytes, qsizetype count)
{
    const std::scoped_lock lock(m_mutex);
    fillFrom(bytes, count, [this] { return m_engine(); });
}

} // namespace comptoir
