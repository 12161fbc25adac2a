// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/product.h"

namespace comptoir
{

/// A shelf of the shop and of the till's tiles. `hue` 1–8 picks one of the category colours.
struct Category {
    QString code;
    QString name;
    QMap<QString, QString> names;
    int hue = 1;
    int position = 0;
    QString icon = {}; ///< name of a picture of the icon set ("bread"); empty: a plain tag

    bool operator==(const Category &) const = default;
};

} // namespace comptoir
