// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// comptoir-play FOLDER [LANGUAGE]: works a day of the demo shop through the real window and leaves pictures in FOLDER.

#include "app/demo/demobusiness.h"
#include "app/play/demoday.h"
#include "models/printing/fonts/fonts.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

constexpr quint64 seed = 20261124;

Result<int> play(const QString &folder, const QString &language)
{
    const QTemporaryDir data;
    qputenv("XDG_STATE_HOME", data.filePath(u"state"_s).toUtf8());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    ManualClock clock(QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC).toMSecsSinceEpoch());
    SeededRng rng(seed);
    auto app = Composition::open({data.filePath(u"data"_s), {}, Database::Open::Create}, clock, rng);
    COMPTOIR_TRY(app);
    const NewBusiness business{u"Maison Zitouna"_s, u"DZ"_s,    Currency::dzd(), u"Hydra"_s, u"T02"_s,
                               u"Africa/Algiers"_s, u"Karim"_s, u"987654"_s};
    COMPTOIR_TRY((*app)->setup.create(business).result());
    COMPTOIR_TRY(loadDemoBusiness(**app));
    const Result<BusinessSettings> settings = (*app)->setup.settings().result();
    COMPTOIR_TRY(settings);
    Preferences preferences(data.filePath(u"window.ini"_s));
    preferences.setLanguage(language);
    preferences.setTheme(u"light"_s);
    preferences.setReducedMotion(true);
    TillWindow till(**app, clock, preferences, *settings);
    till.window().resize(1440, 900);
    QDir().mkpath(folder);
    return DemoDay(till, **app, clock, folder).play();
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments().mid(1);
    if (words.isEmpty()) {
        std::fputs("comptoir-play FOLDER [fr|ar|en]\n", stderr);
        return 2;
    }
    loadFonts();
    ui::installLook(application);
    const Result<int> tickets = play(words.first(), words.value(1, u"fr"_s));
    if (!tickets) {
        std::fprintf(stderr, "comptoir-play: %s\n", qPrintable(tickets.error().message));
        return 1;
    }
    std::printf("%d tickets sold through the window; pictures in %s\n", *tickets, qPrintable(words.first()));
    return 0;
}
