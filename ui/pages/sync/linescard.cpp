// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/linescard.h"

#include "ui/style/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

namespace comptoir::ui
{

SyncLineRow::SyncLineRow(QWidget *parent)
    : QWidget(parent), m_name(new Label(TextStyle::Body)), m_icon(new IconLabel({}, Ink::Muted, tokens::iconSmall)),
      m_text(new Label(TextStyle::Body))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(tokens::space6);
    row->addWidget(m_name);
    row->addStretch(1);
    m_icon->setFixedHeight(lineHeight(TextStyle::Body)); // beside the first line
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text);
    for (Label *label : {m_name, m_text})
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop); // Arabic is higher: the lines begin together
}

void SyncLineRow::setLine(const SyncLine &line, bool quietName)
{
    m_name->setInk(quietName ? Ink::Muted : Ink::Text);
    m_name->setText(line.name);
    const Ink role = line.tone == Tone::Neutral ? Ink::Text : inkOf(line.tone);
    m_text->setInk(role);
    m_text->setText(line.text);
    m_icon->setVisible(!line.icon.isEmpty());
    m_icon->setIcon(line.icon, role);
}

LinesCard::LinesCard(const QString &title, Names names, QWidget *parent)
    : Card(parent), m_names(names), m_title(new Label(TextStyle::LabelStrong, title)),
      m_badge(new Badge(Tone::Neutral, {}, {})), m_column(new QVBoxLayout(this)), m_rows(new QVBoxLayout)
{
    m_column->setContentsMargins(tokens::space16, tokens::space12, tokens::space16, tokens::space16);
    m_column->setSpacing(tokens::space8);
    auto *head = new QHBoxLayout;
    head->setSpacing(tokens::space8);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_badge);
    m_badge->hide();
    m_column->addLayout(head);
    m_rows->setSpacing(tokens::space8);
    m_column->addLayout(m_rows);
}

void LinesCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

void LinesCard::setBadge(const SyncLine &badge)
{
    m_badge->setState(badge.tone, badge.icon, badge.text);
    m_badge->show();
}

void LinesCard::setLines(const QList<SyncLine> &lines)
{
    while (m_lines.size() > lines.size())
        delete m_lines.takeLast();
    while (m_lines.size() < lines.size()) {
        auto *row = new SyncLineRow(this);
        m_rows->addWidget(row);
        m_lines.append(row);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_lines.at(i)->setLine(lines.at(i), m_names == Names::Quiet);
}

void LinesCard::addFirst(QWidget *widget)
{
    m_column->insertWidget(1, widget);
}

void LinesCard::addFoot(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace comptoir::ui
