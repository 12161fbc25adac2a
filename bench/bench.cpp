// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include <QDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace comptoir::bench
{

double Samples::quantile(double q) const
{
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<std::size_t>(std::floor(q * static_cast<double>(sorted.size() - 1)));
    return sorted.at(at);
}

QJsonObject Figure::json() const
{
    QJsonObject object{{u"name"_s, name}, {u"unit"_s, unit}, {u"ours"_s, ours}, {u"samples"_s, samples}};
    if (bare > 0) {
        object.insert(u"bare"_s, bare);
        object.insert(u"ratio"_s, std::round(ratio() * 100) / 100);
    }
    if (budget > 0) {
        object.insert(ratioBudget ? u"budget_ratio"_s : u"budget"_s, budget);
        object.insert(u"met"_s, met());
    }
    if (!note.isEmpty())
        object.insert(u"note"_s, note);
    return object;
}

QTemporaryDir folderForData()
{
    return QTemporaryDir(QDir::currentPath() + u"/comptoir-bench-XXXXXX"_s);
}

} // namespace comptoir::bench
