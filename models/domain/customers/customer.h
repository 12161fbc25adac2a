// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "models/domain/common/money.h"

#include <QMap>

namespace comptoir
{

struct CustomerTag;
using CustomerId = Id<CustomerTag>;

/// The identifiers Algerian invoices carry (décret 05-468): of the seller, and of a professional buyer.
struct LegalIdentity {
    QString name;
    QString legalForm;
    QString activity;
    QString address;
    QString phone;
    QString email;
    QString capital; ///< share capital as printed
    QString rc;      ///< registre du commerce
    QString nif;     ///< numéro d'identification fiscale
    QString nis;     ///< numéro d'identification statistique
    QString ai;      ///< article d'imposition

    bool operator==(const LegalIdentity &) const = default;
};

struct Customer {
    CustomerId id;
    QString code;           ///< card or short code; may be empty
    LegalIdentity identity; ///< `identity.name` is the customer's name
    QString group;          ///< price group; may be empty
    bool professional = false;
    qint64 creditLimitMinor = 0;
    bool active = true;

    bool operator==(const Customer &) const = default;
};

} // namespace comptoir
