// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/ticketspage.h"

#include "ui/pages/fiscal/refundfoot.h"
#include "ui/pages/fiscal/refundlinesview.h"
#include "ui/pages/fiscal/ticketdetailpanel.h"
#include "ui/pages/fiscal/ticketfilterbar.h"
#include "ui/pages/fiscal/tickettable.h"
#include "ui/style/look.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// Of the page: a window of 1200 less the rail.
constexpr int wideEnough = 1200 - tokens::rail;

} // namespace

TicketsPage::TicketsPage(Frame &frame, TicketsPresenter &presenter, QSettings &memory)
    : Page(frame), m_presenter(presenter), m_bar(new TicketFilterBar(presenter)),
      m_list(new TicketTable(presenter, memory)), m_left(new QWidget(this)),
      m_panel(new TicketDetailPanel(presenter, this))
{
    build();
    connectParts();
    addKeys();
    addCommands();
    showPanel();
}

void TicketsPage::build()
{
    auto *column = new QVBoxLayout(m_left);
    const int margin = touch() ? tokens::space12 : tokens::space16;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(tokens::space12);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
}

void TicketsPage::connectParts()
{
    connect(m_bar, &TicketFilterBar::left, m_list->table(), [this] {
        if (m_list->table()->currentRow() < 0)
            m_list->table()->setCurrentRow(0);
        m_list->table()->setFocus(Qt::TabFocusReason);
    });
    connect(m_bar, &TicketFilterBar::numberEntered, this, &TicketsPage::openAtOnce);
    connect(m_bar, &TicketFilterBar::exportAsked, this, &TicketsPage::askExport);
    connect(m_list, &TicketTable::reached, this, [this](const QString &number) {
        if (!isNarrow())
            m_presenter.open(number);
    });
    connect(m_list, &TicketTable::chosen, &m_presenter, &TicketsPresenter::open);
    connect(m_panel, &TicketDetailPanel::closeAsked, this, &TicketsPage::closeTicket);
    connect(m_panel, &TicketDetailPanel::ticketChosen, &m_presenter, &TicketsPresenter::open);
    RefundFoot *foot = m_panel->foot();
    connect(foot, &RefundFoot::refundAsked, this, &TicketsPage::refund);
    connect(foot, &RefundFoot::duplicateAsked, &m_presenter, &TicketsPresenter::duplicate);
    connect(foot, &RefundFoot::invoiceAsked, this, &TicketsPage::invoice);
    connect(foot, &RefundFoot::moreAsked, this, &TicketsPage::showMore);
    connect(&m_presenter, &TicketsPresenter::detailChanged, this, &TicketsPage::beginInvoice);
    connect(&m_presenter, &TicketsPresenter::detailChanged, this, [this] {
        showPanel();
        m_list->markOpen();
    });
    connect(&m_presenter, &TicketsPresenter::failed, this, [this](const Error &error) {
        if (isVisible())
            frame().showError(error);
    });
    connect(&m_presenter, &TicketsPresenter::done, this, [this](const QString &sentence) {
        if (isVisible())
            frame().toast({sentence, Toast::Tone::Success, {}});
    });
}

void TicketsPage::addKeys()
{
    const auto bind = [this](const QKeySequence &key, const auto &act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(Qt::Key_R, [this] { refund(); });
    bind(Qt::Key_D, [this] { m_presenter.duplicate(); });
    bind(QKeySequence::Find, [this] {
        m_bar->search()->setFocus(Qt::ShortcutFocusReason);
        m_bar->search()->selectAll();
    });
}

QString TicketsPage::title() const
{
    return tr("Tickets");
}

QString TicketsPage::subtitle() const
{
    const BusinessSettings &shop = m_presenter.business().settings();
    const QString day = m_presenter.business().format().longDate(m_presenter.business().now().date());
    return shop.branch.isEmpty() ? day : QString(shop.branch + u" · "_s + day);
}

void TicketsPage::enter(const QVariant &argument)
{
    m_presenter.refresh();
    static const QString forInvoice = u"invoice:"_s;
    const QString asked = argument.toString();
    const QString number = asked.startsWith(forInvoice) ? asked.mid(forInvoice.size()) : asked;
    m_forInvoice = number == asked ? QString() : number;
    if (m_list->table()->currentRow() >= 0)
        m_list->table()->setFocus(Qt::OtherFocusReason);
    else
        m_bar->search()->setFocus(Qt::OtherFocusReason);
    if (!number.isEmpty())
        openAtOnce(number);
    beginInvoice();
}

/// Once the ticket is there.
void TicketsPage::beginInvoice()
{
    const std::optional<TicketDetail> &detail = m_presenter.detail();
    if (m_forInvoice.isEmpty() || !detail || detail->view.sale.fiscal.text() != m_forInvoice)
        return;
    m_forInvoice.clear();
    if (detail->view.invoice.isEmpty())
        invoice();
}

bool TicketsPage::takesScan(const QString &code)
{
    if (!code.contains(u'-') || !m_presenter.isNumber(code))
        return false;
    openAtOnce(code.trimmed());
    return true;
}

bool TicketsPage::isNarrow() const
{
    return width() < wideEnough;
}

void TicketsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

void TicketsPage::place()
{
    const bool shown = !m_panel->isHidden();
    const int panel = qMin(tokens::detailPanel, width());
    const bool beside = shown && !isNarrow();
    const int left = beside ? width() - panel : width();
    const Qt::LayoutDirection direction = layoutDirection();
    m_left->setGeometry(QStyle::visualRect(direction, rect(), QRect(0, 0, left, height())));
    m_panel->setGeometry(QStyle::visualRect(direction, rect(), QRect(width() - panel, 0, panel, height())));
    if (shown && !beside)
        m_panel->raise();
}

/// Who names a ticket wants to do something with it: the keys go to its lines.
void TicketsPage::openAtOnce(const QString &number)
{
    m_named = number;
    if (m_presenter.detail() && m_presenter.openNumber() == number)
        showPanel();
    m_presenter.open(number);
}

bool TicketsPage::isNamed() const
{
    const std::optional<TicketDetail> &detail = m_presenter.detail();
    return detail && detail->view.sale.fiscal.text().compare(m_named, Qt::CaseInsensitive) == 0;
}

void TicketsPage::showPanel()
{
    const bool shown = m_presenter.detail().has_value();
    const bool had = m_panel->isAncestorOf(focusWidget());
    m_panel->setVisible(shown);
    place();
    if (!shown && had)
        m_list->table()->setFocus();
    else if (shown && (isNarrow() || isNamed()))
        m_panel->lines()->setFocus();
    if (isNamed())
        m_named.clear();
}

void TicketsPage::closeTicket()
{
    m_presenter.close();
    m_list->table()->setFocus();
}

void TicketsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_presenter.detail()) {
        closeTicket();
        return;
    }
    Page::keyPressEvent(event);
}

void TicketsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Canvas));
}

} // namespace comptoir::ui
