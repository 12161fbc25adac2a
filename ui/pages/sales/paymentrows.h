// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/paymentpresenter.h"

#include <QFrame>

class QVBoxLayout;

namespace comptoir::ui
{

class AmountLabel;
class IconButton;
class Label;
class LineEdit;

/// One tender of the payment: picture, name, what it is made of, figure, and a cross that takes it back.
class TenderRow final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QString icon;
        QString name;
        QString detail;
        QString amount;
        bool removable = true;
    };
    explicit TenderRow(const Content &content, QWidget *parent = nullptr);

Q_SIGNALS:
    void removed();
};

/// The figure that is being typed. It looks and reads like a field, but its keys are the payment's: it takes the
/// keyboard of the whole panel.
class EntryField final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryField(QWidget *parent);

    /// `proposed`: nothing was typed yet, the figure is what would be taken.
    void setFigure(const QString &figure, bool proposed);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    bool m_proposed = false;
};

/// The rows of a payment in one card: what was given, what cash is due, and the entry.
class PaymentRows final : public QFrame
{
    Q_OBJECT

public:
    PaymentRows(PaymentPresenter &payment, Business &business, QWidget *parent);

    [[nodiscard]] EntryField *entry() const { return m_entry; }
    [[nodiscard]] LineEdit *reference() const { return m_reference; }
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeEntryRow();
    void refreshRows();
    void addTender(int at);
    void addCashDue();
    void showEntryWords();

    PaymentPresenter &m_payment;
    Business &m_business;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_entryRow = nullptr;
    Label *m_entryName = nullptr;
    Label *m_entryDetail = nullptr;
    LineEdit *m_reference = nullptr;
    EntryField *m_entry = nullptr;
    QStringList m_shown; ///< what the rows say, so that they are only made anew when it changes
};

} // namespace comptoir::ui
