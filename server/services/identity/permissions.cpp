// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/permissions.h"

#include "models/domain/staff/role.h"

#include <array>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// Who has a permission of the centre, from the roles that begin with it.
enum Holder : unsigned { Viewer = 1, Editor = 2, Counter = 4, Manager = 8, Admin = 16, Owner = 32 };
constexpr unsigned leads = Admin | Owner;
constexpr unsigned office = Editor | Manager | leads;
constexpr unsigned reads = Viewer | office;
constexpr unsigned everybody = reads | Counter;

struct CentrePermission {
    const char *name;
    const char *meaning;
    unsigned holders;
};

constexpr std::array centrePermissions{
    CentrePermission{"tenant.read", "See the business", everybody},
    CentrePermission{"tenant.write", "Change the business", leads},
    CentrePermission{"tenant.close", "Close the business", Owner},
    CentrePermission{"domains.read", "See the domains", leads},
    CentrePermission{"domains.write", "Add, prove and remove domains", leads},
    CentrePermission{"branches.read", "See the branches", everybody},
    CentrePermission{"branches.write", "Add and change branches", leads},
    CentrePermission{"users.read", "See who works here", Manager | leads},
    CentrePermission{"users.write", "Invite people, give them roles, suspend them", leads},
    CentrePermission{"roles.read", "See roles, groups and what they allow", Manager | leads},
    CentrePermission{"roles.write", "Change roles and groups", leads},
    CentrePermission{"devices.read", "See the tills", Manager | leads},
    CentrePermission{"devices.write", "Enrol and revoke tills", leads},
    CentrePermission{"apikeys.read", "See the keys of programs", leads},
    CentrePermission{"apikeys.write", "Make and revoke keys of programs", leads},
    CentrePermission{"audit.read", "Read the audit log", leads},
    CentrePermission{"events.read", "Read the log of everything that happened", Manager | leads},
    CentrePermission{"products.read", "See items, categories and prices", everybody},
    CentrePermission{"products.cost", "See what items cost the business", office},
    CentrePermission{"products.write", "Change items, categories and prices", office},
    CentrePermission{"taxes.write", "Change taxes", leads},
    CentrePermission{"customers.read", "See customers", everybody},
    CentrePermission{"customers.write", "Add and change customers", office | Counter},
    CentrePermission{"inventory.read", "See stock", everybody},
    CentrePermission{"inventory.write", "Adjust stock", office},
    CentrePermission{"sales.read", "See sales", everybody},
    CentrePermission{"payments.read", "See payments", reads},
    CentrePermission{"shifts.read", "See shifts", reads},
    CentrePermission{"analytics.read", "See the dashboard", reads},
    CentrePermission{"settings.read", "See the settings of the tills", everybody},
    CentrePermission{"settings.write", "Change the settings of the tills", leads},
    CentrePermission{"data.export", "Export the data of the business", leads},
    CentrePermission{"tasks.read", "See what waits for a decision", office},
    CentrePermission{"tasks.write", "Decide what waits for a decision", Manager | leads},
    CentrePermission{"sync.push", "Hand in the journal of a till", 0},
    CentrePermission{"sync.pull", "Read what a till needs", 0},
};

unsigned holderOf(const QString &roleCode)
{
    static const QHash<QString, unsigned> holders{
        {u"viewer"_s, Viewer},   {u"editor"_s, Editor}, {u"cashier"_s, Counter}, {u"receptionist"_s, Counter},
        {u"manager"_s, Manager}, {u"admin"_s, Admin},   {u"owner"_s, Owner}};
    return holders.value(roleCode);
}

} // namespace

const QList<Permission> &allPermissions()
{
    static const QList<Permission> all = [] {
        QList<Permission> list;
        for (const CentrePermission &permission : centrePermissions)
            list.append({QString::fromLatin1(permission.name), QString::fromLatin1(permission.meaning)});
        for (const Right right : allRights())
            list.append({rightCode(right), u"At a till: "_s + rightCode(right)});
        return list;
    }();
    return all;
}

bool isPermission(const QString &name)
{
    static const QSet<QString> names = [] {
        QSet<QString> set;
        for (const Permission &permission : allPermissions())
            set.insert(permission.name);
        return set;
    }();
    return names.contains(name);
}

const QList<BuiltInRole> &builtInCentreRoles()
{
    static const QList<BuiltInRole> roles = [] {
        QList<BuiltInRole> list;
        for (const Role &role : builtInRoles()) {
            BuiltInRole entry{role.code, role.name, {}, role.maxDiscountPpm};
            for (const CentrePermission &permission : centrePermissions) {
                if ((permission.holders & holderOf(role.code)) != 0)
                    entry.permissions.append(QString::fromLatin1(permission.name));
            }
            for (const Right right : role.rights)
                entry.permissions.append(rightCode(right));
            list.append(entry);
        }
        return list;
    }();
    return roles;
}

const QSet<QString> &devicePermissions()
{
    static const QSet<QString> permissions{u"sync.push"_s, u"sync.pull"_s, u"tasks.read"_s, u"tasks.write"_s};
    return permissions;
}

const QSet<QString> &revokedDevicePermissions()
{
    static const QSet<QString> permissions{u"sync.push"_s};
    return permissions;
}

} // namespace comptoir::centre
