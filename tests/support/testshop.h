// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sales/saleservice.h"
#include "models/storage/secrets/secretstore.h"

#include <QTemporaryDir>

#include <source_location>

namespace comptoir::testing
{

/// Ends the test program with this error: a fixture that went wrong makes every later word of a test meaningless.
[[noreturn]] void unexpectedError(const Error &error, const std::source_location &where);
[[noreturn]] void unexpectedSuccess(const std::source_location &where);

/// The value of a result or of a future of one (waited for), which must be there.
template <typename T>
T value(Result<T> result, const std::source_location &where = std::source_location::current())
{
    if (!result)
        unexpectedError(result.error(), where);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
template <typename T>
T value(const QFuture<Result<T>> &future, const std::source_location &where = std::source_location::current())
{
    return value(future.result(), where);
}
/// The code of the error, which must be there.
template <typename T>
QString error(const Result<T> &result, const std::source_location &where = std::source_location::current())
{
    if (result)
        unexpectedSuccess(where);
    return result.error().code;
}
template <typename T>
QString error(const QFuture<Result<T>> &future, const std::source_location &where = std::source_location::current())
{
    return error(future.result(), where);
}

/// 15 January 2026, 09:00 in Algiers.
inline constexpr EpochMs testMorning = 1'768'464'000'000;

/// A data folder opened as a program opens it: file, secrets, device, shop. Closed by its destructor.
class OpenTill
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OpenTill>>
    open(const QString &folder, Database::Open how, const Clock &clock, Rng &rng, const QString &password = {});
    ~OpenTill();
    OpenTill(const OpenTill &) = delete;
    OpenTill &operator=(const OpenTill &) = delete;
    [[nodiscard]] Shop &shop() { return *m_shop; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }
    /// Keeps the end of the journal outside the file, as programs do.
    void writeAnchor();

private:
    OpenTill() = default;

    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Shop> m_shop;
};

/// A shop in a folder of its own: DZ, DZD, till T01, an owner (PIN 246810), a manager (4321) and a cashier (1234),
/// three items with stock, session-level key, a clock that stands, seeded chance. The state directory is in the same
/// folder, so nothing of the user's home is read or written; one TestShop may be in use at a time.
class TestShop
{
public:
    enum class Shift { Closed, Open };
    explicit TestShop(Shift shift = Shift::Open);

    [[nodiscard]] Shop &shop() { return m_till->shop(); }
    [[nodiscard]] OpenTill &till() { return *m_till; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] Rng &rng() { return m_rng; }
    [[nodiscard]] QString folder() const; ///< of the data file
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    /// Ends the opening, and begins another as the next run of the program would: with a new session key.
    void close() { m_till.reset(); }
    void reopen();

    [[nodiscard]] Authority owner() { return seat(u"owner"); }
    [[nodiscard]] Authority manager() { return seat(u"manager"); }
    [[nodiscard]] Authority cashier() { return seat(u"cashier"); }

    /// By sku: "BREAD" 25.00 at 9 %, 100 pieces; "MILK" 90.00 at 19 %, 50 pieces; "CHEESE" 1200.00 a kg, 20 kg.
    [[nodiscard]] BasketLine line(const QString &sku, const QString &quantity = QStringLiteral("1"));
    [[nodiscard]] Basket basket(const QList<std::pair<QString, QString>> &lines);
    [[nodiscard]] SaleId newSaleId() { return SaleId(shop().newId()); }
    /// The cashier sells; exact cash unless tenders are given.
    [[nodiscard]] QFuture<Result<SellResult>> sell(const Basket &basket, const QList<Tender> &tenders = {});
    /// One loaf, sold for certain.
    SellResult sellBread();

private:
    [[nodiscard]] Authority seat(QStringView role);

    QTemporaryDir m_directory;
    ManualClock m_clock{testMorning};
    SeededRng m_rng{20260115};
    std::unique_ptr<OpenTill> m_till;
};

/// What `verify` finds, one finding a line; empty when everything is sound.
[[nodiscard]] QString verifyFindings(Shop &shop);
/// Numbers of the tickets of a series, in order.
[[nodiscard]] QList<qint64> ticketNumbers(Shop &shop, const QString &series = QStringLiteral("T01"));
/// 1, 2, … count: what the numbers of a series must be.
[[nodiscard]] QList<qint64> gapless(qsizetype count);
/// Copies the files of a folder into another, which is made.
void copyFolder(const QString &from, const QString &to);
/// Dinars and centimes: dzd(2500) is 25.00.
[[nodiscard]] inline Money dzd(qint64 minor)
{
    return {minor, Currency::dzd()};
}

} // namespace comptoir::testing
