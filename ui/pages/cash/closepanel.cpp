// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/closepanel.h"

#include "ui/pages/cash/digitpad.h"
#include "ui/pages/cash/facts.h"
#include "ui/style/look.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int closePanelTouch = 300;

QVBoxLayout *section(QVBoxLayout *column, int spacing)
{
    auto *made = new QVBoxLayout;
    const int side = touch() ? tokens::space12 : tokens::space16;
    made->setContentsMargins(side, touch() ? tokens::space6 : tokens::space16, side,
                             touch() ? tokens::space6 : tokens::space16);
    made->setSpacing(spacing);
    column->addLayout(made);
    return made;
}

} // namespace

QString typedAmount(Money amount)
{
    return DisplayFormat(u"fr"_s).amount(amount);
}

ClosePanel::ClosePanel(ShiftArea &area, QWidget *parent)
    : QWidget(parent), m_area(area), m_total(new AmountLabel(TextStyle::Total)), m_notes(new Fact(tr("Notes"))),
      m_coins(new Fact(tr("Coins"))), m_float(new TextField(tr("Float left in the drawer for tomorrow"))),
      m_safe(new Label(TextStyle::BodyStrong)), m_who(new Label(TextStyle::BodyStrong, {}, Ink::Text, this)),
      m_continue(new Button(Button::Kind::Primary, {})), m_back(new Button(Button::Kind::Secondary, tr("Back"))),
      m_later(new Button(Button::Kind::Secondary, touch() ? tr("Finish later") : tr("Save and finish later")))
{
    setFixedWidth(touch() ? closePanelTouch : tokens::sidePanel);
    m_who->setHidden(touch()); // the digit pad takes the place of the facts
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(0);
    addTotal(column);
    column->addWidget(new Separator);
    addFloat(column);
    column->addWidget(new Separator);
    if (touch()) {
        column->addStretch();
        section(column, 0)->addWidget(new DigitPad);
    } else {
        addFacts(column);
    }
    column->addStretch();
    addButtons(column);
    connect(&m_area.closer, &ShiftCloser::changed, this, &ClosePanel::refresh);
    connect(&m_area.shift, &ShiftPresenter::changed, this, &ClosePanel::refreshFacts);
    connect(&m_area.shift, &ShiftPresenter::journalChecked, this, &ClosePanel::refreshFacts);
    refresh();
    refreshFacts();
    showFloat();
}

void ClosePanel::addTotal(QVBoxLayout *column)
{
    QVBoxLayout *total = section(column, tokens::space2);
    total->addWidget(new Label(TextStyle::Body, tr("Total counted"), Ink::Muted));
    m_total->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_total->setAccessibleName(tr("Total counted"));
    total->addWidget(m_total);
    if (touch()) {
        m_notes->setParent(this); // there is no room: the cards say how many
        m_coins->setParent(this);
        return;
    }
    column->addWidget(new Separator);
    QVBoxLayout *sums = section(column, tokens::space12);
    sums->addWidget(m_notes);
    sums->addWidget(m_coins);
}

void ClosePanel::addFloat(QVBoxLayout *column)
{
    QVBoxLayout *part = section(column, touch() ? tokens::space4 : tokens::space12);
    m_float->setSuffix(m_area.shift.business().format().currencySign(m_area.shift.business().currency()));
    if (!touch() && !m_area.closer.count().denominations().isEmpty())
        m_float->setHint(tr("In small notes and coins, if possible."));
    connect(m_float->edit(), &QLineEdit::textEdited, this, &ClosePanel::floatTyped);
    connect(m_float->edit(), &QLineEdit::editingFinished, this, &ClosePanel::showFloat);
    connect(m_float->edit(), &QLineEdit::returnPressed, this, &ClosePanel::continued);
    part->addWidget(m_float);
    auto *safe = new QHBoxLayout;
    safe->addWidget(new Label(TextStyle::BodyStrong, tr("To the safe")), 1, Qt::AlignTop);
    safe->addWidget(m_safe, 0, Qt::AlignTop);
    part->addLayout(safe);
}

