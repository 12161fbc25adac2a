// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QList>
#include <QStringView>

namespace comptoir
{

/// Takes CSV text apart as RFC 4180 describes it, record by record. A quote inside an unquoted field is kept as it is
/// (`Ecran 24" LED`); text after a closing quote is an error, because what was meant can only be guessed.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// The fields of the next record: at least one, empty for a blank line. Only when not atEnd().
    /// Errors: `unbalanced_quote`, `stray_quote`; both name the line.
    [[nodiscard]] Result<QList<QString>> next();

private:
    [[nodiscard]] Result<QString> quotedField();
    [[nodiscard]] QString plainField();
    [[nodiscard]] bool atFieldEnd() const;
    void skipLineEnd();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    qint64 m_line = 1;
};

} // namespace comptoir
