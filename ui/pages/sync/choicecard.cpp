// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/choicecard.h"

#include "ui/pages/sync/sidetile.h"
#include "ui/pages/sync/valuedialog.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

ChoiceCard::ChoiceCard(Frame &frame, SyncPresenter &sync, QWidget *parent)
    : Card(parent), m_frame(frame), m_sync(sync), m_count(new Badge(Tone::Warning, {}, {})),
      m_subject(new Label(TextStyle::Body, {}, Ink::Muted)),
      m_back(new IconButton(u"chevron-left"_s, tr("The one before"))),
      m_further(new IconButton(u"chevron-right"_s, tr("The next one"))), m_here(new SideTile), m_centre(new SideTile),
      m_keep(new Button(Button::Kind::Primary, {})), m_take(new Button(Button::Kind::Secondary, {})),
      m_value(new Button(Button::Kind::Secondary, {}))
{
    setObjectName(u"syncChoices"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space12);
    column->addWidget(head());
    if (touch()) { // its own line: beside the title it would be cut
        m_subject->setWordWrap(true);
        column->addWidget(m_subject);
    }
    auto *sides = new QHBoxLayout;
    sides->setSpacing(tokens::space12);
    sides->addWidget(m_here, 1);
    sides->addWidget(m_centre, 1);
    column->addLayout(sides);
    column->addWidget(answers());
    m_here->setChecked(true);
    for (SideTile *side : {m_here, m_centre})
        connect(side, &QAbstractButton::toggled, this, &ChoiceCard::showChosen);
    connect(m_back, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_further, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(m_keep, &QAbstractButton::clicked, this, [this] { m_sync.keepHere(m_task); });
    connect(m_take, &QAbstractButton::clicked, this, [this] { m_sync.takeCentre(m_task); });
    connect(m_value, &QAbstractButton::clicked, this, &ChoiceCard::askValue);
    connect(&m_sync, &SyncPresenter::changed, this, &ChoiceCard::refresh);
    refresh();
}

QWidget *ChoiceCard::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(tokens::space8);
    row->addWidget(new IconLabel(u"warning"_s, Ink::Warning));
    row->addWidget(new Label(TextStyle::LabelStrong, tr("Changed in two places")));
    row->addWidget(m_count);
    if (touch()) {
        row->addStretch(1);
    } else {
        m_subject->setElided(true);
        m_subject->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row->addWidget(m_subject, 1);
    }
    row->addWidget(m_back);
    row->addWidget(m_further);
    return head;
}

QWidget *ChoiceCard::answers()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(touch() ? tokens::space12 : tokens::space8);
    row->addWidget(m_keep);
    row->addWidget(m_take);
    row->addWidget(m_value);
    row->addStretch();
    return foot;
}

void ChoiceCard::refresh()
{
    m_choices = m_sync.view().choices();
    setVisible(!m_choices.isEmpty());
    if (m_choices.isEmpty())
        return;
    const auto at = std::ranges::find(m_choices, m_task, &SyncChoiceView::task);
    show(at == m_choices.end() ? m_choices.first() : *at);
    m_count->setState(Tone::Warning, {}, m_sync.business().format().number(m_choices.size()));
    m_back->setVisible(m_choices.size() > 1);
    m_further->setVisible(m_choices.size() > 1);
    for (Button *button : {m_keep, m_take, m_value})
        button->setEnabled(!m_sync.isBusy());
}

void ChoiceCard::show(const SyncChoiceView &choice)
{
    if (m_task != choice.task)
        m_here->setChecked(true);
    m_task = choice.task;
    QStringList subject{choice.field, choice.object};
    if (!choice.before.isEmpty())
        subject.append(choice.before);
    m_subject->setText(subject.join(u" · "_s));
    m_here->setSide(choice.here);
    m_centre->setSide(choice.centre);
    m_keep->setText(choice.keepText);
    m_take->setText(choice.takeText);
    m_value->setText(choice.valueText);
    m_value->setVisible(!choice.valueText.isEmpty());
    showChosen();
}

void ChoiceCard::turn(int step)
{
    const auto at = std::ranges::find(m_choices, m_task, &SyncChoiceView::task) - m_choices.begin();
    const qsizetype next = (at + step + m_choices.size()) % m_choices.size();
    show(m_choices.at(next));
}

/// The filled button is the one of the chosen side.
void ChoiceCard::showChosen()
{
    m_keep->setKind(m_here->isChecked() ? Button::Kind::Primary : Button::Kind::Secondary);
    m_take->setKind(m_centre->isChecked() ? Button::Kind::Primary : Button::Kind::Secondary);
}

void ChoiceCard::askValue()
{
    const auto at = std::ranges::find(m_choices, m_task, &SyncChoiceView::task);
    if (at != m_choices.end())
        m_frame.showDialog(new ValueDialog(m_sync, *at));
}

} // namespace comptoir::ui
