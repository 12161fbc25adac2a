// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/refundfoot.h"

#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

QString idOf(BackBy way)
{
    return QString::number(static_cast<int>(way));
}

QString iconOf(BackBy way)
{
    switch (way) {
    case BackBy::Cash:
        return u"cash"_s;
    case BackBy::Card:
        return u"card"_s;
    case BackBy::Account:
        return u"book"_s;
    }
    return {};
}

TenderMethod methodOf(BackBy way)
{
    return way == BackBy::Cash ? TenderMethod::Cash : way == BackBy::Card ? TenderMethod::Card : TenderMethod::Account;
}

} // namespace

RefundFoot::RefundFoot(TicketsPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_summary(new QWidget(this)),
      m_sentence(new Label(TextStyle::Caption, {}, Ink::Muted)), m_amount(new Label(TextStyle::CaptionStrong)),
      m_detail(new Label(TextStyle::Caption, {}, Ink::Muted)), m_column(new QVBoxLayout(this)),
      m_refund(new Button(Button::Kind::Primary, {}, u"return"_s)),
      m_duplicate(new Button(Button::Kind::Secondary, tr("Duplicate"), u"printer"_s)),
      m_invoice(new Button(Button::Kind::Secondary, tr("Invoice"), u"invoice"_s)),
      m_more(new IconButton(u"more"_s, tr("More"), this))
{
    build();
    connect(m_refund, &QPushButton::clicked, this, &RefundFoot::refundAsked);
    connect(m_duplicate, &QPushButton::clicked, this, &RefundFoot::duplicateAsked);
    connect(m_invoice, &QPushButton::clicked, this, &RefundFoot::invoiceAsked);
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT moreAsked(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(&presenter, &TicketsPresenter::detailChanged, this, &RefundFoot::showTicket);
    connect(&presenter, &TicketsPresenter::refundChanged, this, &RefundFoot::showRefund);
    connect(&presenter, &TicketsPresenter::busyChanged, this, &RefundFoot::showBusy);
    showTicket();
}

void RefundFoot::build()
{
    m_column->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space16);
    m_column->setSpacing(tokens::space8);
    auto *summary = new QGridLayout(m_summary);
    summary->setContentsMargins({});
    summary->setVerticalSpacing(0);
    m_sentence->setWordWrap(true);
    m_detail->setWordWrap(true);
    summary->addWidget(m_sentence, 0, 0);
    summary->addWidget(m_amount, 0, 1, Qt::AlignTop | Qt::AlignTrailing);
    summary->addWidget(m_detail, 1, 0, 1, 2);
    summary->setColumnStretch(0, 1);
    m_column->addWidget(m_summary);
    if (!touch())
        m_refund->setKeyCap(u"R"_s);
    m_column->addWidget(m_refund);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    row->addWidget(m_duplicate, 1);
    row->addWidget(m_invoice, 1);
    m_more->setFramed(true);
    row->addWidget(m_more);
    m_column->addLayout(row);
}

QString RefundFoot::sentence() const
{
    return m_sentence->text();
}

void RefundFoot::showTicket()
{
    const std::optional<TicketDetail> &detail = m_presenter.detail();
    delete std::exchange(m_ways, nullptr);
    if (!detail)
        return;
    if (const QList<BackBy> ways = m_presenter.waysBack(); ways.size() > 1 && m_presenter.lines().anyReturnable()) {
        m_ways = new SegmentedControl(this);
        m_ways->setAccessibleName(tr("How the money is given back"));
        for (const BackBy way : ways)
            m_ways->addSegment(idOf(way), TicketText::methodName(methodOf(way)), iconOf(way));
        m_ways->setCurrent(idOf(m_presenter.backBy()));
        connect(m_ways, &SegmentedControl::currentChanged, &m_presenter,
                [this](const QString &id) { m_presenter.setBackBy(static_cast<BackBy>(id.toInt())); });
        m_column->insertWidget(1, m_ways);
    }
    const bool invoiced = !detail->view.invoice.isEmpty();
    m_invoice->setText(invoiced ? tr("Invoice again") : tr("Invoice"));
    m_invoice->setToolTip(invoiced ? tr("Prints a duplicate of invoice %1").arg(detail->view.invoice) : QString());
    m_invoice->setVisible(!detail->view.sale.training);
    showRefund();
    showBusy();
}

void RefundFoot::showRefund()
{
    const RefundSummary &refund = m_presenter.refundSummary();
    const bool possible = m_presenter.lines().anyReturnable();
    m_refund->setVisible(possible);
    m_summary->setVisible(refund.lines > 0);
    if (m_ways)
        m_ways->setVisible(refund.lines > 0);
    m_refund->setText(refund.lines > 0 ? tr("Refund %n item(s)", nullptr, refund.lines) : tr("Choose items to refund"));
    m_refund->setKind(refund.lines > 0 ? Button::Kind::Primary : Button::Kind::Soft);
    if (refund.lines == 0)
        return;
    m_sentence->setText(refund.problem.isEmpty() ? m_presenter.refundSentence() : refund.problem);
    m_sentence->setInk(refund.problem.isEmpty() ? Ink::Muted : Ink::Danger);
    m_amount->setText(refund.amount);
    QStringList parts;
    if (!refund.duty.isEmpty())
        parts.append(tr("with stamp duty of %1").arg(refund.duty));
    if (!refund.rounding.isEmpty())
        parts.append(tr("rounding %1").arg(refund.rounding));
    m_detail->setText(parts.join(u" · "_s));
    m_detail->setVisible(!parts.isEmpty());
    m_refund->setEnabled(refund.problem.isEmpty() && !m_presenter.isBusy());
}

void RefundFoot::showBusy()
{
    const bool busy = m_presenter.isBusy();
    m_refund->setEnabled(!busy && m_presenter.refundSummary().problem.isEmpty());
    m_duplicate->setEnabled(!busy);
    m_invoice->setEnabled(!busy);
}

} // namespace comptoir::ui
