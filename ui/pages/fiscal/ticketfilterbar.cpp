// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/ticketfilterbar.h"

#include "ui/pages/fiscal/periodpopover.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// A fast typist's letters make one search.
constexpr int typingMs = 80;

} // namespace

TicketFilterBar::TicketFilterBar(TicketsPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter),
      m_search(new SearchField(tr("Number, customer, amount, item, card reference…"))),
      m_period(new Button(Button::Kind::Secondary, {}, u"calendar"_s)),
      m_export(new Button(Button::Kind::Secondary, tr("Export"), u"download"_s)), m_method(new Chip(tr("Payment"))),
      m_cashier(new Chip(tr("Cashier"))), m_returns(new Chip(tr("Refunds included"))), m_customer(new Chip({})),
      m_training(new Chip(tr("Training"))), m_count(new Label(TextStyle::BodyStrong)),
      m_sum(new Label(TextStyle::Body, {}, Ink::Muted))
{
    build();
    connectParts();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    showFilter();
    showFound();
}

void TicketFilterBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(tokens::space12);
    auto *first = new QHBoxLayout;
    first->setSpacing(tokens::space12);
    first->addWidget(m_search, 1);
    first->addWidget(m_period);
    first->addWidget(m_export);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(tokens::space12);
    auto *chips = new FlowRow;
    chips->setSpacing(tokens::space8);
    for (Chip *chip : {m_method, m_cashier, m_returns, m_customer, m_training}) {
        chip->setCheckable(true);
        chips->addWidget(chip);
    }
    for (Chip *chip : {m_method, m_cashier})
        chip->setTrailingIcon(u"chevron-down"_s);
    second->addWidget(chips, 1);
    auto *found = new QHBoxLayout;
    found->setSpacing(tokens::space4);
    found->addWidget(m_count);
    found->addWidget(new Label(TextStyle::Body, u"·"_s, Ink::Muted));
    found->addWidget(m_sum);
    second->addLayout(found);
    column->addLayout(second);
    m_period->setTrailingIcon(u"chevron-down"_s);
    m_search->installEventFilter(this);
}

void TicketFilterBar::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &TicketFilterBar::takeText);
    connect(m_search, &QLineEdit::returnPressed, this, &TicketFilterBar::enter);
    connect(m_period, &QPushButton::clicked, this, &TicketFilterBar::openPeriod);
    connect(m_export, &QPushButton::clicked, this, &TicketFilterBar::chooseForm);
    connect(m_method, &QPushButton::clicked, this, &TicketFilterBar::chooseMethod);
    connect(m_cashier, &QPushButton::clicked, this, &TicketFilterBar::chooseCashier);
    connect(m_method, &Chip::closed, this, [this] { change([](TicketFilter &f) { f.method.reset(); }); });
    connect(m_cashier, &Chip::closed, this, [this] { change([](TicketFilter &f) { f.cashier.reset(); }); });
    const auto turnReturns = [this] { change([](TicketFilter &f) { f.returns = !f.returns; }); };
    connect(m_returns, &QPushButton::clicked, this, turnReturns);
    connect(m_returns, &Chip::closed, this, turnReturns);
    const auto dropCustomer = [this] { change([](TicketFilter &f) { f.customer.reset(); }); };
    connect(m_customer, &QPushButton::clicked, this, dropCustomer);
    connect(m_customer, &Chip::closed, this, dropCustomer);
    connect(m_training, &QPushButton::clicked, this,
            [this] { change([](TicketFilter &f) { f.training = !f.training; }); });
    connect(&m_presenter, &TicketsPresenter::filterChanged, this, &TicketFilterBar::showFilter);
    connect(&m_presenter, &TicketsPresenter::listChanged, this, &TicketFilterBar::showFound);
    connect(&m_presenter, &TicketsPresenter::busyChanged, this,
            [this] { m_export->setEnabled(!m_presenter.isBusy()); });
}

void TicketFilterBar::change(const std::function<void(TicketFilter &)> &edit)
{
    TicketFilter filter = m_presenter.filter();
    edit(filter);
    m_presenter.setFilter(filter);
}

void TicketFilterBar::takeText()
{
    m_typing.stop();
    if (m_search->text() != m_presenter.filter().text)
        change([this](TicketFilter &f) { f.text = m_search->text(); });
}

