// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/setasidecard.h"

#include "ui/style/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr qsizetype rowsMost = 8; ///< more than anybody reads at once; the count says how many there are

Label *wrapped(TextStyle style, const QString &text, Ink role)
{
    auto *label = new Label(style, text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

SetAsideCard::SetAsideCard(Frame &frame, SyncPresenter &sync, QWidget *parent)
    : Card(parent), m_frame(frame), m_sync(sync), m_count(new Badge(Tone::Danger, {}, {})),
      m_more(new Label(TextStyle::Caption, {}, Ink::Muted)), m_rows(new QVBoxLayout)
{
    setObjectName(u"syncSetAside"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens::space12, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens::space16, 0, tokens::space16, tokens::space12);
    head->setSpacing(tokens::space8);
    head->addWidget(new IconLabel(u"block"_s, Ink::Danger));
    head->addWidget(new Label(TextStyle::LabelStrong, tr("Set aside by the centre")));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(new Label(TextStyle::Caption, tr("what came after it went through"), Ink::Muted));
    column->addLayout(head);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_more->setContentsMargins(tokens::space16, 0, tokens::space16, tokens::space12);
    column->addWidget(m_more);
    connect(&m_sync, &SyncPresenter::changed, this, &SetAsideCard::refresh);
    refresh();
}

void SetAsideCard::refresh()
{
    const QList<SyncSetAsideView> items = m_sync.view().setAside();
    setVisible(!items.isEmpty());
    if (items == m_shown)
        return;
    m_shown = items;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SyncSetAsideView &item : items.first(std::min(items.size(), rowsMost)))
        m_rows->addWidget(rowOf(item));
    m_count->setState(Tone::Danger, {}, m_sync.business().format().number(items.size()));
    m_more->setVisible(items.size() > rowsMost);
    m_more->setText(tr("and %n more", nullptr, int(std::max<qsizetype>(0, items.size() - rowsMost))));
}

QWidget *SetAsideCard::rowOf(const SyncSetAsideView &item)
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Separator);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space12);
    row->setSpacing(tokens::space12);
    row->addWidget(new IconLabel(item.icon), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens::space2);
    auto *title = new QHBoxLayout;
    title->setSpacing(tokens::space8);
    title->addWidget(new Label(TextStyle::BodyStrong, item.title));
    auto *detail = new Label(TextStyle::Body, item.detail, Ink::Muted);
    detail->setElided(true);
    title->addWidget(detail, 1);
    words->addLayout(title);
    words->addWidget(wrapped(TextStyle::Body, item.reason, Ink::Danger));
    words->addWidget(wrapped(TextStyle::Caption, item.kept, Ink::Muted));
    row->addLayout(words, 1);
    if (!item.document.isEmpty()) {
        auto *open = new Button(Button::Kind::Secondary, tr("Open the ticket"));
        open->setAccessibleName(tr("Open the ticket %1").arg(item.document));
        connect(open, &QAbstractButton::clicked, this,
                [this, number = item.document] { m_frame.openPage(u"tickets"_s, number); });
        row->addWidget(open, 0, Qt::AlignTop);
    }
    column->addLayout(row);
    return whole;
}

} // namespace comptoir::ui
