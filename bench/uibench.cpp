// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tillwindow.h"
#include "bench/bench.h"
#include "bench/benchshop.h"
#include "bench/framewatch.h"
#include "models/printing/fonts/fonts.h"
#include "ui/pages/sales/tillpage.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace comptoir::bench
{

namespace
{

constexpr int scans = 300;
constexpr int searches = 60;
constexpr int switches = 40;
constexpr int longTicket = 500;
constexpr int windowStarts = 7;
constexpr double frameUs = 16'000;

/// A till on a shop of many items, its window shown and the owner signed in.
class BenchWindow
{
public:
    BenchWindow(Composition &app, const Clock &clock, const Seat &seat, const QString &directory)
        : m_preferences(directory + u"/window.ini"_s),
          till(app, clock, m_preferences, need(app.setup.settings().result()))
    {
        till.desk().session.setSeat(seat);
        till.window().resize(1440, 900);
        till.window().show();
        QApplication::setActiveWindow(&till.window());
        FrameWatch::wait([&] { return till.desk().till.shiftOpen(); });
    }
    [[nodiscard]] ui::TillPage &page() { return *static_cast<ui::TillPage *>(till.window().currentPage()); }
    [[nodiscard]] QWidget *lines() { return till.window().findChild<QListView *>(u"ticketLines"_s)->viewport(); }

private:
    Preferences m_preferences;

public:
    TillWindow till;
};

Figure figureOf(const QString &name, const Samples &samples, double q, double budget, const QString &note = {})
{
    Figure figure;
    figure.name = name;
    figure.ours = samples.quantile(q);
    figure.budget = budget;
    figure.samples = samples.count();
    figure.note = note;
    return figure;
}

/// The longest event since the last such figure: what a user would have felt as a halt.
Figure longestEvent(const QString &during)
{
    auto &application = *static_cast<TimedApplication *>(QCoreApplication::instance());
    Figure figure;
    figure.name = u"longest event of the GUI thread, "_s + during;
    figure.ours = application.longestUs();
    figure.budget = frameUs;
    figure.samples = 1;
    figure.note = application.longestName();
    application.forgetLongest();
    return figure;
}

QList<Figure> scanFigures(BenchWindow &bench, qsizetype products)
{
    TillPresenter &till = bench.till.desk().till;
    FrameWatch watch(bench.lines());
    Samples lines;
    Samples totals;
    for (int i = 0; i < scans; ++i) {
        const int before = till.ticket()->rowCount();
        const auto begin = std::chrono::steady_clock::now();
        lines.add(watch.until([&] { bench.till.window().scanned(itemCode(i * 37 % products)); },
                              [&] { return till.ticket()->rowCount() > before; }));
        FrameWatch::wait([&] { return till.isSettled(); });
        totals.add(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
    }
    return {figureOf(u"scan to line painted, p50"_s, lines, 0.5, 0),
            figureOf(u"scan to line painted, p99"_s, lines, 0.99, frameUs),
            figureOf(u"scan to new total and due, p50"_s, totals, 0.5, 0), longestEvent(u"scanning"_s)};
}

QList<Figure> searchFigures(BenchWindow &bench)
{
    TillPresenter &till = bench.till.desk().till;
    FrameWatch watch(&bench.page());
    Samples samples;
    const QStringList words{u"caf"_s, u"lai"_s, u"cho"_s, u"riz"_s, u"fro"_s};
    for (int i = 0; i < searches; ++i) {
        const QString word = words.at(i % words.size());
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            samples.add(
                watch.until([&] { till.search(word.left(letters)); }, [&] { return till.results()->isSettled(); }));
    }
    till.search({});
    return {figureOf(u"key to results painted, p50"_s, samples, 0.5, 0),
            figureOf(u"key to results painted, p95"_s, samples, 0.95, frameUs), longestEvent(u"searching"_s)};
}

QList<Figure> ticketFigures(BenchWindow &bench, qsizetype products)
{
    TillPresenter &till = bench.till.desk().till;
    FrameWatch watch(bench.lines());
    while (till.ticket()->rowCount() < longTicket) {
        const int before = till.ticket()->rowCount();
        till.scan(itemCode((20'000 + before * 11) % products));
        FrameWatch::wait([&] { return till.ticket()->rowCount() > before && till.isSettled(); });
    }
    Samples opens;
    Samples adds;
    for (int i = 0; i < 5; ++i) {
        adds.add(watch.until(
            [&] { till.scan(itemCode((50'000 + i) % products)); },
            [&, rows = till.ticket()->rowCount()] { return till.ticket()->rowCount() > rows && till.isSettled(); }));
        till.hold(u"long"_s);
        FrameWatch::wait([&] { return !till.held().isEmpty() && till.isEmpty(); });
        const Uuid id = till.held().first().id;
        opens.add(watch.until([&] { till.recall(id); },
                              [&] { return till.ticket()->rowCount() >= longTicket && till.isSettled(); }));
    }
    return {figureOf(u"open a ticket of 500 lines, p50"_s, opens, 0.5, 0),
            figureOf(u"line added to 500, painted, p50"_s, adds, 0.5, 0), longestEvent(u"500 lines"_s)};
}

QList<Figure> pageFigures(BenchWindow &bench)
{
    Samples samples;
    FrameWatch watch(&bench.till.window());
    for (int i = 0; i < switches; ++i) {
        const QString id = i % 2 == 0 ? u"products"_s : u"till"_s;
        const double took = watch.until([&] { bench.till.window().openPage(id); }, [] { return true; });
        if (i > 1) // the first time a page is made
            samples.add(took);
    }
    return {figureOf(u"page switch, p50"_s, samples, 0.5, 0), figureOf(u"page switch, p95"_s, samples, 0.95, 0),
            longestEvent(u"switching pages"_s)};
}

QList<Figure> startFigures(const QString &directory)
{
    Samples starting;
    Samples memory;
    for (int i = 0; i < windowStarts; ++i) {
        QProcess probe;
        const auto begin = std::chrono::steady_clock::now();
        probe.start(QCoreApplication::applicationFilePath(), {u"--ui-start-probe"_s, directory});
        probe.waitForFinished(60'000);
        const double took = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
        const double kib = probe.readAllStandardOutput().trimmed().toDouble();
        if (probe.exitCode() != 0 || kib <= 0)
            qFatal("The window could not be started for measuring.");
        starting.add(took);
        memory.add(kib);
    }
    Figure start = figureOf(u"start to ready to scan, window, p50"_s, starting, 0.5, 500'000);
    Figure resident = figureOf(u"memory of the window, ready to scan"_s, memory, 0.5, 150 * 1024);
    resident.unit = u"KiB"_s;
    return {start, resident};
}

} // namespace

QList<Figure> uiFigures(const Options &options)
{
    const QString directory = options.directory + u"/ui"_s;
    QList<Figure> figures;
    {
        BenchShop shop(directory);
        shop.importProducts(options.products);
        shop.openShift();
        const SystemClock clock;
        BenchWindow bench(shop.app(), clock, shop.owner().user, directory);
        static_cast<TimedApplication *>(QCoreApplication::instance())->forgetLongest();
        figures += scanFigures(bench, options.products);
        figures += searchFigures(bench);
        figures += ticketFigures(bench, options.products);
        figures += pageFigures(bench);
    }
    figures += startFigures(directory);
    for (Figure &figure : figures)
        figure.note.prepend(u"%1 items, offscreen "_s.arg(options.products));
    return figures;
}

int uiStartProbe(const QString &directory)
{
    SystemClock clock;
    SystemRng rng;
    const auto app = need(Composition::open({directory, {}, Database::Open::Existing}, clock, rng));
    Preferences preferences(directory + u"/window.ini"_s);
    TillWindow till(*app, clock, preferences, need(app->setup.settings().result()));
    till.window().resize(1440, 900);
    till.window().show();
    FrameWatch watch(&till.window());
    watch.until([] {}, [&] { return till.desk().till.shiftOpen(); });
    std::printf("%lld\n", residentKib());
    return 0;
}

} // namespace comptoir::bench
