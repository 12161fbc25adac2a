// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/staff/role.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct Spelling {
    Right right;
    QLatin1StringView code;
};

constexpr std::array spellings{
    Spelling{Right::Sell, "sale.sell"_L1},
    Spelling{Right::Discount, "sale.discount"_L1},
    Spelling{Right::PriceOverride, "sale.price"_L1},
    Spelling{Right::VoidLine, "sale.void_line"_L1},
    Spelling{Right::VoidTicket, "sale.void_ticket"_L1},
    Spelling{Right::Refund, "sale.refund"_L1},
    Spelling{Right::RefundWithoutTicket, "sale.refund_free"_L1},
    Spelling{Right::CreditOverride, "sale.credit_override"_L1},
    Spelling{Right::Reprint, "document.reprint"_L1},
    Spelling{Right::Invoice, "document.invoice"_L1},
    Spelling{Right::OpenShift, "shift.open"_L1},
    Spelling{Right::CloseShift, "shift.close"_L1},
    Spelling{Right::SeeExpected, "shift.expected"_L1},
    Spelling{Right::ApproveDifference, "shift.approve"_L1},
    Spelling{Right::CashMove, "cash.move"_L1},
    Spelling{Right::OpenDrawer, "cash.drawer"_L1},
    Spelling{Right::Training, "sale.training"_L1},
    Spelling{Right::EditCatalogue, "catalogue.edit"_L1},
    Spelling{Right::AdjustStock, "stock.adjust"_L1},
    Spelling{Right::EditCustomers, "customer.edit"_L1},
    Spelling{Right::SeeReports, "report.see"_L1},
    Spelling{Right::ClosePeriods, "fiscal.close"_L1},
    Spelling{Right::ExportArchive, "fiscal.archive"_L1},
    Spelling{Right::ManageUsers, "team.manage"_L1},
    Spelling{Right::ChangeSettings, "settings.change"_L1},
};

constexpr qint64 percentPpm = 10'000;

/// The counter without sight of the expected cash, of prices or of the drawer. Striking a line out of an open ticket is
/// part of selling: a wrong scan must not need a manager.
const QList<Right> &counterRights()
{
    static const QList<Right> rights{Right::Sell,      Right::Discount,   Right::VoidLine,
                                     Right::Refund,    Right::Reprint,    Right::Invoice,
                                     Right::OpenShift, Right::CloseShift, Right::CashMove};
    return rights;
}

const QList<Right> &backOfficeRights()
{
    static const QList<Right> rights{Right::EditCatalogue, Right::AdjustStock, Right::EditCustomers};
    return rights;
}

QList<Right> managerRights()
{
    const QList<Right> supervision{Right::PriceOverride,  Right::VoidTicket,  Right::RefundWithoutTicket,
                                   Right::CreditOverride, Right::SeeExpected, Right::ApproveDifference,
                                   Right::OpenDrawer,     Right::Training,    Right::SeeReports,
                                   Right::ClosePeriods};
    return counterRights() + supervision + backOfficeRights();
}

} // namespace

QString rightCode(Right right)
{
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [right](const Spelling &spelling) { return spelling.right == right; });
    Q_ASSERT(found != spellings.end());
    return found->code;
}

Result<Right> rightFromCode(QStringView code)
{
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [code](const Spelling &spelling) { return spelling.code == code; });
    if (found == spellings.end())
        return misuse(u"unknown_right"_s, u"\"%1\" is not a right this version knows."_s.arg(code));
    return found->right;
}

const QList<Right> &allRights()
{
    static const QList<Right> rights = [] {
        QList<Right> all;
        for (const Spelling &spelling : spellings)
            all.append(spelling.right);
        return all;
    }();
    return rights;
}

const QList<Role> &builtInRoles()
{
    static const QList<Role> roles{
        Role{u"viewer"_s, u"Viewer"_s, {Right::SeeReports}, 0},
        Role{u"editor"_s, u"Editor"_s, backOfficeRights(), 0},
        Role{u"receptionist"_s, u"Receptionist"_s, counterRights(), 5 * percentPpm},
        Role{u"cashier"_s, u"Cashier"_s, counterRights(), 5 * percentPpm},
        Role{u"manager"_s, u"Manager"_s, managerRights(), 50 * percentPpm},
        Role{u"admin"_s, u"Administrator"_s, allRights(), 100 * percentPpm},
        Role{u"owner"_s, u"Owner"_s, allRights(), 100 * percentPpm},
    };
    return roles;
}

} // namespace comptoir
