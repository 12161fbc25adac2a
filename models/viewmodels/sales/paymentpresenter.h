// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/viewmodels/sales/tillpresenter.h"

namespace comptoir
{

/// A quick amount: what is handed over and the change it gives.
struct QuickAmount {
    Money amount;
    Money change;
    bool exact = false;

    bool operator==(const QuickAmount &) const = default;
};

/// What happens after the sale; kept from sale to sale.
struct AfterSale {
    bool print = true;
    bool invoice = false;

    bool operator==(const AfterSale &) const = default;
};

/// Paying the open ticket: rows of tenders, the entry that is being typed, and the one moment in which the ticket
/// becomes a sale. Figures come from settle(), the same function the sale is settled by. On a refund every amount here
/// is without its sign and is paid back. Outlives its page. GUI thread.
class PaymentPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,    ///< the tiles are shown
        Preparing, ///< waits for the last scan and its figures
        Open,
        Finishing, ///< being written: nothing can be changed
        Done,      ///< change is shown until the next scan or key: dismiss()
    };
    static constexpr int partsMax = 20;

    PaymentPresenter(TillPresenter &till, SaleService &sales, const Business &business, Approvals &approvals);

    [[nodiscard]] State state() const { return m_state; }
    /// Opens the panel, with the method chosen; opened() follows. Nothing happens on an empty ticket; one that cannot
    /// be sold says so by failed().
    void begin(TenderMethod method = TenderMethod::Cash);
    /// Back to the ticket; rows are forgotten, the ticket stays as it is.
    void cancel();

    // The rows that stand and the one being typed.
    [[nodiscard]] const QList<Tender> &rows() const { return m_rows; }
    void removeRow(int row);
    [[nodiscard]] TenderMethod method() const { return m_method; }
    void setMethod(TenderMethod method);
    /// Why a method cannot be used now (`customer_needed`), or none.
    [[nodiscard]] std::optional<Error> refusalOf(TenderMethod method) const;
    [[nodiscard]] QString entryText() const; ///< as typed with a comma, or the proposed amount
    [[nodiscard]] bool entryTyped() const { return !m_keys.isEmpty(); }
    [[nodiscard]] Money entry() const; ///< ≥ 0
    void digit(int digit) { m_keys.digit(digit); }
    void doubleZero() { m_keys.doubleZero(); }
    void comma() { m_keys.comma(); }
    void backspace() { m_keys.backspace(); }
    void clearEntry() { m_keys.clear(); }
    void setEntry(Money amount);                 ///< a quick amount
    void addToEntry(Money amount);               ///< +100, +500
    void setReference(const QString &reference); ///< card authorisation or voucher number
    [[nodiscard]] QString reference() const { return m_reference; }
    /// Makes the entry a row and goes on with what remains. Errors by failed(): `tender_too_large`, `customer_needed`.
    void commitEntry();

    [[nodiscard]] const QList<QuickAmount> &quickAmounts() const { return m_quick; }
    /// Splits what remains into equal parts (2 to partsMax); the entry proposes one after the other. 0 ends it.
    void splitEqually(int parts);
    [[nodiscard]] int parts() const { return static_cast<int>(m_partAmounts.size()); } ///< 0: not split
    [[nodiscard]] int part() const;                                                    ///< being paid, from 1

    // How it stands with rows and entry.
    [[nodiscard]] bool paysBack() const { return m_till.quote().priced.total.isNegative(); }
    [[nodiscard]] Money due() const;       ///< goods, stamp duty and rounding, for the methods chosen
    [[nodiscard]] Money stampDuty() const; ///< signed as it is added
    [[nodiscard]] Money rounding() const;  ///< signed as it is added
    [[nodiscard]] Money cashPart() const;  ///< goods paid in cash: the base of the duty
    [[nodiscard]] Money remaining() const; ///< without the entry: what the entry is about
    [[nodiscard]] Money stillMissing() const;
    [[nodiscard]] bool settled() const { return m_settlement.has_value(); }
    [[nodiscard]] Money change() const; ///< to be given: of the sale itself when Done
    [[nodiscard]] QList<CountedDenomination> changeParts() const { return changeIn(change()); }

    // The customer's account.
    [[nodiscard]] bool canDeductChange() const; ///< they owe something and get change
    [[nodiscard]] bool deductChange() const { return m_deductChange && canDeductChange(); }
    void setDeductChange(bool deduct);

    [[nodiscard]] const AfterSale &afterSale() const { return m_after; }
    void setAfterSale(const AfterSale &after);

    /// Sells, once however often it is called; an entry that does not settle the ticket becomes a row instead. On an
    /// error nothing is lost: rows and entry stay as they are.
    void finish();
    /// The sale that was made; while Done.
    [[nodiscard]] const std::optional<SellResult> &sale() const { return m_result; }
    /// Leaves Done.
    void dismiss();

Q_SIGNALS:
    void changed();
    void stateChanged(comptoir::PaymentPresenter::State state);
    void opened();
    void sold(const comptoir::SellResult &result, const comptoir::AfterSale &after);
    void failed(const comptoir::Error &error);

private:
    void openWhenSettled();
    /// The ticket as it stands cannot be sold; says why.
    [[nodiscard]] bool refused();
    void setState(State state);
    void clearRows();
    void recompute();
    void followTill();
    [[nodiscard]] Money proposed() const;
    [[nodiscard]] Money signedAs(Money amount) const { return paysBack() ? -amount : amount; }
    [[nodiscard]] QList<Tender> tendersWith(Money entry) const;
    void receive(const Result<SellResult> &result, Money deducted);
    void payAccount(const CustomerId &customer, Money amount);

    TillPresenter &m_till;
    SaleService &m_sales;
    const Business &m_business;
    Approvals &m_approvals;
    State m_state = State::Closed;
    TenderMethod m_method = TenderMethod::Cash;
    QList<Tender> m_rows; ///< without sign
    Keypad m_keys;
    QString m_reference;
    QList<QuickAmount> m_quick;
    QList<Money> m_partAmounts;
    qsizetype m_partsFrom = 0;              ///< rows there were when the rest was split
    PaymentState m_standing;                ///< of the rows
    std::optional<Settlement> m_target;     ///< of the rows, were the rest paid by the method chosen
    std::optional<Settlement> m_settlement; ///< of rows and entry
    std::optional<SellResult> m_result;
    Money m_deducted; ///< of the change of the sale, paid onto the account
    bool m_deductChange = false;
    AfterSale m_after;
};

} // namespace comptoir
