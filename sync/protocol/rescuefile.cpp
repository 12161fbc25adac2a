// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/rescuefile.h"

#include "models/journal/sealedbytes.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/wirefields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr QByteArrayView magic("comptoir-rescue1");
constexpr qsizetype saltSize = 16;
constexpr qsizetype textMax = 2'000'000'000;
constexpr qsizetype passphraseMin = 8;

Unexpected notARescueFile()
{
    return broken(u"not_a_rescue_file"_s, u"This is not a rescue file of Comptoir, or it is damaged."_s);
}

QByteArray linesOf(const Rescue &rescue)
{
    QByteArray text = sync::wireBytes({{u"device"_s, sync::hexText(rescue.device.bytes())},
                                       {u"previous"_s, sync::hexText(rescue.previous)}}) +
                      '\n';
    for (const SentEntry &sent : rescue.entries)
        text += sync::wireBytes(entryObject(sent)) + '\n';
    return text;
}

Result<Rescue> rescueIn(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 2 || !lines.takeLast().isEmpty())
        return notARescueFile();
    sync::WireFields head(QJsonDocument::fromJson(lines.takeFirst()).object());
    Rescue rescue{head.uuid("device"_L1), head.bytes("previous"_L1, 32), {}};
    if (!head.isGood())
        return notARescueFile();
    for (const QByteArray &line : std::as_const(lines)) {
        Result<SentEntry> sent = sentEntry(QJsonDocument::fromJson(line).object());
        COMPTOIR_TRY(sent);
        rescue.entries.append(std::move(*sent));
    }
    return rescue;
}

} // namespace

Result<void> checkPassphrase(const QString &passphrase)
{
    if (passphrase.size() < passphraseMin)
        return misuse(u"weak_passphrase"_s,
                      u"A rescue file needs a passphrase of at least %1 characters."_s.arg(passphraseMin));
    return {};
}

QByteArray sealRescue(const Rescue &rescue, const QString &passphrase)
{
    const QByteArray salt = randomBytes(saltSize);
    return magic.toByteArray() + salt + sealSecret(sync::packed(linesOf(rescue)), keyFromPassword(passphrase, salt));
}

Result<Rescue> openRescue(const QByteArray &file, const QString &passphrase)
{
    if (!file.startsWith(magic) || file.size() <= magic.size() + saltSize)
        return notARescueFile();
    const QByteArray salt = file.mid(magic.size(), saltSize);
    const QByteArray packed = openSecret(file.mid(magic.size() + saltSize), keyFromPassword(passphrase, salt));
    if (packed.isEmpty())
        return broken(u"wrong_passphrase"_s, u"The passphrase does not open this file, or the file was changed."_s);
    const Result<QByteArray> text = sync::unpacked(packed, textMax);
    COMPTOIR_TRY(text);
    return rescueIn(*text);
}

} // namespace comptoir
