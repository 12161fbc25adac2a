// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/look.h"

#include "models/printing/fonts/fonts.h"
#include "ui/style/comptoirstyle.h"
#include "ui/style/textstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// A theme that is built into the program: that it can be read is proved by tests, so a failure is a broken build.
Theme builtIn(bool dark)
{
    QFile file(dark ? u":/themes/dark.json"_s : u":/themes/light.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    auto theme = Theme::fromJson(file.readAll());
    Q_ASSERT(theme);
    return theme ? *theme : Theme();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Look::Look() : m_theme(builtIn(false)), m_themeName(u"light"_s) {}

Look &Look::instance()
{
    static Look look;
    return look;
}

void Look::setTheme(const QString &name)
{
    m_themeName = name == u"light" || name == u"dark" ? name : u"system"_s;
    apply();
}

void Look::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    if (m_installed)
        QApplication::setFont(fontOf(TextStyle::Body)); // widgets measure themselves anew
    Q_EMIT densityChanged();
}

void Look::apply()
{
    m_theme = builtIn(m_themeName == u"dark" || (m_themeName == u"system" && m_desktopDark));
    if (m_installed) {
        m_applying = true;
        QApplication::setPalette(m_theme.palette());
        QToolTip::setPalette(m_theme.palette());
        m_applying = false;
    }
    Q_EMIT themeChanged();
    if (m_installed) {
        for (auto *widget : QApplication::allWidgets())
            widget->update();
    }
}

/// The desktop went dark or light while the program runs: its own palette shows for a moment, to be read.
bool Look::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && m_themeName == u"system") {
        m_applying = true;
        QApplication::setPalette(QPalette());
        const bool dark = isDark(QApplication::palette());
        QApplication::setPalette(m_theme.palette());
        m_applying = false;
        if (std::exchange(m_desktopDark, dark) != dark)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

void installLook(QApplication &application)
{
    auto &look = Look::instance();
    look.m_desktopDark = isDark(QApplication::palette());
    loadFonts();
    look.m_installed = true;
    QApplication::setStyle(new ComptoirStyle);
    QApplication::setFont(fontOf(TextStyle::Body));
    QToolTip::setFont(fontOf(TextStyle::Caption));
    application.installEventFilter(&look);
    look.apply();
}

QColor ink(Ink role)
{
    return Look::instance().theme().color(role);
}

bool touch()
{
    return Look::instance().density() == Density::Touch;
}

int controlHeight()
{
    return controlHeight(Look::instance().density());
}

int tableRowHeight()
{
    return tableRowHeight(Look::instance().density());
}

int motionMs(int ms)
{
    return Look::instance().reducedMotion() ? 0 : ms;
}

} // namespace comptoir::ui
