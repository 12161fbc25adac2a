// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowrow.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/fingerscroll.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int edgeWidth = 44;

} // namespace

/// The end of a row that goes on: it fades, and a press shows more. Never takes the focus.
class FlowEdge final : public QAbstractButton
{
public:
    FlowEdge(bool leading, QWidget *parent) : QAbstractButton(parent), m_leading(leading)
    {
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(leading ? FlowRow::tr("Back in the row") : FlowRow::tr("Further in the row"));
    }
    void setGround(Ink ground) { m_ground = ground; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool left = m_leading == (layoutDirection() == Qt::LeftToRight);
        QColor clear = ink(m_ground);
        clear.setAlpha(0);
        QLinearGradient fade(left ? rect().topRight() : rect().topLeft(), left ? rect().topLeft() : rect().topRight());
        fade.setColorAt(0, clear);
        fade.setColorAt(0.4, ink(m_ground));
        painter.fillRect(rect(), fade);
        Strip strip(rect(), left ? Qt::LeftToRight : Qt::RightToLeft);
        paintIcon(&painter, centred(strip.lead(tokens::icon), tokens::icon),
                  m_leading ? u"chevron-left"_s : u"chevron-right"_s, underMouse() ? Ink::AccentInk : Ink::Muted,
                  layoutDirection());
    }

private:
    bool m_leading;
    Ink m_ground = Ink::Canvas;
};

FlowRow::FlowRow(QWidget *parent) : QScrollArea(parent), m_back(addEdge(true)), m_further(addEdge(false))
{
    auto *content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins({});
    m_row->setSpacing(touch() ? tokens::space12 : tokens::space8);
    m_row->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    viewport()->setAutoFillBackground(false);
    scrollByFinger(*this);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FlowRow::placeEdges);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &FlowRow::placeEdges);
}

FlowEdge *FlowRow::addEdge(bool leading)
{
    auto *edge = new FlowEdge(leading, this);
    edge->hide();
    connect(edge, &QAbstractButton::clicked, this, [this, leading] {
        QScrollBar *bar = horizontalScrollBar();
        const int page = qMax(edgeWidth, viewport()->width() - 2 * edgeWidth);
        bar->setValue(bar->value() + (leading ? -page : page));
    });
    return edge;
}

void FlowRow::placeEdges()
{
    const QScrollBar *bar = horizontalScrollBar();
    const QRect leading(0, 0, edgeWidth, height());
    m_back->setGeometry(QStyle::visualRect(layoutDirection(), rect(), leading));
    m_further->setGeometry(QStyle::visualRect(layoutDirection(), rect(), leading.translated(width() - edgeWidth, 0)));
    m_back->setVisible(bar->value() > 0);
    m_further->setVisible(bar->value() < bar->maximum());
    m_back->raise();
    m_further->raise();
}

void FlowRow::setGround(Ink ground)
{
    m_back->setGround(ground);
    m_further->setGround(ground);
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeEdges();
}

void FlowRow::addWidget(QWidget *widget)
{
    insertWidget(count(), widget);
}

void FlowRow::insertWidget(int index, QWidget *widget)
{
    m_row->insertWidget(index, widget);
    widget->installEventFilter(this);
    updateGeometry();
}

int FlowRow::count() const
{
    return m_row->count() - 1;
}

QWidget *FlowRow::widgetAt(int index) const
{
    QLayoutItem *item = index >= 0 && index < count() ? m_row->itemAt(index) : nullptr;
    return item ? item->widget() : nullptr;
}

void FlowRow::clear()
{
    while (count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_row->takeAt(0));
        // A child may be asked to go by its own signal: it must live until that returns.
        if (QWidget *child = item->widget()) {
            child->hide();
            child->deleteLater();
        }
    }
    updateGeometry();
}

void FlowRow::setSpacing(int spacing)
{
    m_row->setSpacing(spacing);
}

QSize FlowRow::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FlowRow::minimumSizeHint() const
{
    return {tokens::fieldMinimum, widget()->sizeHint().height()};
}

void FlowRow::wheelEvent(QWheelEvent *event)
{
    QScrollBar *bar = horizontalScrollBar();
    const QPoint turn = event->angleDelta();
    const int by = turn.x() != 0 ? turn.x() : turn.y();
    if (bar->maximum() == 0) {
        event->ignore();
        return;
    }
    bar->setValue(bar->value() + (layoutDirection() == Qt::RightToLeft && turn.x() == 0 ? by : -by));
    event->accept();
}

bool FlowRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto *child = qobject_cast<QWidget *>(watched))
            ensureWidgetVisible(child, tokens::space32, 0);
    }
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // a child is there, or has gone: what is asked of the row around it is another
    return QScrollArea::eventFilter(watched, event);
}

} // namespace comptoir::ui
