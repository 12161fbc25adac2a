// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

/// Looks like a field and opens the palette, where the typing is done.
class PaletteButton : public QAbstractButton
{
public:
    explicit PaletteButton(QWidget *parent) : QAbstractButton(parent)
    {
        setFixedSize(tokens::commandFieldWidth, controlHeight());
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(ink(hasFocus() ? Ink::Accent : Ink::Line), hasFocus() ? tokens::borderFocus : tokens::border));
        painter.setBrush(ink(Ink::Canvas));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens::radiusControl, tokens::radiusControl);
        const QRect inner = rect().adjusted(tokens::space12, 0, -tokens::space8, 0);
        const auto placed = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), inner, r); };
        const int middle = inner.center().y();
        paintIcon(&painter, placed({inner.left(), middle - tokens::icon / 2 + 1, tokens::icon, tokens::icon}),
                  u"search"_s, Ink::Muted, layoutDirection());
        const QSize cap = KeyCap::sizeFor(u"Ctrl K"_s);
        KeyCap::paint(
            &painter,
            placed({inner.right() - cap.width() + 1, middle - cap.height() / 2 + 1, cap.width(), cap.height()}),
            u"Ctrl K"_s);
        painter.setFont(font());
        painter.setPen(ink(Ink::Muted));
        const int textLeft = inner.left() + tokens::icon + tokens::space8;
        painter.drawText(placed({textLeft, 0, inner.right() - cap.width() - tokens::space8 - textLeft, height()}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
    }
};

} // namespace

TopBar::TopBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(tokens::topBar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::space16, 0, tokens::space16, 0);
    layout->setSpacing(tokens::space16);
    m_title = new Label(TextStyle::TitleStrong, {});
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle = new Label(TextStyle::Body, {}, Ink::Muted);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addStretch();
    auto *palette = new PaletteButton(this);
    palette->setText(tr("Search or run a command"));
    palette->setAccessibleName(palette->text());
    palette->setObjectName(u"paletteButton"_s);
    connect(palette, &QAbstractButton::clicked, this, &TopBar::paletteAsked);
    layout->addWidget(palette);
}

void TopBar::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void TopBar::setStatus(QWidget *status)
{
    layout()->addWidget(status);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Ink::Line));
}

} // namespace comptoir::ui