void TicketFilterBar::enter()
{
    takeText();
    if (m_presenter.isNumber(m_search->text()))
        Q_EMIT numberEntered(m_search->text().trimmed());
    else
        Q_EMIT left();
}

bool TicketFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        takeText();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TicketFilterBar::showFilter()
{
    const TicketFilter &filter = m_presenter.filter();
    if (!m_search->hasFocus() || !m_typing.isActive()) {
        const QSignalBlocker quiet(m_search);
        if (m_search->text().trimmed() != filter.text.trimmed())
            m_search->setText(filter.text);
    }
    m_period->setText(filter.periodText(m_presenter.business().format()));
    m_method->setText(filter.method ? TicketText::methodName(*filter.method) : tr("Payment"));
    m_cashier->setText(filter.cashier ? filter.cashier->name : tr("Cashier"));
    const auto set = [](Chip *chip, bool on, bool closable) {
        chip->setChecked(on);
        chip->setClosable(on && closable);
    };
    set(m_method, filter.method.has_value(), true);
    set(m_cashier, filter.cashier.has_value(), true);
    set(m_returns, filter.returns, true);
    set(m_customer, filter.customer.has_value(), true);
    set(m_training, filter.training, false);
    m_customer->setText(filter.customerName);
    m_customer->setVisible(filter.customer.has_value());
    m_training->setVisible(m_presenter.mayTrain());
}

void TicketFilterBar::showFound()
{
    const bool loaded = m_presenter.list().isLoaded();
    m_count->setText(loaded ? m_presenter.countText() : QString());
    m_sum->setText(loaded ? m_presenter.sumText() : QString());
}

QString TicketFilterBar::foundText() const
{
    return m_count->text() + u" · "_s + m_sum->text();
}

PeriodPopover *TicketFilterBar::popover() const
{
    return m_popover;
}

QMenu *TicketFilterBar::menu() const
{
    return m_menu;
}

void TicketFilterBar::openPeriod()
{
    m_popover = new PeriodPopover(m_presenter.filter(), m_presenter.business(), this);
    connect(m_popover, &PeriodPopover::chosen, this, [this](TicketFilter::Period period, QDate from, QDate to) {
        change([&](TicketFilter &f) {
            f.period = period;
            f.from = from;
            f.to = to;
        });
    });
    m_popover->openUnder(m_period);
}

QMenu *TicketFilterBar::openMenu(QWidget *anchor, const std::function<void(QMenu *)> &fill)
{
    m_menu = new QMenu(this);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(m_menu);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int across = mirrored ? anchor->width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(anchor->mapToGlobal(QPoint(across, anchor->height() + tokens::space4)));
    return m_menu;
}

void TicketFilterBar::chooseMethod()
{
    showFilter(); // the click turned the chip; the choice decides
    openMenu(m_method, [this](QMenu *menu) {
        for (const TenderMethod method :
             {TenderMethod::Cash, TenderMethod::Card, TenderMethod::Account, TenderMethod::Voucher}) {
            QAction *action = menu->addAction(icon(TicketText::methodIcon(method)), TicketText::methodName(method));
            connect(action, &QAction::triggered, this,
                    [this, method] { change([method](TicketFilter &f) { f.method = method; }); });
        }
    });
}

void TicketFilterBar::chooseCashier()
{
    showFilter();
    openMenu(m_cashier, [this](QMenu *menu) {
        for (const Actor &person : m_presenter.cashiers()) {
            QAction *action = menu->addAction(icon(u"user"_s), person.name);
            connect(action, &QAction::triggered, this,
                    [this, person] { change([&person](TicketFilter &f) { f.cashier = person; }); });
        }
    });
}

void TicketFilterBar::chooseForm()
{
    openMenu(m_export, [this](QMenu *menu) {
        connect(menu->addAction(tr("As a workbook (XLSX)")), &QAction::triggered, this,
                [this] { Q_EMIT exportAsked(TicketExport::Form::Xlsx); });
        connect(menu->addAction(tr("As a text table (CSV)")), &QAction::triggered, this,
                [this] { Q_EMIT exportAsked(TicketExport::Form::Csv); });
    });
}

} // namespace comptoir::ui
