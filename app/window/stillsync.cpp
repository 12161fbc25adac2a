// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stillsync.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

template <typename T>
QFuture<Result<T>> noCentre()
{
    return QtFuture::makeReadyFuture(
        Result<T>(Unexpected(Error{u"offline"_s, u"No centre stands behind this till."_s, ErrorClass::Network})));
}

} // namespace

void StillSync::tell(const SyncStatus &status)
{
    m_status = status;
    Q_EMIT changed();
}

QFuture<Result<void>> StillSync::answer(const Authority &, const SyncAnswer &)
{
    return noCentre<void>();
}

QFuture<Result<void>> StillSync::join(const Authority &, const JoinRequest &)
{
    return noCentre<void>();
}

QFuture<Result<qint64>> StillSync::writeRescue(const Authority &, const RescueFile &)
{
    return noCentre<qint64>();
}

QFuture<Result<qint64>> StillSync::leave(const Authority &, const RescueFile &)
{
    return noCentre<qint64>();
}

} // namespace comptoir
