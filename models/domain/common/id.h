// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/result.h"
#include "models/domain/common/rng.h"

#include <QHashFunctions>

#include <compare>

namespace comptoir
{

/// A UUID as its 16 bytes. Version 7 (RFC 9562 §5.7): 48-bit Unix milliseconds first, so that ids sort by birth.
class Uuid
{
public:
    static constexpr qsizetype size = 16;

    constexpr Uuid() = default;
    [[nodiscard]] static Uuid v7(EpochMs now, Rng &rng);
    /// Error `bad_uuid`.
    [[nodiscard]] static Result<Uuid> fromText(QStringView text);
    [[nodiscard]] static Uuid fromBytes(QByteArrayView bytes);

    [[nodiscard]] QString toText() const;
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), size}; }
    [[nodiscard]] bool isNull() const { return *this == Uuid(); }
    bool operator==(const Uuid &) const = default;
    /// Byte by byte as unsigned numbers, the order of a database: `char` is signed on most machines.
    [[nodiscard]] std::strong_ordering operator<=>(const Uuid &other) const
    {
        return std::memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) <=> 0;
    }

private:
    std::array<char, size> m_bytes{};
};

[[nodiscard]] inline size_t qHash(const Uuid &id, size_t seed = 0)
{
    return qHashBits(id.bytes().data(), static_cast<size_t>(Uuid::size), seed);
}

/// A UUID that says what it names: an Id<Sale> is never taken for an Id<Shift>. No implicit conversion either way.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(Uuid uuid) : m_uuid(uuid) {}
    [[nodiscard]] static Id make(const Clock &clock, Rng &rng) { return Id(Uuid::v7(clock.nowMs(), rng)); }
    [[nodiscard]] static Result<Id> fromText(QStringView text)
    {
        return Uuid::fromText(text).map([](Uuid uuid) { return Id(uuid); });
    }

    [[nodiscard]] const Uuid &uuid() const { return m_uuid; }
    [[nodiscard]] QString toText() const { return m_uuid.toText(); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    auto operator<=>(const Id &) const = default;
    [[nodiscard]] friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    Uuid m_uuid;
};

} // namespace comptoir
