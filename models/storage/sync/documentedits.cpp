// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/documentedits.h"

#include "models/domain/factkinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Where a kind of entry holds documents: under which field, of which kind, and by which field they are named.
struct Place {
    const char *entryKind;
    QLatin1StringView field; ///< an array or an object; "": the payload itself
    QLatin1StringView kind;
    QLatin1StringView id;
};
constexpr std::array places{
    Place{factKind<ProductsSaved>, "products"_L1, "product"_L1, "id"_L1},
    Place{factKind<CategoriesSaved>, "categories"_L1, "category"_L1, "code"_L1},
    Place{factKind<TaxesChanged>, "taxes"_L1, "tax"_L1, "code"_L1},
    Place{factKind<TaxesChanged>, "classes"_L1, "tax_class"_L1, "code"_L1},
    Place{factKind<RolesChanged>, "roles"_L1, "role"_L1, "code"_L1},
    Place{factKind<UserSaved>, "user"_L1, "user"_L1, "id"_L1},
    Place{factKind<CustomerSaved>, "customer"_L1, "customer"_L1, "id"_L1},
    Place{factKind<PromotionSaved>, "promotion"_L1, "promotion"_L1, "id"_L1},
    Place{factKind<PriceListSaved>, ""_L1, "price_list"_L1, "list"_L1},
};

using Visit = std::function<void(const DocumentName &, QJsonObject &)>;

/// Calls `visit` for each document at one place of a payload, which may change it.
void visitPlace(const Place &place, QJsonObject &payload, const Visit &visit)
{
    const auto named = [&place](const QJsonObject &body) {
        return DocumentName{place.kind, body.value(place.id).toString()};
    };
    if (place.field.isEmpty()) {
        visit(named(payload), payload);
        return;
    }
    const QJsonValue value = payload.value(place.field);
    if (value.isObject()) {
        QJsonObject body = value.toObject();
        visit(named(body), body);
        payload.insert(place.field, body);
    } else if (value.isArray()) {
        QJsonArray bodies;
        for (const QJsonValue &item : value.toArray()) {
            QJsonObject body = item.toObject();
            visit(named(body), body);
            bodies.append(body);
        }
        payload.insert(place.field, bodies);
    }
}

/// Names of the fields that differ. Both were encoded by the same code, so that equal values are equal here.
QJsonArray changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QJsonArray fields;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            fields.append(it.key());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            fields.append(it.key());
    }
    return fields;
}

/// Settings have no room for versions beside their values: `base` is a map by key, and a key is its only field.
void editSettings(Connection &connection, QJsonObject &payload)
{
    EditStore edits(connection);
    DocumentStoreByKind documents(connection);
    QJsonObject bases;
    QJsonArray changed;
    const QJsonObject values = payload.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const DocumentName name{u"setting"_s, it.key()};
        if (!isSharedSetting(it.key()))
            continue;
        if (documents.read(name).value("value"_L1) != it.value())
            changed.append(it.key());
        if (const qint64 version = edits.version(name))
            bases.insert(it.key(), version);
    }
    payload.insert(u"base"_s, bases);
    payload.insert(u"changed"_s, changed);
}

/// Names of what a kind's own table holds; none for kinds that need not have a row there.
std::optional<QSet<QString>> idsInTable(Connection &connection, const QString &kind)
{
    static const QHash<QString, const char *> queries{{u"product"_s, "SELECT lower(hex(id)) FROM product"},
                                                      {u"customer"_s, "SELECT lower(hex(id)) FROM customer"},
                                                      {u"promotion"_s, "SELECT lower(hex(id)) FROM promotion"},
                                                      {u"user"_s, "SELECT lower(hex(id)) FROM user"},
                                                      {u"category"_s, "SELECT code FROM category"},
                                                      {u"tax"_s, "SELECT code FROM tax"},
                                                      {u"tax_class"_s, "SELECT code FROM tax_class"},
                                                      {u"role"_s, "SELECT code FROM role"}};
    const char *sql = queries.value(kind);
    if (!sql)
        return std::nullopt;
    QSet<QString> ids;
    Statement query = connection.statement(sql);
    while (query.next())
        ids.insert(query.text(0));
    return ids;
}

/// Without a value, the field goes.
void setField(QJsonObject &body, const QString &field, const QJsonValue &value)
{
    if (value.isUndefined())
        body.remove(field);
    else
        body.insert(field, value);
}

bool isEnrolled(Connection &connection)
{
    return connection.scalar("SELECT count(*) FROM sync_enrolment") > 0;
}

QJsonArray changedIn(const QJsonObject &body)
{
    return body.value("changed"_L1).toArray();
}

} // namespace

