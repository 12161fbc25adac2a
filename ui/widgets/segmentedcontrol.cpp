// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr auto idProperty = "segment";

/// One of the choices: a radio button that fills its part of the common box.
class Segment : public QRadioButton
{
public:
    Segment(const QString &text, const QString &icon) : m_icon(icon)
    {
        setText(text);
        setShortcut({});
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int width = 2 * (m_icon.isEmpty() || !text().isEmpty() ? tokens::space12 : tokens::space8) +
                    textWidth(fontOf(TextStyle::BodyStrong), text());
        if (!m_icon.isEmpty())
            width += tokens::iconSmall + (text().isEmpty() ? tokens::space4 : tokens::space8);
        return {width, controlHeight()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect inside = rect().adjusted(0, tokens::border, 0, -tokens::border);
        QPainterPath box;
        const QRectF whole = parentWidget()->rect().translated(-pos());
        box.addRoundedRect(whole.adjusted(tokens::border, tokens::border, -tokens::border, -tokens::border),
                           tokens::radiusControl - tokens::border, tokens::radiusControl - tokens::border);
        painter.setClipPath(box);
        const QColor ground = ink(isChecked() && isEnabled() ? Ink::AccentSoft : Ink::Surface);
        painter.fillRect(inside, mixed(ground, ink(Ink::Text), isEnabled() && underMouse() ? hoverPercent : 0));
        paintWords(painter);
        painter.setClipping(false);
        if (hasFocus() && m_ring)
            paintFocusRing(&painter, rect());
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_ring = showsRing(event);
        QRadioButton::focusInEvent(event);
    }
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void paintWords(QPainter &painter) const
    {
        const QColor color = !isEnabled() ? disabledInk() : ink(isChecked() ? Ink::AccentInk : Ink::Text);
        const int need = sizeHint().width() - 2 * tokens::space12;
        const QRect row = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {need, height()}, rect());
        if (text().isEmpty()) {
            paintIcon(&painter, centred(rect(), tokens::iconSmall), m_icon, color, layoutDirection());
            return;
        }
        Strip strip(row, layoutDirection());
        if (!m_icon.isEmpty())
            paintIcon(&painter, centred(strip.lead(tokens::iconSmall, tokens::space8), tokens::iconSmall), m_icon,
                      color, layoutDirection());
        paintText(&painter, strip.rest(), text(), fontOf(TextStyle::BodyStrong), color, layoutDirection());
    }

    QString m_icon;
    bool m_ring = false;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(tokens::border, 0, tokens::border, 0);
    m_row->setSpacing(tokens::border);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            Q_EMIT currentChanged(button->property(idProperty).toString());
        update();
    });
}

void SegmentedControl::addSegment(const QString &id, const QString &text, const QString &icon,
                                  const QString &accessibleName)
{
    auto *segment = new Segment(text, icon);
    segment->setProperty(idProperty, id);
    segment->setAccessibleName(accessibleName.isEmpty() ? text : accessibleName);
    if (text.isEmpty())
        segment->setToolTip(accessibleName);
    const QSignalBlocker quiet(m_group);
    m_group->addButton(segment);
    m_row->addWidget(segment);
    if (count() == 1)
        segment->setChecked(true);
}

QString SegmentedControl::current() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property(idProperty).toString() : QString();
}

void SegmentedControl::setCurrent(const QString &id)
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property(idProperty).toString() == id)
            button->setChecked(true);
    }
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

QAbstractButton *SegmentedControl::segment(const QString &id) const
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property(idProperty).toString() == id)
            return button;
    }
    return nullptr;
}

void SegmentedControl::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), ink(Ink::Surface), ink(isEnabled() ? Ink::LineStrong : Ink::Line));
    for (const QAbstractButton *button : m_group->buttons()) {
        const QRect place = button->geometry();
        if (place.left() > tokens::border)
            painter.fillRect(QRect(place.left() - 1, 1, tokens::border, height() - 2), ink(Ink::Line));
    }
}

} // namespace comptoir::ui
