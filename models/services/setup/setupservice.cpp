// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/setup/setupservice.h"

#include "models/domain/sync/sharedsettings.h"
#include "models/services/printing/printersettings.h"
#include "models/storage/cash/shiftstore.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/secrets/secretbox.h"
#include "models/storage/staff/staffstore.h"
#include "models/storage/sync/syncstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

const QDate longAgo(2000, 1, 1);

Result<void> check(const NewBusiness &business)
{
    if (business.name.trimmed().isEmpty() || business.branch.trimmed().isEmpty())
        return misuse(u"empty_name"_s, u"A business and its branch need a name."_s);
    const bool plain = std::all_of(business.till.begin(), business.till.end(),
                                   [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    if (business.till.isEmpty() || business.till.size() > 8 || !plain)
        return misuse(u"bad_till"_s, u"A till is named with 1 to 8 letters or digits, such as T01."_s);
    if (!QTimeZone(business.timeZone.toLatin1()).isValid())
        return misuse(u"unknown_time_zone"_s, u"\"%1\" is not a time zone of this system."_s.arg(business.timeZone));
    return {};
}

QString timeZoneOf(const QString &country)
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(country));
    return zones.isEmpty() ? u"UTC"_s : QString::fromLatin1(zones.first());
}

const Role &roleOf(QLatin1StringView code)
{
    const QList<Role> &roles = builtInRoles();
    return *std::find_if(roles.begin(), roles.end(), [code](const Role &role) { return role.code == code; });
}

bool isAmount(const QString &value)
{
    bool number = false;
    const qint64 minor = value.toLongLong(&number);
    return number && minor >= 0 && minor <= limits::priceMinorMax;
}

/// "21=weight,23=price:100": two digits each, once.
bool areScaleRules(const QString &value)
{
    static const QRegularExpression rules(u"^([0-9]{2}=(weight|price(:[1-9][0-9]{0,5})?)(,(?!$)|$))*$"_s);
    return rules.match(value).hasMatch();
}

/// A percentage of a whole: "12", "7.5".
bool isShare(const QString &value)
{
    const Result<qint64> ppm = parseDecimal(value, percentDecimals);
    return ppm && *ppm >= 0 && *ppm <= wholePpm;
}

/// What a setting accepts. A value that cannot be read would silently mean "none" at the next sale.
bool accepts(const QString &key, const QString &value, const TaxTable &taxes)
{
    if (key == "tax.mode"_L1)
        return value == "inclusive"_L1 || value == "exclusive"_L1;
    if (key == "tax.rounding"_L1)
        return value == "document"_L1 || value == "line"_L1;
    if (key == "tax.default_class"_L1)
        return taxes.hasClass(value);
    if (key == "stamp_duty"_L1)
        return value == "on"_L1 || value == "off"_L1;
    if (key == "scale.rules"_L1)
        return areScaleRules(value);
    if (key == "catalogue.margin_floor"_L1)
        return isShare(value);
    if (key.endsWith("_minor"_L1))
        return isAmount(value);
    if (key == "time_zone"_L1)
        return QTimeZone(value.toLatin1()).isValid();
    if (isPrinterSetting(key))
        return acceptsPrinterSetting(key, value);
    return key.startsWith("seller."_L1) || !value.trimmed().isEmpty();
}

bool isKnown(const QString &key)
{
    return key == "branch"_L1 || key == "time_zone"_L1 || sharedSettings().contains(key);
}

Result<void> checkSetting(const QString &key, const QString &value, const TaxTable &taxes)
{
    // Numbers, series and sums of the journal stand on these: another till or currency is another business.
    if (key == "till"_L1 || key == "currency"_L1 || key == "business.country"_L1)
        return refuse(u"fixed_setting"_s, u"%1 was chosen when the business was made and stays."_s.arg(key));
    if (!isKnown(key) && !isPrinterSetting(key))
        return misuse(u"unknown_setting"_s, u"There is no setting \"%1\"."_s.arg(key));
    if (!accepts(key, value, taxes))
        return misuse(u"bad_setting"_s, u"\"%1\" is not a value %2 can have."_s.arg(value, key));
    return {};
}

/// Nothing was sold, stocked, counted or sent: there never was a shift.
bool isUnused(Connection &connection)
{
    ShiftStore shifts(connection);
    return CatalogueStore(connection).isEmpty() && !shifts.openShift() && shifts.openDays().isEmpty() &&
           shifts.lastClosedDay().isEmpty() && !SyncStore(connection).enrolment();
}

/// The person who owns the business: a business that is made anew keeps it, under another name and PIN.
UserId ownerOf(Recorder &recorder, const Role &role)
{
    for (const User &user : StaffStore(recorder.connection()).users()) {
        if (user.role == role.code)
            return user.id;
    }
    return UserId(recorder.newId());
}

} // namespace

TaxesChanged taxesOf(const QString &country)
{
    TaxesChanged taxes;
    taxes.classes.append({u"exempt"_s, u"Exempt"_s, {}});
    if (country != "DZ"_L1)
        return taxes;
    // Code des taxes sur le chiffre d'affaires, art. 21 and 23: 19 % and 9 % since the finance law of 2017.
    taxes.taxes.append({u"TVA19"_s, u"TVA 19 %"_s, {{longAgo, 170'000}, {QDate(2017, 1, 1), 190'000}}});
    taxes.taxes.append({u"TVA9"_s, u"TVA 9 %"_s, {{longAgo, 70'000}, {QDate(2017, 1, 1), 90'000}}});
    taxes.classes.append({u"TVA19"_s, u"TVA 19 %"_s, {u"TVA19"_s}});
    taxes.classes.append({u"TVA9"_s, u"TVA 9 %"_s, {u"TVA9"_s}});
    return taxes;
}

