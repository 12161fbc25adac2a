// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace comptoir::bench
{

/// An application that knows its longest event: while one is handled, nothing is painted and no key is heard.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    void forgetLongest() { m_longestUs = 0; }
    [[nodiscard]] double longestUs() const { return m_longestUs; }
    [[nodiscard]] QString longestName() const { return m_longestName; } ///< class of the receiver and kind of event

private:
    int m_depth = 0;
    double m_longestUs = 0;
    QString m_longestName;
};

/// Sees when a widget is painted. It sleeps until events come, as the program does, so that the lanes have the
/// processors to themselves.
class FrameWatch final : public QObject
{
public:
    explicit FrameWatch(QWidget *widget);

    /// Runs `action` and the event loop until `done` holds and the widget was painted after that; gives microseconds.
    double until(const std::function<void()> &action, const std::function<bool()> &done);
    /// The event loop alone, until `done` holds.
    static void wait(const std::function<bool()> &done);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<bool()> m_done;
    bool m_painted = false; ///< while `m_done` held
};

} // namespace comptoir::bench
