// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/currency.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct KnownCurrency {
    std::array<char, 3> code;
    quint8 decimals;
};

constexpr std::array knownCurrencies{
    KnownCurrency{{'D', 'Z', 'D'}, 2}, KnownCurrency{{'E', 'U', 'R'}, 2}, KnownCurrency{{'U', 'S', 'D'}, 2},
    KnownCurrency{{'G', 'B', 'P'}, 2}, KnownCurrency{{'M', 'A', 'D'}, 2}, KnownCurrency{{'T', 'N', 'D'}, 3},
    KnownCurrency{{'L', 'Y', 'D'}, 3}, KnownCurrency{{'E', 'G', 'P'}, 2}, KnownCurrency{{'S', 'A', 'R'}, 2},
    KnownCurrency{{'A', 'E', 'D'}, 2}, KnownCurrency{{'Q', 'A', 'R'}, 2}, KnownCurrency{{'K', 'W', 'D'}, 3},
    KnownCurrency{{'B', 'H', 'D'}, 3}, KnownCurrency{{'J', 'O', 'D'}, 3}, KnownCurrency{{'O', 'M', 'R'}, 3},
    KnownCurrency{{'T', 'R', 'Y'}, 2}, KnownCurrency{{'C', 'H', 'F'}, 2}, KnownCurrency{{'C', 'A', 'D'}, 2},
    KnownCurrency{{'X', 'O', 'F'}, 0}, KnownCurrency{{'X', 'A', 'F'}, 0}, KnownCurrency{{'J', 'P', 'Y'}, 0},
    KnownCurrency{{'M', 'R', 'U'}, 2}, KnownCurrency{{'C', 'N', 'Y'}, 2}, KnownCurrency{{'I', 'N', 'R'}, 2},
};

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const QByteArray latin = code.toString().toUpper().toLatin1();
    for (const KnownCurrency &known : knownCurrencies) {
        if (latin.size() == 3 && std::equal(known.code.begin(), known.code.end(), latin.begin()))
            return Currency(known.code, known.decimals);
    }
    return misuse(u"unknown_currency"_s, u"\"%1\" is not a currency this version knows."_s.arg(code));
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), static_cast<qsizetype>(m_code.size()));
}

qint64 Currency::minorPerMajor() const
{
    qint64 factor = 1;
    for (int i = 0; i < m_decimals; ++i)
        factor *= 10;
    return factor;
}

} // namespace comptoir
