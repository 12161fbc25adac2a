// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sales/saleservice.h"

#include <QAbstractItemModel>

namespace comptoir
{

/// What the till shows below the lines. All figures are of the latest quote and therefore what will be sold.
struct TicketTotals {
    int items = 0;           ///< lines
    qint64 pieces = 0;       ///< what is counted in pieces, taken together; weighed goods are not
    Money subTotal;          ///< before discounts
    Money discount;          ///< ≥ 0 on a sale
    QList<TaxAmount> byRate; ///< without the exempt part
    Money exempt;
    Money total;
    Money cashDue; ///< what the customer pays in cash: stamp duty and rounding are in it
    Money stampDuty;
    Money rounding;
    Money cardDue;

    bool operator==(const TicketTotals &) const = default;
};

/// A parked ticket as a chip.
struct HeldTicket {
    Uuid id;
    QString name; ///< may be empty: the page says "No name"
    Money total;
    qint64 minutes = 0;
    qsizetype lines = 0;

    bool operator==(const HeldTicket &) const = default;
};

/// A shelf of tiles. The first one has an empty code and is the favourites.
struct CategoryChip {
    QString code;
    QString name; ///< in the screen's language; empty for the favourites
    int hue = 0;  ///< 1 to 8; 0 for the favourites
    QString icon;

    bool operator==(const CategoryChip &) const = default;
};

/// The chip of a category; null when there is none.
[[nodiscard]] inline const CategoryChip *chipOf(const QList<CategoryChip> &chips, const QString &code)
{
    const auto found =
        std::find_if(chips.begin(), chips.end(), [&code](const CategoryChip &c) { return c.code == code; });
    return code.isEmpty() || found == chips.end() ? nullptr : &*found;
}

/// Who the ticket is for.
struct CustomerCard {
    CustomerId id;
    QString name;
    QString code;
    QString phone;
    Money owes;
    Money limit;

    bool operator==(const CustomerCard &) const = default;
};

/// Something the till has to ask about. Questions wait in a row and never hold up the next scan.
struct TillQuestion {
    enum class Kind {
        UnknownCode,  ///< answer with createItem() or dismissQuestion()
        Weight,       ///< answer with answerQuestion("0.750") or the keypad
        Price,        ///< answer with answerQuestion("120.00") or the keypad
        PriceChanged, ///< the catalogue now says another price: takeNewPrice() or dismissQuestion() (keeps the old)
    };
    quint64 id = 0;
    Kind kind = Kind::UnknownCode;
    QString code;           ///< as scanned
    QString name;           ///< of the item, in the screen's language
    QString unit;           ///< code of the unit that is weighed: "kg", "l", "m", "h"
    Money oldPrice;         ///< PriceChanged: on the ticket; Weight: of one unit
    Money newPrice;         ///< PriceChanged
    bool mayCreate = false; ///< UnknownCode: this person has the right; otherwise a manager is asked
    quint64 line = 0;       ///< PriceChanged: key of the line
};

/// A line of an earlier ticket that can still be taken back.
struct ReturnableLine {
    int line = 0; ///< index in the ticket
    QString name;
    Quantity sold;
    Quantity left;
    Money total; ///< of the whole line as it was sold
};

/// An earlier ticket to take goods back from.
struct ReturnableView {
    QString number; ///< as printed
    QDateTime at;   ///< branch time
    Money total;
    QString customer;
    QList<ReturnableLine> lines; ///< those with something left
};

} // namespace comptoir
