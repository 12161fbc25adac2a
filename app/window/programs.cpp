// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/programs.h"

#include "app/demo/demobusiness.h"
#include "app/demo/demomorning.h"
#include "app/window/firststart.h"
#include "app/window/runningclock.h"
#include "app/window/screenshots.h"
#include "app/window/settle.h"
#include "app/wipetill.h"
#include "ui/shell/showcase.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

const QDate demoDay(2026, 11, 24);
const QTime demoTime(17, 42);
constexpr QSize firstSize(1440, 900);
constexpr quint64 demoSeed = 20261124;

/// As large as the pictures show it, but never larger than the screen: nobody can drag a till without a window manager.
/// A screen with no room around it is filled: with a frame, the foot of the till would be below its edge.
void showOnScreen(QWidget &window)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize room = screen ? screen->availableSize() : firstSize;
    window.resize(firstSize.boundedTo(room));
    if (screen && (room.width() <= firstSize.width() || room.height() <= firstSize.height()))
        window.showMaximized();
    else
        window.show();
}

int fail(const Error &error)
{
    std::fprintf(stderr, "comptoir: %s: %s\n", qPrintable(error.code), qPrintable(error.message));
    return error.errorClass == ErrorClass::Usage ? 2 : error.errorClass == ErrorClass::Integrity ? 3 : 1;
}

void applyOptions(const WindowOptions &options, Preferences &preferences)
{
    if (!options.language.isEmpty())
        preferences.setLanguage(options.language);
    if (!options.theme.isEmpty())
        preferences.setTheme(options.theme);
    if (!options.density.isEmpty())
        preferences.setDensity(options.density);
}

Result<QString> passwordIn(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return misuse(u"file_not_readable"_s, u"The password file %1 cannot be read."_s.arg(path));
    return QString::fromUtf8(file.readAll()).trimmed();
}

Result<std::unique_ptr<Clock>> clockOf(const QString &text)
{
    if (text.isEmpty())
        return std::make_unique<SystemClock>();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        return misuse(u"bad_time"_s, u"\"%1\" is not a time such as 2026-11-20T08:00:00+01:00."_s.arg(text));
    return std::make_unique<RunningClock>(at.toMSecsSinceEpoch());
}

/// Keys and anchors of a shop that is only shown stay with it, away from the user's own.
void keepSecretsIn(const QString &folder)
{
    qputenv("XDG_STATE_HOME", folder.toUtf8());
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

Result<int> screenshots(const WindowOptions &options)
{
    const QTemporaryDir folder;
    keepSecretsIn(folder.filePath(u"state"_s));
    ManualClock clock(0);
    SeededRng rng(demoSeed);
    auto app = Composition::open({folder.filePath(u"data"_s), {}, Database::Open::Create}, clock, rng);
    COMPTOIR_TRY(app);
    COMPTOIR_TRY(playDemoMorning(**app, clock, demoDay, demoTime));
    const Result<BusinessSettings> settings = (*app)->setup.settings().result();
    COMPTOIR_TRY(settings);
    Preferences preferences(folder.filePath(u"window.ini"_s));
    preferences.setReducedMotion(true);
    auto sync = std::make_unique<StillSync>();
    StillSync &shown = *sync;
    TillWindow till(**app, clock, preferences, *settings, std::move(sync));
    till.desk().session.signIn(u"987654"_s);
    settle((*app)->shop);
    return takeScreenshots(till, shown, **app, options.screenshots);
}

/// A data file with nothing in it yet becomes the demo business.
Result<void> makeDemo(Composition &app)
{
    const NewBusiness business{u"Maison Zitouna"_s, u"DZ"_s,    Currency::dzd(), u"Hydra"_s, u"T02"_s,
                               u"Africa/Algiers"_s, u"Karim"_s, u"987654"_s};
    COMPTOIR_TRY(app.setup.create(business, SetupService::Over::Unused).result());
    COMPTOIR_TRY(loadDemoBusiness(app));
    return {};
}

Result<int> openTill(const WindowOptions &options)
{
    const Result<QString> password = passwordIn(options.keyPasswordFile);
    COMPTOIR_TRY(password);
    const Result<std::unique_ptr<Clock>> clock = clockOf(options.clock);
    COMPTOIR_TRY(clock);
    SystemRng rng;
    QDir().mkpath(options.data);
    auto app = Composition::open({options.data, *password, Database::Open::Create}, **clock, rng);
    COMPTOIR_TRY(app);
    Result<BusinessSettings> settings = (*app)->setup.settings().result();
    COMPTOIR_TRY(settings);
    if (settings->till.isEmpty() && options.demo) {
        COMPTOIR_TRY(makeDemo(**app));
        settings = (*app)->setup.settings().result();
        COMPTOIR_TRY(settings);
    }
    Preferences preferences(QDir(options.data).filePath(u"window.ini"_s));
    applyOptions(options, preferences);
    std::unique_ptr<TillWindow> till;
    bool wiping = false;
    const auto open = [&app, &clock, &preferences, &till, &wiping](const BusinessSettings &business) {
        till = std::make_unique<TillWindow>(**app, **clock, preferences, business);
        QObject::connect(till.get(), &TillWindow::wiped, [&wiping] {
            wiping = true;
            QCoreApplication::exit();
        });
        showOnScreen(till->window());
    };
    std::unique_ptr<FirstStart> first;
    if (settings->till.isEmpty()) {
        first = std::make_unique<FirstStart>(**app, preferences, makeDemo, open);
        showOnScreen(first->window());
    } else {
        open(*settings);
    }
    const int code = QApplication::exec();
    if (!wiping)
        return code;
    const Uuid device = (*app)->shop.device().id;
    first.reset();
    till.reset();
    app->reset();
    COMPTOIR_TRY(wipeTill({options.data, *password, Database::Open::Existing}, device));
    return code;
}

} // namespace

int runTill(const WindowOptions &options)
{
    const Result<int> code = openTill(options);
    return code ? *code : fail(code.error());
}

int runScreenshots(const WindowOptions &options)
{
    const Result<int> count = screenshots(options);
    if (!count)
        return fail(count.error());
    std::printf("%d pictures in %s\n", *count, qPrintable(options.screenshots));
    return 0;
}

int runShowcase(const WindowOptions &options)
{
    ui::Look &look = ui::Look::instance();
    look.setTheme(options.theme.isEmpty() ? u"system"_s : options.theme);
    if (options.density == "touch"_L1)
        look.setDensity(ui::Density::Touch);
    if (options.language == "ar"_L1)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ui::Showcase showcase;
    showcase.resize(1200, 900);
    showcase.show();
    return QApplication::exec();
}

} // namespace comptoir
