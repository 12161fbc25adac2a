// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settings/settingsstore.h"

#include "models/domain/codec/factcodec.h"
#include "models/storage/journal/projections.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

template <typename T>
T fromJsonText(const QString &text)
{
    return JsonDecoder::decode<T>(QJsonDocument::fromJson(text.toUtf8()).object());
}

template <typename T>
QString toJsonText(const T &value)
{
    return QString::fromUtf8(JsonEncoder::encode(value));
}

/// "21=weight,23=price:100" — prefix, what the digits mean, minor units for one of them.
QList<ScaleRule> parseScaleRules(const QString &text)
{
    QList<ScaleRule> rules;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString prefix = part.section(u'=', 0, 0);
        const QString meaning = part.section(u'=', 1).section(u':', 0, 0);
        const qint64 scale = std::max<qint64>(1, part.section(u':', 1).toLongLong());
        const auto value = meaning == "price"_L1 ? ScaleRule::Value::PriceMinor : ScaleRule::Value::WeightGrams;
        rules.append({prefix, value, scale});
    }
    return rules;
}

LegalIdentity sellerFrom(const QMap<QString, QString> &values)
{
    auto part = [&values](const char *name) { return values.value(u"seller."_s + QLatin1StringView(name)); };
    return {part("name"),    part("legal_form"), part("activity"), part("address"), part("phone"), part("email"),
            part("capital"), part("rc"),         part("nif"),      part("nis"),     part("ai")};
}

} // namespace

QString SettingsStore::value(const QString &key)
{
    Statement query = m_connection.statement("SELECT value FROM setting WHERE key = ?");
    query.bind(key);
    return query.next() ? query.text(0) : QString();
}

void SettingsStore::setValue(const QString &key, const QString &value)
{
    m_connection
        .statement(
            "INSERT INTO setting (key, value) VALUES (?,?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .run(key, value);
}

QMap<QString, QString> SettingsStore::all()
{
    QMap<QString, QString> values;
    Statement query = m_connection.statement("SELECT key, value FROM setting");
    while (query.next())
        values.insert(query.text(0), query.text(1));
    return values;
}

BusinessSettings SettingsStore::business()
{
    const QMap<QString, QString> values = all();
    BusinessSettings business;
    business.name = values.value(u"business.name"_s);
    business.country = values.value(u"business.country"_s);
    business.branch = values.value(u"branch"_s);
    business.till = values.value(u"till"_s);
    business.currency = Currency::fromCode(values.value(u"currency"_s)).value_or(Currency());
    business.timeZone = QTimeZone(values.value(u"time_zone"_s).toLatin1());
    if (!business.timeZone.isValid())
        business.timeZone = QTimeZone::utc();
    business.taxMode = values.value(u"tax.mode"_s) == "exclusive"_L1 ? TaxMode::Exclusive : TaxMode::Inclusive;
    business.taxRounding =
        values.value(u"tax.rounding"_s) == "line"_L1 ? TaxRounding::PerLine : TaxRounding::PerDocument;
    business.defaultTaxClass = values.value(u"tax.default_class"_s);
    business.cash.roundingStepMinor = values.value(u"cash.rounding_step_minor"_s).toLongLong();
    if (values.value(u"stamp_duty"_s) == "on"_L1)
        business.cash.stampDuty = StampDutyRules::algeria();
    business.cash.stampDuty.enabled = values.value(u"stamp_duty"_s) == "on"_L1;
    business.maxDifferenceMinor = values.value(u"shift.max_difference_minor"_s).toLongLong();
    business.marginFloorPpm = parseDecimal(values.value(u"catalogue.margin_floor"_s), percentDecimals).value_or(0);
    business.scaleRules = parseScaleRules(values.value(u"scale.rules"_s));
    business.seller = sellerFrom(values);
    return business;
}

TaxTable SettingsStore::taxes()
{
    TaxTable table;
    Statement taxes = m_connection.statement("SELECT body FROM tax");
    while (taxes.next())
        table.put(fromJsonText<TaxDefinition>(taxes.text(0)));
    Statement classes = m_connection.statement("SELECT body FROM tax_class");
    while (classes.next())
        table.put(fromJsonText<TaxClass>(classes.text(0)));
    return table;
}

void SettingsStore::put(const TaxDefinition &tax)
{
    m_connection.statement("INSERT OR REPLACE INTO tax (code, body) VALUES (?,?)").run(tax.code, toJsonText(tax));
}

void SettingsStore::put(const TaxClass &taxClass)
{
    m_connection.statement("INSERT OR REPLACE INTO tax_class (code, body) VALUES (?,?)")
        .run(taxClass.code, toJsonText(taxClass));
}

void project(Connection &connection, const JournalEntry &, const BusinessCreated &fact)
{
    SettingsStore settings(connection);
    JournalStore(connection).setDevice(fact.device);
    settings.setValue(u"business.name"_s, fact.name);
    settings.setValue(u"business.country"_s, fact.country);
    settings.setValue(u"currency"_s, fact.currency.code());
    settings.setValue(u"branch"_s, fact.branch);
    settings.setValue(u"till"_s, fact.till);
    settings.setValue(u"time_zone"_s, fact.timeZone);
}

void project(Connection &connection, const JournalEntry &, const SettingsChanged &fact)
{
    SettingsStore settings(connection);
    for (const auto &[key, value] : fact.values.asKeyValueRange())
        settings.setValue(key, value);
}

void project(Connection &connection, const JournalEntry &, const TaxesChanged &fact)
{
    SettingsStore settings(connection);
    for (const TaxDefinition &tax : fact.taxes)
        settings.put(tax);
    for (const TaxClass &taxClass : fact.classes)
        settings.put(taxClass);
}

} // namespace comptoir
