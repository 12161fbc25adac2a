// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/refundlinesview.h"

#include "models/viewmodels/format/tableroles.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fingerscroll.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/stepper.h"

#include <QStyledItemDelegate>

namespace comptoir::ui
{

namespace
{

constexpr int rowsShown = 12; ///< more scroll in themselves
constexpr int rowHeightDesk = 34;
constexpr int amountWidth = 112;
constexpr int refundTotalWidth = 92;
constexpr int boxRadius = 4;

int lineRow()
{
    return touch() ? tokens::tableRowTouch : rowHeightDesk;
}

/// Draws a line: no ground, no rule, the check box at the very edge.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        Strip strip(option.rect, option.direction);
        if (index.column() == RefundLinesModel::Name)
            paintCheck(painter, strip.lead(tokens::checkBox, tokens::space12), option, index);
        if (const auto *view = qobject_cast<const QTableView *>(option.widget); view && view->indexWidget(index)) {
            painter->restore(); // the stepper stands there
            return;
        }
        const QVariant tone = index.data(TextToneRole);
        const QColor color = tone.isValid() ? ink(inkOf(Tone(tone.toInt())))
                                            : ink(index.data(MutedRole).toBool() ? Ink::Muted : Ink::Text);
        const Qt::Alignment align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
        paintText(painter, strip.rest(), index.data().toString(), fontOf(TextStyle::Body), color, option.direction,
                  align);
        painter->restore();
    }

protected:
    /// The view turns check boxes: its whole row is their target.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

private:
    static void paintCheck(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const QVariant state = index.data(Qt::CheckStateRole);
        if (!state.isValid())
            return;
        const QRect box = centred(place, tokens::checkBox);
        const bool on = state.toInt() == Qt::Checked;
        painter->setRenderHint(QPainter::Antialiasing);
        paintBox(painter, box, ink(on ? Ink::Accent : Ink::Surface), on ? QColor() : ink(Ink::LineStrong), boxRadius,
                 on ? 0 : tokens::border);
        if (on)
            paintIcon(painter, centred(box, tokens::iconSmall), QStringLiteral("check"), Ink::OnAccent);
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        if (view && view->hasFocus() && view->currentIndex().row() == index.row())
            // Inside the box: it stands at the very edge, where a ring around it would be cut.
            paintBox(painter, on ? box.adjusted(2, 2, -2, -2) : box, {}, ink(on ? Ink::OnAccent : Ink::Accent),
                     boxRadius, on ? tokens::border : tokens::borderFocus);
    }
};

} // namespace

RefundLinesView::RefundLinesView(RefundLinesModel &lines, QWidget *parent) : QTableView(parent), m_lines(lines)
{
    setModel(&lines);
    setItemDelegate(new LineDelegate(this));
    setAccessibleName(tr("Lines of the ticket"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(lineRow());
    verticalHeader()->setDefaultSectionSize(lineRow());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    scrollByFinger(*this);
    connect(&lines, &QAbstractItemModel::modelReset, this, [this] {
        m_stepperRow = -1;
        updateGeometry();
        fitColumns();
    });
    connect(&lines, &RefundLinesModel::chosenChanged, this, &RefundLinesView::placeStepper);
}

Stepper *RefundLinesView::stepper() const
{
    return m_stepper;
}

QSize RefundLinesView::sizeHint() const
{
    return {amountWidth + 2 * refundTotalWidth, qMin(m_lines.rowCount(), rowsShown) * lineRow()};
}

QSize RefundLinesView::minimumSizeHint() const
{
    return {amountWidth + refundTotalWidth, sizeHint().height()};
}

QRect RefundLinesView::checkRect(int row) const
{
    Strip strip(visualRect(m_lines.index(row, RefundLinesModel::Name)), layoutDirection());
    return strip.lead(tokens::checkBox + tokens::space12);
}

void RefundLinesView::fitColumns()
{
    // As wide as the longest of them, as long as the names keep as much: "1,250 kg × 450,00" is not to be cut.
    int amount = m_stepper ? qMax(amountWidth, m_stepper->sizeHint().width()) : amountWidth;
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        const QString text = m_lines.index(row, RefundLinesModel::Amount).data().toString();
        amount = qMax(amount, textWidth(fontOf(TextStyle::Body), text) + tokens::space12);
    }
    amount = qMin(amount, qMax(amountWidth, (viewport()->width() - refundTotalWidth) / 2));
    const int name = qMax(0, viewport()->width() - amount - refundTotalWidth);
    horizontalHeader()->resizeSection(RefundLinesModel::Name, name);
    horizontalHeader()->resizeSection(RefundLinesModel::Amount, amount);
    horizontalHeader()->resizeSection(RefundLinesModel::Total, refundTotalWidth);
}

void RefundLinesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RefundLinesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    placeStepper();
    viewport()->update();
}

