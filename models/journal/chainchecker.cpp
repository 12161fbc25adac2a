// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journal/chainchecker.h"

#include "models/domain/codec/factcodec.h"
#include "models/domain/factkinds.h"
#include "models/journal/entryjson.h"
#include "models/journal/signingkey.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// A damaged file may hold thousands of faults; the first hundred tell the story.
constexpr qsizetype findingsMax = 100;

/// The amount a payload adds to its series, read from the document itself.
qint64 amountIn(const JournalEntry &entry, const QJsonObject &payload)
{
    if (entry.kind == QLatin1StringView(factKind<Sale>))
        return payload.value("training"_L1).toBool()
                   ? 0
                   : payload.value("priced"_L1).toObject().value("total"_L1).toInteger();
    if (entry.kind == QLatin1StringView(factKind<InvoiceIssued>))
        return payload.value("total"_L1).toInteger();
    return payload.value("totals"_L1).toObject().value("total"_L1).toInteger();
}

/// a + b where both come from a file: whatever stands there, it is a wrong total and never an overflow.
qint64 wrapped(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b));
}

qint64 magnitude(qint64 value)
{
    return value < 0 ? static_cast<qint64>(0 - static_cast<quint64>(value)) : value;
}

bool is(const JournalEntry &entry, const char *kind)
{
    return entry.kind == QLatin1StringView(kind);
}

} // namespace

QString recordName(const JournalEntry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    if (!payload.contains("fiscal"_L1))
        return u"entry %1 (%2)"_s.arg(entry.pos).arg(entry.kind);
    const auto ref = JsonDecoder::decode<FiscalRef>(payload.value("fiscal"_L1).toObject());
    const bool ticket = entry.kind == QLatin1StringView(factKind<Sale>);
    return u"%1 %2 (entry %3)"_s.arg(ticket ? u"ticket"_s : entry.kind, ref.text()).arg(entry.pos);
}

ChainChecker::ChainChecker(const Uuid &device, QByteArray previousHash, QByteArray publicKey, QString keyLevel)
    : m_device(device), m_fromRoot(previousHash == journalRoot()), m_previousHash(std::move(previousHash)),
      m_publicKey(std::move(publicKey)), m_keyLevel(std::move(keyLevel))
{
}

void ChainChecker::report(const JournalEntry &entry, const QString &code, const QString &message)
{
    if (m_findings.size() < findingsMax)
        m_findings.append({code, recordName(entry), message});
}

void ChainChecker::check(const JournalEntry &entry)
{
    ++m_entries;
    checkOrder(entry);
    const bool holds = checkSeal(entry);
    checkSeries(entry);
    m_damaged = !holds;
    m_sound = m_sound && holds;
    if (m_damaged)
        m_series.clear(); // its number and totals may be forged: the next documents are not judged by them
    m_pos = entry.pos;
    m_epoch = entry.epoch;
    m_seq = entry.seq;
    m_hlc = entry.hlc;
    m_previousHash = entry.hash;
}

void ChainChecker::checkOrder(const JournalEntry &entry)
{
    if (m_pos > 0 && entry.pos != wrapped(m_pos, 1))
        report(entry, u"gap"_s, u"Entries %1 to %2 are missing."_s.arg(wrapped(m_pos, 1)).arg(wrapped(entry.pos, -1)));
    const bool newEpoch = entry.epoch > m_epoch && entry.seq == 1;
    const bool next = entry.epoch == m_epoch && entry.seq == wrapped(m_seq, 1);
    if (m_pos > 0 && !newEpoch && !next && !m_damaged)
        report(entry, u"sequence"_s,
               u"Its number (%1 of epoch %2) does not follow the one before."_s.arg(entry.seq).arg(entry.epoch));
    if (entry.hlc <= m_hlc && !m_damaged)
        report(entry, u"clock"_s, u"Its logical clock does not follow the entry before."_s);
}

bool ChainChecker::checkSeal(const JournalEntry &entry)
{
    // One changed record is named, not everything after it: the next one may follow what is stored in a changed record
    // or, when the hash itself was changed, what its content gives.
    const QByteArray own = entryHash(m_device, entry, m_previousHash);
    const bool holds = own == entry.hash || (m_damaged && entryHash(m_device, entry, m_ownHash) == entry.hash);
    m_ownHash = own;
    const bool key = is(entry, factKind<DeviceKeyAdded>);
    if (!holds) {
        report(entry, u"hash_mismatch"_s,
               u"Its content is not what was recorded: it was changed, or an entry before it "
               "was taken out or put in."_s);
        if (key)
            m_publicKey.clear(); // unknown: signatures are followed again from the next key on
        return false;
    }
    if (key) {
        const auto added = JsonDecoder::decode<DeviceKeyAdded>(QJsonDocument::fromJson(entry.payload).object());
        m_publicKey = added.publicKey;
        m_keyLevel = added.level;
    }
    checkSignature(entry);
    return true;
}

void ChainChecker::checkSignature(const JournalEntry &entry)
{
    // An epoch is opened before its key is named: the entry that follows tells which key must have signed it.
    if (m_epochEntry && !m_publicKey.isEmpty() &&
        !verifySignature(m_epochEntry->hash, m_epochEntry->signature, m_publicKey))
        report(*m_epochEntry, u"bad_signature"_s, u"It was not signed by this device."_s);
    m_epochEntry.reset();
    if (is(entry, factKind<EpochBegan>)) {
        m_epochEntry = entry;
        return;
    }
    if (m_publicKey.isEmpty() || verifySignature(entry.hash, entry.signature, m_publicKey))
        return;
    if (m_damaged && !is(entry, factKind<DeviceKeyAdded>))
        m_publicKey.clear(); // the damaged entry, already named, was the one that told this key
    else
        report(entry, u"bad_signature"_s, u"It was not signed by this device."_s);
}

void ChainChecker::checkSeries(const JournalEntry &entry)
{
    if (staysAtHome(entry.kind))
        return; // what came from a centre is large, and no document of this till
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    if (!payload.contains("fiscal"_L1))
        return;
    if (entry.kind == QLatin1StringView(factKind<Sale>))
        ++m_tickets;
    const auto ref = JsonDecoder::decode<FiscalRef>(payload.value("fiscal"_L1).toObject());
    const bool known = m_series.contains(ref.series);
    Series &series = m_series[ref.series];
    const qint64 amount = amountIn(entry, payload);
    if (known) {
        if (ref.number != wrapped(series.number, 1))
            report(entry, u"series_gap"_s,
                   u"Number %1 of series %2 was expected."_s.arg(wrapped(series.number, 1)).arg(ref.series));
        if (ref.previousHash != series.hash)
            report(entry, u"series_chain"_s,
                   u"It does not follow the document before it in series %1."_s.arg(ref.series));
        if (ref.perpetualNet != wrapped(series.net, amount) ||
            ref.perpetualAbs != wrapped(series.abs, magnitude(amount)))
            report(entry, u"totals"_s, u"Its perpetual totals are not those of the document before it plus its own."_s);
    } else if (m_fromRoot && m_sound && ref.number != 1) {
        report(entry, u"series_gap"_s, u"Series %1 does not begin at 1."_s.arg(ref.series));
    }
    series = {ref.number, entry.hash, ref.perpetualNet, ref.perpetualAbs};
}

} // namespace comptoir
