// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/returnsheet.h"

#include "models/viewmodels/format/errortext.h"
#include "ui/pages/sales/salestext.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/textfield.h"

#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int linesHeight = 280;
constexpr int measureWidth = 128;
enum ReturnPage { FindPage, ReturnLinesPage, WithoutPage };

} // namespace

ReturnRow::ReturnRow(const ReturnableLine &line, const DisplayFormat &format, QWidget *parent)
    : QWidget(parent), m_line(line)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, tokens::space4, 0, tokens::space4);
    row->setSpacing(tokens::space12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(TextStyle::BodyStrong, line.name, Ink::Text, this);
    name->setElided(true);
    words->addWidget(name);
    words->addWidget(
        new Label(TextStyle::Caption,
                  tr("%1 of %2 can come back · %3")
                      .arg(format.quantity(line.left), format.quantity(line.sold), format.amount(line.total)),
                  Ink::Muted, this));
    row->addLayout(words, 1);
    if (line.left.unit() == Unit::Piece) {
        m_stepper = new Stepper(tr("How many of %1 come back").arg(line.name), this);
        m_stepper->setSize(touch() ? Stepper::Size::Touch : Stepper::Size::Control);
        m_stepper->setRange(0, line.left.milli() / Quantity::milliPerUnit);
        connect(m_stepper, &Stepper::valueChanged, this, &ReturnRow::changed);
        setFocusProxy(m_stepper->edit());
        row->addWidget(m_stepper);
        return;
    }
    m_measure = new LineEdit(this);
    m_measure->setAmountMode();
    m_measure->setSuffix(unitWord(unitCode(line.left.unit())));
    m_measure->setPlaceholderText(format.quantity(Quantity(0, line.left.unit())));
    m_measure->setAccessibleName(tr("How much of %1 comes back").arg(line.name));
    m_measure->setFixedWidth(measureWidth);
    connect(m_measure, &QLineEdit::textChanged, this, &ReturnRow::changed);
    setFocusProxy(m_measure);
    row->addWidget(m_measure);
}

QString ReturnRow::quantity() const
{
    if (m_measure)
        return m_measure->text().trimmed();
    return m_stepper->value() > 0 ? QString::number(m_stepper->value()) : QString();
}

void ReturnRow::takeAll()
{
    if (m_measure)
        m_measure->setText(m_line.left.toDecimal().replace(u'.', u','));
    else
        m_stepper->setValue(m_stepper->maximum());
}

ReturnSheet::ReturnSheet(TillPresenter &till, Business &business, QWidget *parent)
    : Dialog(tr("Goods that come back"), parent), m_till(till), m_business(business)
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeFind());
    m_pages->addWidget(makeLines());
    m_pages->addWidget(makeWithout());
    body()->addWidget(m_pages);
    m_without = new Button(Button::Kind::Secondary, tr("Without ticket"));
    addButton(m_without);
    addCancel();
    m_ok = new Button(Button::Kind::Primary, tr("Find the ticket"));
    addButton(m_ok);
    setPrimary(m_ok);
    setFirstFocus(m_number->edit());
    setSheetWidth(tokens::dialogWidth + tokens::space32 * 2);
    turnTo(FindPage);
    connect(m_without, &Button::clicked, this, [this] { goTo(WithoutPage); });
    connect(m_ok, &Button::clicked, this, &ReturnSheet::confirm);
    connect(&till, &TillPresenter::returnableFound, this, &ReturnSheet::receive);
    connect(&till, &TillPresenter::failed, this, &ReturnSheet::fail);
}

QWidget *ReturnSheet::makeFind()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    m_number = new TextField(tr("Number of the ticket"), page);
    m_number->setLeadingIcon(u"barcode"_s);
    m_number->edit()->setPlaceholderText(m_business.format().isolated(m_till.lastTicket()));
    m_number->setHint(tr("Scan the code at the foot of the ticket, or type its number."));
    column->addWidget(m_number);
    column->addStretch();
    return page;
}

