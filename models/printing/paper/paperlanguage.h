// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/displayformat.h"

#include <QCoreApplication>

class QTranslator;

namespace comptoir
{

/// The words and figures of papers in "fr", "ar" or "en", whatever the language of the screen.
class PaperLanguage
{
public:
    explicit PaperLanguage(const QString &code);
    ~PaperLanguage();
    PaperLanguage(const PaperLanguage &) = delete;
    PaperLanguage &operator=(const PaperLanguage &) = delete;

    /// A source text marked with QT_TRANSLATE_NOOP("Paper", …); with `count`, its plural form, %n being the count.
    [[nodiscard]] QString text(const char *source, int count = -1) const;
    /// What people typed, in whatever script: keeps its own order of words inside a line of another direction.
    [[nodiscard]] QString typed(const QString &text) const;
    [[nodiscard]] const DisplayFormat &format() const { return m_format; }
    [[nodiscard]] bool rightToLeft() const { return m_format.rightToLeft(); }
    [[nodiscard]] QString code() const { return m_format.language(); }

private:
    DisplayFormat m_format;
    std::unique_ptr<QTranslator> m_catalogue;
};

} // namespace comptoir
