// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <vector>

namespace comptoir::bench
{

/// Durations of one thing done many times, in microseconds.
class Samples
{
public:
    template <typename Action>
    void time(Action action)
    {
        const auto begin = std::chrono::steady_clock::now();
        action();
        add(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
    }
    void add(double microseconds) { m_values.push_back(microseconds); }
    void add(const Samples &others) { m_values.insert(m_values.end(), others.m_values.begin(), others.m_values.end()); }
    /// 0.5 is the median, 0.99 what one in a hundred exceeds.
    [[nodiscard]] double quantile(double q) const;
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_values.size()); }

private:
    std::vector<double> m_values;
};

/// What a case measured: our figures, the bare limit's, and the budget of docs/architecture.md, if it has one.
struct Figure {
    QString name;
    QString unit = QStringLiteral("us");
    double ours = 0;
    double bare = 0;   ///< 0: there is no bare counterpart
    double budget = 0; ///< of `ours`, or of the ratio when `ratioBudget`; 0: none
    bool ratioBudget = false;
    qsizetype samples = 0;
    QString note;

    [[nodiscard]] double ratio() const { return bare > 0 ? ours / bare : 0; }
    [[nodiscard]] bool met() const { return budget <= 0 || (ratioBudget ? ratio() : ours) <= budget; }
    [[nodiscard]] QJsonObject json() const;
};

struct Options {
    qsizetype products = 100'000;
    qsizetype sales = 2'000;
    QString directory;
};

/// In the present folder, whose disk is the one to be measured; goes when it is dropped.
[[nodiscard]] QTemporaryDir folderForData();

[[nodiscard]] QList<Figure> saleFigures(const Options &options);
[[nodiscard]] QList<Figure> catalogueFigures(const Options &options);
[[nodiscard]] QList<Figure> closeFigures(const Options &options);
/// The real window, offscreen. Needs a QApplication with the look installed.
[[nodiscard]] QList<Figure> uiFigures(const Options &options);

/// Opens the data, scans once, prints its resident memory in KiB and ends: what `start` and `memory` measure from
/// outside.
int startProbe(const QString &directory, const QString &code);
/// Opens the window, waits until it could take a scan, prints its resident memory in KiB and ends.
int uiStartProbe(const QString &directory);
/// The same as startProbe() with nothing but SQLite.
int bareStartProbe(const QString &directory, const QString &code);

} // namespace comptoir::bench
