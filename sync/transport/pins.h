// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QSslCertificate;

namespace comptoir::sync
{

/// Which public keys a centre may have: SHA-256 of the key (SPKI). None: any that the system trusts.
using Pins = QList<QByteArray>;

/// Reads a file of pins: a line is 64 hex digits, or `sha256/` and base64; `#` begins a remark. A line that is neither
/// becomes a pin that no key has, so that a mistake closes the door instead of opening it. No file: no pins.
[[nodiscard]] Pins pinsIn(const QString &path);
[[nodiscard]] bool isPinned(const QSslCertificate &certificate, const Pins &pins);

} // namespace comptoir::sync
