// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstring>
#include <mutex>
#include <random>

namespace comptoir
{

/// Source of random bytes. Injected, so that a whole shop can be replayed under a seed.
class Rng
{
public:
    virtual ~Rng() = default;
    virtual void fill(char *bytes, qsizetype count) = 0;
};

/// The operating system's generator: what programs use. Safe from any thread.
class SystemRng final : public Rng
{
public:
    void fill(char *bytes, qsizetype count) override;
};

/// A reproducible generator for tests and simulations. Safe from any thread. Not for keys.
class SeededRng final : public Rng
{
public:
    explicit SeededRng(quint64 seed) : m_engine(seed) {}
    void fill(char *bytes, qsizetype count) override;

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

} // namespace comptoir
