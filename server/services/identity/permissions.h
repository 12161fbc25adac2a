// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace comptoir::centre
{

/// One thing that may be done: at the centre ("products.write") or at a till ("sale.refund").
struct Permission {
    QString name;
    QString meaning; ///< an English sentence part: "Change items and prices"
};

/// All of them, in the order in which people read them.
[[nodiscard]] const QList<Permission> &allPermissions();
[[nodiscard]] bool isPermission(const QString &name);

/// A role every business begins with: what the till knows by the same code, and what it means at the centre.
struct BuiltInRole {
    QString code;
    QString name;
    QStringList permissions;
    qint64 maxDiscountPpm = 0;
};
[[nodiscard]] const QList<BuiltInRole> &builtInCentreRoles();

/// What an enrolled device may do, and one that was revoked: hand in what it still has.
[[nodiscard]] const QSet<QString> &devicePermissions();
[[nodiscard]] const QSet<QString> &revokedDevicePermissions();

/// The permission that only an owner has; a business is never without somebody who has it.
inline const QString ownerPermission = QStringLiteral("tenant.close");

} // namespace comptoir::centre
