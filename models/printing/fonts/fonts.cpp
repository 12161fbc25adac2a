// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/fonts/fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace comptoir
{

void loadFonts()
{
    static bool loaded = false;
    if (std::exchange(loaded, true))
        return;
    for (const auto &file : {u"ComptoirSans-Regular.ttf"_s, u"ComptoirSans-SemiBold.ttf"_s,
                             u"ComptoirArabic-Regular.ttf"_s, u"ComptoirArabic-Bold.ttf"_s}) {
        if (QFontDatabase::addApplicationFont(QString(u":/fonts/"_s + file)) < 0)
            qCritical("The font %s that belongs to the program could not be loaded.", qPrintable(file));
    }
}

QString textFamily()
{
    return u"Comptoir Sans"_s;
}

QString arabicFamily()
{
    return u"Comptoir Arabic"_s;
}

} // namespace comptoir
