// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/quantity.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

QString unitCode(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return u"piece"_s;
    case Unit::Kilogram:
        return u"kg"_s;
    case Unit::Litre:
        return u"l"_s;
    case Unit::Metre:
        return u"m"_s;
    case Unit::Hour:
        return u"h"_s;
    }
    Q_UNREACHABLE();
}

Result<Unit> unitFromCode(QStringView code)
{
    struct Spelling {
        QLatin1StringView text;
        Unit unit;
    };
    static constexpr std::array spellings{
        Spelling{"piece"_L1, Unit::Piece}, Spelling{"pc"_L1, Unit::Piece},      Spelling{"pcs"_L1, Unit::Piece},
        Spelling{"unit"_L1, Unit::Piece},  Spelling{"u"_L1, Unit::Piece},       Spelling{"ea"_L1, Unit::Piece},
        Spelling{"kg"_L1, Unit::Kilogram}, Spelling{"kilo"_L1, Unit::Kilogram}, Spelling{"kilogram"_L1, Unit::Kilogram},
        Spelling{"l"_L1, Unit::Litre},     Spelling{"litre"_L1, Unit::Litre},   Spelling{"liter"_L1, Unit::Litre},
        Spelling{"m"_L1, Unit::Metre},     Spelling{"metre"_L1, Unit::Metre},   Spelling{"meter"_L1, Unit::Metre},
        Spelling{"h"_L1, Unit::Hour},      Spelling{"hour"_L1, Unit::Hour},     Spelling{"heure"_L1, Unit::Hour},
    };
    const QStringView wanted = code.trimmed();
    for (const Spelling &spelling : spellings) {
        if (wanted.compare(spelling.text, Qt::CaseInsensitive) == 0)
            return spelling.unit;
    }
    if (wanted.compare(u"pièce", Qt::CaseInsensitive) == 0)
        return Unit::Piece;
    return misuse(u"unknown_unit"_s, u"\"%1\" is not a unit this version knows."_s.arg(code));
}

QString Quantity::toShortDecimal() const
{
    QString text = toDecimal();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace comptoir
