// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

namespace comptoir
{

/// How this screen likes to be seen: language, theme, density, motion, and what pages remember of their columns. Kept
/// in a small file beside the data file, since it belongs to the screen and not to the shop. GUI thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &path);

    [[nodiscard]] QString language() const; ///< "fr", "ar", "en"; at first the system's
    [[nodiscard]] QString theme() const;    ///< "light", "dark", "system"
    [[nodiscard]] QString density() const;  ///< "compact", "comfortable", "touch"
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] bool customerDisplay() const;
    void setLanguage(const QString &language) { set(QStringLiteral("language"), language); }
    void setTheme(const QString &theme) { set(QStringLiteral("theme"), theme); }
    void setDensity(const QString &density) { set(QStringLiteral("density"), density); }
    void setReducedMotion(bool reduced) { set(QStringLiteral("reduced_motion"), reduced); }
    void setCustomerDisplay(bool shown) { set(QStringLiteral("customer_display"), shown); }

    /// For what a page remembers by itself, under a group of its own.
    [[nodiscard]] QSettings &store() { return m_settings; }

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QVariant &value);
    /// The stored word if it is one of these, else the first of them.
    [[nodiscard]] QString oneOf(const QString &key, const QStringList &words) const;

    QSettings m_settings;
};

} // namespace comptoir
