// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/ticketlines.h"

#include "ui/pages/sales/linedelegate.h"
#include "ui/pages/sales/textpaint.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fingerscroll.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/stepper.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr qint64 mostPieces = 9'999;

constexpr int countWidthTouch = 60;

int controlSide()
{
    return touch() ? tokens::controlTouch : tokens::controlCompact;
}

} // namespace

LineControls::LineControls(QWidget *parent)
    : QWidget(parent), m_stepper(new Stepper(tr("Quantity"), this)),
      m_weigh(new Button(Button::Kind::Secondary, tr("Weight"), u"edit"_s, this)),
      m_discount(new Button(Button::Kind::Secondary, touch() ? QString() : tr("Discount"), u"percent"_s, this)),
      m_remove(new IconButton(u"trash"_s, tr("Remove the line"), this))
{
    m_stepper->setSize(touch() ? Stepper::Size::Touch : Stepper::Size::Line);
    m_stepper->setRange(0, mostPieces);
    if (touch()) { // in the width of a narrow ticket nothing may be cut
        m_stepper->edit()->setFixedWidth(countWidthTouch);
        m_discount->setFixedWidth(controlSide());
    }
    for (Button *button : {m_weigh, m_discount}) {
        button->setCompact(!touch());
        button->setHeight(controlSide());
    }
    m_remove->setFramed(true);
    m_remove->setSize(controlSide());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(tokens::space12);
    row->addWidget(m_stepper);
    row->addWidget(m_weigh);
    row->addWidget(m_discount);
    row->addStretch();
    row->addWidget(m_remove);
    connect(m_stepper, &Stepper::valueChanged, this, &LineControls::countChosen);
    connect(m_weigh, &Button::clicked, this, &LineControls::weightWanted);
    connect(m_discount, &Button::clicked, this, &LineControls::discountWanted);
    connect(m_remove, &IconButton::clicked, this, &LineControls::removeWanted);
}

void LineControls::setLine(const QModelIndex &index, qint64 pieces)
{
    const bool weighed = index.data(TicketModel::WeighedRole).toBool();
    m_stepper->setVisible(!weighed);
    m_weigh->setVisible(weighed);
    const QString name = index.data(TicketModel::NameRole).toString();
    m_stepper->setName(tr("Quantity of %1").arg(name));
    m_discount->setAccessibleName(tr("Discount on %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    const QSignalBlocker quiet(m_stepper);
    m_stepper->setValue(pieces);
}

AboveStrip::AboveStrip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

QSize AboveStrip::sizeHint() const
{
    return {0, tokens::controlComfortable};
}

void AboveStrip::setLines(int lines)
{
    setVisible(lines > 0);
    setText(tr("%n line(s) above", nullptr, lines));
    setAccessibleName(tr("Show the %n line(s) above", nullptr, lines));
    update();
}

void AboveStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int words = textWidth(text(), TextStyle::CaptionStrong);
    const int both = words + tokens::iconSmall + tokens::space8;
    const QRect row((width() - both) / 2, 0, both, height());
    paintIcon(&painter, leadingPart(row, tokens::iconSmall, layoutDirection()), u"chevron-up"_s, Ink::AccentInk);
    paintLine(&painter, trailingPart(row, words, layoutDirection()), text(),
              {TextStyle::CaptionStrong, Ink::AccentInk, Side::Leading, layoutDirection()});
    painter.fillRect(QRect(0, height() - tokens::border, width(), tokens::border), ink(Ink::Line));
}

TicketLines::TicketLines(TillPresenter &till, QWidget *parent)
    : QListView(parent), m_till(till), m_delegate(new LineDelegate(this)), m_controls(new LineControls(viewport()))
{
    setObjectName(u"ticketLines"_s);
    m_delegate->setPadding(pageGap());
    m_delegate->setControlsHeight(controlSide() + tokens::space6);
    setItemDelegate(m_delegate);
    setModel(till.ticket());
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setResizeMode(QListView::Adjust);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(tokens::ticketLine);
    setAccessibleName(tr("Lines of the ticket"));
    if (touch()) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scrollByFinger(*this, Finger::AnyPointer);
    }
    m_controls->hide();
    connectControls();
    connect(&till, &TillPresenter::selectionChanged, this, &TicketLines::follow);
    connect(&till, &TillPresenter::lineAdded, this, &TicketLines::showAdded);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_till.select(index.row());
        if (!m_locked)
            setControlled(index);
    });
    connect(model(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_controlled.row() >= first.row() && m_controlled.row() <= last.row())
            fillControls();
    });
    follow(till.selectedRow());
}