void RefundLinesView::placeStepper()
{
    const int row = currentIndex().row();
    const QModelIndex index = m_lines.index(row, RefundLinesModel::Amount);
    const bool wanted = row >= 0 && index.data(RefundLinesModel::CountedRole).toBool();
    if (m_stepper && (!wanted || row != m_stepperRow)) {
        const bool focused = m_stepper->isAncestorOf(focusWidget()) || m_stepper->hasFocus();
        setIndexWidget(m_lines.index(m_stepperRow, RefundLinesModel::Amount), nullptr);
        m_stepper = nullptr;
        if (focused)
            setFocus();
    }
    m_stepperRow = wanted ? row : -1;
    const qint64 unit = Quantity::milliPerUnit;
    if (wanted && !m_stepper) {
        const QString name = m_lines.index(row, RefundLinesModel::Name).data().toString();
        m_stepper = new Stepper(tr("Quantity to refund: %1").arg(name));
        m_stepper->setSize(touch() ? Stepper::Size::Touch : Stepper::Size::Line);
        m_stepper->setRange(1, index.data(RefundLinesModel::LeftRole).toLongLong() / unit);
        m_stepper->setValue(index.data(RefundLinesModel::ChosenRole).toLongLong() / unit);
        setIndexWidget(index, m_stepper);
        connect(m_stepper, &Stepper::valueChanged, this,
                [this, row](qint64 pieces) { m_lines.setChosen(row, pieces * Quantity::milliPerUnit); });
    } else if (m_stepper) {
        m_stepper->setValue(index.data(RefundLinesModel::ChosenRole).toLongLong() / unit);
    }
    fitColumns();
    viewport()->update();
}

void RefundLinesView::toggle(int row)
{
    if (row < 0 || !m_lines.isReturnable(row))
        return;
    m_lines.choose(row, m_lines.index(row, 0).data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

void RefundLinesView::count(int row, qint64 by)
{
    if (row < 0 || !m_lines.isReturnable(row))
        return;
    const QModelIndex index = m_lines.index(row, RefundLinesModel::Amount);
    if (index.data(RefundLinesModel::LeftRole).toLongLong() % Quantity::milliPerUnit != 0)
        return;
    m_lines.setChosen(row, index.data(RefundLinesModel::ChosenRole).toLongLong() + by * Quantity::milliPerUnit);
}

void RefundLinesView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Space:
        toggle(row);
        return;
    case Qt::Key_Plus:
        count(row, 1);
        return;
    case Qt::Key_Minus:
        count(row, -1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QTableView::keyPressEvent(event);
        return;
    default:
        event->ignore(); // letters are keys of the page, not a search in here
    }
}

void RefundLinesView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index.row() != currentIndex().row())
        return;
    // A chosen line with a count goes only by its box: beside it, a finger reaches for the stepper.
    const bool counted =
        m_lines.index(index.row(), RefundLinesModel::Amount).data(RefundLinesModel::CountedRole).toBool();
    if (!counted || checkRect(index.row()).contains(event->position().toPoint()))
        toggle(index.row());
}

void RefundLinesView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_lines.rowCount() > 0)
        setCurrentIndex(m_lines.index(0, 0));
}

void RefundLinesView::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() > 0)
        QTableView::wheelEvent(event);
    else
        event->ignore(); // the panel around it scrolls
}

} // namespace comptoir::ui
