// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff/staffservice.h"
#include "models/services/sync/syncstatus.h"

#include <QFuture>
#include <QObject>

namespace comptoir
{

/// How a till becomes one of a business: the centre's address, and the one-time code somebody made there.
struct JoinRequest {
    QString server;
    QString code;
};

/// What a person decided about a field that was changed in two places.
struct SyncAnswer {
    enum class Choice { Here, Centre, Value };
    Uuid task;
    Choice choice = Choice::Here;
    QString value; ///< of Choice::Value, written as SyncSide::value is
};

/// Where what waits is to go before a till leaves; without a path, nothing may wait.
struct RescueFile {
    QString path;
    QString passphrase;
};

/// What the screen knows of the sync and may ask of it. The screen never sees a socket or a thread: whoever stands
/// behind this does the work elsewhere and tells of it on the GUI thread.
class SyncSource : public QObject
{
    Q_OBJECT

public:
    /// As last told by changed().
    [[nodiscard]] virtual const SyncStatus &status() const = 0;
    /// Sends and fetches at once instead of when the time has come.
    virtual void syncNow() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> answer(const Authority &by, const SyncAnswer &answer) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> join(const Authority &by, const JoinRequest &request) = 0;
    /// Writes what waits into a file that only the centre and this passphrase open; gives the number of entries.
    [[nodiscard]] virtual QFuture<Result<qint64>> writeRescue(const Authority &by, const RescueFile &rescue) = 0;
    /// Takes this till out of its centre; everything it has stays with it. What waits is in the file before it leaves;
    /// gives the number of entries in it. Without a file it is refused while anything waits.
    [[nodiscard]] virtual QFuture<Result<qint64>> leave(const Authority &by, const RescueFile &rescue) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace comptoir