QByteArray withEdits(Connection &connection, const char *kind, QByteArray payload)
{
    if (!isEnrolled(connection))
        return payload;
    QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (qstrcmp(kind, factKind<SettingsChanged>) == 0)
        editSettings(connection, object);
    EditStore edits(connection);
    DocumentStoreByKind documents(connection);
    for (const Place &place : places) {
        if (qstrcmp(place.entryKind, kind) != 0)
            continue;
        visitPlace(place, object, [&](const DocumentName &name, QJsonObject &body) {
            QJsonObject plain = body;
            plain.remove("pin"_L1);
            const QJsonArray changed = changedFields(documents.read(name), plain);
            if (const qint64 version = edits.version(name))
                body.insert(u"base"_s, version);
            body.insert(u"changed"_s, changed);
        });
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void noteEdits(Connection &connection, const JournalEntry &entry)
{
    if (!entry.payload.contains("\"changed\":["))
        return;
    EditStore edits(connection);
    QJsonObject object = QJsonDocument::fromJson(entry.payload).object();
    if (entry.kind == QLatin1StringView(factKind<SettingsChanged>)) {
        for (const QJsonValue &key : changedIn(object))
            edits.addPending({u"setting"_s, key.toString()}, u"value"_s, entry.epoch, entry.seq);
    }
    for (const Place &place : places) {
        if (entry.kind != QLatin1StringView(place.entryKind))
            continue;
        visitPlace(place, object, [&](const DocumentName &name, QJsonObject &body) {
            for (const QJsonValue &field : changedIn(body))
                edits.addPending(name, field.toString(), entry.epoch, entry.seq);
        });
    }
}

void settleEdits(Connection &connection, const JournalPlace &answered, const std::optional<DocumentName> &only)
{
    EditStore edits(connection);
    DocumentStoreByKind documents(connection);
    const QList<PendingField> settled = edits.takePending(answered, only);
    for (auto it = settled.begin(); it != settled.end();) {
        const DocumentName name = it->name;
        const QJsonObject here = documents.read(name);
        QJsonObject body = here;
        bool known = true;
        for (; it != settled.end() && it->name == name; ++it) {
            known = known && it->centre;
            if (it->centre)
                setField(body, it->field,
                         it->centre->isEmpty() ? QJsonValue(QJsonValue::Undefined) : it->centre->first());
        }
        // A price list without rules reads as none.
        if ((!here.isEmpty() || name.kind == "price_list"_L1) && body != here)
            documents.write(name, body);
        if (!known && !only) // answered without a row of its own: it was set aside
            edits.doubtVersion(name);
    }
}

qint64 EditStore::version(const DocumentName &name)
{
    Statement query = m_connection.statement("SELECT seq FROM sync_version WHERE kind = ? AND id = ?");
    query.bind(name.kind, name.id);
    return query.next() ? query.integer(0) : 0;
}

void EditStore::setVersion(const DocumentName &name, qint64 seq, bool deleted)
{
    m_connection
        .statement("INSERT INTO sync_version (kind, id, seq, deleted) VALUES (?,?,?,?) ON CONFLICT (kind, id) DO "
                   "UPDATE SET seq = excluded.seq, deleted = excluded.deleted")
        .run(name.kind, name.id, seq, deleted ? 1 : 0);
}

void EditStore::doubtVersion(const DocumentName &name)
{
    m_connection.statement("UPDATE sync_version SET seq = seq - 1 WHERE kind = ? AND id = ? AND seq > 1")
        .run(name.kind, name.id);
}

QMap<QString, qint64> EditStore::held(const QString &kind)
{
    const std::optional<QSet<QString>> stored = idsInTable(m_connection, kind);
    QMap<QString, qint64> held;
    Statement query = m_connection.statement("SELECT id, seq FROM sync_version WHERE kind = ? AND deleted = 0");
    query.bind(kind);
    while (query.next()) {
        if (const QString id = query.text(0); !stored || stored->contains(id))
            held.insert(id, query.integer(1));
    }
    return held;
}

void EditStore::addPending(const DocumentName &name, const QString &field, qint64 epoch, qint64 seq)
{
    m_connection
        .statement("INSERT INTO sync_edit (kind, id, field, epoch, seq) VALUES (?,?,?,?,?) ON CONFLICT (kind, id, "
                   "field) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq")
        .run(name.kind, name.id, field, epoch, seq);
}

QStringList EditStore::pending(const DocumentName &name)
{
    QStringList fields;
    Statement query = m_connection.statement("SELECT field FROM sync_edit WHERE kind = ? AND id = ? ORDER BY field");
    query.bind(name.kind, name.id);
    while (query.next())
        fields.append(query.text(0));
    return fields;
}

void EditStore::setCentre(const PendingField &field)
{
    m_connection.statement("UPDATE sync_edit SET centre = ? WHERE kind = ? AND id = ? AND field = ?")
        .run(QString::fromUtf8(QJsonDocument(field.centre.value_or(QJsonArray())).toJson(QJsonDocument::Compact)),
             field.name.kind, field.name.id, field.field);
}

QList<PendingField> EditStore::takePending(const JournalPlace &upTo, const std::optional<DocumentName> &only)
{
    QList<PendingField> taken;
    Statement row = m_connection.statement(
        only ? "SELECT kind, id, field, centre FROM sync_edit WHERE (epoch, seq) <= (?, ?) AND kind = ? AND id = ?"
             : "SELECT kind, id, field, centre FROM sync_edit WHERE (epoch, seq) <= (?, ?) ORDER BY kind, id, field");
    if (only)
        row.bind(upTo.epoch, upTo.seq, only->kind, only->id);
    else
        row.bind(upTo.epoch, upTo.seq);
    while (row.next()) {
        PendingField field{{row.text(0), row.text(1)}, row.text(2), {}};
        if (!row.isNull(3))
            field.centre = QJsonDocument::fromJson(row.text(3).toUtf8()).array();
        taken.append(field);
    }
    for (const PendingField &field : taken)
        m_connection.statement("DELETE FROM sync_edit WHERE kind = ? AND id = ? AND field = ?")
            .run(field.name.kind, field.name.id, field.field);
    return taken;
}

bool EditStore::hasPending(const JournalPlace &upTo)
{
    Statement row = m_connection.statement("SELECT 1 FROM sync_edit WHERE (epoch, seq) <= (?, ?) LIMIT 1");
    row.bind(upTo.epoch, upTo.seq);
    return row.next();
}

void EditStore::dropPending(const DocumentName &name)
{
    m_connection.statement("DELETE FROM sync_edit WHERE kind = ? AND id = ?").run(name.kind, name.id);
}

qint64 EditStore::pendingCount()
{
    return m_connection.scalar("SELECT count(*) FROM sync_edit");
}

} // namespace comptoir
