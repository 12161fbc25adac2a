// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowrow.h"

#include "ui/style/look.h"
#include "ui/widgets/fingerscroll.h"

namespace comptoir::ui
{

FlowRow::FlowRow(QWidget *parent) : QScrollArea(parent)
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
