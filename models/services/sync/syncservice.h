// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff/staffservice.h"
#include "models/services/sync/syncrunner.h"
#include "sync/protocol/rescuefile.h"

namespace comptoir
{

/// Everything a program asks of the sync. Lives on a thread with an event loop; what it starts comes back there by
/// signals and futures.
class SyncService : public QObject
{
    Q_OBJECT

public:
    SyncService(Shop &shop, Rng &rng, QObject *parent = nullptr);
    ~SyncService() override;

    /// Begins to keep step with the centre, if the till belongs to one.
    void start();
    [[nodiscard]] bool isRunning() const { return m_runner != nullptr; }
    /// As last told by changed().
    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    /// The same, read now.
    [[nodiscard]] QFuture<Result<SyncStatus>> readStatus();
    /// Sends and fetches at once.
    void syncNow();
    /// Nothing is left to send or to fetch.
    [[nodiscard]] bool isIdle() const { return m_runner && m_runner->isIdle(); }

    /// Makes this till one of a centre's. Its whole history goes there. Errors: `not_allowed`, `device_key_not_kept`,
    /// `already_enrolled`, `bad_address`, `insecure_address`, `offline`, `not_a_centre`, `tls_failed`, and the centre's
    /// own.
    [[nodiscard]] QFuture<Result<Enrolment>> enrol(const Authority &by, const QString &server, const QString &code);
    /// Answers a task: "device", "centre" or "value".
    [[nodiscard]] QFuture<Result<void>> resolve(const Authority &by, const Uuid &task, const QString &choice,
                                                const QString &value);
    /// Writes what waits into a file; gives the number of entries. Errors: `weak_passphrase`, `nothing_waits`,
    /// `file_exists`, `read_only`, `not_allowed`.
    [[nodiscard]] QFuture<Result<qint64>> writeRescue(const Authority &by, const QString &path,
                                                      const QString &passphrase);
    /// Takes this till out of its centre; everything stays in its own file. Gives the number of entries that went into
    /// the rescue file, if one is named: without it, nothing may wait. Errors: `not_enrolled`, `entries_wait`,
    /// `not_allowed`, `inside_data`, and those of writeRescue().
    [[nodiscard]] QFuture<Result<qint64>> leave(const Authority &by, const QString &rescue, const QString &passphrase);
    /// Delivers a rescue file, of this till or of one that is lost, through this till's connection.
    [[nodiscard]] QFuture<Result<qint64>> importRescue(const Authority &by, const QString &path,
                                                       const QString &passphrase);

Q_SIGNALS:
    void changed();

private:
    void run(const QString &server);
    void refresh();
    void finishIndexes();
    void record(const Enrolment &enrolment, const Uuid &actor, std::shared_ptr<QPromise<Result<Enrolment>>> promise);
    void sendEnrolment(const sync::EnrolRequest &request, const QUrl &server, const Uuid &actor,
                       std::shared_ptr<QPromise<Result<Enrolment>>> promise);
    void sendRescue(const Rescue &rescue, qsizetype from, std::shared_ptr<QPromise<Result<qint64>>> promise);

    Shop &m_shop;
    Rng &m_rng;
    std::unique_ptr<SyncRunner> m_runner;
    std::unique_ptr<sync::CentreLink> m_enrolLink;
    SyncStatus m_status;
    bool m_reading = false;
    bool m_readAgain = false;
};

/// Whether leaving, changing branch or wiping may go on. Error `entries_wait`.
[[nodiscard]] Result<void> checkNothingWaits(Connection &connection);

} // namespace comptoir
