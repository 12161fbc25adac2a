// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/api/call.h"
#include "server/store/identity/devicestore.h"

namespace comptoir::centre
{

/// How tills come in: once by a code that a person reads to them, from then on by their key (docs/sync.md). Lives for
/// one call on a route that opens its own transactions.
class DeviceSignIn
{
public:
    explicit DeviceSignIn(Call &call) : m_call(call) {}

    /// Errors `link_expired`, `unauthenticated` (the signature), `device_known`, `till_taken`.
    [[nodiscard]] Result<Response> enrol();
    /// Errors `unauthenticated`, `clock_skew`, `nonce_used`.
    [[nodiscard]] Result<Response> token();

private:
    [[nodiscard]] Response enrolled(const Uuid &tenant, const Uuid &device, const DeviceStore::Place &place,
                                    const DeviceStore::Names &names);
    void tellBranches(PgTransaction &transaction, const DeviceStore::New &device, const std::optional<Uuid> &before);
    [[nodiscard]] Result<Response> clockSkew();
    [[nodiscard]] bool isOnTime(EpochMs at) const;
    void auditIn(PgTransaction &transaction, const char *action, const Uuid &device, bool refused);

    Call &m_call;
};

inline constexpr qint64 deviceCodeLifeSeconds = 600;

/// Eight of twenty consonants, with a dash in the middle: BCDF-GHJK. No vowel, so that it makes no word.
[[nodiscard]] QString freshDeviceCode();
/// Makes a code that lets a till of that name into a branch, once. With `again` it lets in only the active till of that
/// name, one that left. Errors `till_taken`, `not_found`.
[[nodiscard]] Result<QString> giveDeviceCode(DeviceStore &devices, const Uuid &id, const Uuid &branch,
                                             const QString &till, bool again);
/// A code as it is hashed: capitals, without the dash and the spaces people put in.
[[nodiscard]] QString plainDeviceCode(const QString &typed);

} // namespace comptoir::centre
