// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fingerscroll.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableheader.h"

#include <QSettings>

namespace comptoir::ui
{

namespace
{

QString keyOf(const QString &name)
{
    return QStringLiteral("tables/%1/widths").arg(name);
}

/// What the title of a column needs: no language cuts it.
int titleWidth(const DataTable &table, int column)
{
    if (!table.model() || table.horizontalHeader()->isHidden())
        return 0;
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    return textWidth(fontOf(TextStyle::CaptionStrong), title) + 2 * tokens::cellPadding;
}

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent), m_delegate(new TableDelegate(this))
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(tableRowHeight());
    scrollByFinger(*this);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::remember);
}

void DataTable::setRowHeight(int height)
{
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &link : std::as_const(m_links))
        disconnect(link);
    m_links.clear();
    QTableView::setModel(model);
    m_hovered = -1;
    m_delegate->setHoveredRow(-1);
    if (model) {
        m_links = {connect(model, &QAbstractItemModel::modelReset, this, &DataTable::showEmptyState),
                   connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::showEmptyState),
                   connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::showEmptyState),
                   connect(model, &QAbstractItemModel::layoutChanged, this, &DataTable::showEmptyState)};
    }
    applyStretch();
    showEmptyState();
}

void DataTable::setEmptyState(EmptyState *state)
{
    delete m_empty;
    m_empty = state;
    if (state)
        state->setParent(viewport());
    showEmptyState();
}

void DataTable::showEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount(rootIndex()) == 0);
}

void DataTable::setColumnWidths(const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, qMax(widths.at(column), titleWidth(*this, column)));
    }
}

void DataTable::setStretchColumn(int column)
{
    if (m_stretch >= 0 && m_stretch < horizontalHeader()->count())
        horizontalHeader()->setSectionResizeMode(m_stretch, QHeaderView::Interactive);
    m_stretch = column;
    applyStretch();
}

void DataTable::applyStretch()
{
    if (m_stretch >= 0 && m_stretch < horizontalHeader()->count())
        horizontalHeader()->setSectionResizeMode(m_stretch, QHeaderView::Stretch);
}

void DataTable::setMemory(const QString &name, QSettings *settings)
{
    m_memory = name;
    m_settings = settings ? settings : new QSettings(this);
    recall();
}

void DataTable::recall()
{
    const QVariantList widths = m_settings->value(keyOf(m_memory)).toList();
    // What another version remembered of other columns fits none of these.
    if (widths.size() != horizontalHeader()->count())
        return;
    const QString name = std::exchange(m_memory, QString());
    for (int column = 0; column < widths.size(); ++column) {
        const int width = widths.at(column).toInt();
        if (column != m_stretch && width >= horizontalHeader()->minimumSectionSize())
            setColumnWidth(column, qMax(width, titleWidth(*this, column))); // kept in another language, perhaps
    }
    m_memory = name;
}

void DataTable::remember()
{
    if (m_memory.isEmpty() || horizontalHeader()->count() == 0)
        return;
    QVariantList widths;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        widths.append(column == m_stretch ? 0 : columnWidth(column));
    m_settings->setValue(keyOf(m_memory), widths);
}

int DataTable::currentRow() const
{
    return currentIndex().row();
}

void DataTable::setCurrentRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount(rootIndex())) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    const int column = horizontalHeader()->logicalIndex(0);
    const QModelIndex index = model()->index(row, currentIndex().isValid() ? currentIndex().column() : column);
    // Not selectRow(): from right to left it asks for a column beside the last one and loses the current index.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (plain && event->key() == Qt::Key_Home)
        setCurrentRow(rows > 0 ? 0 : -1);
    else if (plain && event->key() == Qt::Key_End)
        setCurrentRow(rows - 1);
    else if (!(plain && event->key() == Qt::Key_Space && toggledCheck()))
        QTableView::keyPressEvent(event);
    if (!m_ring) {
        m_ring = true;
        updateRow(currentRow());
    }
}

bool DataTable::toggledCheck()
{
    for (int column = 0; currentIndex().isValid() && column < model()->columnCount(); ++column) {
        const QModelIndex index = model()->index(currentRow(), column);
        if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || !index.data(Qt::CheckStateRole).isValid())
            continue;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model()->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return false;
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_empty)
        m_empty->setGeometry(viewport()->rect());
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !m_ring || currentRow() < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect row(0, rowViewportPosition(currentRow()), viewport()->width(), rowHeight(currentRow()));
    paintFocusRing(&painter, row, tokens::radiusKeyCap);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event);
    QTableView::focusInEvent(event);
    if (m_ring && currentIndex().isValid() && !selectionModel()->hasSelection())
        setCurrentRow(currentRow());
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove) {
        hover(indexAt(static_cast<QSinglePointEvent *>(event)->position().toPoint()).row());
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave) {
        hover(-1);
    } else if (event->type() == QEvent::MouseButtonPress && m_ring) {
        m_ring = false;
        updateRow(currentRow());
    }
    return QTableView::viewportEvent(event);
}

void DataTable::hover(int row)
{
    if (row == m_hovered)
        return;
    updateRow(std::exchange(m_hovered, row));
    m_delegate->setHoveredRow(row);
    updateRow(row);
}

void DataTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace comptoir::ui
