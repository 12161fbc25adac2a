// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/answers.h"
#include "server/services/identity/signin.h"

#include <QSet>

/// What the handlers of people, rights, places and machines share.
namespace comptoir::centre
{

inline constexpr qsizetype mostPermissions = 200; ///< of a role or a key
inline constexpr qsizetype tokenLength = 200;     ///< at most

[[nodiscard]] Uuid newId(const Call &call);

/// A change of the business that its people can look up: a line of the event log and one of the audit log, in the
/// transaction of the call. Comes last: it takes the lock of the audit chain.
void recordChange(Call &call, const QString &kind, const QString &objectKind, const Uuid &object,
                  const QJsonObject &detail = {});

/// Nobody gives, takes away or changes a right that they do not have. Error `more_than_own`.
[[nodiscard]] Result<void> holdsAll(const Call &call, const QSet<QString> &permissions);

/// After a change of rights: somebody must still be able to do everything. Error `last_owner`.
[[nodiscard]] Result<void> ownerRemains(Call &call);

/// The caller is a person, and gave the password a short while ago. Errors `forbidden`, `step_up_needed`.
[[nodiscard]] Result<void> isPerson(const Call &call);
[[nodiscard]] Result<void> hasSteppedUp(const Call &call);

[[nodiscard]] QJsonObject tokensObject(const Call &call, const SignIn::Tokens &tokens);

[[nodiscard]] bool isTimeZone(const QString &name);

} // namespace comptoir::centre
