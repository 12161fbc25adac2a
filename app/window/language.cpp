// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/language.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace comptoir
{

void Language::use(const QString &language)
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(u":/i18n/comptoir_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(m_translator.get());
    QGuiApplication::setLayoutDirection(language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace comptoir
