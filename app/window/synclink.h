// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sync/syncservice.h"
#include "models/viewmodels/sync/syncsource.h"

#include <QThread>

namespace comptoir
{

/// The sync of a window: runs the service on a thread of its own and brings what it says to the GUI thread, where this
/// lives. The shop outlives it.
class SyncLink final : public SyncSource
{
    Q_OBJECT

public:
    /// Begins to keep step with the centre at once, if the till belongs to one.
    explicit SyncLink(Shop &shop);
    /// Waits until the thread has ended; a request under way is given up and sent again at the next start.
    ~SyncLink() override;

    [[nodiscard]] const SyncStatus &status() const override { return m_status; }
    void syncNow() override;
    [[nodiscard]] QFuture<Result<void>> answer(const Authority &by, const SyncAnswer &answer) override;
    [[nodiscard]] QFuture<Result<void>> join(const Authority &by, const JoinRequest &request) override;
    [[nodiscard]] QFuture<Result<qint64>> writeRescue(const Authority &by, const RescueFile &rescue) override;
    [[nodiscard]] QFuture<Result<qint64>> leave(const Authority &by, const RescueFile &rescue) override;
    /// The same as join(), with what the centre answered.
    [[nodiscard]] QFuture<Result<Enrolment>> enrol(const Authority &by, const JoinRequest &request);

private:
    /// Asks the service on its thread.
    template <typename T, typename Question>
    [[nodiscard]] QFuture<Result<T>> ask(Question question);

    SystemRng m_rng;
    QThread m_thread;
    SyncService *m_service; ///< lives and ends on m_thread
    SyncStatus m_status;
};

} // namespace comptoir
