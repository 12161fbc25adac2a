// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/code128reader.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

constexpr int startB = 104;
constexpr int startC = 105;
constexpr int toC = 99;
constexpr int toB = 100;
constexpr int stop = 106;
constexpr int modulesPerCharacter = 11;

/// Widths of bar, space, bar, space, bar, space for the values 0 … 105 (ISO/IEC 15417, table 1).
constexpr std::array<const char *, 106> patterns{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232"};

/// Lengths of the runs of equal modules, beginning with a bar.
QList<int> runsOf(const QList<bool> &modules)
{
    QList<int> runs;
    bool colour = true;
    for (const bool bar : modules) {
        if (runs.isEmpty() || bar != colour)
            runs.append(0);
        colour = bar;
        ++runs.last();
    }
    return runs;
}

int valueOf(const QList<int> &runs, qsizetype first)
{
    QByteArray pattern;
    for (qsizetype i = first; i < first + 6; ++i)
        pattern += static_cast<char>('0' + runs.at(i));
    for (std::size_t value = 0; value < patterns.size(); ++value) {
        if (pattern == patterns.at(value))
            return static_cast<int>(value);
    }
    return pattern == "233111" ? stop : -1;
}

bool checkHolds(const QList<int> &values)
{
    int sum = values.first();
    for (qsizetype i = 1; i < values.size() - 1; ++i)
        sum += static_cast<int>(i) * values.at(i);
    return sum % 103 == values.last();
}

} // namespace

QString decodeCode128(const QList<bool> &modules)
{
    if (modules.isEmpty() || !modules.first() || modules.size() % modulesPerCharacter != 2)
        return {};
    const QList<int> runs = runsOf(modules);
    QList<int> values;
    for (qsizetype i = 0; i + 6 < runs.size(); i += 6)
        values.append(valueOf(runs, i));
    if (values.size() < 4 || values.contains(-1) || values.takeLast() != stop || !checkHolds(values))
        return {};
    bool pairs = values.first() == startC;
    if (!pairs && values.first() != startB)
        return {};
    QString text;
    for (const int value : values.sliced(1, values.size() - 2)) {
        if (pairs && value < toC + 1)
            text += u"%1"_s.arg(value, 2, 10, QLatin1Char('0'));
        else if (pairs && value == toB)
            pairs = false;
        else if (!pairs && value == toC)
            pairs = true;
        else
            text += QChar(value + 32);
    }
    return text;
}

QString readCode128(const QImage &dots)
{
    for (int y = 0; y < dots.height(); ++y) {
        QList<bool> row;
        for (int x = 0; x < dots.width(); ++x)
            row.append(qGray(dots.pixel(x, y)) < 128);
        const qsizetype first = row.indexOf(true);
        const qsizetype last = row.lastIndexOf(true);
        if (first < 0)
            continue;
        // The first bar of every start character is two modules wide.
        const QList<bool> ink = row.sliced(first, last - first + 1);
        const int module = static_cast<int>(std::max<qsizetype>(ink.indexOf(false), 0)) / 2;
        if (module == 0 || ink.size() % module != 0)
            continue;
        QList<bool> modules;
        for (qsizetype x = module / 2; x < ink.size(); x += module)
            modules.append(ink.at(x));
        if (const QString text = decodeCode128(modules); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace comptoir::testing
