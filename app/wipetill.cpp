// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wipetill.h"

#include "models/storage/datafilewipe.h"

namespace comptoir
{

Result<void> wipeTill(const Composition::Options &options, const Uuid &device)
{
    // Opened before anything is gone: a keychain that is locked is to be unlocked, and the wipe asked for again.
    const Result<std::unique_ptr<SecretStore>> secrets = openSecretStore(options.keyPassword);
    COMPTOIR_TRY(secrets);
    COMPTOIR_TRY(wipeDataFile(options.directory));
    return forgetDevice(**secrets, device);
}

} // namespace comptoir
