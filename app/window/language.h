// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace comptoir
{

/// The language of the screen: its texts, those of Qt itself (file chooser, menus of fields), and its direction. One
/// for the whole application, on the GUI thread.
class Language
{
public:
    /// "fr", "ar" or "en". Pages made from here on speak it.
    void use(const QString &language);

private:
    void install(const QString &catalogue, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace comptoir
