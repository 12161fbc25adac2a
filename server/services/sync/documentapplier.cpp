// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/documentapplier.h"

#include "models/domain/factkinds.h"
#include "models/domain/sync/sharedsettings.h"
#include "server/services/sync/entryjudge.h"
#include "server/store/documents/settingauthors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// Where a kind of entry holds documents: under which field, of which kind, and by which field they are named.
struct Place {
    const char *entryKind;
    QLatin1StringView field; ///< an array or an object; "": the payload itself
    DocumentKind kind;
    QLatin1StringView id;
};
constexpr std::array places{
    Place{factKind<ProductsSaved>, "products"_L1, DocumentKind::Product, "id"_L1},
    Place{factKind<CategoriesSaved>, "categories"_L1, DocumentKind::Category, "code"_L1},
    Place{factKind<TaxesChanged>, "taxes"_L1, DocumentKind::Tax, "code"_L1},
    Place{factKind<TaxesChanged>, "classes"_L1, DocumentKind::TaxClass, "code"_L1},
    Place{factKind<RolesChanged>, "roles"_L1, DocumentKind::TillRole, "code"_L1},
    Place{factKind<UserSaved>, "user"_L1, DocumentKind::Staff, "id"_L1},
    Place{factKind<CustomerSaved>, "customer"_L1, DocumentKind::Customer, "id"_L1},
    Place{factKind<PromotionSaved>, "promotion"_L1, DocumentKind::Promotion, "id"_L1},
    Place{factKind<PriceListSaved>, ""_L1, DocumentKind::PriceList, "list"_L1},
};

bool holdsDocuments(const QString &entryKind)
{
    return entryKind == QLatin1StringView(factKind<SettingsChanged>) ||
           std::any_of(places.begin(), places.end(),
                       [&](const Place &place) { return entryKind == QLatin1StringView(place.entryKind); });
}

QJsonArray bodiesAt(const Place &place, const QJsonObject &payload)
{
    if (place.field.isEmpty())
        return {payload};
    const QJsonValue value = payload.value(place.field);
    return value.isArray() ? value.toArray() : value.isObject() ? QJsonArray{value} : QJsonArray();
}

/// As the database writes it: ids with dashes, codes and names as they are.
QString keyOf(DocumentKind kind, const QJsonValue &id)
{
    const bool hasId = kind == DocumentKind::Product || kind == DocumentKind::Customer ||
                       kind == DocumentKind::Promotion || kind == DocumentKind::Staff;
    const QByteArray bytes = QByteArray::fromHex(id.toString().toLatin1());
    return hasId && bytes.size() == Uuid::size ? Uuid::fromBytes(bytes).toText() : id.toString();
}

QStringList texts(const QJsonArray &list)
{
    QStringList out;
    for (const QJsonValue &value : list)
        out.append(value.toString());
    return out;
}

} // namespace

QList<DocumentApplier::Edit> DocumentApplier::editsIn(const JournalEntry &entry)
{
    QList<Edit> edits;
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    for (const Place &place : places) {
        if (entry.kind != QLatin1StringView(place.entryKind))
            continue;
        for (const QJsonValue &value : bodiesAt(place, payload)) {
            Edit edit{place.kind, keyOf(place.kind, value.toObject().value(place.id)), value.toObject(), {}, {}};
            if (edit.body.contains("base"_L1))
                edit.base = edit.body.take("base"_L1).toInteger();
            if (edit.body.contains("changed"_L1))
                edit.changed = texts(edit.body.take("changed"_L1).toArray());
            edit.body.remove("pin"_L1); // a PIN concerns the till it was typed at, and its proof nobody else
            edits.append(edit);
        }
    }
    if (entry.kind != QLatin1StringView(factKind<SettingsChanged>))
        return edits;
    // Settings have no room for versions beside their values: `base` is a map by key, and a key is its only field.
    const QJsonObject values = payload.value("values"_L1).toObject();
    const QJsonObject bases = payload.value("base"_L1).toObject();
    const bool partial = payload.contains("changed"_L1);
    const QStringList changed = texts(payload.value("changed"_L1).toArray());
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isSharedSetting(it.key()) || (partial && !changed.contains(it.key())))
            continue; // printers and names are the till's own, also where it sends years of them
        Edit edit{DocumentKind::Setting, it.key(), {{u"key"_s, it.key()}, {u"value"_s, it.value()}}, {}, {}};
        if (partial)
            edit.changed = QStringList{u"value"_s};
        if (bases.contains(it.key()))
            edit.base = bases.value(it.key()).toInteger();
        edits.append(edit);
    }
    return edits;
}

