// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/totalsblock.h"

#include "ui/style/look.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

FigureRow::FigureRow(bool caption, QWidget *parent)
    : QWidget(parent), m_word(new Label(caption ? TextStyle::Caption : TextStyle::Body, {}, Ink::Muted, this)),
      m_figure(new Label(caption ? TextStyle::Caption : TextStyle::Body, {}, Ink::Muted, this))
{
    m_word->setElided(true);
    m_word->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(tokens::space8);
    row->addWidget(m_word, 1);
    row->addWidget(m_figure);
}

void FigureRow::setTexts(const QString &word, const QString &figure)
{
    m_word->setText(word);
    m_figure->setText(figure);
    setAccessibleName(QString(word % u' ' % figure));
}

void FigureRow::setQuiet(bool quiet)
{
    m_word->setInk(quiet ? Ink::Muted : Ink::Text);
    m_figure->setInk(quiet ? Ink::Muted : Ink::Text);
}

TotalsBlock::TotalsBlock(const Business &business, QWidget *parent)
    : QWidget(parent), m_business(business), m_subTotal(new FigureRow(false, this)),
      m_discount(new FigureRow(false, this)), m_taxes(new FigureRow(true, this)), m_stamp(new FigureRow(false, this)),
      m_rounding(new FigureRow(false, this)), m_word(new Label(TextStyle::TitleStrong, {}, Ink::Text, this)),
      m_total(new AmountLabel(TextStyle::Total, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(tokens::space2);
    for (FigureRow *row : {m_subTotal, m_discount, m_taxes, m_stamp, m_rounding})
        column->addWidget(row);
    for (FigureRow *row : {m_discount, m_stamp, m_rounding})
        row->setQuiet(false);
    auto *total = new QHBoxLayout;
    total->setSpacing(tokens::space8);
    total->addWidget(m_word, 0, Qt::AlignBottom);
    total->addStretch();
    total->addWidget(m_total);
    m_word->setContentsMargins(0, 0, 0, tokens::space6);
    column->addLayout(total);
}

void TotalsBlock::showTicket(const TicketTotals &totals)
{
    showGoods(totals);
    m_stamp->hide();
    m_rounding->hide();
    showTotal(totals.total.isNegative() ? tr("To give back") : tr("Total"), totals.total.abs());
}

void TotalsBlock::showPayment(const TicketTotals &totals, const Payment &payment)
{
    const DisplayFormat &format = m_business.format();
    showGoods(totals);
    m_stamp->setVisible(!payment.stampDuty.isZero());
    m_stamp->setTexts(tr("Stamp duty on cash"), format.amount(payment.stampDuty));
    m_rounding->setVisible(!payment.rounding.isZero());
    m_rounding->setTexts(tr("Cash rounding"), format.amount(payment.rounding));
    showTotal(payment.paysBack ? tr("To give back") : tr("To pay"), payment.due.abs());
}

void TotalsBlock::showGoods(const TicketTotals &totals)
{
    const DisplayFormat &format = m_business.format();
    const bool reduced = !totals.discount.isZero();
    m_subTotal->setVisible(!touch() && reduced);
    m_subTotal->setTexts(tr("Sub-total"), format.amount(totals.subTotal));
    m_discount->setVisible(!touch() && reduced);
    m_discount->setTexts(tr("Discounts"), format.amount(-totals.discount));
    QStringList taxes;
    for (const TaxAmount &tax : totals.byRate)
        taxes.append(QString(format.percent(tax.rate.ratePpm) % u' ' % format.amount(tax.tax)));
    const bool exempt = !totals.exempt.isZero();
    m_taxes->setVisible(!taxes.isEmpty() || exempt);
    m_taxes->setTexts(taxes.isEmpty() ? QString() : tr("TVA %1").arg(taxes.join(u" · "_s)),
                      exempt ? tr("exempt %1").arg(format.amount(totals.exempt)) : QString());
}

void TotalsBlock::showTotal(const QString &word, Money amount)
{
    const DisplayFormat &format = m_business.format();
    m_word->setText(word);
    m_total->setAmount(format.amount(amount), format.currencySign(amount.currency()));
}

} // namespace comptoir::ui