void TicketLines::connectControls()
{
    const auto key = [this] { return m_controlled.data(TicketModel::KeyRole).toULongLong(); };
    connect(m_controls, &LineControls::countChosen, this, [this, key](qint64 count) {
        if (count == 0)
            m_till.removeLine(key());
        else
            m_till.setQuantity(QString::number(count), key());
    });
    connect(m_controls, &LineControls::removeWanted, this, [this, key] { m_till.removeLine(key()); });
    connect(m_controls, &LineControls::discountWanted, this, &TicketLines::discountWanted);
    connect(m_controls, &LineControls::weightWanted, this, &TicketLines::weightWanted);
}

void TicketLines::setLocked(bool locked)
{
    m_locked = locked;
    setFocusPolicy(locked ? Qt::NoFocus : Qt::TabFocus);
    follow(m_till.selectedRow());
}

void TicketLines::follow(int row)
{
    const QModelIndex index = m_locked ? QModelIndex() : model()->index(row, 0);
    if (currentIndex() != index)
        setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
    setControlled(touch() && index != m_controlled ? QModelIndex() : index);
    if (index.isValid())
        scrollTo(index);
}

void TicketLines::showAdded(int row)
{
    scrollTo(model()->index(row, 0));
}

void TicketLines::setControlled(const QModelIndex &index)
{
    if (m_controlled != index) {
        m_controlled = index;
        m_delegate->setControlled(index);
        scheduleDelayedItemsLayout();
    }
    placeControls();
}

void TicketLines::placeControls()
{
    const bool wanted = m_controlled.isValid() && !m_locked;
    if (!wanted) {
        m_controls->hide();
        return;
    }
    const QModelIndex index = m_controlled;
    fillControls();
    m_controls->setGeometry(
        m_delegate->controlsRect(visualRect(index), index, layoutDirection()).adjusted(0, 0, 0, -tokens::space6));
    m_controls->show();
}

void TicketLines::fillControls()
{
    const Quantity quantity = m_till.ticket()->line(m_controlled.row()).line.quantity;
    m_controls->setLine(m_controlled, std::abs(quantity.milli()) / Quantity::milliPerUnit);
}

void TicketLines::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (currentIndex().isValid()) // less room must not push what was scanned last out of sight
        scrollTo(currentIndex());
}

void TicketLines::updateGeometries()
{
    QListView::updateGeometries();
    m_delegate->setBarRoom(verticalScrollBar()->maximum() > 0 && !touch() ? verticalScrollBar()->width() : 0);
    placeControls();
    tell();
}

void TicketLines::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeControls();
    tell();
}

int TicketLines::hiddenAbove() const
{
    const QModelIndex first = indexAt(QPoint(width() / 2, 1));
    if (!first.isValid())
        return 0;
    return first.row() + (visualRect(first).top() < -tokens::space8 ? 1 : 0);
}

void TicketLines::tell()
{
    const int hidden = hiddenAbove();
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    Q_EMIT hiddenAboveChanged(hidden);
}

void TicketLines::keyPressEvent(QKeyEvent *event)
{
    if (m_locked)
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        m_till.moveSelection(-1);
        return;
    case Qt::Key_Down:
        m_till.moveSelection(1);
        return;
    case Qt::Key_Delete:
        m_till.removeLine();
        return;
    case Qt::Key_Plus:
        m_till.stepQuantity(1);
        return;
    case Qt::Key_Minus:
        m_till.stepQuantity(-1);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace comptoir::ui