void ClosePanel::addFacts(QVBoxLayout *column)
{
    QVBoxLayout *facts = section(column, tokens::space12);
    m_who->setWordWrap(true);
    m_opened = new Fact(tr("Opened"));
    m_duration = new Fact(tr("Duration"));
    m_tickets = new Fact(tr("Tickets"));
    m_moves = new Fact(tr("Cash in and out"));
    m_journal = new JournalFact;
    for (QWidget *fact : std::initializer_list<QWidget *>{m_who, m_opened, m_duration, m_tickets, m_moves, m_journal})
        facts->addWidget(fact);
}

void ClosePanel::addButtons(QVBoxLayout *column)
{
    QVBoxLayout *buttons = section(column, touch() ? tokens::space6 : tokens::space8);
    m_continue->setHeight(tokens::controlTouch);
    m_continue->setTrailingIcon(u"arrow-right"_s);
    buttons->addWidget(m_continue);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    row->addWidget(m_back);
    row->addWidget(m_later, 1);
    buttons->addLayout(row);
    connect(m_continue, &QPushButton::clicked, this, &ClosePanel::continued);
    connect(m_back, &QPushButton::clicked, this, &ClosePanel::backWanted);
    connect(m_later, &QPushButton::clicked, this, &ClosePanel::laterWanted);
}

void ClosePanel::refresh()
{
    ShiftCloser &closer = m_area.closer;
    const DisplayFormat &format = m_area.shift.business().format();
    const Money total = closer.count().total();
    m_total->setAmount(format.amount(total), format.currencySign(total.currency()));
    m_notes->setValue(format.amount(closer.count().sumOf(false)));
    m_coins->setValue(format.amount(closer.count().sumOf(true)));
    const bool byNotes = !closer.count().typed() && !closer.count().denominations().isEmpty();
    m_notes->setVisible(byNotes && !touch());
    m_coins->setVisible(byNotes && !touch());
    m_safe->setText(format.amountWithSign(closer.forSafe()));
    const bool others = closer.step() == ShiftCloser::Step::Others;
    m_continue->setText(others ? tr("Close the shift") : tr("Continue"));
    m_continue->setBusy(closer.isBusy());
    m_back->setVisible(others);
    for (QWidget *control : std::initializer_list<QWidget *>{m_back, m_later, m_float})
        control->setEnabled(!closer.isBusy());
    if (!m_float->edit()->hasFocus())
        showFloat();
    const bool short0 = total < closer.wantedFloat() && !closer.count().isUntouched();
    if (short0)
        m_float->setWarning(tr("Less than that was counted: all of it stays."));
    else if (!m_float->hasError())
        m_float->clearMessage();
}

void ClosePanel::refreshFacts()
{
    if (!m_opened || !m_area.shift.overview().shift)
        return;
    const ShiftPresenter &shift = m_area.shift;
    m_who->setText(shift.who());
    m_opened->setValue(shift.openedText());
    m_duration->setValue(shift.durationText());
    m_tickets->setValue(shift.ticketsText());
    m_moves->setValue(shift.movesText());
    if (!shift.journal())
        m_journal->setUnknown();
    else if (shift.journal()->findings.isEmpty())
        m_journal->setSound(shift.journal()->entries);
    else
        m_journal->setDamaged(shift.journal()->findings.first().message);
}

void ClosePanel::floatTyped(const QString &text)
{
    const Result<Money> amount = m_area.shift.amountOf(text.trimmed().isEmpty() ? u"0"_s : text);
    if (!amount) {
        m_float->setError(tr("This is not an amount."));
        return;
    }
    m_float->clearMessage();
    m_area.closer.setWantedFloat(*amount);
}

void ClosePanel::showFloat()
{
    if (m_float->hasError())
        m_float->clearMessage();
    const QString text = typedAmount(m_area.closer.wantedFloat());
    if (m_float->text() != text)
        m_float->setText(text);
}

} // namespace comptoir::ui
