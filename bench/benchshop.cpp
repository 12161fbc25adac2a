// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchshop.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace comptoir::bench
{

QString itemName(qsizetype n)
{
    static constexpr std::array first{"Lait", "Café", "Farine", "Huile",  "Sucre",
                                      "Thé",  "Riz",  "Savon",  "Beurre", "Jus"};
    static constexpr std::array second{"entier", "moulu", "fine", "de tournesol", "roux",
                                       "vert",   "long",  "doux", "salé",         "d'orange"};
    static constexpr std::array third{"Hydra", "Atlas", "Sahel", "Numidia", "Tassili", "Djurdjura", "Ziban"};
    const auto at = static_cast<std::size_t>(n);
    return QString::fromUtf8(first[at % first.size()]) + u' ' + QString::fromUtf8(second[at / 10 % second.size()]) +
           u' ' + QString::fromUtf8(third[at / 100 % third.size()]) + u' ' + QString::number(n);
}

QString itemCode(qsizetype n)
{
    const QString digits = u"20"_s + QString::number(n).rightJustified(10, u'0');
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += digits.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

BenchShop::BenchShop(const QString &directory)
    : m_app(need(Composition::open({directory, {}, Database::Open::Create}, m_clock, m_rng)))
{
    NewBusiness business;
    business.name = u"Bench"_s;
    business.branch = u"Bench"_s;
    business.till = u"T01"_s;
    business.ownerPin = u"123456"_s;
    need(m_app->setup.create(business).result());
    m_owner = need(m_app->staff.signIn(u"123456"_s, {}).result());
}

void BenchShop::importProducts(qsizetype count)
{
    QList<TableRow> rows;
    rows.reserve(count);
    for (qsizetype n = 0; n < count; ++n)
        rows.append({n + 2, {itemCode(n), itemName(n), QString::number(20 + n % 500) + u".50"_s}});
    const ImportPreview preview =
        need(m_app->catalogue.previewImport({u"barcode"_s, u"name"_s, u"price"_s}, rows, {}).result());
    need(m_app->catalogue.import(m_owner, preview).result());
}

void BenchShop::openShift()
{
    need(m_app->shifts.open(m_owner, Money::zero(Currency::dzd()), {}).result());
}

SellRequest BenchShop::request(qsizetype number)
{
    QList<WantedLine> wanted;
    for (qsizetype i = 0; i < 4; ++i)
        wanted.append({itemCode((number * 7 + i * 13) % 1000), {}, i == 1 ? u"2"_s : u"1"_s, {}, {}, {}});
    SellRequest request;
    request.id = SaleId(m_app->shop.newId());
    request.basket.lines = need(m_app->catalogue.lines(wanted, {}).result());
    return request;
}

BareFile::BareFile(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) !=
        SQLITE_OK)
        qFatal("the bare file cannot be opened");
    execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA cache_size = -32768");
}

BareFile::~BareFile()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

sqlite3_stmt *BareFile::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
    m_statements.push_back(statement);
    return statement;
}

void BareFile::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
}

void BareFile::withListsLast(const std::function<void()> &rows)
{
    QByteArrayList dropping;
    QByteArrayList making;
    sqlite3_stmt *lists = prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND "
                                  "tbl_name IN ('product', 'stock_level')");
    while (sqlite3_step(lists) == SQLITE_ROW) {
        dropping.append("DROP INDEX " + QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(lists, 0))));
        making.append(reinterpret_cast<const char *>(sqlite3_column_text(lists, 1)));
    }
    sqlite3_reset(lists);
    for (const QByteArray &sql : std::as_const(dropping))
        execute(sql.constData());
    rows();
    for (const QByteArray &sql : std::as_const(making))
        execute(sql.constData());
}

int BareRow::run()
{
    int rows = 0;
    int code = sqlite3_step(m_statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(m_statement))
        ++rows;
    if (code != SQLITE_DONE)
        qFatal("bare row: %s", sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    sqlite3_reset(m_statement);
    return rows;
}

qint64 residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace comptoir::bench
