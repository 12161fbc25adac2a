// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/endtoend/trade.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

constexpr int stockEach = 20;
constexpr qsizetype changedItems = 3;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    if (!path.endsWith(".gz"_L1))
        return file.readAll();
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    gzip.waitForFinished(-1);
    return gzip.readAllStandardOutput();
}

QString codeOf(qsizetype n)
{
    QString code = u"29%1"_s.arg(n, 10, 10, QChar(u'0'));
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i)
        sum += code.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return code + QString::number((10 - sum % 10) % 10);
}

QByteArray priced(const QByteArray &beginning, int minor)
{
    return beginning + ',' + QByteArray::number(minor / 100) + '.' +
           QByteArray::number(minor % 100).rightJustified(2, '0') + (minor % 2 == 0 ? ",TVA19," : ",TVA9,") +
           QByteArray::number(stockEach) + '\n';
}

} // namespace

Trade::Trade(quint64 seed) : m_chance(seed)
{
    const QString products = qEnvironmentVariable("COMPTOIR_E2E_PRODUCTS");
    const QString sales = qEnvironmentVariable("COMPTOIR_E2E_SALES");
    if (!products.isEmpty()) {
        catalogues.append(contentOf(products));
        itemCount += catalogues.last().count('\n') - 1;
    }
    if (sales.isEmpty()) {
        makeItems(std::max(10, qEnvironmentVariable("COMPTOIR_E2E_ITEMS", u"600"_s).toInt()));
        makeBaskets(std::max(10, qEnvironmentVariable("COMPTOIR_E2E_TICKETS", u"500"_s).toInt()));
    } else {
        readSales(contentOf(sales));
    }
    std::shuffle(baskets.begin(), baskets.end(), m_chance);
}

int Trade::draw(int low, int high)
{
    return low + static_cast<int>(m_chance() % static_cast<quint64>(high - low + 1));
}

void Trade::makeItems(qsizetype count)
{
    QByteArray csv = "barcode,name,price,tax,stock\n";
    for (qsizetype i = 0; i < count; ++i) {
        const int price = draw(500, 90'000);
        csv += priced(codeOf(i).toLatin1() + ",Article " + QByteArray::number(i), price);
        items.append(codeOf(i));
        m_prices.insert(codeOf(i), price);
        if (items.size() <= changedItems)
            m_changed.append(codeOf(i));
    }
    catalogues.append(csv);
    itemCount += count;
    stockMilli += count * stockEach * 1000;
}

void Trade::makeBaskets(qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i) {
        QList<std::pair<QString, int>> lines;
        for (int n = draw(1, 4); n > 0; --n)
            lines.append({items.at(draw(0, static_cast<int>(items.size()) - 1)), draw(1, 3)});
        add(lines);
    }
}

void Trade::readSales(const QByteArray &csv)
{
    QMap<QByteArray, QMap<QString, int>> tickets; // by number
    QMap<QString, QString> codes;                 // by name: a catalogue may have the same name without a price
    for (const QByteArray &row : csv.split('\n').sliced(1)) {
        const QList<QByteArray> cells = row.trimmed().split(',');
        if (cells.size() < 4)
            continue;
        const QString name = QString::fromUtf8(cells.at(3));
        ++tickets[cells.at(2)][name];
        codes.insert(name, {});
    }
    QByteArray catalogue = "barcode,name,price,tax,stock\n";
    for (const auto &[name, code] : codes.asKeyValueRange()) {
        code = codeOf(900'000 + items.size());
        const int price = draw(1'500, 51'500);
        catalogue += priced(code.toLatin1() + ",\"" + name.toUtf8() + '"', price);
        items.append(code);
        m_prices.insert(code, price);
        if (items.size() <= changedItems)
            m_changed.append(code);
    }
    catalogues.append(catalogue);
    itemCount += items.size();
    stockMilli += items.size() * stockEach * 1000;
    for (const QMap<QString, int> &ticket : tickets) {
        QList<std::pair<QString, int>> lines;
        for (const auto &[name, pieces] : ticket.asKeyValueRange())
            lines.append({codes.value(name), pieces});
        add(lines);
    }
}

void Trade::add(const QList<std::pair<QString, int>> &lines)
{
    Bought bought;
    QJsonArray array;
    qint64 total = 0;
    bool changes = false;
    for (const auto &[item, pieces] : lines) {
        array.append(QJsonObject{{u"code"_s, item}, {u"qty"_s, QString::number(pieces)}});
        bought.pieces += pieces;
        total += m_prices.value(item) * pieces;
        changes = changes || m_changed.contains(item);
    }
    QJsonObject basket{{u"lines"_s, array}};
    const int how = draw(0, 19); // most pay cash; so do those whose total may have changed meanwhile
    if (how < 4 && !changes) {
        const QString amount = QString::number(static_cast<double>(total) / 100, 'f', 2);
        const QJsonObject payment{{u"method"_s, how == 0 ? u"account"_s : u"card"_s}, {u"amount"_s, amount}};
        basket.insert(u"payments"_s, QJsonArray{payment});
        if (how == 0)
            basket.insert(u"customer"_s, QString::fromLatin1(regularCustomer));
    }
    bought.line = QJsonDocument(basket).toJson(QJsonDocument::Compact) + '\n';
    baskets.append(bought);
}

} // namespace comptoir::testing
