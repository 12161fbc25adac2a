// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/exchange.h"
#include "tests/support/faultvfs.h"

#include <QJsonObject>
#include <QMap>

#include <memory>

namespace comptoir::testing
{

/// The items and customers every till of a simulated business knows.
[[nodiscard]] const QList<Uuid> &simProducts();
[[nodiscard]] const QList<Uuid> &simCustomers();

/// A till with a real data file, its engine and its clock; no threads. Dies when the disk fails, and comes back.
class SimTill
{
public:
    /// `folder` is made from the template; `seed` decides key, ids and chance.
    SimTill(int index, QString folder, quint64 seed);
    /// A copy of another till's disk: same device, same key.
    SimTill(const SimTill &original, int index, QString folder, quint64 seed);
    ~SimTill();

    /// False when the disk failed while an older schema was brought up to date.
    [[nodiscard]] bool open();
    void close();
    /// A newer program from the next start on.
    void useLaterSchema() { m_isLater = true; }
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Uuid &id() const { return m_device.id; }
    [[nodiscard]] const SigningKey &key() const { return m_device.key; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] sync::SyncEngine &engine() { return *m_engine; }
    [[nodiscard]] sync::Exchange &exchange() { return *m_exchange; }

    /// Work in one transaction; false when the disk failed, and then nothing of it is certain.
    template <typename Work>
    [[nodiscard]] bool write(Work work)
    {
        try {
            Transaction transaction(*m_connection, Transaction::Kind::Write);
            Recorder recorder(*m_connection, m_device, m_clock, m_rng);
            work(recorder);
            transaction.commit();
            return true;
        } catch (const StorageError &) {
            return false;
        }
    }
    void beginEpoch(Connection &connection, const sync::Exchange::NewEpoch &epoch);
    /// What the anchor outside the file says after an older copy was put back.
    void noteOlderCopy(qint64 lastEpoch);

    /// One thing people do; its entry, or none when the disk failed.
    [[nodiscard]] std::optional<JournalEntry> act(quint32 chance);
    [[nodiscard]] bool enrol();

    [[nodiscard]] qint64 stockOf(const Uuid &product);
    [[nodiscard]] qint64 balanceOf(const Uuid &customer);
    [[nodiscard]] QJsonObject document(const QString &kind, const QString &id);
    [[nodiscard]] bool holds(const Uuid &op);

private:
    void start();
    JournalEntry sell(Recorder &recorder, quint32 chance);
    JournalEntry editProduct(Recorder &recorder, quint32 chance);
    JournalEntry editCustomer(Recorder &recorder, quint32 chance);
    JournalEntry editRole(Recorder &recorder, quint32 chance);
    JournalEntry moveStock(Recorder &recorder, quint32 chance);
    JournalEntry payBack(Recorder &recorder, quint32 chance);

    int m_index;
    bool m_isLater = false;
    QString m_folder;
    SeededRng m_rng;
    ManualClock m_clock{0};
    Device m_device;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<sync::SyncEngine> m_engine;
    std::unique_ptr<sync::Exchange> m_exchange;
};

} // namespace comptoir::testing