QWidget *ReturnSheet::makeLines()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(tokens::space8);
    auto *head = new QHBoxLayout;
    m_ticket = new Label(TextStyle::LabelStrong, {}, Ink::Text, page);
    m_when = new Label(TextStyle::Body, {}, Ink::Muted, page);
    auto *all = new Button(Button::Kind::Quiet, tr("Everything"), u"check"_s, page);
    all->setAccessibleName(tr("Everything on the ticket comes back"));
    head->addWidget(m_ticket);
    head->addWidget(m_when, 1);
    head->addWidget(all);
    column->addLayout(head);
    auto *inside = new QWidget;
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(turned(0, 0, tokens::scrollBar, 0));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(touch() ? tokens::space8 : tokens::space2);
    insideColumn->addLayout(m_lines);
    insideColumn->addStretch();
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(linesHeight);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll);
    connect(all, &Button::clicked, this, [this] {
        for (ReturnRow *row : m_rows)
            row->takeAll();
    });
    return page;
}

QWidget *ReturnSheet::makeWithout()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    m_reason = new TextField(tr("Why do the goods come back?"), page);
    m_reason->setHint(tr("Then scan what comes back. A manager may have to agree."));
    column->addWidget(m_reason);
    column->addStretch();
    return page;
}

/// Shows a page, and makes the sheet as high as that page wants it.
void ReturnSheet::turnTo(int page)
{
    for (int at = 0; at < m_pages->count(); ++at)
        m_pages->widget(at)->setSizePolicy(QSizePolicy::Preferred,
                                           at == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(page);
    m_pages->setMaximumHeight(m_pages->widget(page)->sizeHint().height());
    layout()->activate();
    const QPoint middle = geometry().center();
    resize(sizeHint());
    QRect placed = geometry();
    placed.moveCenter(middle);
    if (parentWidget())
        setGeometry(placed);
}

void ReturnSheet::goTo(int page)
{
    turnTo(page);
    m_without->setVisible(page == FindPage);
    if (page == ReturnLinesPage) {
        showChoice();
        return;
    }
    m_ok->setText(page == FindPage ? tr("Find the ticket") : tr("Begin the return"));
    (page == FindPage ? m_number : m_reason)->edit()->setFocus();
}

void ReturnSheet::find(const QString &number)
{
    m_number->setText(number);
    m_number->clearMessage();
    m_looking = true;
    m_till.findReturnable(number);
}

void ReturnSheet::receive(const ReturnableView &ticket)
{
    m_looking = false;
    const DisplayFormat &format = m_business.format();
    m_found = ticket.number;
    m_ticket->setText(format.isolated(ticket.number));
    m_when->setText(QString(format.dateTime(ticket.at) % u" · "_s % format.amountWithSign(ticket.total)));
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const ReturnableLine &line : ticket.lines)
        addRow(line);
    if (m_rows.isEmpty()) {
        m_number->setError(tr("Everything on this ticket has come back already."));
        return;
    }
    goTo(ReturnLinesPage);
    m_rows.first()->setFocus();
}

void ReturnSheet::fail(const Error &error)
{
    if (!m_looking)
        return;
    m_looking = false;
    m_number->setError(errorText(error));
    m_number->edit()->setFocus();
}

void ReturnSheet::addRow(const ReturnableLine &line)
{
    auto *row = new ReturnRow(line, m_business.format(), this);
    connect(row, &ReturnRow::changed, this, &ReturnSheet::showChoice);
    m_lines->addWidget(row);
    m_rows.append(row);
}

void ReturnSheet::showChoice()
{
    const auto chosen = int(std::ranges::count_if(m_rows, [](ReturnRow *row) { return !row->quantity().isEmpty(); }));
    m_ok->setText(chosen > 0 ? tr("Take back %n line(s)", nullptr, chosen) : tr("Choose what comes back"));
    m_ok->setEnabled(chosen > 0);
}

void ReturnSheet::confirm()
{
    if (m_pages->currentIndex() == FindPage) {
        if (m_number->text().trimmed().isEmpty())
            m_number->setError(tr("Type or scan the number of the ticket."));
        else
            find(m_number->text().trimmed());
        return;
    }
    if (m_pages->currentIndex() == WithoutPage) {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty()) {
            m_reason->setError(tr("Say why, in a few words."));
            return;
        }
        accept();
        m_till.beginReturn(reason);
        return;
    }
    const QString number = m_found;
    QList<std::pair<int, QString>> taken;
    for (const ReturnRow *row : m_rows) {
        if (!row->quantity().isEmpty())
            taken.append({row->line(), row->quantity()});
    }
    accept();
    for (const auto &[line, quantity] : taken)
        m_till.addReturn(number, line, quantity);
}

} // namespace comptoir::ui
