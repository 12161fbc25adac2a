// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/clientaddress.h"

#include <boost/asio/ip/address.hpp>
#include <optional>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

struct Parsed {
    AddressBytes bytes;
    bool four;
};

std::optional<Parsed> parsed(const QString &text)
{
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(text.toStdString(), error);
    if (error)
        return std::nullopt;
    const auto six = address.is_v4() ? boost::asio::ip::make_address_v6(boost::asio::ip::v4_mapped, address.to_v4())
                                     : address.to_v6();
    return Parsed{six.to_bytes(), address.is_v4()};
}

bool sameBeginning(const AddressBytes &a, const AddressBytes &b, int bits)
{
    for (int i = 0; bits > 0; ++i, bits -= 8) {
        const int mask = bits >= 8 ? 0xff : (0xff << (8 - bits)) & 0xff;
        if ((a.at(static_cast<std::size_t>(i)) & mask) != (b.at(static_cast<std::size_t>(i)) & mask))
            return false;
    }
    return true;
}

} // namespace

Result<TrustedProxies> TrustedProxies::parse(const QStringList &networks)
{
    TrustedProxies proxies;
    for (const QString &network : networks) {
        const qsizetype slash = network.indexOf(u'/');
        const std::optional<Parsed> address = parsed(slash < 0 ? network : network.first(slash));
        bool isNumber = true;
        const int most = address && address->four ? 32 : 128;
        const int bits = slash < 0 ? most : network.sliced(slash + 1).toInt(&isNumber);
        if (!address || !isNumber || bits < 0 || bits > most)
            return misuse(u"bad_network"_s, u"\"%1\" is not a network such as 10.0.0.0/8."_s.arg(network));
        proxies.m_networks.push_back({address->bytes, address->four ? bits + 96 : bits});
    }
    return proxies;
}

bool TrustedProxies::trusts(const QString &address) const
{
    const std::optional<Parsed> bytes = parsed(address);
    return bytes && std::any_of(m_networks.begin(), m_networks.end(), [&bytes](const Network &network) {
               return sameBeginning(network.address, bytes->bytes, network.bits);
           });
}

QString TrustedProxies::clientOf(const QString &peer, const QByteArray &forwardedFor) const
{
    if (forwardedFor.isEmpty() || !trusts(peer))
        return peer;
    QString client = peer;
    const QList<QByteArray> hops = forwardedFor.split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QString address = QString::fromLatin1(hop->trimmed());
        if (!parsed(address))
            return client;
        client = address;
        if (!trusts(address))
            return client;
    }
    return client;
}

} // namespace comptoir::centre
