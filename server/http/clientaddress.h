// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <vector>

namespace comptoir::centre
{

/// An IPv4 or IPv6 address as 16 bytes, IPv4 in its mapped form.
using AddressBytes = std::array<unsigned char, 16>;

/// The proxies whose X-Forwarded-For is believed. Read-only after it was made.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /// Networks such as "127.0.0.1", "10.0.0.0/8", "fd00::/8". Error `bad_network`.
    [[nodiscard]] static Result<TrustedProxies> parse(const QStringList &networks);

    [[nodiscard]] bool trusts(const QString &address) const;
    /// Who sent a request that came from `peer`: the last address of the header that is no trusted proxy, when the peer
    /// is one. From anybody else the header changes nothing.
    [[nodiscard]] QString clientOf(const QString &peer, const QByteArray &forwardedFor) const;

private:
    struct Network {
        AddressBytes address;
        int bits;
    };
    std::vector<Network> m_networks;
};

} // namespace comptoir::centre
