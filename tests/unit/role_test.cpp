// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/staff/role.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

const Role &role(QStringView code)
{
    const QList<Role> &roles = builtInRoles();
    return *std::find_if(roles.begin(), roles.end(), [code](const Role &known) { return known.code == code; });
}

bool mayAll(const Role &holder, const QList<Right> &rights)
{
    return std::all_of(rights.begin(), rights.end(), [&holder](Right right) { return holder.may(right); });
}

} // namespace

class RoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightsHaveCodes();
    void thereAreSevenRoles();
    void cashiersAreBlind();
    void rolesGrow();
    void fewRightsOutsideTheCounter();
};

void RoleTest::rightsHaveCodes()
{
    QSet<QString> codes;
    for (const Right right : allRights()) {
        QCOMPARE(rightFromCode(rightCode(right)).value(), right);
        codes.insert(rightCode(right));
    }
    QCOMPARE(codes.size(), 25);
    QCOMPARE(rightCode(Right::Sell), u"sale.sell"_s);
    QCOMPARE(rightCode(Right::ChangeSettings), u"settings.change"_s);
    QCOMPARE(rightFromCode(u"sale.everything").error().code, u"unknown_right"_s);
}

void RoleTest::thereAreSevenRoles()
{
    QStringList codes;
    for (const Role &known : builtInRoles())
        codes.append(known.code);
    codes.sort();
    QCOMPARE(codes, (QStringList{u"admin"_s, u"cashier"_s, u"editor"_s, u"manager"_s, u"owner"_s, u"receptionist"_s,
                                 u"viewer"_s}));
}

void RoleTest::cashiersAreBlind()
{
    for (const QStringView code : {u"cashier", u"receptionist"}) {
        const Role &cashier = role(code);
        QVERIFY(mayAll(cashier, {Right::Sell, Right::Discount, Right::Refund, Right::OpenShift, Right::CloseShift,
                                 Right::CashMove, Right::Reprint, Right::Invoice}));
        for (const Right denied : {Right::SeeExpected, Right::VoidTicket, Right::PriceOverride, Right::OpenDrawer,
                                   Right::RefundWithoutTicket, Right::ApproveDifference, Right::EditCatalogue})
            QVERIFY2(!cashier.may(denied), qPrintable(rightCode(denied)));
        QCOMPARE(cashier.maxDiscountPpm, 50'000);
    }
}

void RoleTest::rolesGrow()
{
    QVERIFY(mayAll(role(u"manager"), role(u"cashier").rights));
    QVERIFY(mayAll(role(u"manager"), role(u"editor").rights));
    QVERIFY(
        mayAll(role(u"manager"), {Right::ApproveDifference, Right::SeeExpected, Right::Training, Right::ClosePeriods}));
    QVERIFY(!role(u"manager").may(Right::ManageUsers));
    QVERIFY(!role(u"manager").may(Right::ChangeSettings));
    QCOMPARE(role(u"manager").maxDiscountPpm, 500'000);
    for (const QStringView code : {u"admin", u"owner"}) {
        QVERIFY(mayAll(role(code), allRights()));
        QCOMPARE(role(code).maxDiscountPpm, 1'000'000);
    }
}

void RoleTest::fewRightsOutsideTheCounter()
{
    QCOMPARE(role(u"viewer").rights, QList<Right>{Right::SeeReports});
    QVERIFY(!role(u"editor").may(Right::Sell));
    QCOMPARE(role(u"editor").maxDiscountPpm, 0);
}

QTEST_GUILESS_MAIN(RoleTest)
#include "role_test.moc"
