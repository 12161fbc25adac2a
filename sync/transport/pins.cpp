// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/pins.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace comptoir::sync
{

namespace
{

constexpr qsizetype pinSize = 32;
constexpr QByteArrayView base64Mark("sha256/");
const QByteArray nobody("no key has this pin");

QByteArray pinIn(const QByteArray &line)
{
    const QByteArray pin = line.startsWith(base64Mark)
                               ? QByteArray::fromBase64(line.sliced(base64Mark.size()))
                               : QByteArray::fromHex(QByteArray(line).replace(':', QByteArray()));
    return pin.size() == pinSize ? pin : nobody;
}

} // namespace

Pins pinsIn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {nobody};
    Pins pins;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArray text = line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#')).trimmed();
        if (!text.isEmpty())
            pins.append(pinIn(text));
    }
    return pins.isEmpty() ? Pins{nobody} : pins;
}

bool isPinned(const QSslCertificate &certificate, const Pins &pins)
{
    const QByteArray key = certificate.publicKey().toDer();
    return pins.isEmpty() || pins.contains(QCryptographicHash::hash(key, QCryptographicHash::Sha256));
}

} // namespace comptoir::sync
