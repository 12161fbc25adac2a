// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/framewatch.h"

#include <QMetaEnum>
#include <QWidget>

namespace comptoir::bench
{

namespace
{

double microsecondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const auto begin = std::chrono::steady_clock::now();
    const char *const name = receiver->metaObject()->className(); // neither may outlive the handling
    const QEvent::Type type = event->type();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (const double took = microsecondsSince(begin); took > m_longestUs) {
        m_longestUs = took;
        m_longestName =
            QLatin1StringView(name) + u' ' + QLatin1StringView(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    }
    return handled;
}

FrameWatch::FrameWatch(QWidget *widget) : m_widget(widget)
{
    m_widget->installEventFilter(this);
}

double FrameWatch::until(const std::function<void()> &action, const std::function<bool()> &done)
{
    const auto begin = std::chrono::steady_clock::now();
    bool begun = false;
    m_done = [&] { return begun && done(); };
    m_painted = false;
    // As an event of its own, so that its time counts as the thread's.
    QMetaObject::invokeMethod(
        m_widget,
        [&] {
            action();
            begun = true;
        },
        Qt::QueuedConnection);
    wait(m_done);
    if (!m_painted)
        m_widget->update(); // what changed may need no paint of its own
    wait([this] { return m_painted; });
    m_done = nullptr;
    return microsecondsSince(begin);
}

void FrameWatch::wait(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

bool FrameWatch::eventFilter(QObject *, QEvent *event)
{
    m_painted = m_painted || (event->type() == QEvent::Paint && m_done && m_done());
    return false;
}

} // namespace comptoir::bench
