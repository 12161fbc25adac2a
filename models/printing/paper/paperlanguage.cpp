// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/paperlanguage.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace comptoir
{

PaperLanguage::PaperLanguage(const QString &code) : m_format(code), m_catalogue(std::make_unique<QTranslator>())
{
    // English has a catalogue too: its plurals.
    const QString file = u":/paper/paper_%1.qm"_s.arg(m_format.language());
    if (!m_catalogue->load(file))
        qCritical("The words of papers are missing: %s", qPrintable(file));
}

PaperLanguage::~PaperLanguage() = default;

QString PaperLanguage::text(const char *source, int count) const
{
    QString found = m_catalogue->translate("Paper", source, nullptr, count);
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    if (count >= 0)
        found.replace("%n"_L1, m_format.number(count));
    return found;
}

QString PaperLanguage::typed(const QString &text) const
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    return text.isEmpty() ? text : QString(firstStrongIsolate + text + endOfIsolate);
}

} // namespace comptoir
