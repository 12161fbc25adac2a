// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/closedview.h"

#include "ui/pages/cash/countgrid.h"
#include "ui/pages/cash/digitpad.h"
#include "ui/pages/cash/scrolled.h"
#include "ui/pages/cash/totalfield.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int cardWidth = 440;
constexpr int cardWidthTouch = 300;
constexpr int picture = 48;

} // namespace

ClosedView::ClosedView(ShiftArea &area, QWidget *parent)
    : QWidget(parent), m_area(area),
      m_total(new TotalField(tr("Float in the drawer"), area.shift.openingCount(), area.shift)),
      m_carried(new Label(TextStyle::Caption, {}, Ink::Muted)), m_sum(new Label(TextStyle::Amount)),
      m_open(new Button(Button::Kind::Primary, tr("Open the shift"))),
      m_byNotes(new Button(Button::Kind::Quiet, {}, u"cash"_s)),
      m_closeDay(new Button(Button::Kind::Secondary, tr("Close the day"), u"calendar"_s))
{
    auto *row = new QHBoxLayout(this);
    const int gap = touch() ? tokens::space12 : tokens::space16;
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    m_grid = new CountGrid(area.shift.openingCount(), area.shift.business());
    connect(m_grid, &CountGrid::entered, this, &ClosedView::open);
    column->addWidget(m_grid);
    column->addStretch();
    m_gridPlace = scrolled(content);
    row->addWidget(m_gridPlace, 1);
    m_card = makeCard();
    row->addWidget(m_card);
    connect(&area.shift, &ShiftPresenter::changed, this, &ClosedView::refresh);
    connect(&area.shift.openingCount(), &CashCount::changed, this, &ClosedView::refresh);
    setByNotes(false);
    refresh();
}

QWidget *ClosedView::makeCard()
{
    auto *card = new Card;
    card->setFixedWidth(touch() ? cardWidthTouch : cardWidth);
    auto *column = new QVBoxLayout(card);
    const int side = touch() ? tokens::space16 : tokens::space32;
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(touch() ? tokens::space8 : tokens::space12);
    if (!touch()) {
        column->addWidget(new IconLabel(u"clock"_s, Ink::Accent, picture), 0, Qt::AlignHCenter);
    }
    auto *title = new Label(TextStyle::TitleStrong, tr("No shift is open"));
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *sentence =
        new Label(TextStyle::Body, tr("Count what is in the drawer, then open the shift to sell."), Ink::Muted);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(sentence);
    sentence->setVisible(!touch());
    column->addSpacing(tokens::space8);
    column->addWidget(m_total);
    column->addWidget(m_sum, 0, Qt::AlignHCenter);
    m_carried->setElided(true);
    column->addWidget(m_carried);
    connect(m_total->edit(), &QLineEdit::returnPressed, this, &ClosedView::open);
    if (touch())
        column->addWidget(new DigitPad);
    m_open->setHeight(tokens::controlTouch);
    connect(m_open, &QPushButton::clicked, this, &ClosedView::open);
    column->addWidget(m_open);
    connect(m_byNotes, &QPushButton::clicked, this, [this] { setByNotes(m_gridPlace->isHidden()); });
    column->addWidget(m_byNotes);
    if (!touch())
        column->addWidget(new Separator);
    connect(m_closeDay, &QPushButton::clicked, &m_area.shift, &ShiftPresenter::closeDays);
    column->addWidget(m_closeDay);
    m_closeDay->setVisible(!touch()); // it is with the days as well
    return card;
}

void ClosedView::setByNotes(bool byNotes)
{
    if (byNotes)
        m_area.shift.openingCount().setTyped(std::nullopt);
    showByNotes(byNotes);
    if (isVisible())
        takeFocus();
}

void ClosedView::showByNotes(bool byNotes)
{
    const CashCount &count = m_area.shift.openingCount();
    m_gridPlace->setVisible(byNotes);
    layout()->setAlignment(m_card, byNotes ? Qt::AlignTop : Qt::AlignCenter);
    m_total->setVisible(!byNotes);
    m_sum->setVisible(byNotes);
    m_byNotes->setVisible(!count.denominations().isEmpty());
    m_byNotes->setText(byNotes ? tr("Type the total instead") : tr("Count notes and coins"));
    m_carried->setAlignment(byNotes ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    refresh();
}

void ClosedView::refresh()
{
    const ShiftPresenter &shift = m_area.shift;
    const DisplayFormat &format = shift.business().format();
    const std::optional<Money> carried = shift.overview().carriedFloat;
    m_carried->setText(carried ? tr("%1 left in it at the last close").arg(format.amountWithSign(*carried))
                               : QString());
    m_carried->setVisible(carried.has_value());
    // The float that was left is a total again, not so many notes.
    if (!m_gridPlace->isHidden() && m_area.shift.openingCount().typed() && !shift.isBusy()) {
        showByNotes(false);
        return;
    }
    m_sum->setText(format.amountWithSign(m_area.shift.openingCount().total()));
    m_opening = m_opening && shift.isBusy();
    m_open->setBusy(m_opening); // the day may be what is being closed
    m_open->setEnabled(shift.state() == ShiftPresenter::State::Closed);
    m_closeDay->setEnabled(!shift.isBusy() && shift.state() == ShiftPresenter::State::Closed);
}

void ClosedView::open()
{
    if (m_total->isVisible() && m_total->hasError()) {
        m_total->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_opening = true;
    m_area.shift.open();
}

void ClosedView::takeFocus()
{
    if (m_gridPlace->isHidden()) {
        m_total->edit()->setFocus(Qt::OtherFocusReason);
        m_total->edit()->selectAll();
    } else {
        m_grid->takeFocus();
    }
}

} // namespace comptoir::ui
