// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/shift.h"
#include "models/domain/catalogue/category.h"
#include "models/domain/catalogue/pricelist.h"
#include "models/domain/sales/promotion.h"
#include "models/domain/sales/sale.h"
#include "models/domain/staff/user.h"

namespace comptoir
{

/// What a business is at its first hour: the entry every other one stands on.
struct BusinessCreated {
    Uuid device;
    QString name;
    QString country; ///< ISO 3166 alpha-2
    Currency currency;
    QString branch;
    QString till;
    QString timeZone; ///< IANA name
    EpochMs at = 0;
};

/// A public key that signs from here on, and how well its private half is kept.
struct DeviceKeyAdded {
    QByteArray publicKey;
    QString level;
};

/// The device's journal begins anew: restored, cloned or shortened file. Numbers get a new series.
struct EpochBegan {
    qint64 epoch = 1;
    QString reason; ///< "first", "older_copy", "restored_backup", "tail_cut"
    EpochMs at = 0;
};

struct SettingsChanged {
    QMap<QString, QString> values;
};

struct TaxesChanged {
    QList<TaxDefinition> taxes;
    QList<TaxClass> classes;
};

struct RolesChanged {
    QList<Role> roles;
};

struct UserSaved {
    User user;
};

/// A wrong PIN, or the right one after wrong ones. Five in a row lock the pad for 30 s, then twice as long each time.
struct PinTried {
    bool right = false;
    int failures = 0; ///< in a row, after this try
    EpochMs lockedUntil = 0;
};

struct CategoriesSaved {
    QList<Category> categories;
};

/// Items written or rewritten, in batches. `stock` holds what was found on the shelf when the item was first entered.
struct ProductsSaved {
    QList<Product> products;
    QList<StockMove> stock;
    EpochMs at = 0;
};

struct PriceListSaved {
    QString list;
    QList<PriceRule> rules; ///< all of them: the list is replaced
};

struct PromotionSaved {
    Promotion promotion;
};

struct CustomerSaved {
    Customer customer;
};

/// A customer pays back what was put on account.
struct AccountPaid {
    CustomerId customer;
    ShiftId shift;
    Currency currency;
    Tender tender;
    EpochMs at = 0;
    Actor user;
};

/// Stock moved by hand: count, loss, receipt.
struct StockMoved {
    QList<StockMove> moves;
    EpochMs at = 0;
    Actor user;
    QString note;
};

/// A ticket put aside. Provisional: no number, no totals.
struct BasketHeld {
    Uuid id;
    QString name;
    EpochMs at = 0;
    Actor user;
    Currency currency;
    Basket basket;
};

struct BasketTaken {
    Uuid id;
};

/// A full invoice made from a ticket: its totals are the ticket's, copied and never computed again.
struct InvoiceIssued {
    FiscalRef fiscal;
    SaleId sale;
    QString ticket; ///< number as printed
    EpochMs at = 0;
    Actor user;
    LegalIdentity seller;
    LegalIdentity buyer;
    bool professional = false;
    Currency currency;
    Money total;
    Money stampDuty;
    Money due;

    [[nodiscard]] Money fiscalAmount() const { return total; }
};

/// DUPLICATA `copy` of a document.
struct CopyPrinted {
    FiscalRef fiscal;
    QString original; ///< number as printed
    int copy = 1;
    EpochMs at = 0;
    Actor user;
};

/// An audit event (sign-in refused, override, void, drawer, clock set back, restore …).
struct EventLogged {
    FiscalRef fiscal;
    QString code;
    EpochMs at = 0;
    Actor user;
    std::optional<Actor> approvedBy;
    QString detail;
};

struct ArchiveExported {
    FiscalRef fiscal;
    qint64 fromPos = 0;
    qint64 toPos = 0;
    QByteArray sha256; ///< of the archive's content
    EpochMs at = 0;
    Actor user;
};

} // namespace comptoir
