// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/csvwriter.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qsizetype flushBytes = 64 * 1024;

/// "-12.50", "+3": digits with at most one separator. Anything else behind a sign may be a formula.
bool isNumber(QStringView text)
{
    const bool sign = text.startsWith(u'-') || text.startsWith(u'+');
    qsizetype digits = 0;
    qsizetype separators = 0;
    for (QChar c : text.sliced(sign ? 1 : 0)) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c == u'.' || c == u',')
            ++separators;
        else
            return false;
    }
    return digits > 0 && separators <= 1;
}

bool looksLikeFormula(QStringView text)
{
    constexpr QStringView starts = u"=+-@\t\r";
    return !text.isEmpty() && starts.contains(text.front()) && !isNumber(text);
}

QString fieldText(const TableCell &cell, QChar delimiter)
{
    QString text = cell.text;
    if (cell.kind == TableCell::Kind::Text && looksLikeFormula(text))
        text.prepend(u'\'');
    const auto needsQuotes = [delimiter](QChar c) { return c == delimiter || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool blankEdge = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!blankEdge && std::none_of(text.cbegin(), text.cend(), needsQuotes))
        return text;
    text.replace(u'"', u"\"\""_s);
    return QString(u'"' + text + u'"');
}

} // namespace

Result<void> CsvWriter::writeRow(const QList<TableCell> &cells)
{
    if (!m_begun && m_style.byteOrderMark)
        m_pending += "\xEF\xBB\xBF";
    m_begun = true;
    QString line;
    for (const TableCell &cell : cells) {
        if (&cell != &cells.front())
            line += m_style.delimiter;
        line += fieldText(cell, m_style.delimiter);
    }
    m_pending += line.toUtf8();
    m_pending += "\r\n";
    return m_pending.size() < flushBytes ? Result<void>() : flush();
}

Result<void> CsvWriter::finish()
{
    return flush();
}

Result<void> CsvWriter::flush()
{
    if (m_device.write(m_pending) != m_pending.size())
        return broken(u"write_failed"_s, u"The file cannot be written: %1."_s.arg(m_device.errorString()));
    m_pending.clear();
    return {};
}

} // namespace comptoir
