// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/resultpanel.h"

#include "ui/pages/cash/facts.h"
#include "ui/pages/cash/scrolled.h"
#include "ui/style/look.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int resultPanelTouch = 300;

} // namespace

ResultPanel::ResultPanel(ShiftArea &area, QWidget *parent)
    : QWidget(parent), m_area(area), m_number(new Label(TextStyle::TitleStrong)),
      m_state(new Badge(Tone::Neutral, {}, {})), m_counted(new AmountLabel(TextStyle::Total)),
      m_kept(new Fact(tr("Float left in the drawer"))), m_safe(new Fact(tr("To the safe"))),
      m_difference(new Fact(tr("Difference"))),
      m_wait(new Label(TextStyle::Body,
                       tr("The shift is closed. Its count is to be looked at by a manager, now or "
                          "later from the list of closed shifts."),
                       Ink::Muted)),
      m_manager(new Button(Button::Kind::Soft, tr("Call the manager"), u"shield-check"_s)),
      m_print(new Button(Button::Kind::Secondary, tr("Print a copy"), u"printer"_s)),
      m_export(new Button(Button::Kind::Secondary, tr("Save as PDF or CSV"), u"download"_s)),
      m_done(new Button(Button::Kind::Primary, tr("Done")))
{
    setFixedWidth(touch() ? resultPanelTouch : tokens::sidePanel);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *around = new QVBoxLayout(card);
    around->setContentsMargins({});
    around->setSpacing(0);
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, 0);
    column->setSpacing(touch() ? tokens::space8 : tokens::space12);
    around->addWidget(scrolled(facts), 1);
    m_number->setWordWrap(true);
    column->addWidget(m_number);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    column->addWidget(new Label(TextStyle::Body, tr("Total counted"), Ink::Muted));
    m_counted->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_counted->setAccessibleName(tr("Total counted"));
    column->addWidget(m_counted);
    column->addWidget(new Separator);
    m_difference->name()->setStyle(TextStyle::BodyStrong);
    m_difference->value()->setStyle(TextStyle::BodyStrong);
    m_wait->setWordWrap(true);
    m_done->setHeight(tokens::controlTouch);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kept, m_safe, m_difference, m_wait, m_manager})
        column->addWidget(part);
    column->addStretch();
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(tokens::space16, tokens::space8, tokens::space16, tokens::space16);
    buttons->setSpacing(tokens::space8);
    auto *papers = new QBoxLayout(touch() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    papers->setSpacing(tokens::space8);
    for (Button *button : {m_export, m_print}) {
        button->setAccessibleName(button->text());
        if (touch())
            button->setText({}); // one above the other, they would hide the result
        papers->addWidget(button);
    }
    buttons->addLayout(papers);
    buttons->addWidget(m_done);
    around->addLayout(buttons);
    connect(m_manager, &QPushButton::clicked, this, &ResultPanel::managerWanted);
    connect(m_export, &QPushButton::clicked, this, &ResultPanel::exportWanted);
    connect(m_print, &QPushButton::clicked, &m_area.closer.written(), &ZPresenter::printCopy);
    connect(m_done, &QPushButton::clicked, this, &ResultPanel::doneWanted);
    connect(&m_area.closer.written(), &ZPresenter::changed, this, &ResultPanel::refresh);
    refresh();
}

void ResultPanel::refresh()
{
    ZPresenter &result = m_area.closer.written();
    const bool there = result.current().has_value();
    const DisplayFormat &format = m_area.shift.business().format();
    const ClosedShift closed = there ? *result.current() : ClosedShift{};
    const ShiftClosed &z = closed.z;
    m_number->setText(there ? tr("%1 is written").arg(format.isolated(z.fiscal.text())) : QString());
    const ReportLines::State state = ReportLines::stateOf(closed);
    m_state->setState(state.tone, state.icon, state.text);
    m_counted->setAmount(there ? format.amount(z.counted) : QString(), format.currencySign(z.counted.currency()));
    const Money kept = there ? z.floatKept.value_or(z.counted) : Money();
    m_kept->setValue(there ? format.amountWithSign(kept) : QString());
    m_safe->setValue(there ? format.amountWithSign(z.counted - kept) : QString());
    m_difference->setVisible(closed.whole);
    m_difference->setValue(closed.whole ? ReportLines(m_area.shift.business()).signedAmount(z.difference) : QString());
    m_difference->value()->setInk(z.difference.isNegative() ? Ink::Danger
                                  : z.difference.isZero()   ? Ink::Success
                                                            : Ink::Warning);
    m_wait->setVisible(result.waitsForManager());
    m_manager->setVisible(result.waitsForManager());
    const bool own = m_area.shift.session().may(Right::ApproveDifference);
    m_manager->setText(own ? tr("Look at the difference") : tr("Call the manager"));
}

void ResultPanel::takeFocus()
{
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::ui
