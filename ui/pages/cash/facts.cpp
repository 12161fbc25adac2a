// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/facts.h"

#include "ui/style/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

Fact::Fact(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(new Label(TextStyle::Body, name, Ink::Muted)), m_value(new Label(TextStyle::Body))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(tokens::space12);
    row->addWidget(m_name);
    m_name->setAlignment(Qt::AlignLeading | Qt::AlignTop); // Arabic is higher: the lines begin together
    m_value->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    row->addWidget(m_value, 1);
}

void Fact::setValue(const QString &value)
{
    m_value->setText(value);
}

JournalFact::JournalFact(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel({}, Ink::Muted, tokens::iconSmall)), m_text(new Label(TextStyle::Body))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(tokens::space6);
    row->addWidget(new Label(TextStyle::Body, tr("Journal"), Ink::Muted));
    row->addStretch();
    row->addWidget(m_icon);
    row->addWidget(m_text);
    setUnknown();
}

void JournalFact::tell(const QString &icon, Ink role, const QString &text, const QString &tip)
{
    m_icon->setVisible(!icon.isEmpty());
    m_icon->setIcon(icon, role);
    m_text->setInk(role);
    m_text->setText(text);
    setToolTip(tip);
}

void JournalFact::setUnknown()
{
    tell({}, Ink::Muted, tr("checking…"), {});
}

void JournalFact::setSound(qint64 entries)
{
    tell(u"shield-check"_s, Ink::Success, tr("chain verified"),
         tr("Hashes and signatures of the last %n entries are right.", nullptr, static_cast<int>(entries)));
}

void JournalFact::setDamaged(const QString &finding)
{
    tell(u"alert"_s, Ink::Danger, tr("chain damaged"), finding);
}

} // namespace comptoir::ui
