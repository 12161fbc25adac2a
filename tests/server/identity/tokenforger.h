// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/identity/accesstoken.h"

#include <QByteArray>

namespace comptoir::centre
{

/// A token with any head and body, signed by `key`: what somebody who had the key, or none, could send.
[[nodiscard]] inline QByteArray forgedToken(const QByteArray &head, const QByteArray &body, const SigningKey &key)
{
    const QByteArray message = toBase64Url(head) + '.' + toBase64Url(body);
    return message + '.' + toBase64Url(key.sign(message));
}

} // namespace comptoir::centre