void DocumentApplier::apply(QList<JudgedEntry> &entries)
{
    std::vector<std::pair<JudgedEntry *, QList<Edit>>> edited;
    QList<DocumentStore::Name> names;
    for (JudgedEntry &judged : entries) {
        if (!judged.fresh || judged.status != u"applied" || !holdsDocuments(judged.sent.entry.kind))
            continue;
        QList<Edit> edits = editsIn(judged.sent.entry);
        for (const Edit &edit : std::as_const(edits))
            names.append({edit.kind, edit.key});
        if (!edits.isEmpty())
            edited.emplace_back(&judged, std::move(edits));
    }
    if (!names.isEmpty())
        m_store.claim(names);
    for (const auto &[judged, edits] : edited)
        applyOrSetAside(*judged, edits);
}

void DocumentApplier::applyOrSetAside(JudgedEntry &judged, const QList<Edit> &edits)
{
    const qsizetype rows = m_rows.size();
    const qsizetype written = m_written.size();
    const qsizetype tasks = m_tasks.size();
    if (m_context.transaction.attempt([&] { applyEntry(judged, edits); }))
        return;
    m_rows.resize(rows);
    m_written.resize(written);
    m_tasks.resize(tasks);
    setAside(judged, u"bad_payload"_s, u"A document in it cannot be read."_s);
}

void DocumentApplier::applyEntry(JudgedEntry &judged, const QList<Edit> &edits)
{
    judged.status = u"merged"_s;
    QMap<DocumentKind, QList<Edit>> byKind;
    for (const Edit &edit : edits) {
        if (edit.key.isEmpty())
            throw DatabaseError("a document has no name", "22000");
        byKind[edit.kind].append(edit);
    }
    for (auto it = byKind.constBegin(); it != byKind.constEnd(); ++it)
        applyKind(judged, it.key(), it.value());
}

void DocumentApplier::applyKind(JudgedEntry &judged, DocumentKind kind, const QList<Edit> &edits)
{
    const JournalEntry &entry = judged.sent.entry;
    const qint64 hlc = clampedHlc(entry.hlc, m_context.now);
    QMap<QString, Edit> last; // one entry names a document once; should it do so twice, what it said last counts
    for (const Edit &edit : edits)
        last.insert(edit.key, edit);
    const QHash<QString, StoredDocument> found = m_store.locked(kind, last.keys());
    Written written{kind, {}, m_rows.size()};
    for (const Edit &edit : std::as_const(last)) {
        const auto stored = found.constFind(edit.key);
        DocumentRow row{edit.key, edit.body, FieldVersions({versionToCome, hlc, m_context.device}), false};
        if (stored != found.constEnd()) {
            const DocumentEdit offered{edit.body, edit.changed ? *edit.changed : fillIn(kind, *stored, edit.body),
                                       edit.base, hlc, m_context.device};
            const MergeOutcome outcome = merge(feedName(kind), *stored, offered);
            row = {edit.key, outcome.body, outcome.versions, outcome.deleted};
            if (outcome.isConflict())
                judged.status = u"conflict"_s;
            noteConflicts(judged, edit, outcome);
        }
        const QByteArray body = row.deleted ? QByteArray() : QJsonDocument(row.body).toJson(QJsonDocument::Compact);
        m_rows.append({feedName(kind), row.key, entry.opId, body, true,
                       FeedAddition::Origin{m_context.device, entry.epoch, entry.seq}});
        written.rows.append(row);
    }
    m_store.put(kind, written.rows);
    m_written.append(written);
}

/// A document without `changed` was written before its till belonged to the business: it fills in what nobody has, and
/// changes only what this till alone wrote. A till that joins takes the shop's settings, it never gives it its own.
QStringList DocumentApplier::fillIn(DocumentKind kind, const StoredDocument &stored, const QJsonObject &body)
{
    const bool isOwn = kind == DocumentKind::Setting &&
                       isSettingOnlyFrom(m_context.transaction, body.value("key"_L1).toString(), m_context.device);
    QStringList fields;
    for (const QString &field : differingFields(stored.body, body)) {
        if (isOwn || stored.versions.of(field).device == m_context.device)
            fields.append(field);
    }
    return fields;
}

void DocumentApplier::noteConflicts(const JudgedEntry &judged, const Edit &edit, const MergeOutcome &outcome)
{
    for (const KeptField &kept : outcome.kept) {
        if (!kept.needsPerson)
            continue;
        const auto shown = [](const QJsonValue &value) {
            return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
        };
        m_tasks.append({m_context.newId(),
                        u"document_conflict"_s,
                        m_context.branch,
                        m_context.device,
                        judged.sent.entry.opId,
                        feedName(edit.kind),
                        edit.key + u'/' + kept.field,
                        {{u"field"_s, kept.field},
                         {u"centre"_s, shown(kept.centre)},
                         {u"offered"_s, shown(kept.offered)},
                         {u"name"_s, outcome.body.value("name"_L1)}}});
    }
}

void DocumentApplier::place(qint64 first)
{
    for (Written &written : m_written)
        m_store.place(written.kind, written.rows, first + written.offset);
}

} // namespace comptoir::centre
