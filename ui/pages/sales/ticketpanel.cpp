// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/ticketpanel.h"

#include "ui/pages/sales/customerrow.h"
#include "ui/pages/sales/textpaint.h"
#include "ui/pages/sales/ticketlines.h"
#include "ui/pages/sales/totalsblock.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int leastPayButton = 108;
constexpr int warningsShown = 2; ///< the latest ones; the ticket needs the room
enum FootPage { PayPage, BackPage, ShiftPage };
enum BodyPage { LinesPage, EmptyTicketPage };

} // namespace

TicketPanel::TicketPanel(TillPresenter &till, PaymentPresenter &payment, Business &business, QWidget *parent)
    : QWidget(parent), m_till(till), m_payment(payment), m_business(business)
{
    setFixedWidth(touch() ? tokens::ticketPanelTouch : tokens::ticketPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_customer = new CustomerRow(business, this);
    column->addWidget(m_customer);
    column->addWidget(makeLines(), 1);
    column->addWidget(makeFoot());
    connect(m_customer, &CustomerRow::clicked, this, &TicketPanel::customerWanted);
    connect(m_lines, &TicketLines::discountWanted, this, &TicketPanel::discountWanted);
    connect(m_lines, &TicketLines::weightWanted, this, &TicketPanel::weightWanted);
    connect(&till, &TillPresenter::changed, this, &TicketPanel::showTicket);
    connect(&payment, &PaymentPresenter::changed, this, &TicketPanel::showTicket);
    connect(&payment, &PaymentPresenter::stateChanged, this, &TicketPanel::showTicket);
    showTicket();
}

QWidget *TicketPanel::makeHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(tokens::panelHeader);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(pageGap(), 0, pageGap(), 0);
    row->setSpacing(tokens::space8);
    m_number = new Label(TextStyle::LabelStrong, {}, Ink::Text, header);
    m_mode = new Badge(Tone::Warning, {}, {}, header);
    m_counts = new Label(TextStyle::Body, {}, Ink::Muted, header);
    row->addWidget(m_number);
    row->addWidget(m_mode);
    row->addStretch();
    row->addWidget(m_counts);
    return header;
}

QWidget *TicketPanel::makeLines()
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, touch() ? 0 : tokens::space4, 0, 0);
    column->setSpacing(0);
    m_above = new AboveStrip(area);
    m_lines = new TicketLines(m_till, area);
    m_empty = new EmptyState(u"barcode"_s, tr("Scan an item or choose a tile"), {}, area);
    m_empty->setDetail(tr("The ticket appears here."));
    m_body = new QStackedWidget(area);
    m_body->addWidget(m_lines);
    m_body->addWidget(m_empty);
    m_note = new Button(Button::Kind::Quiet, {}, u"note"_s, area);
    m_note->hide();
    column->addWidget(m_above);
    column->addWidget(m_body, 1);
    column->addWidget(m_note);
    connect(m_note, &Button::clicked, this, &TicketPanel::noteWanted);
    connect(m_above, &AboveStrip::clicked, m_lines, &TicketLines::scrollToTop);
    connect(m_lines, &TicketLines::hiddenAboveChanged, m_above, &AboveStrip::setLines);
    return area;
}

QWidget *TicketPanel::makePayRow()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(touch() ? tokens::space12 : tokens::space8);
    m_cash = new Button(Button::Kind::Primary, tr("Cash"), u"cash"_s, page);
    m_card = new Button(Button::Kind::Secondary, tr("Card"), u"card"_s, page);
    m_more = new IconButton(u"more"_s, tr("Other ways to pay, discount on the ticket, coupons"), page);
    for (Button *button : {m_cash, m_card}) {
        button->setHeight(tokens::payButton);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
    }
    if (!touch()) {
        m_cash->setKeyCap(u"F9"_s);
        m_card->setKeyCap(u"F10"_s);
    }
    m_more->setFramed(true);
    m_more->setFixedSize(tokens::controlTouch, tokens::payButton);
    m_more->setFocusPolicy(Qt::TabFocus);
    for (Button *button : {m_cash, m_card}) // as wide as the panel says, not as their captions would like
        button->setMinimumWidth(leastPayButton);
    row->addWidget(m_cash, touch() ? 5 : 4);
    row->addWidget(m_card, 3);
    row->addWidget(m_more);
    connect(m_cash, &Button::clicked, this, &TicketPanel::cashWanted);
    connect(m_card, &Button::clicked, this, &TicketPanel::cardWanted);
    connect(m_more, &IconButton::clicked, this, &TicketPanel::moreWanted);
    return page;
}

