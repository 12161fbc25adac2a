// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/tillpresenter.h"

#include <QAbstractButton>
#include <QListView>

namespace comptoir::ui
{

class Button;
class IconButton;
class LineDelegate;
class Stepper;

/// What can be done to the selected line, under its text: count, discount, removal. There is one for the whole list.
class LineControls final : public QWidget
{
    Q_OBJECT

public:
    explicit LineControls(QWidget *parent);

    /// Shows the state of a line of the ticket.
    void setLine(const QModelIndex &index, qint64 pieces);

Q_SIGNALS:
    void countChosen(qint64 count);
    void weightWanted();
    void discountWanted();
    void removeWanted();

private:
    Stepper *m_stepper;
    Button *m_weigh;
    Button *m_discount;
    IconButton *m_remove;
};

/// Says over the list how many lines are out of sight above; a tap goes there.
class AboveStrip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AboveStrip(QWidget *parent);
    void setLines(int lines);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The lines of the open ticket. The newest stays in sight; only the selected one carries controls (in touch density
/// once it was tapped). Rows are painted, never widgets, so that 500 lines scroll and scan as fast as five.
class TicketLines final : public QListView
{
    Q_OBJECT

public:
    TicketLines(TillPresenter &till, QWidget *parent);

    /// While it is being paid the ticket is only looked at.
    void setLocked(bool locked);
    /// Lines scrolled out above the first one that is wholly seen.
    [[nodiscard]] int hiddenAbove() const;
    [[nodiscard]] LineControls *controls() const { return m_controls; }

Q_SIGNALS:
    void hiddenAboveChanged(int lines);
    void discountWanted();
    void weightWanted();

protected:
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(int row);
    void showAdded(int row);
    void setControlled(const QModelIndex &index);
    void placeControls();
    void fillControls();
    void connectControls();
    void tell();

    TillPresenter &m_till;
    LineDelegate *m_delegate;
    LineControls *m_controls;
    QPersistentModelIndex m_controlled;
    bool m_locked = false;
    int m_hidden = 0;
};

} // namespace comptoir::ui
