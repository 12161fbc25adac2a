// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff/staffservice.h"

namespace comptoir
{

struct NewBusiness {
    QString name;
    QString country = QStringLiteral("DZ");
    Currency currency = Currency::dzd();
    QString branch;
    QString till;
    QString timeZone; ///< empty: the country's
    QString ownerName = QStringLiteral("Owner");
    QString ownerPin;
};

/// Everything the settings page shows, read in one snapshot.
struct ShopSetup {
    QMap<QString, QString> values; ///< by key, as docs/settings.md lists them; what was never set is missing
    TaxTable taxes;
    QDate today; ///< where the shop is
};

/// Makes a new data file usable: taxes, cash rules and denominations of the country, the seven roles, the owner.
class SetupService
{
public:
    explicit SetupService(Shop &shop) : m_shop(shop) {}

    /// Whether data that belong to a business may be given to another one: when they hold nothing but its making, as
    /// after a first start whose centre was never found.
    enum class Over { Nothing, Unused };
    /// One transaction. Errors: `already_initialised`, `bad_till` (1 to 8 letters or digits), `weak_pin`, `empty_name`,
    /// `unknown_time_zone`.
    [[nodiscard]] QFuture<Result<void>> create(const NewBusiness &business, Over over = Over::Nothing);
    /// The settings as services use them.
    [[nodiscard]] QFuture<Result<BusinessSettings>> settings();
    /// Changes settings; values as docs/settings.md lists them. Errors: `not_allowed`, `unknown_setting`,
    /// `bad_setting`, `fixed_setting` (till, currency and country stay what they were made as).
    [[nodiscard]] QFuture<Result<void>> change(const Authority &by, const QMap<QString, QString> &values);

    [[nodiscard]] QFuture<Result<ShopSetup>> overview();
    /// Gives a tax another rate from a day on; days before keep theirs. Errors: `not_allowed`, `unknown_tax`,
    /// `bad_rate_date` (today or earlier: what was sold would no longer add up), `bad_rate` (not 0 to 100 %).
    [[nodiscard]] QFuture<Result<void>> changeRate(const Authority &by, const QString &tax, QDate from, qint64 ratePpm);
    /// Journals that the drawer is opened to try it, outside a sale. Error `not_allowed`.
    [[nodiscard]] QFuture<Result<void>> noteDrawerTrial(const Authority &by);

private:
    Shop &m_shop;
};

/// Taxes, stamp duty, coin step and scale labels a country starts with; other countries than DZ start without tax.
[[nodiscard]] TaxesChanged taxesOf(const QString &country);
[[nodiscard]] QMap<QString, QString> settingsOf(const QString &country);

} // namespace comptoir