QWidget *TicketPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(pageGap(), tokens::space12, pageGap(), touch() ? tokens::space12 : tokens::space16);
    column->setSpacing(tokens::space8);
    m_problem = new Label(TextStyle::Caption, {}, Ink::Danger, foot);
    m_problem->setWordWrap(true);
    m_totals = new TotalsBlock(m_business, foot);
    m_foot = new QStackedWidget(foot);
    m_foot->addWidget(makePayRow());
    auto *back = new Button(Button::Kind::Secondary, tr("Back to the ticket"), u"chevron-left"_s, m_foot);
    back->setHeight(touch() ? tokens::payButton : tokens::controlTouch);
    if (!touch())
        back->setKeyCap(tr("Esc"));
    m_foot->addWidget(back);
    auto *shift = new Button(Button::Kind::Primary, tr("Open the shift"), u"clock"_s, m_foot);
    shift->setHeight(tokens::payButton);
    shift->setCaption(tr("Selling needs an open shift"));
    m_foot->addWidget(shift);
    m_foot->setFixedHeight(tokens::payButton);
    column->addWidget(m_problem);
    column->addWidget(m_totals);
    column->addWidget(m_foot);
    connect(back, &Button::clicked, this, &TicketPanel::backWanted);
    connect(shift, &Button::clicked, this, &TicketPanel::shiftWanted);
    return foot;
}

bool TicketPanel::paying() const
{
    return m_payment.state() == PaymentPresenter::State::Open ||
           m_payment.state() == PaymentPresenter::State::Finishing;
}

void TicketPanel::showTicket()
{
    const bool empty = m_till.isEmpty();
    showHeader();
    showModes();
    m_customer->setCustomer(m_till.customer());
    m_customer->setEnabled(!paying());
    m_body->setCurrentIndex(empty ? EmptyTicketPage : LinesPage);
    m_lines->setLocked(paying());
    if (empty)
        m_above->hide();
    m_note->setVisible(!m_till.ticketNote().isEmpty());
    m_note->setText(m_till.ticketNote());
    const std::optional<Error> &problem = m_till.problem();
    const QStringList warnings = m_till.warnings();
    m_problem->setVisible(problem.has_value() || !warnings.isEmpty());
    m_problem->setInk(problem ? Ink::Danger : Ink::Warning);
    m_problem->setText(problem ? m_till.problemText()
                               : warnings.mid(std::max(warnings.size() - warningsShown, qsizetype(0))).join(u' '));
    showTotals();
    showPayCaptions();
}

void TicketPanel::showHeader()
{
    const DisplayFormat &format = m_business.format();
    const QString number = m_till.nextNumber();
    m_number->setText(number.isEmpty() ? tr("Ticket") : tr("Ticket %1").arg(format.isolated(number)));
    const TicketTotals &totals = m_till.totals();
    QString counts;
    if (totals.items > 0) {
        counts = tr("%n item(s)", nullptr, totals.items);
        if (!touch() && totals.pieces > 0)
            counts += u" · "_s + tr("%n unit(s)", nullptr, int(totals.pieces));
    }
    m_counts->setText(counts);
}

void TicketPanel::showModes()
{
    m_mode->setVisible(m_till.training() || m_till.returning());
    if (m_till.training())
        m_mode->setState(Tone::Info, u"edit"_s, tr("training"));
    else if (m_till.returning())
        m_mode->setState(Tone::Warning, u"return"_s, tr("return"));
}

void TicketPanel::showPayCaptions()
{
    const DisplayFormat &format = m_business.format();
    const TicketTotals &totals = m_till.totals();
    const bool sellable = !m_till.isEmpty() && !m_till.problem();
    for (QWidget *button : {static_cast<QWidget *>(m_cash), static_cast<QWidget *>(m_card)})
        button->setEnabled(sellable);
    const bool back = totals.total.isNegative();
    m_cash->setText(back ? tr("Give back cash") : tr("Cash"));
    m_cash->setCaption(sellable ? cashCaption() : QString());
    m_card->setCaption(sellable ? format.amountWithSign(totals.cardDue.abs()) : QString());
    m_foot->setCurrentIndex(paying() ? BackPage : m_till.shiftOpen() || m_till.training() ? PayPage : ShiftPage);
    m_foot->setEnabled(m_payment.state() != PaymentPresenter::State::Finishing);
}

/// What cash comes to, as fully as there is room for.
QString TicketPanel::cashCaption() const
{
    const DisplayFormat &format = m_business.format();
    const TicketTotals &totals = m_till.totals();
    const QString due = format.amountWithSign(totals.cashDue.abs());
    // Of goods taken back the duty comes back too: then less is due because of it, and no stamp is in the amount.
    if (totals.stampDuty.isZero() || totals.stampDuty.isNegative() != totals.cashDue.isNegative())
        return due;
    const QString full = tr("%1, stamp included").arg(due);
    const int room = m_cash->width() - 2 * tokens::space16;
    const bool fits = !touch() && (!m_cash->isVisible() || textWidth(full, TextStyle::Caption) <= room);
    return fits ? full : tr("%1 with stamp").arg(format.amount(totals.cashDue.abs()));
}

void TicketPanel::showTotals()
{
    if (paying())
        m_totals->showPayment(m_till.totals(),
                              {m_payment.due(), m_payment.stampDuty(), m_payment.rounding(), m_payment.paysBack()});
    else
        m_totals->showTicket(m_till.totals());
}

void TicketPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Surface));
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - tokens::border;
    painter.fillRect(QRect(edge, 0, tokens::border, height()), ink(Ink::Line));
    painter.fillRect(QRect(0, tokens::panelHeader - tokens::border, width(), tokens::border), ink(Ink::Line));
    painter.fillRect(QRect(0, m_foot->parentWidget()->y(), width(), tokens::border), ink(Ink::Line));
}

} // namespace comptoir::ui
