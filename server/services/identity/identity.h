// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/identity/keyring.h"
#include "server/services/identity/password.h"

#include <functional>

namespace comptoir::centre
{

struct Config;

/// What knowing the caller rests on, beside the database: keys, passwords, the name this centre goes by. One for the
/// program; any thread.
class Identity
{
public:
    /// The TXT records of a name; nothing when it has none or nobody answers.
    using TxtLookup = std::function<QStringList(const QString &name)>;

    /// Errors as Keyring::open.
    [[nodiscard]] static Result<std::unique_ptr<Identity>> open(const Config &config, const Clock &clock);
    /// Where the keys of this configuration are.
    [[nodiscard]] static QString keyFolder(const Config &config);

    [[nodiscard]] const Keyring &keys() const { return *m_keys; }
    [[nodiscard]] PasswordKeeper &passwords() { return m_passwords; }
    [[nodiscard]] const QString &issuer() const { return m_issuer; }
    [[nodiscard]] const TxtLookup &txtLookup() const { return m_txtLookup; }
    /// Before anything is served.
    void setTxtLookup(TxtLookup lookup) { m_txtLookup = std::move(lookup); }

private:
    Identity() = default;
    std::unique_ptr<Keyring> m_keys;
    PasswordKeeper m_passwords;
    QString m_issuer;
    TxtLookup m_txtLookup;
};

} // namespace comptoir::centre
