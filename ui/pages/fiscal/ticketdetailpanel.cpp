// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/ticketdetailpanel.h"

#include "ui/pages/fiscal/refundfoot.h"
#include "ui/pages/fiscal/refundlinesview.h"
#include "ui/pages/fiscal/tickethistory.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fingerscroll.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stamp.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

TicketDetailPanel::TicketDetailPanel(TicketsPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_number(new Label(TextStyle::TitleStrong)),
      m_badge(new Badge(Tone::Success, {}, {})), m_close(new IconButton(u"close"_s, tr("Close the ticket"))),
      m_meta(new Label(TextStyle::Body, {}, Ink::Muted)), m_customer(new Label(TextStyle::Body)),
      m_note(new Label(TextStyle::Body, {}, Ink::Muted)), m_stampPlace(new QWidget),
      m_linesTitle(new Label(TextStyle::Caption, {}, Ink::Muted)), m_chooseAll(new Button(Button::Kind::Quiet, {})),
      m_lines(new RefundLinesView(presenter.lines())), m_totals(new QWidget),
      m_history(new TicketHistory(presenter.business())), m_scroll(new QScrollArea), m_foot(new RefundFoot(presenter))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Separator(Qt::Horizontal));
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(makeLines());
    inside->addWidget(new Separator(Qt::Horizontal));
    inside->addWidget(section(makeTotals()));
    inside->addWidget(new Separator(Qt::Horizontal));
    inside->addWidget(section(m_history));
    inside->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    scrollByFinger(*m_scroll);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Separator(Qt::Horizontal));
    column->addWidget(m_foot);
    connect(m_close, &QToolButton::clicked, this, &TicketDetailPanel::closeAsked);
    connect(m_history, &TicketHistory::ticketChosen, this, &TicketDetailPanel::ticketChosen);
    connect(m_chooseAll, &QPushButton::clicked, this,
            [this] { m_presenter.lines().chooseAll(!m_presenter.lines().allChosen()); });
    connect(&presenter, &TicketsPresenter::detailChanged, this, &TicketDetailPanel::showDetail);
    connect(&presenter, &TicketsPresenter::refundChanged, this, &TicketDetailPanel::showChoice);
    showDetail();
}

QWidget *TicketDetailPanel::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(turned(tokens::space16, tokens::space12, tokens::space8, tokens::space12));
    column->setSpacing(tokens::space2);
    auto *first = new QHBoxLayout;
    first->setSpacing(tokens::space8);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setFocusPolicy(Qt::NoFocus);
    first->addWidget(m_number, 0, Qt::AlignVCenter); // selectable, it stands at the top of what it is given
    first->addWidget(m_badge, 0, Qt::AlignVCenter);
    first->addStretch(1);
    first->addWidget(m_close);
    column->addLayout(first);
    auto *rest = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::space2);
    for (Label *label : {m_meta, m_customer, m_note}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    rest->addLayout(words, 1);
    auto *place = new QHBoxLayout(m_stampPlace);
    place->setContentsMargins(turned(0, 0, tokens::space8, 0));
    rest->addWidget(m_stampPlace, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    column->addLayout(rest);
    return head;
}

QWidget *TicketDetailPanel::makeLines()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, tokens::space8, 0, tokens::space8);
    column->setSpacing(tokens::space4);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(turned(tokens::space16, 0, tokens::space4, 0)); // its word stands above the amounts
    title->addWidget(m_linesTitle, 1);
    m_chooseAll->setCompact(true);
    title->addWidget(m_chooseAll);
    column->addLayout(title);
    auto *lines = new QHBoxLayout;
    lines->setContentsMargins(tokens::space16, 0, tokens::space16, 0);
    lines->addWidget(m_lines);
    column->addLayout(lines);
    return widget;
}

QWidget *TicketDetailPanel::makeTotals()
{
    m_totalRows = new QVBoxLayout(m_totals);
    m_totalRows->setContentsMargins({});
    m_totalRows->setSpacing(tokens::space4);
    return m_totals;
}

QWidget *TicketDetailPanel::section(QWidget *content)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(tokens::space16, tokens::space8, tokens::space16, tokens::space8);
    column->addWidget(content);
    return section;
}

void TicketDetailPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Surface));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - tokens::border : 0;
    painter.fillRect(QRect(edge, 0, tokens::border, height()), ink(Ink::Line));
}

void TicketDetailPanel::showDetail()
{
    const std::optional<TicketDetail> &detail = m_presenter.detail();
    if (!detail)
        return;
    showHead(*detail);
    showTotals(*detail);
    m_history->show(*detail);
    showChoice();
    m_scroll->verticalScrollBar()->setValue(0);
}

