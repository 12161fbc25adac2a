// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>

namespace comptoir
{

/// The language of the screen: its texts and its direction. One for the whole application, on the GUI thread.
class Language
{
public:
    /// "fr", "ar" or "en". Pages made from here on speak it.
    void use(const QString &language);

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace comptoir
