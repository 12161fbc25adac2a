// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/codec/factcodec.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Gives an enum its names by position: the first enumerator has the first name.
template <typename Enum, std::size_t count>
QString nameAt(const std::array<QLatin1StringView, count> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

template <typename Enum, std::size_t count>
void findName(const std::array<QLatin1StringView, count> &names, QStringView code, Enum &value)
{
    const auto found = std::find(names.begin(), names.end(), code);
    if (found != names.end())
        value = static_cast<Enum>(found - names.begin());
}

constexpr std::array discountKinds{"percent"_L1, "amount"_L1};
constexpr std::array discountSources{"line"_L1, "ticket"_L1, "promotion"_L1};
constexpr std::array taxModes{"inclusive"_L1, "exclusive"_L1};
constexpr std::array cashMoveKinds{"in"_L1, "out"_L1, "no_sale"_L1};
constexpr std::array promotionKinds{"n_for_m"_L1, "percent_off"_L1, "fixed_bundle"_L1};

} // namespace

QString codeOf(Discount::Kind kind)
{
    return nameAt(discountKinds, kind);
}

void fromCode(QStringView code, Discount::Kind &kind)
{
    findName(discountKinds, code, kind);
}

QString codeOf(AppliedDiscount::Source source)
{
    return nameAt(discountSources, source);
}

void fromCode(QStringView code, AppliedDiscount::Source &source)
{
    findName(discountSources, code, source);
}

QString codeOf(TaxMode mode)
{
    return nameAt(taxModes, mode);
}

void fromCode(QStringView code, TaxMode &mode)
{
    findName(taxModes, code, mode);
}

QString codeOf(CashMoved::Kind kind)
{
    return nameAt(cashMoveKinds, kind);
}

void fromCode(QStringView code, CashMoved::Kind &kind)
{
    findName(cashMoveKinds, code, kind);
}

QString codeOf(Promotion::Kind kind)
{
    return nameAt(promotionKinds, kind);
}

void fromCode(QStringView code, Promotion::Kind &kind)
{
    findName(promotionKinds, code, kind);
}

QString codeOf(TenderMethod method)
{
    return tenderMethodCode(method);
}

void fromCode(QStringView code, TenderMethod &method)
{
    method = tenderMethodFromCode(code).value_or(method);
}

QString codeOf(Unit unit)
{
    return unitCode(unit);
}

void fromCode(QStringView code, Unit &unit)
{
    unit = unitFromCode(code).value_or(unit);
}

QString codeOf(ItemKind kind)
{
    return itemKindCode(kind);
}

void fromCode(QStringView code, ItemKind &kind)
{
    kind = itemKindFromCode(code).value_or(kind);
}

QString codeOf(NegativeStock policy)
{
    return negativeStockCode(policy);
}

void fromCode(QStringView code, NegativeStock &policy)
{
    policy = negativeStockFromCode(code).value_or(policy);
}

QString codeOf(Right right)
{
    return rightCode(right);
}

void fromCode(QStringView code, Right &right)
{
    right = rightFromCode(code).value_or(right);
}

} // namespace comptoir
