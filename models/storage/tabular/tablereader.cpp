// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/tablereader.h"

#include "models/storage/tabular/csvreader.h"
#include "models/storage/tabular/xlsxreader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr QByteArrayView zipMagic("PK\x03\x04");
constexpr QByteArrayView compoundFileMagic("\xD0\xCF\x11\xE0"); ///< .xls, and .xlsx under a password

} // namespace

Result<Table> readTable(const QByteArray &bytes, const TableLimits &limits)
{
    if (bytes.startsWith(zipMagic))
        return readXlsx(bytes, limits);
    if (bytes.startsWith(compoundFileMagic))
        return refuse(u"unsupported_format"_s,
                      u"The file is an old .xls workbook or has a password. Save it as .xlsx or CSV."_s);
    return readCsv(bytes, std::nullopt, limits);
}

Result<Table> readTableFile(const QString &path, const TableLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return misuse(u"file_not_readable"_s, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    if (file.size() > limits.fileBytes)
        return refuse(u"file_too_large"_s, u"%1 is larger than %2 bytes."_s.arg(path).arg(limits.fileBytes));
    // One byte more than allowed: a pipe or a growing file has no size to be believed.
    const QByteArray bytes = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return misuse(u"file_not_readable"_s, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    if (bytes.size() > limits.fileBytes)
        return refuse(u"file_too_large"_s, u"%1 is larger than %2 bytes."_s.arg(path).arg(limits.fileBytes));
    return readTable(bytes, limits);
}

} // namespace comptoir
