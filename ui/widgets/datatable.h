// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTableView>

class QSettings;

namespace comptoir::ui
{

class EmptyState;
class TableDelegate;

/// A table of the house: whole rows, one height, no grid; fast with any number of rows, for it measures none.
/// Enter and double click activate a row, Space turns its check box, widths are remembered. It has no ground of its
/// own: it lies in a Card.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown over the rows while the model has none; the table owns it.
    void setEmptyState(EmptyState *state);
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// Remembers the column widths under this name, in `settings` (which outlives the table) or the user's own.
    /// Call it after setModel() and setColumnWidths().
    void setMemory(const QString &name, QSettings *settings = nullptr);
    /// First widths in pixels, by column; 0 leaves a column as it is.
    void setColumnWidths(const QList<int> &widths);
    /// The column that takes the room that is left; none by default.
    void setStretchColumn(int column);
    void setRowHeight(int height);
    /// Row of the current index; -1 for none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);

    /// Typing letters searches nothing: it would walk through all the rows.
    void keyboardSearch(const QString &search) override{Q_UNUSED(search)}

    Q_SIGNALS : void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void showEmptyState();
    void applyStretch();
    void remember();
    void recall();
    void hover(int row);
    void updateRow(int row);
    [[nodiscard]] bool toggledCheck();

    TableDelegate *m_delegate;
    QPointer<EmptyState> m_empty;
    QList<QMetaObject::Connection> m_links;
    QString m_memory;
    QSettings *m_settings = nullptr;
    int m_stretch = -1, m_hovered = -1;
    bool m_ring = false;
};

} // namespace comptoir::ui
