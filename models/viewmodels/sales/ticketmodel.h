// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/openticket.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractListModel>

namespace comptoir
{

/// The lines of the open ticket as they are painted. Lines are known by a key that lives as long as the line, so that a
/// change touches its own row only. Texts are ready for the screen's language. GUI thread.
class TicketModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< quint64
        QuantityRole,               ///< "4 ×"; weighed "0,750"; returns with U+2212
        PlainQuantityRole,          ///< "4", "0,750": for the stepper
        NameRole,                   ///< in the screen's language
        CaptionRole,                ///< "15,00 each", "0,750 kg × 900,00", "Return of T01-000012"; may be empty
        DiscountTextsRole,          ///< QStringList: "Discount 10 %", "6 for 5"
        DiscountAmountsRole,        ///< QStringList, as many: "−67,50"
        AmountRole,                 ///< before discounts, "675,00": the figure on the first row of the line
        TotalRole,                  ///< after discounts, "607,50"
        ReturnRole,                 ///< bool: the line gives back
        WeighedRole,                ///< bool: no stepper, the keypad asks for the weight
        NoteRole,                   ///< QString
        OverriddenRole,             ///< bool: the price was typed
        PricedRole,                 ///< bool: false for the instant until the figures are known
    };

    explicit TicketModel(const Business &business, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Makes the rows those of a ticket: rows that stayed are not touched.
    void setLines(const QList<OpenLine> &lines);
    /// Gives rows their figures; `priced` answers the lines set last, one for one.
    void setPriced(const QList<PricedLine> &priced);

    /// The number of a ticket that lines are taken back from, for their captions.
    void nameOriginal(const SaleId &sale, const QString &number);

    [[nodiscard]] int rowOf(quint64 key) const; ///< −1: none
    [[nodiscard]] quint64 keyAt(int row) const;
    [[nodiscard]] const OpenLine &line(int row) const { return m_rows.at(row).open; }
    [[nodiscard]] const std::optional<PricedLine> &priced(int row) const { return m_rows.at(row).priced; }

private:
    struct Row {
        OpenLine open;
        std::optional<PricedLine> priced;
    };

    [[nodiscard]] QString caption(const Row &row) const;
    [[nodiscard]] QString unitText(Unit unit) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] QString discountText(const Row &row, const AppliedDiscount &discount) const;
    [[nodiscard]] QStringList discountTexts(const Row &row) const;
    [[nodiscard]] QStringList discountAmounts(const Row &row) const;
    [[nodiscard]] QString quantityText(const Row &row) const;
    void dropMissing(const QList<OpenLine> &lines);
    void place(int row, const OpenLine &line);

    const Business &m_business;
    QList<Row> m_rows;
    QHash<SaleId, QString> m_originals;
};

} // namespace comptoir
