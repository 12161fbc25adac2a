// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/product.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

QString negativeStockCode(NegativeStock policy)
{
    switch (policy) {
    case NegativeStock::Allow:
        return u"allow"_s;
    case NegativeStock::Warn:
        return u"warn"_s;
    case NegativeStock::Block:
        return u"block"_s;
    }
    Q_UNREACHABLE();
}

Result<NegativeStock> negativeStockFromCode(QStringView code)
{
    for (const NegativeStock policy : {NegativeStock::Allow, NegativeStock::Warn, NegativeStock::Block}) {
        if (negativeStockCode(policy) == code)
            return policy;
    }
    return misuse(u"unknown_negative_stock"_s, u"\"%1\" is not allow, warn or block."_s.arg(code));
}

QString itemKindCode(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Stocked:
        return u"stocked"_s;
    case ItemKind::Service:
        return u"service"_s;
    case ItemKind::Kit:
        return u"kit"_s;
    case ItemKind::Variants:
        return u"variants"_s;
    }
    Q_UNREACHABLE();
}

Result<ItemKind> itemKindFromCode(QStringView code)
{
    for (const ItemKind kind : {ItemKind::Stocked, ItemKind::Service, ItemKind::Kit, ItemKind::Variants}) {
        if (itemKindCode(kind) == code)
            return kind;
    }
    return misuse(u"unknown_item_kind"_s, u"\"%1\" is not stocked, service, kit or variants."_s.arg(code));
}

} // namespace comptoir
