// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/xlsxsheet.h"

#include "models/storage/tabular/xlsxstyles.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Column of a reference such as "AB12", from 0; -1 when it is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A') + 1;
        if (column > xlsxColumnMax)
            return -1;
    }
    return column - 1;
}

/// Control characters, which XML cannot hold, are written "_x000D_".
QString withoutEscapes(const QString &text)
{
    constexpr qsizetype length = 7;
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString plain;
    qsizetype copied = 0;
    while (at >= 0 && at + length <= text.size()) {
        bool isHex = false;
        const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        const bool isEscape = isHex && text[at + length - 1] == u'_';
        if (isEscape) {
            plain += QStringView(text).sliced(copied, at - copied);
            plain += QChar(code);
            copied = at + length;
        }
        at = text.indexOf("_x"_L1, isEscape ? copied : at + 1);
    }
    plain += QStringView(text).sliced(copied);
    return plain;
}

} // namespace

QString readXlsxText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            if (xml.name() == "t"_L1)
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == "rPh"_L1)
                xml.skipCurrentElement();
            else
                ++depth;
        }
    }
    return withoutEscapes(text);
}

Result<void> XlsxSheetReader::read()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isStartElement() && m_xml.name() == "row"_L1)
            COMPTOIR_TRY(readRow());
    }
    return {};
}

Result<void> XlsxSheetReader::readRow()
{
    const QStringView number = m_xml.attributes().value("r"_L1);
    const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong();
    if (row <= m_row || row > xlsxRowMax)
        return broken(u"bad_xlsx"_s, u"The sheet is damaged: row \"%2\" follows row %1."_s.arg(m_row).arg(number));
    m_row = row;
    m_column = -1;
    QList<QString> cells;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement()) // of the row itself: cells are read whole, other elements skipped
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == "c"_L1)
            COMPTOIR_TRY(readCell(cells));
        else
            m_xml.skipCurrentElement();
    }
    return m_builder.add(m_row, std::move(cells));
}

Result<void> XlsxSheetReader::readCell(QList<QString> &cells)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView reference = attributes.value("r"_L1);
    m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    if (m_column < 0 || m_column >= xlsxColumnMax)
        return broken(u"bad_xlsx"_s, u"The sheet is damaged: row %1 has a cell at \"%2\"."_s.arg(m_row).arg(reference));
    const QString type = attributes.value("t"_L1).toString();
    const qsizetype style = attributes.value("s"_L1).toLongLong();
    std::optional<QString> text = QString();
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement())
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == "v"_L1)
            text = cellText(type, style, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (m_xml.name() == "is"_L1)
            text = readXlsxText(m_xml);
        else
            m_xml.skipCurrentElement(); // the formula: its last result stands in <v>
    }
    if (!text)
        return broken(u"bad_xlsx"_s, u"The sheet is damaged: row %1 refers to a text that is not there."_s.arg(m_row));
    if (cells.size() <= m_column)
        cells.resize(m_column + 1);
    cells[m_column] = std::move(*text);
    return {};
}

std::optional<QString> XlsxSheetReader::cellText(QStringView type, qsizetype style, const QString &value) const
{
    if (type == u's') {
        bool isIndex = false;
        const qsizetype index = value.toLongLong(&isIndex);
        if (!isIndex || index < 0 || index >= m_context.sharedStrings.size())
            return std::nullopt;
        return m_context.sharedStrings[index];
    }
    if (type == u'b')
        return value.trimmed() == u'1' ? u"TRUE"_s : u"FALSE"_s;
    if (type.isEmpty() || type == u'n')
        return shownNumber(QStringView(value).trimmed(), m_context.styles.format(style), m_context.date1904);
    return withoutEscapes(value); // results of formulas, errors such as #N/A, ISO dates
}

} // namespace comptoir
