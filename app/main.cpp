// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/programs.h"
#include "models/printing/fonts/fonts.h"
#include "ui/style/look.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

/// With no screen to show it on, what draws pictures still draws them.
void choosePlatform(const comptoir::WindowOptions &options)
{
    const bool noScreen = qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (noScreen && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !options.screenshots.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const comptoir::Result<comptoir::WindowOptions> options = comptoir::WindowOptions::read(words);
    if (!options || options->help) {
        std::fputs(qPrintable(options ? comptoir::WindowOptions::usage() : QString(options.error().message + u'\n')),
                   options ? stdout : stderr);
        return options ? 0 : 2;
    }
    choosePlatform(*options);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Comptoir"_s);
    QApplication::setApplicationVersion(u"" COMPTOIR_VERSION ""_s);
    comptoir::loadFonts();
    comptoir::ui::installLook(application);
    if (options->showcase)
        return comptoir::runShowcase(*options);
    if (!options->screenshots.isEmpty())
        return comptoir::runScreenshots(*options);
    return comptoir::runTill(*options);
}
