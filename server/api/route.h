// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/api/call.h"

#include <vector>

namespace comptoir::centre
{

/// What a call costs; each class has its own bucket per address, account, tenant and route.
enum class RateClass { Login, Read, Write, Search, Sync, Open };

/// What the header Idempotency-Key does on a route of a tenant that changes something. The answer is kept with its
/// effect for seven days: an operation whose answer holds a secret says `Never`.
enum class Idempotency { Optional, Required, Never };

using RouteHandler = Result<Response> (*)(Call &);

/// One operation of docs/api/openapi.yaml; a test holds both to each other, permission and rate class included.
struct Route {
    enum class Access {
        Public,   ///< nobody needs to be signed in
        SignedIn, ///< any user or device, no tenant needed
        Tenant,   ///< `permission` in the chosen tenant
    };
    Method method = Method::Get;
    const char *path = ""; ///< "/v1/products/{id}"
    Access access = Access::Tenant;
    const char *permission = ""; ///< "products.read"
    RateClass rate = RateClass::Read;
    RouteHandler handler = nullptr;
    qsizetype bodyLimit = 256 * 1024;
    bool transaction = true; ///< whether the dispatcher opens one; without a tenant it sees no tenant's rows
    Idempotency idempotency = Idempotency::Optional;
    bool compressedBody = false; ///< zstd and gzip are taken; `bodyLimit` bounds what it unpacks to
    bool webSocket = false;      ///< becomes a WebSocket for nudges; has no handler
};

/// Each file of server/api offers its routes by a function of this shape; server/api/routes.cpp lists them all.
using Routes = std::vector<Route>;

} // namespace comptoir::centre
