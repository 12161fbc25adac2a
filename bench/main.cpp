// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bench.h"
#include "bench/framewatch.h"
#include "models/printing/fonts/fonts.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

using namespace comptoir::bench;

void print(const QList<Figure> &figures)
{
    for (const Figure &figure : figures) {
        std::printf("%s\n", QJsonDocument(figure.json()).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
}

int measure(const QStringList &cases, Options options)
{
    const QTemporaryDir directory = folderForData();
    if (!directory.isValid())
        return 2;
    options.directory = directory.path();
    qputenv("XDG_STATE_HOME", directory.filePath(u"state"_s).toUtf8());
    const bool all = cases.isEmpty();
    if (all || cases.contains(u"sale"_s))
        print(saleFigures(options));
    if (all || cases.contains(u"catalogue"_s))
        print(catalogueFigures(options));
    if (all || cases.contains(u"close"_s))
        print(closeFigures(options));
    if (all || cases.contains(u"ui"_s))
        print(uiFigures(options));
    return 0;
}

int probe(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    return words.at(1) == "--start-probe"_L1 ? startProbe(words.at(2), words.at(3))
                                             : bareStartProbe(words.at(2), words.at(3));
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The probes without a window are measured without one.
    if (argc == 4 && QByteArrayView(argv[1]).endsWith("start-probe"))
        return probe(argc, argv);
    TimedApplication application(argc, argv);
    comptoir::loadFonts();
    comptoir::ui::installLook(application);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 2 && words.first() == "--ui-start-probe"_L1)
        return uiStartProbe(words.at(1));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the till's budgets beside the bare limit, one JSON object a line. Cases: "
        "sale, catalogue, close, ui; none means all. Works in the present folder's disk."_s);
    parser.addHelpOption();
    parser.addOption({u"products"_s, u"Items in the catalogue (100000)."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"sales"_s, u"Sales to time (2000)."_s, u"N"_s, u"2000"_s});
    parser.addPositionalArgument(u"cases"_s, u"What to measure."_s, u"[CASE…]"_s);
    parser.process(application);
    Options options;
    options.products = parser.value(u"products"_s).toLongLong();
    options.sales = parser.value(u"sales"_s).toLongLong();
    return measure(parser.positionalArguments(), options);
}
