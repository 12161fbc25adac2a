// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/csvreader.h"

#include "models/storage/tabular/csvparser.h"
#include "models/storage/tabular/tablebuilder.h"
#include "models/storage/tabular/textencoding.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr std::array<QChar, 4> delimiters{u',', u';', u'\t', u'|'};
constexpr int sampleRecords = 50;
constexpr qsizetype sampleLength = 1'000'000;

/// How well a delimiter explains the beginning of a file: records with as many fields as the first one, then fields.
std::pair<int, qsizetype> delimiterScore(QStringView text, QChar delimiter)
{
    CsvParser parser(text, delimiter);
    int alike = 0;
    qsizetype fields = 0;
    for (int i = 0; i < sampleRecords && !parser.atEnd(); ++i) {
        const auto record = parser.next();
        if (!record)
            break;
        if (record->size() == 1 && record->front().isEmpty())
            continue; // a blank line says nothing
        if (fields == 0)
            fields = record->size();
        alike += record->size() == fields ? 1 : 0;
    }
    return fields > 1 ? std::pair(alike, fields) : std::pair(0, fields);
}

QChar detectedDelimiter(QStringView text)
{
    text.truncate(std::min(text.size(), sampleLength));
    return *std::max_element(delimiters.begin(), delimiters.end(),
                             [text](QChar a, QChar b) { return delimiterScore(text, a) < delimiterScore(text, b); });
}

/// Spreadsheets that write "sep=;" first mean it for themselves: the line is no data.
std::optional<QChar> takeSeparatorLine(QStringView &text)
{
    constexpr QStringView mark = u"sep=";
    if (!text.startsWith(mark, Qt::CaseInsensitive) || text.size() <= mark.size())
        return std::nullopt;
    const QChar delimiter = text[mark.size()];
    const QStringView rest = text.sliced(mark.size() + 1);
    const bool alone = rest.isEmpty() || rest.startsWith(u'\n') || rest.startsWith(u'\r');
    if (!alone || std::find(delimiters.begin(), delimiters.end(), delimiter) == delimiters.end())
        return std::nullopt;
    const qsizetype end = rest.startsWith(u"\r\n"_s) ? 2 : std::min<qsizetype>(1, rest.size());
    text = rest.sliced(end);
    return delimiter;
}

} // namespace

Result<Table> readCsv(QByteArrayView bytes, std::optional<QChar> delimiter, const TableLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return refuse(u"file_too_large"_s, u"The file is larger than %1 bytes."_s.arg(limits.fileBytes));
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());

    QStringView text = decoded->text;
    const std::optional<QChar> named = takeSeparatorLine(text);
    const QChar used = delimiter ? *delimiter : named ? *named : detectedDelimiter(text);
    CsvParser parser(text, used);
    TableBuilder builder(limits.cells);
    for (qint64 number = named ? 2 : 1; !parser.atEnd(); ++number) {
        auto record = parser.next();
        if (!record)
            return tl::unexpected(std::move(record).error());
        COMPTOIR_TRY(builder.add(number, std::move(*record)));
    }
    const QString shown = used == u'\t' ? u"tab"_s : QString(used);
    return std::move(builder).finish(u"%1, separated by %2"_s.arg(decoded->encoding, shown));
}

} // namespace comptoir
