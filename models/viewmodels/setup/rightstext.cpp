// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/setup/rightstext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct RightName {
    Right right;
    const char *text;
};

constexpr std::array names{
    RightName{Right::Sell, QT_TRANSLATE_NOOP("Rights", "Sell")},
    RightName{Right::Discount, QT_TRANSLATE_NOOP("Rights", "Give discounts, up to the limit")},
    RightName{Right::PriceOverride, QT_TRANSLATE_NOOP("Rights", "Change a price on the ticket")},
    RightName{Right::VoidLine, QT_TRANSLATE_NOOP("Rights", "Take a line off an open ticket")},
    RightName{Right::VoidTicket, QT_TRANSLATE_NOOP("Rights", "Give up an open ticket")},
    RightName{Right::Training, QT_TRANSLATE_NOOP("Rights", "Sell for training")},
    RightName{Right::Refund, QT_TRANSLATE_NOOP("Rights", "Take goods back with their ticket")},
    RightName{Right::RefundWithoutTicket, QT_TRANSLATE_NOOP("Rights", "Take goods back without a ticket")},
    RightName{Right::CreditOverride, QT_TRANSLATE_NOOP("Rights", "Sell above a customer's credit limit")},
    RightName{Right::Reprint, QT_TRANSLATE_NOOP("Rights", "Print a ticket again")},
    RightName{Right::Invoice, QT_TRANSLATE_NOOP("Rights", "Make invoices")},
    RightName{Right::OpenShift, QT_TRANSLATE_NOOP("Rights", "Open the shift")},
    RightName{Right::CloseShift, QT_TRANSLATE_NOOP("Rights", "Count and close the shift")},
    RightName{Right::SeeExpected, QT_TRANSLATE_NOOP("Rights", "See what the drawer should hold")},
    RightName{Right::ApproveDifference, QT_TRANSLATE_NOOP("Rights", "Approve a difference of the count")},
    RightName{Right::CashMove, QT_TRANSLATE_NOOP("Rights", "Put cash in and take it out")},
    RightName{Right::OpenDrawer, QT_TRANSLATE_NOOP("Rights", "Open the drawer without a sale")},
    RightName{Right::EditCatalogue, QT_TRANSLATE_NOOP("Rights", "Change products and prices")},
    RightName{Right::AdjustStock, QT_TRANSLATE_NOOP("Rights", "Correct the stock")},
    RightName{Right::EditCustomers, QT_TRANSLATE_NOOP("Rights", "Change customers")},
    RightName{Right::SeeReports, QT_TRANSLATE_NOOP("Rights", "See reports")},
    RightName{Right::ClosePeriods, QT_TRANSLATE_NOOP("Rights", "Close days, months and years")},
    RightName{Right::ExportArchive, QT_TRANSLATE_NOOP("Rights", "Export the fiscal archive")},
    RightName{Right::ManageUsers, QT_TRANSLATE_NOOP("Rights", "Manage people and roles")},
    RightName{Right::ChangeSettings, QT_TRANSLATE_NOOP("Rights", "Change the settings of the shop")},
};

struct RoleName {
    QLatin1StringView code;
    const char *text;
};

constexpr std::array roleNames{
    RoleName{"viewer"_L1, QT_TRANSLATE_NOOP("Rights", "Viewer")},
    RoleName{"editor"_L1, QT_TRANSLATE_NOOP("Rights", "Editor")},
    RoleName{"receptionist"_L1, QT_TRANSLATE_NOOP("Rights", "Receptionist")},
    RoleName{"cashier"_L1, QT_TRANSLATE_NOOP("Rights", "Cashier")},
    RoleName{"manager"_L1, QT_TRANSLATE_NOOP("Rights", "Manager")},
    RoleName{"admin"_L1, QT_TRANSLATE_NOOP("Rights", "Administrator")},
    RoleName{"owner"_L1, QT_TRANSLATE_NOOP("Rights", "Owner")},
};

QString say(const char *text)
{
    return QCoreApplication::translate("Rights", text);
}

} // namespace

QList<RightsGroup> rightsGroups()
{
    return {
        {say(QT_TRANSLATE_NOOP("Rights", "At the till")),
         {Right::Sell, Right::Discount, Right::PriceOverride, Right::VoidLine, Right::VoidTicket, Right::Training}},
        {say(QT_TRANSLATE_NOOP("Rights", "Returns, credit and documents")),
         {Right::Refund, Right::RefundWithoutTicket, Right::CreditOverride, Right::Reprint, Right::Invoice}},
        {say(QT_TRANSLATE_NOOP("Rights", "Cash and shifts")),
         {Right::OpenShift, Right::CloseShift, Right::SeeExpected, Right::ApproveDifference, Right::CashMove,
          Right::OpenDrawer}},
        {say(QT_TRANSLATE_NOOP("Rights", "Products and customers")),
         {Right::EditCatalogue, Right::AdjustStock, Right::EditCustomers}},
        {say(QT_TRANSLATE_NOOP("Rights", "Office")),
         {Right::SeeReports, Right::ClosePeriods, Right::ExportArchive, Right::ManageUsers, Right::ChangeSettings}},
    };
}

QString rightText(Right right)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [right](const RightName &n) { return n.right == right; });
    Q_ASSERT(found != names.end());
    return say(found->text);
}

bool isBuiltIn(const Role &role)
{
    return std::any_of(roleNames.begin(), roleNames.end(), [&role](const RoleName &n) { return role.code == n.code; });
}

QString roleText(const Role &role)
{
    for (const RoleName &known : roleNames) {
        if (role.code == known.code && role.name == QLatin1StringView(known.text))
            return say(known.text);
    }
    return role.name;
}

} // namespace comptoir
