// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sync beside bare PostgreSQL and bare SQLite, in one run. A program of its own: it needs no window.

#include "bench/sync/syncbench.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace comptoir::bench;

namespace
{

struct Case {
    QString name;
    QList<Figure> (*measure)(const SyncOptions &);
};

int measure(const QStringList &wanted, SyncOptions options)
{
    const QTemporaryDir directory = folderForData();
    if (!directory.isValid())
        return 2;
    options.directory = directory.path();
    qputenv("XDG_STATE_HOME", directory.filePath(u"state"_s).toUtf8());
    const Case cases[] = {
        {u"push"_s, pushFigures}, {u"queue"_s, queueFigures}, {u"load"_s, loadFigures}, {u"price"_s, priceFigures}};
    for (const Case &each : cases) {
        if (!wanted.isEmpty() && !wanted.contains(each.name))
            continue;
        for (const Figure &figure : each.measure(options)) {
            std::printf("%s\n", QJsonDocument(figure.json()).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the sync beside the bare limit, one JSON object a line. Cases: push, queue (and the pull of what it "
        "brought), load, price; none means all. The data of `load` is on the present folder's disk, PostgreSQL's in "
        "the "
        "folder for temporary files."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"products"_s, u"Items of the first load, and of the centre whose price changes (100000)."_s, u"N"_s,
         u"100000"_s},
        {u"file"_s, u"CSV or XLSX with the items instead, as `comptoirctl import products` reads it."_s, u"FILE"_s},
        {u"queued"_s, u"Sales that one till kept (10500)."_s, u"N"_s, u"10500"_s},
        {u"batches"_s, u"Batches of 100 sales of each of the four tills that push at once (25)."_s, u"N"_s, u"25"_s},
        {u"tills"_s, u"Tills that hear of a price (1000)."_s, u"N"_s, u"1000"_s},
    });
    parser.addPositionalArgument(u"cases"_s, u"What to measure."_s, u"[CASE…]"_s);
    parser.process(application);
    SyncOptions options;
    options.products = parser.value(u"products"_s).toLongLong();
    options.productFile = parser.value(u"file"_s);
    options.queued = parser.value(u"queued"_s).toInt();
    options.batches = parser.value(u"batches"_s).toInt();
    options.tills = parser.value(u"tills"_s).toInt();
    return measure(parser.positionalArguments(), options);
}
