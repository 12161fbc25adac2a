// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/fiscal/series.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct SeriesName {
    QLatin1StringView code;
    QLatin1StringView suffix;
};

/// In the order of SeriesKind.
constexpr std::array seriesNames{
    SeriesName{"ticket"_L1, ""_L1},    SeriesName{"invoice"_L1, "F"_L1}, SeriesName{"copy"_L1, "C"_L1},
    SeriesName{"shift"_L1, "Z"_L1},    SeriesName{"day"_L1, "D"_L1},     SeriesName{"month"_L1, "M"_L1},
    SeriesName{"year"_L1, "Y"_L1},     SeriesName{"event"_L1, "E"_L1},   SeriesName{"archive"_L1, "A"_L1},
    SeriesName{"training"_L1, "X"_L1},
};

} // namespace

QString codeOf(SeriesKind kind)
{
    return seriesNames.at(static_cast<std::size_t>(kind)).code;
}

void fromCode(QStringView code, SeriesKind &kind)
{
    for (std::size_t i = 0; i < seriesNames.size(); ++i) {
        if (code == seriesNames.at(i).code)
            kind = static_cast<SeriesKind>(i);
    }
}

QString seriesCode(SeriesKind kind, QStringView till, qint64 epoch)
{
    QString code = till.toString();
    if (epoch > 1)
        code += u'.' + QString::number(epoch);
    const QLatin1StringView suffix = seriesNames.at(static_cast<std::size_t>(kind)).suffix;
    return suffix.isEmpty() ? code : QString(code + u'-' + suffix);
}

QString FiscalRef::text() const
{
    return u"%1-%2"_s.arg(series).arg(number, 6, 10, QLatin1Char('0'));
}

Result<DocumentNumber> DocumentNumber::fromText(QStringView text, const QString &defaultSeries)
{
    const qsizetype dash = text.lastIndexOf(u'-');
    bool ok = false;
    const qint64 number = text.sliced(dash + 1).toLongLong(&ok);
    if (!ok || number <= 0)
        return misuse(u"bad_document_number"_s,
                      u"\"%1\" is not a document number; write it as printed, T01-000012."_s.arg(text));
    return DocumentNumber{dash > 0 ? text.first(dash).toString() : defaultSeries, number};
}

} // namespace comptoir
