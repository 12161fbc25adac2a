// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/customerdisplaywindow.h"

#include "ui/pages/sales/linedelegate.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int logoSide = 96;
constexpr int lastLineHeight = 112;
enum DisplayPage { WelcomePage, TicketPage, ThanksPage };

/// The product's mark over the shop's name.
class Mark final : public QWidget
{
public:
    explicit Mark(QWidget *parent) : QWidget(parent) { setFixedSize(logoSide, logoSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLogo(&painter, rect());
    }
};

} // namespace

CustomerDisplayWindow::CustomerDisplayWindow(CustomerDisplay &display, Business &business, QWidget *parent)
    : QWidget(parent, Qt::Window), m_display(display), m_business(business)
{
    setWindowTitle(tr("Customer display"));
    setAccessibleName(tr("Customer display"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeWelcome());
    m_pages->addWidget(makeTicket());
    m_pages->addWidget(makeThanks());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space32, tokens::space32, tokens::space32, tokens::space32);
    column->addWidget(m_pages);
    connect(&display, &CustomerDisplay::changed, this, &CustomerDisplayWindow::refresh);
    refresh();
}

QWidget *CustomerDisplayWindow::makeWelcome()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(tokens::space16);
    column->addStretch();
    column->addWidget(new Mark(page), 0, Qt::AlignHCenter);
    column->addWidget(new Label(TextStyle::Total, m_business.settings().name, Ink::Text, page), 0, Qt::AlignHCenter);
    column->addWidget(new Label(TextStyle::Title, tr("Welcome"), Ink::Muted, page), 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

QWidget *CustomerDisplayWindow::makeTicket()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(tokens::space16);
    column->addWidget(new Label(TextStyle::TitleStrong, m_business.settings().name, Ink::Muted, page));
    auto *last = new Card(page);
    last->setFill(Ink::AccentSoft);
    last->setFixedHeight(lastLineHeight);
    auto *lastRow = new QHBoxLayout(last);
    lastRow->setContentsMargins(tokens::space24, tokens::space12, tokens::space24, tokens::space12);
    auto *words = new QVBoxLayout;
    m_lineName = new Label(TextStyle::Amount, {}, Ink::Text, last);
    m_lineName->setElided(true);
    m_lineName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_lineCount = new Label(TextStyle::Title, {}, Ink::AccentInk, last);
    words->addWidget(m_lineName);
    words->addWidget(m_lineCount);
    m_lineTotal = new Label(TextStyle::Amount, {}, Ink::Text, last);
    lastRow->addLayout(words, 1);
    lastRow->addWidget(m_lineTotal);
    column->addWidget(last);
    m_lines = new QListView(page);
    m_lines->setModel(m_display.ticket());
    auto *delegate = new LineDelegate(m_lines);
    delegate->setPadding(tokens::space24);
    m_lines->setItemDelegate(delegate);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setFocusPolicy(Qt::NoFocus);
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->viewport()->setAutoFillBackground(false);
    m_lines->setAccessibleName(tr("Your ticket"));
    column->addWidget(m_lines, 1);
    column->addWidget(new Separator(Qt::Horizontal, page));
    auto *total = new QHBoxLayout;
    m_totalWord = new Label(TextStyle::Amount, {}, Ink::Text, page);
    m_total = new AmountLabel(TextStyle::Total, page);
    total->addWidget(m_totalWord);
    total->addStretch();
    total->addWidget(m_total);
    column->addLayout(total);
    connect(m_display.ticket(), &QAbstractItemModel::rowsInserted, m_lines, &QListView::scrollToBottom,
            Qt::QueuedConnection);
    return page;
}

QWidget *CustomerDisplayWindow::makeThanks()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(tokens::space16);
    column->addStretch();
    m_changeWord = new Label(TextStyle::Title, {}, Ink::Muted, page);
    m_change = new AmountLabel(TextStyle::Total, page);
    m_change->setInk(Ink::Success);
    column->addWidget(m_changeWord, 0, Qt::AlignHCenter);
    column->addWidget(m_change, 0, Qt::AlignHCenter);
    column->addSpacing(tokens::space32);
    column->addWidget(new Label(TextStyle::Amount, tr("Thank you, see you soon"), Ink::Text, page), 0,
                      Qt::AlignHCenter);
    column->addWidget(new Label(TextStyle::Title, m_business.settings().name, Ink::Muted, page), 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void CustomerDisplayWindow::refresh()
{
    const CustomerView &view = m_display.view();
    m_lineName->setText(view.lineName);
    m_lineCount->setText(view.lineQuantity);
    m_lineTotal->setText(view.lineTotal);
    const bool paying = view.kind == CustomerView::Kind::Payment;
    m_totalWord->setText(paying ? tr("To pay") : tr("Total"));
    m_total->setAmount(paying ? view.due : view.total);
    const bool change = !view.change.isEmpty();
    m_changeWord->setText(change ? tr("Your change") : tr("Paid"));
    m_change->setAmount(change ? view.change : view.due.isEmpty() ? view.total : view.due);
    m_lines->scrollToBottom();
    switch (view.kind) {
    case CustomerView::Kind::Welcome:
        m_pages->setCurrentIndex(WelcomePage);
        break;
    case CustomerView::Kind::Ticket:
    case CustomerView::Kind::Payment:
        m_pages->setCurrentIndex(TicketPage);
        break;
    case CustomerView::Kind::Thanks:
        m_pages->setCurrentIndex(ThanksPage);
        break;
    }
}

void CustomerDisplayWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ink(Ink::Surface));
}

} // namespace comptoir::ui
