// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sync/sharedsettings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Families, by the part before the dot; the others are shared by their whole name.
constexpr std::array families{"tax."_L1,   "cash."_L1,   "shift."_L1,  "catalogue."_L1,
                              "scale."_L1, "seller."_L1, "receipt."_L1};
constexpr std::array singles{"stamp_duty"_L1, "business.name"_L1};

} // namespace

const QStringList &sharedSettings()
{
    static const QStringList keys{u"business.name"_s,
                                  u"tax.mode"_s,
                                  u"tax.rounding"_s,
                                  u"tax.default_class"_s,
                                  u"stamp_duty"_s,
                                  u"cash.rounding_step_minor"_s,
                                  u"scale.rules"_s,
                                  u"shift.max_difference_minor"_s,
                                  u"catalogue.margin_floor"_s,
                                  u"receipt.footer"_s,
                                  u"seller.name"_s,
                                  u"seller.legal_form"_s,
                                  u"seller.activity"_s,
                                  u"seller.address"_s,
                                  u"seller.phone"_s,
                                  u"seller.email"_s,
                                  u"seller.capital"_s,
                                  u"seller.rc"_s,
                                  u"seller.nif"_s,
                                  u"seller.nis"_s,
                                  u"seller.ai"_s};
    return keys;
}

bool isSharedSetting(const QString &key)
{
    return std::any_of(
               families.begin(), families.end(),
               [&key](QLatin1StringView family) { return key.size() > family.size() && key.startsWith(family); }) ||
           std::any_of(singles.begin(), singles.end(), [&key](QLatin1StringView single) { return key == single; });
}

} // namespace comptoir
