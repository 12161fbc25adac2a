// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/paymentpresenter.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace comptoir::ui
{

class AmountLabel;
class Badge;
class Button;
class Card;
class Label;
class NumPad;
class PaymentRows;
class Switch;

/// How the ticket is paid, in the place of the tiles: methods, rows, the amount received, quick amounts with their
/// change, what happens afterwards, and one button that ends it. The keyboard types into the entry.
class PaymentPanel final : public QWidget
{
    Q_OBJECT

public:
    PaymentPanel(PaymentPresenter &payment, TillPresenter &till, Business &business, QWidget *parent);

    void takeFocus();
    [[nodiscard]] PaymentRows *rows() const { return m_rows; }
    [[nodiscard]] Button *method(TenderMethod method) const { return m_methods.value(method); }
    [[nodiscard]] QList<Button *> quickButtons() const { return m_quick; }
    [[nodiscard]] Button *finishButton() const { return m_finish; }

Q_SIGNALS:
    void splitWanted();
    void backWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeMethods();
    [[nodiscard]] QWidget *makeAccount();
    [[nodiscard]] QWidget *makeExtras();
    [[nodiscard]] QWidget *makeChange();
    void layOutChange();
    void layOutNarrowChange();
    [[nodiscard]] QWidget *makePad();
    [[nodiscard]] QWidget *makeAfterSale();
    [[nodiscard]] QWidget *makeFinish();
    void refresh();
    void refreshMethods();
    void refreshQuick();
    void refreshAccount();
    void refreshChange();
    void refreshFinish();
    [[nodiscard]] bool typeKey(const QKeyEvent &event);
    void enter();
    [[nodiscard]] QString changeInCoins() const;

    PaymentPresenter &m_payment;
    TillPresenter &m_till;
    Business &m_business;
    Label *m_remaining = nullptr;
    Badge *m_state = nullptr;
    QHash<TenderMethod, Button *> m_methods;
    PaymentRows *m_rows = nullptr;
    Label *m_quickLabel = nullptr;
    QGridLayout *m_quickGrid = nullptr;
    QList<Button *> m_quick;
    QList<QuickAmount> m_quickShown;
    Card *m_account = nullptr;
    Label *m_owes = nullptr;
    Button *m_deduct = nullptr;
    Button *m_addRow = nullptr;
    Button *m_split = nullptr;
    NumPad *m_pad = nullptr;
    Switch *m_print = nullptr;
    Switch *m_invoice = nullptr;
    Card *m_changeCard = nullptr;
    Label *m_changeWord = nullptr;
    Label *m_changeParts = nullptr;
    AmountLabel *m_change = nullptr;
    Button *m_finish = nullptr;
};

} // namespace comptoir::ui
