// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/categorylist.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>

namespace comptoir::ui
{

namespace
{

constexpr int listWidth = 224;
constexpr int listWidthTouch = 200;
constexpr int itemHeight = 44;
constexpr int dotSide = 8;

class CategoryButton final : public QAbstractButton
{
public:
    CategoryButton(const QString &icon, const QString &text) : m_icon(icon)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(touch() ? tokens::controlTouch : itemHeight);
        setAttribute(Qt::WA_Hover);
    }
    void setChanged(bool changed)
    {
        m_changed = changed;
        setAccessibleDescription(changed ? CategoryList::tr("Changed, not saved") : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked())
            paintSelection(&painter, rect(), layoutDirection());
        else if (underMouse())
            painter.fillRect(rect(), ink(Ink::Fill));
        Strip strip(rect().adjusted(tokens::space16, 0, -tokens::space12, 0), layoutDirection());
        const Ink color = isChecked() ? Ink::AccentInk : Ink::Muted;
        paintIcon(&painter, centred(strip.lead(tokens::icon, tokens::space12), tokens::icon), m_icon, color,
                  layoutDirection());
        if (m_changed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink(Ink::Warning));
            painter.drawEllipse(centred(strip.trail(dotSide, tokens::space8), dotSide));
        }
        paintText(&painter, strip.rest(), text(), fontOf(isChecked() ? TextStyle::BodyStrong : TextStyle::Body),
                  ink(isChecked() ? Ink::AccentInk : Ink::Text), layoutDirection());
        if (hasFocus() && m_ring)
            paintFocusRing(&painter, QRectF(rect()).adjusted(2, 2, -2, -2));
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_ring = showsRing(event);
        QAbstractButton::focusInEvent(event);
    }

private:
    QString m_icon;
    bool m_changed = false;
    bool m_ring = false;
};

} // namespace

CategoryList::CategoryList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setFixedWidth(touch() ? listWidthTouch : listWidth);
    m_column->setContentsMargins(turned(0, tokens::space12, tokens::border, tokens::space12));
    m_column->setSpacing(tokens::space2);
    m_column->addStretch();
    m_group->setExclusive(true);
}

void CategoryList::addCategory(const QString &id, const QString &icon, const QString &text)
{
    auto *button = new CategoryButton(icon, text);
    m_group->addButton(button);
    m_buttons.insert(id, button);
    m_column->insertWidget(m_column->count() - 1, button);
    connect(button, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (!on || m_current == id)
            return;
        m_current = id;
        Q_EMIT chosen(id);
    });
}

void CategoryList::setCurrent(const QString &id)
{
    if (QAbstractButton *button = m_buttons.value(id)) {
        button->setChecked(true);
        return;
    }
    m_current = id;
    m_group->setExclusive(false); // else the last one could not be let go
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setChecked(false);
    m_group->setExclusive(true);
}

void CategoryList::setChanged(const QString &id, bool changed)
{
    if (auto *button = static_cast<CategoryButton *>(m_buttons.value(id)))
        button->setChanged(changed);
}

void CategoryList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Surface));
    const QRect edge(rect().right(), 0, tokens::border, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), ink(Ink::Line));
}

} // namespace comptoir::ui
