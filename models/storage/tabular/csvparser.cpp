// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/csvparser.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

Result<QList<QString>> CsvParser::next()
{
    QList<QString> fields;
    while (true) {
        if (!atEnd() && m_text[m_position] == u'"') {
            auto field = quotedField();
            if (!field)
                return tl::unexpected(std::move(field).error());
            fields << std::move(*field);
        } else {
            fields << plainField();
        }
        if (atEnd() || m_text[m_position] != m_delimiter)
            break;
        ++m_position;
    }
    skipLineEnd();
    return fields;
}

Result<QString> CsvParser::quotedField()
{
    const qint64 firstLine = m_line;
    QString field;
    while (true) {
        const qsizetype begin = m_position + 1;
        const qsizetype quote = m_text.indexOf(u'"', begin);
        if (quote < 0)
            return broken(u"unbalanced_quote"_s, u"The quote opened on line %1 is never closed."_s.arg(firstLine));
        const QStringView stretch = m_text.sliced(begin, quote - begin);
        m_line += stretch.count(u'\n');
        field += stretch;
        m_position = quote + 1;
        if (atFieldEnd())
            return field;
        if (m_text[m_position] != u'"')
            return broken(
                u"stray_quote"_s,
                u"Line %1 has text after a closing quote. A quote inside a quoted text is written twice."_s.arg(
                    m_line));
        field += u'"';
    }
}

QString CsvParser::plainField()
{
    const qsizetype begin = m_position;
    while (!atFieldEnd())
        ++m_position;
    return m_text.sliced(begin, m_position - begin).toString();
}

bool CsvParser::atFieldEnd() const
{
    return atEnd() || m_text[m_position] == m_delimiter || isLineEnd(m_text[m_position]);
}

void CsvParser::skipLineEnd()
{
    if (atEnd())
        return;
    const bool crLf = m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
    m_position += crLf ? 2 : 1;
    ++m_line;
}

} // namespace comptoir
