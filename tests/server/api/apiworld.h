// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/support/apitraffic.h"
#include "tests/server/support/testcentre.h"

namespace comptoir::centre
{

/// Two businesses on a real centre with a real PostgreSQL, and who may call: the owner of the first, somebody who may
/// only read there, and the owner of the second. All calls are written down.
class ApiWorld
{
public:
    explicit ApiWorld(const Routes &routes);

    [[nodiscard]] RecordedClient owner() { return {m_centre->client("owner"), traffic}; }
    [[nodiscard]] RecordedClient viewer() { return {m_centre->client("viewer"), traffic}; }
    [[nodiscard]] RecordedClient stranger() { return {m_centre->client("stranger"), traffic}; }
    /// "till" and "till 2" of the first business, "till elsewhere" of the second: their devices are for the test to
    /// add.
    [[nodiscard]] RecordedClient caller(const QByteArray &name) { return {m_centre->client(name), traffic}; }
    [[nodiscard]] PgConnection &connection() { return *m_connection; }
    [[nodiscard]] TestCentre &centre() { return *m_centre; }
    /// As the program that migrates: sees rows of `mine`.
    PgRows sql(const char *text, const std::vector<PgValue> &values = {});
    /// Lines of the log that speak of the database or a fault; empty when nothing went wrong.
    [[nodiscard]] QByteArray databaseFaults() const;

    /// A tax, a tax class "TVA19" and a category "bakery", made through the API.
    void addBasics();
    /// An item of that class; gives its id.
    QString addProduct(const QString &name, const QJsonObject &more = {});
    /// A ticket of `mine` with one line of that item.
    Uuid addSale(int n, const QString &product, qint64 totalMinor, QDate day, int hour);

    TestCluster cluster;
    QByteArray conninfo;
    TestTenant mine;
    TestTenant other;
    Uuid device;
    ApiTraffic traffic;

private:
    std::unique_ptr<PgConnection> m_connection;
    std::unique_ptr<TestCentre> m_centre;
};

/// {"minor": …, "currency": "DZD"}
[[nodiscard]] QJsonObject dinars(qint64 minor);

} // namespace comptoir::centre
