// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/factkinds.h"
#include "models/journal/entryjson.h"
#include "models/journal/signingkey.h"
#include "models/services/fiscal/archiveservice.h"
#include "models/storage/secrets/secretstore.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// No line of ours comes near: an entry is at most 256 KiB, escaped at most six times that.
constexpr qint64 lineMax = 4 * 1024 * 1024;

QByteArray bytesIn(const QJsonObject &object, QLatin1StringView key)
{
    return QByteArray::fromHex(object.value(key).toString().toLatin1());
}

Uuid uuidIn(const QJsonObject &object, QLatin1StringView key)
{
    const QByteArray bytes = bytesIn(object, key);
    return bytes.size() == Uuid::size ? Uuid::fromBytes(bytes) : Uuid();
}

/// A seal by another key than the till's proves nothing: whoever cuts an archive short can seal what is left. Where
/// keys live for one run only, a later run has another one.
bool isForeign(const QByteArray &sealKey, const ChainChecker &chain)
{
    return sealKey != chain.publicKey() && chain.keyLevel() != secretLevelCode(SecretLevel::Session);
}

/// The last line: digest and signature over all lines before it.
void checkSeal(const QByteArray &line, const QJsonObject &seal, const QByteArray &digest, const ChainChecker &chain,
               ArchiveCheck &check)
{
    const QString archive = u"archive"_s;
    const QByteArray key = bytesIn(seal, "public_key"_L1);
    if (line != QJsonDocument(seal).toJson(QJsonDocument::Compact) + '\n')
        check.findings.append({u"unreadable"_s, archive, u"Its last line is not as it was written."_s});
    if (isForeign(key, chain))
        check.findings.append({u"foreign_seal"_s, archive, u"It was sealed with another key than the till's."_s});
    check.summary.sha256 = bytesIn(seal, "sha256"_L1);
    check.summary.number = seal.value("number"_L1).toString();
    if (check.summary.sha256 != digest)
        check.findings.append({u"hash_mismatch"_s, archive, u"The archive was changed after it was written."_s});
    if (!verifySignature(archiveSeal(check.summary.sha256, check.summary.number), bytesIn(seal, "signature"_L1), key))
        check.findings.append({u"bad_signature"_s, archive, u"The archive's own signature does not hold."_s});
}

void checkExtent(const QJsonObject &header, const ChainChecker &chain, ArchiveCheck &check)
{
    const quint64 promised =
        static_cast<quint64>(check.summary.lastPos) - static_cast<quint64>(check.summary.firstPos) + 1;
    if (static_cast<quint64>(chain.entries()) != promised)
        check.findings.append({u"gap"_s, u"archive"_s,
                               u"%1 entries were promised and %2 are there."_s.arg(promised).arg(chain.entries())});
    check.business = header.value("business"_L1).toString();
    check.summary.entries = chain.entries();
    check.summary.tickets = chain.tickets();
    check.publicKey = chain.publicKey();
}

} // namespace

Result<ArchiveCheck> checkArchive(QIODevice &file)
{
    const QByteArray first = file.readLine(lineMax);
    const QJsonObject header = QJsonDocument::fromJson(first).object();
    if (header.value("comptoir_archive"_L1).toInt() != 1)
        return broken(u"not_an_archive"_s, u"This file is not a Comptoir archive."_s);
    ArchiveCheck check;
    check.summary.firstPos = header.value("first_pos"_L1).toInteger();
    check.summary.lastPos = header.value("last_pos"_L1).toInteger();
    ChainChecker chain(uuidIn(header, "device"_L1), bytesIn(header, "previous_hash"_L1),
                       bytesIn(header, "public_key"_L1), header.value("key_level"_L1).toString());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(first);
    bool sealed = false;
    while (!file.atEnd() && !sealed) {
        const QByteArray line = file.readLine(lineMax);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        sealed = object.contains("sha256"_L1);
        if (sealed) {
            checkSeal(line, object, digest.resultView().toByteArray(), chain, check);
            break;
        }
        digest.addData(line);
        if (object.contains("payload"_L1))
            chain.check(entryFromObject(object));
        else
            check.findings.append(
                {u"unreadable"_s, u"line after entry %1"_s.arg(chain.entries()), u"This line cannot be read."_s});
    }
    if (!file.atEnd())
        check.findings.append({u"unreadable"_s, u"archive"_s, u"Something follows the end of the archive."_s});
    if (!sealed)
        check.findings.append({u"unsealed"_s, u"archive"_s, u"The end of the archive is missing."_s});
    check.findings.append(chain.findings());
    checkExtent(header, chain, check);
    return check;
}

} // namespace comptoir
