// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/ticketspresenter.h"

#include <QWidget>

namespace comptoir::ui
{

class Button;
class IconButton;
class Label;
class SegmentedControl;

/// The foot of an open ticket: what a refund of the chosen lines gives back and how, and what can be done. It only
/// asks; the page acts.
class RefundFoot : public QWidget
{
    Q_OBJECT

public:
    explicit RefundFoot(TicketsPresenter &presenter, QWidget *parent = nullptr);

    [[nodiscard]] Button *refundButton() const { return m_refund; }
    [[nodiscard]] Button *duplicateButton() const { return m_duplicate; }
    [[nodiscard]] Button *invoiceButton() const { return m_invoice; }
    [[nodiscard]] IconButton *moreButton() const { return m_more; }
    [[nodiscard]] SegmentedControl *ways() const { return m_ways; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void refundAsked();
    void duplicateAsked();
    void invoiceAsked();
    void moreAsked(const QPoint &globalPosition);

private:
    void build();
    void showTicket();
    void showRefund();
    void showBusy();

    TicketsPresenter &m_presenter;
    QWidget *m_summary;
    Label *m_sentence;
    Label *m_amount;
    Label *m_detail;
    SegmentedControl *m_ways = nullptr;
    QVBoxLayout *m_column;
    Button *m_refund;
    Button *m_duplicate;
    Button *m_invoice;
    IconButton *m_more;
};

} // namespace comptoir::ui
