// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/style/tokens.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// "Samia Kaci" → "SK", "Samia" → "S".
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (initials.size() < 2)
            initials += word.front().toUpper();
    }
    return initials;
}

/// The person at the till: initials, name, and the key that changes them.
class PersonButton : public QAbstractButton
{
public:
    explicit PersonButton(QWidget *parent) : QAbstractButton(parent)
    {
        setFixedHeight(tokens::railItem + tokens::space32);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect circle((width() - tokens::avatar) / 2, tokens::space4, tokens::avatar, tokens::avatar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(text().isEmpty() ? Ink::Fill : hueSoft(4)));
        painter.drawEllipse(circle);
        painter.setFont(fontOf(TextStyle::CaptionStrong));
        painter.setPen(ink(text().isEmpty() ? Ink::Muted : hue(4)));
        if (text().isEmpty())
            paintIcon(&painter, circle.adjusted(6, 6, -6, -6), u"lock"_s, Ink::Muted, layoutDirection());
        else
            painter.drawText(circle, Qt::AlignCenter, initialsOf(text()));
        const QRect name(0, circle.bottom() + tokens::space2, width(), lineHeight(TextStyle::Caption) + tokens::space4);
        painter.setPen(ink(Ink::Text));
        painter.setFont(fontOf(TextStyle::Caption));
        painter.drawText(name, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
        const QRect cap((width() - tokens::avatar) / 2, name.bottom() + 1, tokens::avatar, tokens::keyCap);
        painter.setPen(ink(hasFocus() ? Ink::Accent : Ink::Line));
        painter.setBrush(ink(Ink::Surface));
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), tokens::space4, tokens::space4);
        painter.setPen(ink(Ink::Muted));
        painter.drawText(cap, Qt::AlignCenter, u"F12"_s);
    }
};

} // namespace

RailItem::RailItem(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize RailItem::sizeHint() const
{
    return {touch() ? tokens::railTouch : tokens::rail, tokens::railItem};
}

void RailItem::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailItem::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(tokens::space6, 0, -tokens::space6, 0);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(ink(isChecked() ? Ink::AccentSoft : Ink::Fill));
        painter.drawRoundedRect(ground, tokens::radiusControl, tokens::radiusControl);
    }
    if (isChecked()) {
        const QRect edge = QStyle::visualRect(
            layoutDirection(), rect(), QRect(0, tokens::space12, tokens::accentEdge, height() - tokens::space24));
        painter.setBrush(ink(Ink::Accent));
        painter.drawRoundedRect(edge, 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(Ink::Accent), tokens::borderFocus));
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), tokens::radiusControl, tokens::radiusControl);
    }
    const Ink colour = isChecked() ? Ink::AccentInk : Ink::Muted;
    const QRect picture((width() - tokens::iconRail) / 2, tokens::space6, tokens::iconRail, tokens::iconRail);
    paintIcon(&painter, picture, m_icon, colour, layoutDirection());
    painter.setPen(ink(colour));
    painter.setFont(fontOf(isChecked() ? TextStyle::CaptionStrong : TextStyle::Caption));
    painter.drawText(QRect(0, picture.bottom() + 1, width(), height() - picture.bottom() - 1), Qt::AlignCenter, text());
}

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(touch() ? tokens::railTouch : tokens::rail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, tokens::topBar + tokens::space8, 0, tokens::space8);
    layout->setSpacing(tokens::space2);
    m_pages = new QVBoxLayout;
    m_pages->setSpacing(tokens::space2);
    layout->addLayout(m_pages);
    layout->addStretch();
    m_foot = new QVBoxLayout;
    m_foot->setSpacing(tokens::space4);
    layout->addLayout(m_foot);
    m_person = new PersonButton(this);
    m_foot->addWidget(m_person);
    connect(m_person, &QAbstractButton::clicked, this, &Rail::personClicked);
}

void Rail::addPage(const QString &id, const QString &iconName, const QString &text)
{
    auto *item = new RailItem(iconName, text, this);
    item->setObjectName(u"rail_"_s + id);
    connect(item, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
    m_pages->addWidget(item);
    m_items.insert(id, item);
}

void Rail::setCurrent(const QString &id)
{
    for (auto item = m_items.begin(); item != m_items.end(); ++item)
        item.value()->setChecked(item.key() == id);
}

void Rail::setPageVisible(const QString &id, bool visible)
{
    if (RailItem *item = m_items.value(id))
        item->setVisible(visible);
}

void Rail::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setAccessibleName(name.isEmpty() ? tr("Nobody is signed in. Sign in.")
                                               : tr("%1. Switch user.").arg(name));
    m_person->setToolTip(tr("Switch user (F12)"));
    m_person->update();
}

void Rail::setStatus(QWidget *status)
{
    m_foot->insertWidget(0, status, 0, Qt::AlignHCenter);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Surface));
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(line, ink(Ink::Line));
    const int top = (tokens::topBar - tokens::logo) / 2;
    paintIcon(&painter, QRect((width() - tokens::logo) / 2, top, tokens::logo, tokens::logo), u"logo"_s, Ink::Accent,
              Qt::LeftToRight);
}

} // namespace comptoir::ui
