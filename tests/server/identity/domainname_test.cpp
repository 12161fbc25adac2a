// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/domainname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;

class DomainNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneSpelling_data();
    void hasOneSpelling();
    void refuses_data();
    void refuses();
};

void DomainNameTest::hasOneSpelling_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"caisse.nour.dz"_s << u"caisse.nour.dz"_s;
    QTest::newRow("capitals") << u" Caisse.NOUR.dz "_s << u"caisse.nour.dz"_s;
    QTest::newRow("a dot at the end") << u"caisse.nour.dz."_s << u"caisse.nour.dz"_s;
    QTest::newRow("accents") << u"épicerie.example"_s << u"xn--picerie-9xa.example"_s;
    QTest::newRow("accents, in two pieces") << u"e\u0301picerie.example"_s << u"xn--picerie-9xa.example"_s;
    QTest::newRow("Arabic") << u"\u0645\u062A\u062C\u0631.example"_s << u"xn--pgbep1f.example"_s;
    QTest::newRow("ASCII form") << u"XN--picerie-9xa.example"_s << u"xn--picerie-9xa.example"_s;
    QTest::newRow("wide letters") << u"\uFF53hop.example"_s << u"shop.example"_s;
}

void DomainNameTest::hasOneSpelling()
{
    QFETCH(QString, given);
    const auto name = comptoir::centre::normalisedDomain(given);
    QVERIFY(name);
    QTEST(*name, "kept");
    QCOMPARE(comptoir::centre::normalisedDomain(*name).value(), *name);
}

void DomainNameTest::refuses_data()
{
    QTest::addColumn<QString>("given");
    const QStringList names{u""_s,
                            u"."_s,
                            u"shop"_s,
                            u"localhost"_s,
                            u"a.localhost"_s,
                            u"shop.example:8080"_s,
                            u"https://shop.example"_s,
                            u"shop.example/x"_s,
                            u"user@shop.example"_s,
                            u"shop..example"_s,
                            u".shop.example"_s,
                            u"-shop.example"_s,
                            u"shop-.example"_s,
                            u"sh op.example"_s,
                            u"shop_1.example"_s,
                            u"*.example.com"_s,
                            u"127.0.0.1"_s,
                            u"127.1"_s,
                            u"[::1]"_s,
                            u"0x7f.0x1"_s,
                            u"shop.123"_s,
                            u"shop%00.example"_s,
                            u"a"_s.repeated(64) + u".example",
                            u"shop.\u202Eelpmaxe"_s,
                            QString(u"a"_s.repeated(60) + u".").repeated(5) + u"example"};
    for (const QString &name : names)
        QTest::newRow(qPrintable(u'<' + name + u'>')) << name;
}

void DomainNameTest::refuses()
{
    QFETCH(QString, given);
    const auto name = comptoir::centre::normalisedDomain(given);
    QVERIFY2(!name, qPrintable(name.value_or(QString())));
    QCOMPARE(name.error().code, u"bad_domain"_s);
}

QTEST_APPLESS_MAIN(DomainNameTest)
#include "domainname_test.moc"
