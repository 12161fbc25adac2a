// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncsource.h"

namespace comptoir
{

/// A sync that stands still: it shows the status it was given, sends nothing and refuses what it is asked for. For
/// pictures. GUI thread.
class StillSync final : public SyncSource
{
    Q_OBJECT

public:
    explicit StillSync(SyncStatus status = {}) : m_status(std::move(status)) {}

    void tell(const SyncStatus &status);

    [[nodiscard]] const SyncStatus &status() const override { return m_status; }
    void syncNow() override {}
    /// Error `offline`, as of the three below.
    [[nodiscard]] QFuture<Result<void>> answer(const Authority &by, const SyncAnswer &answer) override;
    [[nodiscard]] QFuture<Result<void>> join(const Authority &by, const JoinRequest &request) override;
    [[nodiscard]] QFuture<Result<qint64>> writeRescue(const Authority &by, const RescueFile &rescue) override;
    [[nodiscard]] QFuture<Result<qint64>> leave(const Authority &by, const RescueFile &rescue) override;

private:
    SyncStatus m_status;
};

} // namespace comptoir
