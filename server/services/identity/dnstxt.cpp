// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/dnstxt.h"

#include <arpa/nameser.h>
#include <array>
#include <netinet/in.h>
#include <resolv.h>

namespace comptoir::centre
{

namespace
{

/// A record is one or more pieces, each with its length before it.
QString textOf(const unsigned char *data, int size)
{
    QByteArray text;
    for (int at = 0; at < size;) {
        const int length = data[at];
        if (at + 1 + length > size)
            return {};
        text.append(reinterpret_cast<const char *>(data) + at + 1, length);
        at += 1 + length;
    }
    return QString::fromUtf8(text);
}

} // namespace

QStringList txtRecordsIn(const unsigned char *message, int size)
{
    QStringList records;
    ns_msg answer{};
    if (ns_initparse(message, size, &answer) != 0)
        return records;
    for (int i = 0; i < ns_msg_count(answer, ns_s_an); ++i) {
        ns_rr record{};
        if (ns_parserr(&answer, ns_s_an, i, &record) == 0 && ns_rr_type(record) == ns_t_txt)
            records.append(textOf(ns_rr_rdata(record), ns_rr_rdlen(record)));
    }
    return records;
}

QStringList txtRecords(const QString &name)
{
    struct __res_state state = {};
    if (res_ninit(&state) != 0)
        return {};
    state.retrans = 2; // seconds
    state.retry = 2;
    std::array<unsigned char, NS_PACKETSZ * 8> answer{};
    const int size = res_nquery(&state, name.toLatin1().constData(), ns_c_in, ns_t_txt, answer.data(),
                                static_cast<int>(answer.size()));
    res_nclose(&state);
    return size > 0 ? txtRecordsIn(answer.data(), std::min(size, static_cast<int>(answer.size()))) : QStringList();
}

} // namespace comptoir::centre
