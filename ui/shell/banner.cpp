// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/banner.h"

#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"banner"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::space16, tokens::space6, tokens::space16, tokens::space6);
    row->setSpacing(tokens::space12);
    m_text = new Label(TextStyle::BodyStrong, {}, Ink::Warning);
    m_text->setWordWrap(true);
    m_action = new Button(Button::Kind::Secondary, {});
    m_second = new Button(Button::Kind::Quiet, {});
    row->addWidget(m_text, 1);
    row->addWidget(m_second);
    row->addWidget(m_action);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        if (const Notice *notice = current(); notice && notice->action)
            notice->action();
    });
    connect(m_second, &QAbstractButton::clicked, this, [this] {
        if (const Notice *notice = current(); notice && notice->second)
            notice->second();
    });
    hide();
}

void Banner::say(const QString &name, const Notice &notice)
{
    m_notices.insert(name, notice);
    refresh();
}

void Banner::clear(const QString &name)
{
    if (m_notices.remove(name))
        refresh();
}

const Banner::Notice *Banner::current() const
{
    const Notice *best = nullptr;
    for (const Notice &notice : m_notices) {
        if (!best || notice.weight > best->weight)
            best = &notice;
    }
    return best;
}

void Banner::refresh()
{
    const Notice *notice = current();
    setVisible(notice != nullptr);
    if (!notice)
        return;
    m_text->setText(notice->text);
    m_text->setInk(notice->danger ? Ink::Danger : Ink::Warning);
    m_action->setText(notice->actionText);
    m_action->setVisible(!notice->actionText.isEmpty());
    m_second->setText(notice->secondText);
    m_second->setVisible(!notice->secondText.isEmpty());
    setAccessibleName(notice->text);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Notice *notice = current();
    QPainter painter(this);
    painter.fillRect(rect(), ink(notice && notice->danger ? Ink::DangerSoft : Ink::WarningSoft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Ink::Line));
}

} // namespace comptoir::ui
