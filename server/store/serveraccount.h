// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <sys/types.h>
#include <vector>

class QProcess;

namespace comptoir::centre
{

/// The account PostgreSQL runs under: the caller's own, or `postgres` when the caller is root.
class ServerAccount
{
public:
    /// Error `postgres_missing` when root has no user `postgres` to drop to.
    [[nodiscard]] static Result<ServerAccount> find();

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool isOther() const { return m_other; }
    /// Gives a file or folder to the account. False when the system refuses.
    [[nodiscard]] bool give(const QString &path) const;
    /// Whether the account could write into the folder, tried as that account.
    [[nodiscard]] bool canUse(const QString &folder) const;
    /// Makes `process` drop to the account, with a clean environment, and end when this program does.
    void applyTo(QProcess &process) const;

private:
    QString m_name;
    uid_t m_uid = 0;
    gid_t m_gid = 0;
    bool m_other = false;
};

} // namespace comptoir::centre