QMap<QString, QString> settingsOf(const QString &country)
{
    const bool algeria = country == "DZ"_L1;
    return {
        {u"tax.mode"_s, u"inclusive"_s},
        {u"tax.rounding"_s, u"document"_s},
        {u"tax.default_class"_s, algeria ? u"TVA19"_s : u"exempt"_s},
        {u"cash.rounding_step_minor"_s, algeria ? u"500"_s : u"0"_s},
        {u"stamp_duty"_s, algeria ? u"on"_s : u"off"_s},
        {u"shift.max_difference_minor"_s, algeria ? u"20000"_s : u"500"_s},
        {u"scale.rules"_s, u"21=weight,23=price"_s},
    };
}

QFuture<Result<void>> SetupService::create(const NewBusiness &wanted, Over over)
{
    Shop &shop = m_shop;
    NewBusiness business = wanted;
    if (business.timeZone.isEmpty())
        business.timeZone = timeZoneOf(business.country);
    return shop.write([&shop, business, over](Recorder &recorder) -> Result<void> {
        const bool made = !JournalStore(recorder.connection()).device().isNull();
        if (made && (over == Over::Nothing || !isUnused(recorder.connection())))
            return refuse(u"already_initialised"_s, u"These data already belong to a business. Nothing was changed."_s);
        COMPTOIR_TRY(check(business));
        const Role &owner = roleOf("owner"_L1);
        COMPTOIR_TRY(checkPinStrength(business.ownerPin));
        const UserId ownerId = ownerOf(recorder, owner);
        const Uuid actor = ownerId.uuid();
        recorder.record(BusinessCreated{shop.device().id, business.name, business.country, business.currency,
                                        business.branch, business.till, business.timeZone, recorder.now()},
                        actor);
        recorder.record(SettingsChanged{settingsOf(business.country)}, actor);
        recorder.record(taxesOf(business.country), actor);
        recorder.record(RolesChanged{builtInRoles()}, actor);
        recorder.record(UserSaved{{ownerId, business.ownerName, owner.code,
                                   makePinVerifier(business.ownerPin, shop.device().pepper), true}},
                        actor);
        return {};
    });
}

QFuture<Result<BusinessSettings>> SetupService::settings()
{
    return m_shop.read(
        [](Connection &connection) -> Result<BusinessSettings> { return SettingsStore(connection).business(); });
}

QFuture<Result<void>> SetupService::change(const Authority &by, const QMap<QString, QString> &values)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, values](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ChangeSettings, u"settings"_s));
        const TaxTable &taxes = shop.rules(recorder.connection()).taxes;
        for (const auto &[key, value] : values.asKeyValueRange())
            COMPTOIR_TRY(checkSetting(key, value, taxes));
        recorder.record(SettingsChanged{values}, by.actor().id.uuid());
        return {};
    });
}

QFuture<Result<ShopSetup>> SetupService::overview()
{
    Shop &shop = m_shop;
    return shop.read([&shop](Connection &connection) -> Result<ShopSetup> {
        SettingsStore store(connection);
        const BusinessSettings business = store.business();
        return ShopSetup{store.all(), store.taxes(), business.local(shop.now()).date()};
    });
}

QFuture<Result<void>> SetupService::changeRate(const Authority &by, const QString &code, QDate from, qint64 ratePpm)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, code, from, ratePpm](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ChangeSettings, u"tax rate"_s));
        SettingsStore store(recorder.connection());
        const QList<TaxDefinition> taxes = store.taxes().taxes();
        const auto found =
            std::find_if(taxes.begin(), taxes.end(), [&code](const TaxDefinition &tax) { return tax.code == code; });
        if (found == taxes.end())
            return misuse(u"unknown_tax"_s, u"There is no tax \"%1\"."_s.arg(code));
        if (!from.isValid() || from <= store.business().local(shop.now()).date())
            return refuse(u"bad_rate_date"_s, u"A new rate begins tomorrow at the earliest. Nothing was changed."_s);
        if (ratePpm < 0 || ratePpm > wholePpm)
            return misuse(u"bad_rate"_s, u"A rate is between 0 and 100 %."_s);
        TaxDefinition tax = *found;
        tax.periods.removeIf([from](const TaxDefinition::Period &period) { return period.from == from; });
        tax.periods.append({from, ratePpm});
        std::sort(tax.periods.begin(), tax.periods.end(),
                  [](const TaxDefinition::Period &a, const TaxDefinition::Period &b) { return a.from < b.from; });
        recorder.record(TaxesChanged{{tax}, {}}, by.actor().id.uuid());
        return {};
    });
}

QFuture<Result<void>> SetupService::noteDrawerTrial(const Authority &by)
{
    return m_shop.write([by](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::OpenDrawer, u"drawer trial"_s));
        logEvent(recorder, u"drawer.trial"_s, by.actor(), u"The drawer was opened to try it."_s);
        return {};
    });
}

} // namespace comptoir
