// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/identity.h"

#include "server/services/config.h"
#include "server/services/identity/dnstxt.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

QString Identity::keyFolder(const Config &config)
{
    return config.tokenKeyFile.isEmpty() ? config.dataFolder + u"/keys" : QString::fromUtf8(config.tokenKeyFile);
}

Result<std::unique_ptr<Identity>> Identity::open(const Config &config, const Clock &clock)
{
    Result<std::unique_ptr<Keyring>> keys = Keyring::open(keyFolder(config), clock);
    COMPTOIR_TRY(keys);
    std::unique_ptr<Identity> identity(new Identity);
    identity->m_keys = std::move(*keys);
    identity->m_issuer = config.publicUrl.isEmpty() ? u"comptoir"_s : config.publicUrl;
    identity->m_txtLookup = txtRecords;
    return identity;
}

} // namespace comptoir::centre
