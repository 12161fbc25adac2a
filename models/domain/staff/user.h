// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/staff/role.h"

#include <QByteArray>

namespace comptoir
{

/// What is kept of a PIN: argon2id under a random salt, then, where the device has a lasting secret store, keyed with a
/// pepper that is not in the data file. A short PIN in a copied file is not protected by argon2id alone: the pepper and
/// the lock after five wrong PINs are the control.
struct PinVerifier {
    QByteArray salt;
    QByteArray proof;
    bool peppered = false;

    bool operator==(const PinVerifier &) const = default;
};

struct User {
    UserId id;
    QString name;
    QString role; ///< role code
    PinVerifier pin;
    bool active = true;

    bool operator==(const User &) const = default;
};

} // namespace comptoir
