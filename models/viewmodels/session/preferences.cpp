// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/session/preferences.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QString systemLanguage()
{
    const QString code = QLocale::system().name().left(2);
    return code == "ar"_L1 || code == "fr"_L1 ? code : u"en"_s;
}

} // namespace

Preferences::Preferences(const QString &path) : m_settings(path, QSettings::IniFormat) {}

QString Preferences::oneOf(const QString &key, const QStringList &words) const
{
    const QString word = m_settings.value(key).toString();
    return words.contains(word) ? word : words.first();
}

QString Preferences::language() const
{
    return oneOf(u"language"_s, {systemLanguage(), u"fr"_s, u"ar"_s, u"en"_s});
}

QString Preferences::theme() const
{
    return oneOf(u"theme"_s, {u"system"_s, u"light"_s, u"dark"_s});
}

QString Preferences::density() const
{
    return oneOf(u"density"_s, {u"comfortable"_s, u"compact"_s, u"touch"_s});
}

bool Preferences::reducedMotion() const
{
    return m_settings.value(u"reduced_motion"_s, false).toBool();
}

bool Preferences::customerDisplay() const
{
    return m_settings.value(u"customer_display"_s, false).toBool();
}

void Preferences::set(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

} // namespace comptoir
