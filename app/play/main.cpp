// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// comptoir-play FOLDER [LANGUAGE]: works a day of the demo shop through the real window and leaves pictures in FOLDER.
// comptoir-play --network FOLDER PORT CODE CODE [LANGUAGE]: two tills of the demo shop, joined by these codes to the
// centre on that port, through a line that is cut; pictures in FOLDER. comptoir-play --live FOLDER PORT CODE CODE
// [LANGUAGE]: the same two tills on the screen, in your hands; data in FOLDER.

#include "app/demo/demobusiness.h"
#include "app/play/demoday.h"
#include "app/play/livepanel.h"
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

constexpr const char *usage = "comptoir-play FOLDER [fr|ar|en]\n"
                              "comptoir-play --network|--live FOLDER PORT CODE CODE [fr|ar|en]\n";

/// Secrets of a demo stay with it.
void keepSecretsIn(const QString &folder)
{
    qputenv("XDG_STATE_HOME", folder.toUtf8());
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

Result<int> play(const QString &folder, const QString &language)
{
    const QTemporaryDir data;
    keepSecretsIn(data.filePath(u"state"_s));
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

/// What a centre that waits on this machine gave.
struct Centre {
    quint16 port = 0;
    QStringList codes;
};

Result<void> showTogether(const QString &data, const Centre &centre, const QString &language, const QString &pictures)
{
    keepSecretsIn(data + u"/state"_s);
    auto pair = DemoPair::make(data, centre.port, centre.codes);
    COMPTOIR_TRY(pair);
    DemoTill &here = *(*pair)->here;
    const Result<BusinessSettings> settings = here.app().setup.settings().result();
    COMPTOIR_TRY(settings);
    Preferences preferences(data + u"/window.ini"_s);
    preferences.setLanguage(language);
    preferences.setTheme(u"light"_s);
    preferences.setReducedMotion(!pictures.isEmpty());
    TillWindow till(here.app(), here.clock(), preferences, *settings);
    till.window().resize(1440, 900);
    if (!pictures.isEmpty()) {
        QDir().mkpath(pictures);
        return NetworkPlay(**pair, till, pictures).play();
    }
    LivePanel panel(**pair);
    till.window().show();
    panel.show();
    QApplication::exec();
    return {};
}

int together(const QStringList &words)
{
    if (words.size() < 5) {
        std::fputs(usage, stderr);
        return 2;
    }
    const QTemporaryDir temporary;
    const bool live = words.first() == "--live"_L1;
    const Centre centre{words.at(2).toUShort(), words.mid(3, 2)};
    const Result<void> shown = showTogether(live ? words.at(1) : temporary.path(), centre, words.value(5, u"fr"_s),
                                            live ? QString() : words.at(1));
    if (!shown) {
        std::fprintf(stderr, "comptoir-play: %s\n", qPrintable(shown.error().message));
        return 1;
    }
    if (!live)
        std::printf("two tills came into step through a cut line; pictures in %s\n", qPrintable(words.at(1)));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool live = argc > 1 && QByteArrayView(argv[1]) == "--live";
    if (!live && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments().mid(1);
    const bool isTogether = words.value(0) == "--network"_L1 || words.value(0) == "--live"_L1;
    if (words.isEmpty() || (!isTogether && words.first().startsWith(u'-'))) {
        std::fputs(usage, stderr);
        return 2;
    }
    loadFonts();
    ui::installLook(application);
    if (isTogether)
        return together(words);
    const Result<int> tickets = play(words.first(), words.value(1, u"fr"_s));
    if (!tickets) {
        std::fprintf(stderr, "comptoir-play: %s\n", qPrintable(tickets.error().message));
        return 1;
    }
    std::printf("%d tickets sold through the window; pictures in %s\n", *tickets, qPrintable(words.first()));
    return 0;
}
