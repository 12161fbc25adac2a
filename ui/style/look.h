// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QObject>

class QApplication;

namespace comptoir::ui
{

/// How the window looks: theme, density, motion. One in the process, on the GUI thread. A change of theme repaints
/// everything by itself; a change of density asks the shell to make its pages anew.
class Look final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Look &instance();

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QString themeName() const { return m_themeName; }
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

    /// "light", "dark" or "system", which goes by the lightness of the desktop's own palette. Any other name is
    /// "system".
    void setTheme(const QString &name);
    void setDensity(Density density);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

Q_SIGNALS:
    void themeChanged();
    void densityChanged();

private:
    Look();
    friend void installLook(QApplication &);
    void apply();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Theme m_theme;
    QString m_themeName;
    Density m_density = Density::Comfortable;
    bool m_reducedMotion = false;
    bool m_installed = false;
    bool m_applying = false;
    bool m_desktopDark = false;
};

/// Sets style, palette and fonts of the application. Once, before the first widget.
void installLook(QApplication &application);

/// The colour of the theme in force.
[[nodiscard]] QColor ink(Ink role);
[[nodiscard]] bool touch();
[[nodiscard]] int controlHeight();
[[nodiscard]] int tableRowHeight();
/// How long something may move: 0 with reduced motion, so that an animation ends at once.
[[nodiscard]] int motionMs(int ms = tokens::motionFast);

} // namespace comptoir::ui
