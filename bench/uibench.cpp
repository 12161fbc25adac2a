// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tillwindow.h"
#include "bench/bench.h"
#include "bench/benchshop.h"
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
constexpr int starts = 7;
constexpr double frameUs = 16'000;

/// Sees which widget was painted last, and how long the GUI thread was held by its longest turn.
class Watch : public QObject
{
public:
    explicit Watch(QWidget *widget) : m_widget(widget) { m_widget->installEventFilter(this); }

    /// Runs `action` and the event loop until `done` holds and the widget was painted after that; gives microseconds.
    template <typename Action, typename Done>
    double until(Action action, Done done)
    {
        const auto begin = std::chrono::steady_clock::now();
        m_painted = false;
        turn(action);
        while (!done())
            turn([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); });
        m_painted = false;
        m_widget->update();
        while (!m_painted)
            turn([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); });
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
    }
    [[nodiscard]] double longestTurnUs() const { return m_longestUs; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    template <typename Action>
    void turn(Action action)
    {
        const auto begin = std::chrono::steady_clock::now();
        action();
        const double took = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
        m_longestUs = std::max(m_longestUs, took);
    }

    QWidget *m_widget;
    bool m_painted = false;
    double m_longestUs = 0;
};

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
        while (!till.desk().till.shiftOpen() || till.desk().till.tiles()->rowCount() < 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
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

QList<Figure> scanFigures(BenchWindow &bench)
{
    TillPresenter &till = bench.till.desk().till;
    Watch watch(bench.lines());
    Samples samples;
    for (int i = 0; i < scans; ++i) {
        const int before = till.ticket()->rowCount();
        samples.add(watch.until([&] { bench.till.window().scanned(itemCode(i * 37)); },
                                [&] { return till.ticket()->rowCount() > before && till.isSettled(); }));
    }
    Figure turn;
    turn.name = u"longest turn of the GUI thread while scanning"_s;
    turn.ours = watch.longestTurnUs();
    turn.budget = frameUs;
    turn.samples = scans;
    return {figureOf(u"scan to line painted, p50"_s, samples, 0.5, 0),
            figureOf(u"scan to line painted, p99"_s, samples, 0.99, frameUs), turn};
}

QList<Figure> searchFigures(BenchWindow &bench)
{
    TillPresenter &till = bench.till.desk().till;
    Watch watch(&bench.page());
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
            figureOf(u"key to results painted, p95"_s, samples, 0.95, frameUs)};
}

QList<Figure> ticketFigures(BenchWindow &bench)
{
    TillPresenter &till = bench.till.desk().till;
    Watch watch(bench.lines());
    while (till.ticket()->rowCount() < longTicket) {
        const int before = till.ticket()->rowCount();
        till.scan(itemCode(20'000 + before * 11));
        while (till.ticket()->rowCount() == before || !till.isSettled())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    Samples opens;
    Samples adds;
    for (int i = 0; i < 5; ++i) {
        adds.add(watch.until(
            [&] { till.scan(itemCode(50'000 + i)); },
            [&, rows = till.ticket()->rowCount()] { return till.ticket()->rowCount() > rows && till.isSettled(); }));
        till.hold(u"long"_s);
        while (till.held().isEmpty() || !till.isEmpty())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        const Uuid id = till.held().first().id;
        opens.add(watch.until([&] { till.recall(id); },
                              [&] { return till.ticket()->rowCount() >= longTicket && till.isSettled(); }));
    }
    return {figureOf(u"open a ticket of 500 lines, p50"_s, opens, 0.5, 0),
            figureOf(u"line added to 500, painted, p50"_s, adds, 0.5, 0)};
}

QList<Figure> pageFigures(BenchWindow &bench)
{
    Samples samples;
    Watch watch(&bench.till.window());
    for (int i = 0; i < switches; ++i) {
        const QString id = i % 2 == 0 ? u"products"_s : u"till"_s;
        const double took = watch.until([&] { bench.till.window().openPage(id); }, [] { return true; });
        if (i > 1) // the first time a page is made
            samples.add(took);
    }
    return {figureOf(u"page switch, p50"_s, samples, 0.5, 0), figureOf(u"page switch, p95"_s, samples, 0.95, 0)};
}

QList<Figure> startFigures(const QString &directory)
{
    Samples starting;
    Samples memory;
    for (int i = 0; i < starts; ++i) {
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
        figures += scanFigures(bench);
        figures += searchFigures(bench);
        figures += ticketFigures(bench);
        figures += pageFigures(bench);
    }
    figures += startFigures(directory);
    for (Figure &figure : figures)
        figure.note = u"%1 items, offscreen"_s.arg(options.products);
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
    Watch watch(&till.window());
    watch.until([] {}, [&] { return till.desk().till.shiftOpen(); });
    std::printf("%lld\n", residentKib());
    return 0;
}

} // namespace comptoir::bench
