// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/documents/merge.h"

#include "server/services/documents/mergesets.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int counterBits = 16; // of a hybrid clock, below its milliseconds

bool isLater(const FieldStamp &a, const FieldStamp &b)
{
    return std::tie(a.hlc, a.device) > std::tie(b.hlc, b.device);
}

QJsonValue valueAt(const QJsonObject &body, const QString &field)
{
    const qsizetype dot = field.indexOf(u'.');
    return dot < 0 ? body.value(field) : body.value(field.left(dot)).toObject().value(field.mid(dot + 1));
}

void putInto(QJsonObject &body, const QString &field, const QJsonValue &value)
{
    if (value.isUndefined())
        body.remove(field);
    else
        body.insert(field, value);
}

void setValueAt(QJsonObject &body, const QString &field, const QJsonValue &value)
{
    const qsizetype dot = field.indexOf(u'.');
    if (dot < 0)
        return putInto(body, field, value);
    QJsonObject part = body.value(field.left(dot)).toObject();
    putInto(part, field.mid(dot + 1), value);
    body.insert(field.left(dot), part);
}

/// Is one field the other, a part of it, or what it is a part of?
bool touches(const QString &a, const QString &b)
{
    return a == b || a.startsWith(b + u'.') || b.startsWith(a + u'.');
}

/// One edit on its way into one document.
class Merger
{
public:
    Merger(const QString &kind, const StoredDocument &stored, const DocumentEdit &edit)
        : m_kind(kind), m_edit(edit), m_stamp{versionToCome, edit.hlc, edit.device}, m_out{stored.body,
                                                                                           stored.versions,
                                                                                           {},
                                                                                           {},
                                                                                           stored.deleted}
    {
    }

    void field(const QString &name)
    {
        const QJsonValue here = valueAt(m_out.body, name);
        const QJsonValue offered = valueAt(m_edit.body, name);
        const FieldStamp last = m_out.versions.of(name);
        if (m_edit.base && last.ver != versionToCome && last.ver <= *m_edit.base)
            return take(name, offered);
        switch (policyOf(m_kind, name)) {
        case FieldPolicy::LatestWins:
            return isLater(m_stamp, last) ? take(name, offered) : keep(name, here, offered, false);
        case FieldPolicy::CentreWins:
            return keep(name, here, offered, true);
        case FieldPolicy::Union:
            return join(name, here, unionOf(here.toArray(), offered.toArray()), last);
        case FieldPolicy::Units:
            join(name, here, unitsOf(here.toArray(), offered.toArray()), last);
            if (!sameUnitPrices(here.toArray(), offered.toArray()))
                keep(name, here, offered, true);
            return;
        }
    }
    [[nodiscard]] MergeOutcome finished() { return std::move(m_out); }

private:
    void take(const QString &name, const QJsonValue &value)
    {
        setValueAt(m_out.body, name, value);
        m_out.versions.set(name, m_stamp);
        m_out.taken.append(name);
    }
    void keep(const QString &name, const QJsonValue &here, const QJsonValue &offered, bool needsPerson)
    {
        if (here != offered)
            m_out.kept.append({name, here, offered, needsPerson});
    }
    void join(const QString &name, const QJsonValue &here, const QJsonArray &joined, const FieldStamp &last)
    {
        if (joined == here.toArray())
            return;
        const FieldStamp before = m_stamp;
        if (!isLater(m_stamp, last)) // the later of the two stands beside what both gave
            m_stamp = {versionToCome, last.hlc, last.device};
        take(name, joined);
        m_stamp = before;
    }

    const QString &m_kind;
    const DocumentEdit &m_edit;
    FieldStamp m_stamp;
    MergeOutcome m_out;
};

} // namespace

FieldStamp FieldVersions::of(const QString &field) const
{
    FieldStamp latest = m_made;
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at) {
        if (!touches(at.key(), field))
            continue;
        const bool newer = at->ver == versionToCome || (latest.ver != versionToCome && at->ver > latest.ver);
        const bool same = at->ver == latest.ver;
        if (newer || (same && isLater(*at, latest)))
            latest = *at;
    }
    return latest;
}

void FieldVersions::place(qint64 ver)
{
    if (m_made.ver == versionToCome)
        m_made.ver = ver;
    for (FieldStamp &stamp : m_fields) {
        if (stamp.ver == versionToCome)
            stamp.ver = ver;
    }
}

FieldPolicy policyOf(const QString &documentKind, const QString &field)
{
    static const QMap<QString, QMap<QString, FieldPolicy>> special = {
        {u"product"_s,
         {{u"price"_s, FieldPolicy::CentreWins},
          {u"cost"_s, FieldPolicy::CentreWins},
          {u"tax_class"_s, FieldPolicy::CentreWins},
          {u"units"_s, FieldPolicy::Units}}},
        {u"tax"_s, {{u"periods"_s, FieldPolicy::CentreWins}}},
        {u"tax_class"_s, {{u"taxes"_s, FieldPolicy::CentreWins}}},
        {u"price_list"_s, {{u"rules"_s, FieldPolicy::CentreWins}}},
        {u"promotion"_s, {{u"percent_ppm"_s, FieldPolicy::CentreWins}, {u"bundle_price"_s, FieldPolicy::CentreWins}}},
        {u"role"_s, {{u"rights"_s, FieldPolicy::CentreWins}, {u"max_discount_ppm"_s, FieldPolicy::CentreWins}}},
        {u"user"_s, {{u"role"_s, FieldPolicy::CentreWins}, {u"active"_s, FieldPolicy::CentreWins}}},
    };
    if (field == u"tags")
        return FieldPolicy::Union;
    return special.value(documentKind).value(field, FieldPolicy::LatestWins);
}

MergeOutcome merge(const QString &documentKind, const StoredDocument &stored, const DocumentEdit &edit)
{
    Merger merger(documentKind, stored, edit);
    if (stored.deleted && (!edit.base || *edit.base < stored.ver))
        return merger.finished();
    for (const QString &name : edit.changed)
        merger.field(name);
    MergeOutcome outcome = merger.finished();
    outcome.deleted = false;
    return outcome;
}

QStringList differingFields(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names;
    for (auto at = after.begin(); at != after.end(); ++at) {
        if (before.value(at.key()) != at.value())
            names.append(at.key());
    }
    for (auto at = before.begin(); at != before.end(); ++at) {
        if (!after.contains(at.key()))
            names.append(at.key());
    }
    names.sort();
    return names;
}

qint64 clampedHlc(qint64 hlc, EpochMs now)
{
    return qBound(qint64(0), hlc, hlcOf(now + clockAheadMs));
}

qint64 hlcOf(EpochMs now)
{
    return now << counterBits;
}

} // namespace comptoir::centre
