// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"

#include <QList>

namespace comptoir
{

struct UserTag;
using UserId = Id<UserTag>;

/// What a person may do at the counter. Strings in files and JSON ("sale.sell"), so that later rights need no change.
enum class Right {
    Sell,                ///< sale.sell
    Discount,            ///< sale.discount, up to the role's maximum
    PriceOverride,       ///< sale.price
    VoidLine,            ///< sale.void_line
    VoidTicket,          ///< sale.void_ticket
    Refund,              ///< sale.refund, against a ticket
    RefundWithoutTicket, ///< sale.refund_free
    CreditOverride,      ///< sale.credit_override, above a customer's limit
    Reprint,             ///< document.reprint
    Invoice,             ///< document.invoice
    OpenShift,           ///< shift.open
    CloseShift,          ///< shift.close
    SeeExpected,         ///< shift.expected: X report and expected cash; a blind cashier has it not
    ApproveDifference,   ///< shift.approve
    CashMove,            ///< cash.move
    OpenDrawer,          ///< cash.drawer
    Training,            ///< sale.training
    EditCatalogue,       ///< catalogue.edit
    AdjustStock,         ///< stock.adjust
    EditCustomers,       ///< customer.edit
    SeeReports,          ///< report.see
    ClosePeriods,        ///< fiscal.close
    ExportArchive,       ///< fiscal.archive
    ManageUsers,         ///< team.manage
    ChangeSettings,      ///< settings.change
};
[[nodiscard]] QString rightCode(Right right);
[[nodiscard]] Result<Right> rightFromCode(QStringView code);
[[nodiscard]] const QList<Right> &allRights();

/// A built-in or own role.
struct Role {
    QString code; ///< viewer, editor, admin, owner, cashier, manager, receptionist or the shop's own
    QString name;
    QList<Right> rights;
    qint64 maxDiscountPpm = 0;

    bool operator==(const Role &) const = default;
    [[nodiscard]] bool may(Right right) const { return rights.contains(right); }
};

/// The seven roles every business starts with; least right by default.
[[nodiscard]] const QList<Role> &builtInRoles();

} // namespace comptoir
