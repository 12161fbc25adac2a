// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/cashcodec.h"
#include "models/domain/facts.h"

/// How the business, its taxes, people and device look in a payload (see codec/jsonencoder.h).
namespace comptoir
{

[[nodiscard]] QString codeOf(Right right);
void fromCode(QStringView code, Right &right);

template <typename Codec>
void describe(Codec &codec, BusinessCreated &business)
{
    codec("device", business.device);
    codec("name", business.name);
    codec("country", business.country);
    codec("currency", business.currency);
    codec("branch", business.branch);
    codec("till", business.till);
    codec("time_zone", business.timeZone);
    codec("at", business.at);
}

template <typename Codec>
void describe(Codec &codec, DeviceKeyAdded &key)
{
    codec("public_key", key.publicKey);
    codec("level", key.level);
}

template <typename Codec>
void describe(Codec &codec, EpochBegan &epoch)
{
    codec("epoch", epoch.epoch);
    codec("reason", epoch.reason);
    codec("at", epoch.at);
}

template <typename Codec>
void describe(Codec &codec, SettingsChanged &settings)
{
    codec("values", settings.values);
}

template <typename Codec>
void describe(Codec &codec, TaxDefinition::Period &period)
{
    codec("from", period.from);
    codec("ppm", period.ratePpm);
}

template <typename Codec>
void describe(Codec &codec, TaxDefinition &tax)
{
    codec("code", tax.code);
    codec("name", tax.name);
    codec("periods", tax.periods);
}

template <typename Codec>
void describe(Codec &codec, TaxClass &taxClass)
{
    codec("code", taxClass.code);
    codec("name", taxClass.name);
    codec("taxes", taxClass.taxCodes);
}

template <typename Codec>
void describe(Codec &codec, TaxesChanged &taxes)
{
    codec("taxes", taxes.taxes);
    codec("classes", taxes.classes);
}

template <typename Codec>
void describe(Codec &codec, Role &role)
{
    codec("code", role.code);
    codec("name", role.name);
    codec("rights", role.rights);
    codec("max_discount_ppm", role.maxDiscountPpm);
}

template <typename Codec>
void describe(Codec &codec, RolesChanged &roles)
{
    codec("roles", roles.roles);
}

template <typename Codec>
void describe(Codec &codec, PinVerifier &pin)
{
    codec("salt", pin.salt);
    codec("proof", pin.proof);
    codec("peppered", pin.peppered);
}

template <typename Codec>
void describe(Codec &codec, User &user)
{
    codec("id", user.id);
    codec("name", user.name);
    codec("role", user.role);
    codec("pin", user.pin);
    codec("active", user.active);
}

template <typename Codec>
void describe(Codec &codec, UserSaved &saved)
{
    codec("user", saved.user);
}

template <typename Codec>
void describe(Codec &codec, PinTried &tried)
{
    codec("right", tried.right);
    codec("failures", tried.failures);
    codec("locked_until", tried.lockedUntil);
}

} // namespace comptoir
