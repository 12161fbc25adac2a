// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/documents.h"

#include "models/domain/codec/factcodec.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/customers/customerstore.h"
#include "models/storage/settings/settingsstore.h"
#include "models/storage/staff/staffstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

template <typename T>
QJsonObject objectOf(const std::optional<T> &value)
{
    return value ? objectIn(JsonEncoder::encode(*value)) : QJsonObject();
}

Uuid uuidOf(const QString &id)
{
    const QByteArray bytes = QByteArray::fromHex(id.toLatin1());
    return bytes.size() == Uuid::size ? Uuid::fromBytes(bytes) : Uuid();
}

/// The query that gives a kind's body by its text id; none for kinds that are put together.
const char *bodyQuery(const QString &kind)
{
    if (kind == "category"_L1)
        return "SELECT body FROM category WHERE code = ?";
    if (kind == "tax"_L1)
        return "SELECT body FROM tax WHERE code = ?";
    if (kind == "tax_class"_L1)
        return "SELECT body FROM tax_class WHERE code = ?";
    if (kind == "role"_L1)
        return "SELECT body FROM role WHERE code = ?";
    return nullptr;
}

/// A body whose `active` is false, as far as the kind has it.
template <typename T>
T retired(const QJsonObject &body)
{
    T value = JsonDecoder::decode<T>(body);
    value.active = false;
    return value;
}

QJsonObject listObject(Connection &connection, const QString &list)
{
    QJsonArray rules;
    Statement query = connection.statement("SELECT body FROM price_rule WHERE list = ? ORDER BY idx");
    query.bind(list);
    while (query.next())
        rules.append(objectIn(query.text(0).toUtf8()));
    return rules.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, list}, {u"rules"_s, rules}};
}

QJsonObject userObject(Connection &connection, const Uuid &id)
{
    QJsonObject object = objectOf(StaffStore(connection).user(UserId(id)));
    object.remove("pin"_L1);
    return object;
}

} // namespace

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QString DocumentStoreByKind::bodyOf(const DocumentName &name)
{
    const char *sql = bodyQuery(name.kind);
    if (!sql)
        return {};
    Statement query = m_connection.statement(sql);
    query.bind(name.id);
    return query.next() ? query.text(0) : QString();
}

QJsonObject DocumentStoreByKind::read(const DocumentName &name)
{
    if (name.kind == "product"_L1)
        return objectOf(CatalogueStore(m_connection).product(ProductId(uuidOf(name.id))));
    if (name.kind == "customer"_L1)
        return objectOf(CustomerStore(m_connection).customer(CustomerId(uuidOf(name.id))));
    if (name.kind == "user"_L1)
        return userObject(m_connection, uuidOf(name.id));
    if (name.kind == "price_list"_L1)
        return listObject(m_connection, name.id);
    if (name.kind == "setting"_L1) {
        Statement query = m_connection.statement("SELECT value FROM setting WHERE key = ?");
        query.bind(name.id);
        return query.next() ? QJsonObject{{u"key"_s, name.id}, {u"value"_s, query.text(0)}} : QJsonObject();
    }
    if (name.kind == "promotion"_L1) {
        Statement query = m_connection.statement("SELECT body FROM promotion WHERE id = ?");
        query.bind(uuidOf(name.id));
        return query.next() ? objectIn(query.text(0).toUtf8()) : QJsonObject();
    }
    return objectIn(bodyOf(name).toUtf8());
}

void DocumentStoreByKind::write(const DocumentName &name, const QJsonObject &body)
{
    CatalogueStore catalogue(m_connection);
    SettingsStore settings(m_connection);
    const bool named = !uuidOf(body.value("id"_L1).toString()).isNull();
    const bool coded = !body.value("code"_L1).toString().isEmpty();
    if (name.kind == "product"_L1 && named)
        catalogue.put(JsonDecoder::decode<Product>(body));
    else if (name.kind == "customer"_L1 && named)
        CustomerStore(m_connection).put(JsonDecoder::decode<Customer>(body));
    else if (name.kind == "promotion"_L1 && named)
        catalogue.put(JsonDecoder::decode<Promotion>(body));
    else if (name.kind == "user"_L1 && named)
        writeUser(body);
    else if (name.kind == "category"_L1 && coded)
        catalogue.put(JsonDecoder::decode<Category>(body));
    else if (name.kind == "tax"_L1 && coded)
        settings.put(JsonDecoder::decode<TaxDefinition>(body));
    else if (name.kind == "tax_class"_L1 && coded)
        settings.put(JsonDecoder::decode<TaxClass>(body));
    else if (name.kind == "role"_L1 && coded)
        StaffStore(m_connection).put(JsonDecoder::decode<Role>(body));
    else if (name.kind == "price_list"_L1)
        catalogue.replaceList(name.id, JsonDecoder::decode<PriceListSaved>(body).rules);
    else if (name.kind == "setting"_L1 && isSharedSetting(name.id))
        settings.setValue(name.id, body.value("value"_L1).toString());
}

void DocumentStoreByKind::retire(const DocumentName &name)
{
    const QJsonObject body = read(name);
    if (name.kind == "price_list"_L1)
        CatalogueStore(m_connection).replaceList(name.id, {});
    else if (name.kind == "setting"_L1 && isSharedSetting(name.id))
        m_connection.statement("DELETE FROM setting WHERE key = ?").run(name.id);
    else if (name.kind == "category"_L1)
        m_connection.statement("DELETE FROM category WHERE code = ?").run(name.id);
    else if (body.isEmpty())
        return;
    else if (name.kind == "product"_L1)
        CatalogueStore(m_connection).put(retired<Product>(body));
    else if (name.kind == "customer"_L1)
        CustomerStore(m_connection).put(retired<Customer>(body));
    else if (name.kind == "promotion"_L1)
        CatalogueStore(m_connection).put(retired<Promotion>(body));
    else if (name.kind == "user"_L1)
        m_connection.statement("UPDATE user SET active = 0 WHERE id = ?").run(uuidOf(name.id));
}

void DocumentStoreByKind::writeUser(const QJsonObject &body)
{
    StaffStore staff(m_connection);
    User user = JsonDecoder::decode<User>(body);
    const std::optional<User> known = staff.user(user.id);
    user.pin = known ? known->pin : PinVerifier{}; // PINs never travel: a person is given one at each till
    ensureRole(user.role);
    staff.put(user);
}

void DocumentStoreByKind::ensureRole(const QString &code)
{
    StaffStore staff(m_connection);
    if (staff.role(code))
        return;
    Role role; // its rights come with its own row
    role.code = code;
    role.name = code;
    staff.put(role);
}

} // namespace comptoir
