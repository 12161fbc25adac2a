// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/entryjudge.h"

#include "models/domain/factkinds.h"
#include "models/journal/signingkey.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

template <typename... Facts>
QSet<QString> kindsOf(const std::tuple<Facts...> *)
{
    return {QString::fromLatin1(factKind<Facts>)...};
}

/// Everything a till of this version may record.
bool isKnownKind(const QString &kind)
{
    static const QSet<QString> kinds = kindsOf(static_cast<const AllFacts *>(nullptr)) | QSet{u"sync.enrolled"_s};
    return kinds.contains(kind);
}

bool isKey(const JudgedEntry &judged)
{
    return judged.sent.entry.kind == QLatin1StringView(factKind<DeviceKeyAdded>);
}

QByteArray keyIn(const JournalEntry &entry)
{
    return QByteArray::fromHex(
        QJsonDocument::fromJson(entry.payload).object().value("public_key"_L1).toString().toLatin1());
}

bool isSignedBy(const JournalEntry &entry, const QByteArray &key)
{
    return verifySignature(entry.hash, entry.signature, key);
}

} // namespace

void setAside(JudgedEntry &judged, const QString &code, const QString &detail)
{
    judged.status = u"quarantined"_s;
    judged.code = code;
    judged.detail = detail;
}

EntryJudge::EntryJudge(const DeviceState &device, QByteArray key, const JournalPlace &start)
    : m_device(device), m_key(std::move(key)), m_trusted(m_key.isEmpty() || isTrusted(start.epoch, start.seq, m_key))
{
}

bool EntryJudge::isTrusted(qint64 epoch, qint64 seq, const QByteArray &key) const
{
    return std::pair(epoch, seq) <= std::pair(m_device.vouched.epoch, m_device.vouched.seq) ||
           key == m_device.publicKey;
}

void EntryJudge::takeKey(QList<JudgedEntry> &entries, qsizetype index)
{
    const JournalEntry &entry = entries.at(index).sent.entry;
    const QByteArray key = keyIn(entry);
    m_trusted = isTrusted(entry.epoch, entry.seq, key);
    m_key = key;
}

void EntryJudge::judge(QList<JudgedEntry> &entries)
{
    qsizetype begin = 0; // of the entries that one key must have signed
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!isKey(entries.at(i)) || !entries.at(i).fresh)
            continue;
        // An epoch is opened before its key is named: that key signs both.
        const bool epochBefore =
            i > begin && entries.at(i - 1).sent.entry.kind == QLatin1StringView(factKind<EpochBegan>);
        const qsizetype end = epochBefore ? i - 1 : i;
        checkSignatures(entries, begin, end, m_key);
        takeKey(entries, i);
        begin = end;
    }
    checkSignatures(entries, begin, entries.size(), m_key);
    for (JudgedEntry &judged : entries) {
        if (judged.fresh && judged.status.isEmpty())
            checkKind(judged);
    }
}

void EntryJudge::checkSignatures(QList<JudgedEntry> &entries, qsizetype begin, qsizetype end, const QByteArray &key)
{
    for (qsizetype i = begin; i < end; ++i) {
        JudgedEntry &judged = entries[i];
        if (!judged.fresh || !judged.status.isEmpty())
            continue;
        if (!m_trusted)
            setAside(judged, u"unknown_key"_s, u"Nobody vouches for the key that signed it: enrol the till again."_s);
        else if (!key.isEmpty() && !isSignedBy(judged.sent.entry, key))
            setAside(judged, u"bad_signature"_s, u"It was not signed by this till."_s);
    }
}

void EntryJudge::checkKind(JudgedEntry &judged) const
{
    const SentEntry &sent = judged.sent;
    if (m_device.status == u"revoked")
        setAside(judged, u"revoked"_s, u"It came after this till was shut out."_s);
    else if (staysAtHome(sent.entry.kind))
        judged.status = u"applied"_s;
    else if (sent.withheld)
        setAside(judged, u"entry_too_large"_s, u"It is too large to be sent."_s);
    else if (!sent.hasPayload())
        setAside(judged, u"bad_payload"_s, u"It came without its content."_s);
    else if (!isKnownKind(sent.entry.kind))
        setAside(judged, u"unknown_kind"_s, u"This centre does not know what it is."_s);
    else
        judged.status = u"applied"_s;
}

} // namespace comptoir::centre
