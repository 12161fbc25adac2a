// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/paint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// The names of the roles in a theme's file, in the order of Ink.
constexpr std::array<QLatin1StringView, inkCount> inkNames = {
    "canvas"_L1,     "surface"_L1,     "raised"_L1,   "fill"_L1,        "line"_L1,          "lineStrong"_L1,
    "text"_L1,       "muted"_L1,       "accent"_L1,   "accentHover"_L1, "accentPressed"_L1, "onAccent"_L1,
    "accentSoft"_L1, "accentInk"_L1,   "stay"_L1,     "onStay"_L1,      "success"_L1,       "successSoft"_L1,
    "warning"_L1,    "warningSoft"_L1, "danger"_L1,   "dangerSoft"_L1,  "info"_L1,          "infoSoft"_L1,
    "scrim"_L1,      "hue1"_L1,        "hue2"_L1,     "hue3"_L1,        "hue4"_L1,          "hue5"_L1,
    "hue6"_L1,       "hue7"_L1,        "hue8"_L1,     "hueSoft1"_L1,    "hueSoft2"_L1,      "hueSoft3"_L1,
    "hueSoft4"_L1,   "hueSoft5"_L1,    "hueSoft6"_L1, "hueSoft7"_L1,    "hueSoft8"_L1,
};

Unexpected invalid(const QString &why)
{
    return broken(u"theme_invalid"_s, QString(u"The theme cannot be used: "_s + why));
}

/// One channel as light, 0 to 1.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Ink numbered(Ink first, int number)
{
    constexpr int hues = 8;
    const int folded = ((number - 1) % hues + hues) % hues;
    return Ink(int(first) + folded);
}

} // namespace

Ink hue(int number)
{
    return numbered(Ink::Hue1, number);
}

Ink hueSoft(int number)
{
    return numbered(Ink::HueSoft1, number);
}

Result<Theme> Theme::fromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return invalid(u"it is no JSON object."_s);
    const auto colors = document[u"colors"].toObject();
    Theme theme;
    theme.m_dark = document[u"dark"].toBool();
    for (std::size_t i = 0; i < inkNames.size(); ++i) {
        const auto text = colors[inkNames[i]].toString();
        const QColor color(text);
        if (!text.startsWith(u'#') || !color.isValid())
            return invalid(QString(u"the colour \""_s + inkNames[i] + u"\" is missing or none."_s));
        theme.m_colors[i] = color;
    }
    return theme;
}

QPalette Theme::palette() const
{
    using Group = QPalette;
    QPalette palette;
    const std::initializer_list<std::pair<QPalette::ColorRole, Ink>> roles = {
        {Group::Window, Ink::Canvas},
        {Group::WindowText, Ink::Text},
        {Group::Base, Ink::Surface},
        {Group::AlternateBase, Ink::Surface},
        {Group::Text, Ink::Text},
        {Group::PlaceholderText, Ink::Muted},
        {Group::Button, Ink::Surface},
        {Group::ButtonText, Ink::Text},
        {Group::BrightText, Ink::OnAccent},
        {Group::Highlight, Ink::Accent},
        {Group::HighlightedText, Ink::OnAccent},
        {Group::Link, Ink::AccentInk},
        {Group::LinkVisited, Ink::AccentInk},
        {Group::ToolTipBase, Ink::Raised},
        {Group::ToolTipText, Ink::Text},
        {Group::Light, Ink::Surface},
        {Group::Midlight, Ink::Fill},
        {Group::Mid, Ink::Line},
        {Group::Dark, Ink::LineStrong},
        {Group::Shadow, Ink::Line},
    };
    for (const auto &[role, ink] : roles)
        palette.setColor(QPalette::All, role, color(ink));
    const auto faint = mixed(color(Ink::Surface), color(Ink::Muted), 75);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Ink::Fill));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace comptoir::ui
