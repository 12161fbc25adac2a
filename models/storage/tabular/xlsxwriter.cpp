// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/xlsxwriter.h"

#include "models/storage/tabular/xlsxsheet.h"

#include <QFile>

#include <filesystem>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qsizetype textMax = 32'767;
constexpr qsizetype exactDigits = 15;

/// XML holds neither control characters nor half of a surrogate pair; "_x000D_" is how workbooks spell them.
QString escaped(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return (c >= u' ' && c < QChar(0xD800) && c != u'_') || c == u'\n' || c == u'\t';
    };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString safe;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            safe += c;
            safe += text[++i];
            continue;
        }
        const bool looksEscaped = c == u'_' && i + 1 < text.size() && text[i + 1] == u'x';
        const bool forbidden = (c < u' ' && c != u'\n' && c != u'\t') || c.isSurrogate() || c.isNonCharacter();
        if (looksEscaped || forbidden)
            safe += u"_x%1_"_s.arg(c.unicode(), 4, 16, '0'_L1).toUpper().replace(u'X', u'x');
        else
            safe += c;
    }
    return safe;
}

/// True when the number comes back from a spreadsheet as the digits it was written with.
bool survivesAsNumber(QStringView decimal)
{
    const QStringView digits = decimal.startsWith(u'-') ? decimal.sliced(1) : decimal;
    const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
    const bool padded = digits.size() > 1 && digits.front() == u'0' && digits[1] != u'.';
    return plain && !padded && digits.size() - digits.count(u'.') <= exactDigits;
}

Unexpected writeFailed(const QString &path, const QString &why)
{
    return broken(u"write_failed"_s, u"%1 cannot be written: %2."_s.arg(path, why));
}

} // namespace

XlsxWriter::XlsxWriter(QString path, const QString &sheetName)
    : m_path(std::move(path)), m_partPath(QString(m_path + u".part"))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
    if (m_workbook)
        m_sheet = workbook_add_worksheet(m_workbook, sheetName.toUtf8().constData());
}

XlsxWriter::~XlsxWriter()
{
    if (!m_workbook)
        return;
    lxw_workbook_free(m_workbook);
    QFile::remove(m_partPath);
}

Result<void> XlsxWriter::writeRow(const QList<TableCell> &cells)
{
    if (!m_sheet)
        return writeFailed(m_path, u"the workbook cannot be begun"_s);
    if (m_row >= xlsxRowMax || cells.size() > xlsxColumnMax)
        return refuse(u"sheet_full"_s,
                      u"An XLSX sheet has %1 rows of %2 cells. Export as CSV."_s.arg(xlsxRowMax).arg(xlsxColumnMax));
    for (qsizetype column = 0; column < cells.size(); ++column)
        COMPTOIR_TRY(writeCell(m_row, static_cast<quint16>(column), cells[column]));
    ++m_row;
    return {};
}

Result<void> XlsxWriter::writeCell(quint32 row, quint16 column, const TableCell &cell)
{
    if (cell.text.isEmpty())
        return {};
    lxw_error outcome = LXW_NO_ERROR;
    bool isNumber = cell.kind == TableCell::Kind::Number && survivesAsNumber(cell.text);
    const double value = isNumber ? cell.text.toDouble(&isNumber) : 0.0;
    if (isNumber) {
        outcome = worksheet_write_number(m_sheet, row, column, value, nullptr);
    } else {
        const QString text = escaped(cell.text);
        if (text.size() > textMax)
            return refuse(u"cell_too_long"_s,
                          u"A text of row %1 is longer than an XLSX cell. Export as CSV."_s.arg(row + 1));
        outcome = worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), nullptr);
    }
    if (outcome != LXW_NO_ERROR)
        return writeFailed(m_path, QString::fromUtf8(lxw_strerror(outcome)));
    return {};
}

Result<void> XlsxWriter::finish()
{
    if (!m_sheet)
        return writeFailed(m_path, u"the workbook cannot be begun"_s);
    m_sheet = nullptr;
    const lxw_error outcome = workbook_close(std::exchange(m_workbook, nullptr));
    if (outcome != LXW_NO_ERROR) {
        QFile::remove(m_partPath);
        return writeFailed(m_path, QString::fromUtf8(lxw_strerror(outcome)));
    }
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(m_partPath).toStdString(), QFile::encodeName(m_path).toStdString(),
                            error);
    if (error) {
        QFile::remove(m_partPath);
        return writeFailed(m_path, QString::fromStdString(error.message()));
    }
    return {};
}

} // namespace comptoir