void TicketDetailPanel::showHead(const TicketDetail &detail)
{
    const DisplayFormat &format = m_presenter.business().format();
    const Sale &sale = detail.view.sale;
    const QDateTime at = m_presenter.business().local(sale.at);
    m_number->setText(format.isolated(sale.fiscal.text()));
    const TicketBadge state = TicketText::headOf(detail);
    m_badge->setState(state.tone, state.icon, state.text);
    const QString separator = u" · "_s;
    m_meta->setText(tr("%1, %2", "a date and a time").arg(format.date(at.date()), format.time(at)) + separator +
                    sale.cashier.name + separator + format.isolated(sale.till));
    const bool business = detail.customer && detail.customer->professional;
    m_customer->setText(business ? tr("%1 · business customer").arg(sale.customerName) : sale.customerName);
    m_customer->setVisible(!sale.customerName.isEmpty());
    QStringList notes;
    if (sale.approvedBy)
        notes.append(tr("Approved by %1").arg(sale.approvedBy->name));
    if (!sale.note.isEmpty())
        notes.append(sale.note);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!m_note->text().isEmpty());
    delete std::exchange(m_stamp, nullptr);
    if (detail.view.copies > 0) {
        m_stamp = new Stamp(tr("DUPLICATA %1").arg(detail.view.copies), Ink::Danger, m_stampPlace);
        m_stampPlace->layout()->addWidget(m_stamp);
    }
    m_stampPlace->setVisible(m_stamp != nullptr);
}

void TicketDetailPanel::addTotal(const QString &name, const QString &amount, bool strong)
{
    auto *row = new QWidget(m_totals);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    const TextStyle style = strong ? TextStyle::LabelStrong : TextStyle::Body;
    const Ink tone = strong ? Ink::Text : Ink::Muted;
    auto *text = new Label(style, name, tone, row);
    text->setElided(true);
    line->addWidget(text, 1);
    line->addWidget(new Label(style, amount, tone, row));
    m_totalRows->addWidget(row);
}

void TicketDetailPanel::showTotals(const TicketDetail &detail)
{
    while (QLayoutItem *item = m_totalRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const DisplayFormat &format = m_presenter.business().format();
    const Sale &sale = detail.view.sale;
    const Settlement &settlement = sale.settlement;
    QStringList taxes;
    for (const TaxAmount &tax : sale.priced.byRate) {
        if (!tax.tax.isZero())
            taxes.append(QString(format.percent(tax.rate.ratePpm) + u' ' + format.amount(tax.tax)));
    }
    if (!taxes.isEmpty())
        addTotal(tr("of which TVA %1").arg(taxes.join(u" · "_s)), {});
    if (!sale.priced.discount.isZero())
        addTotal(tr("Discounts given"), format.amount(-sale.priced.discount));
    if (settlement.due != settlement.total)
        addTotal(tr("Goods"), format.amount(settlement.total));
    if (!settlement.stampDuty.isZero())
        addTotal(tr("Stamp duty"), format.amount(settlement.stampDuty));
    if (!settlement.rounding.isZero())
        addTotal(tr("Rounding"), format.amount(settlement.rounding));
    addTotal(tr("Total"), format.amountWithSign(settlement.due), true);
    showPayments(sale);
}

void TicketDetailPanel::showPayments(const Sale &sale)
{
    const DisplayFormat &format = m_presenter.business().format();
    for (const Tender &tender : sale.settlement.tenders) {
        const QString name = TicketText::methodName(tender.method);
        addTotal(tender.reference.isEmpty() ? name : tr("%1 · ref. %2").arg(name, format.isolated(tender.reference)),
                 format.amount(tender.amount));
    }
    if (sale.settlement.tenders.isEmpty() && !sale.settlement.due.isZero())
        addTotal(TicketText::methodName(TenderMethod::Cash), format.amount(sale.settlement.due));
    if (!sale.settlement.change.isZero())
        addTotal(tr("Change"), format.amount(-sale.settlement.change));
}

void TicketDetailPanel::showChoice()
{
    const RefundLinesModel &lines = m_presenter.lines();
    const bool possible = lines.anyReturnable();
    m_linesTitle->setText(possible ? tr("Items to refund") : tr("Items"));
    m_chooseAll->setVisible(possible);
    m_chooseAll->setText(lines.allChosen() ? tr("Choose none") : tr("Choose all"));
}

} // namespace comptoir::ui
