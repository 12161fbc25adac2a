// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QScrollArea>

class QHBoxLayout;

namespace comptoir::ui
{

class FlowEdge;

/// Children in one row that scrolls sideways when it is too wide: by finger, wheel and focus, and by a button at the
/// end beyond which there is more.
class FlowRow : public QScrollArea
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    void insertWidget(int index, QWidget *widget);
    [[nodiscard]] int count() const;
    [[nodiscard]] QWidget *widgetAt(int index) const;
    /// Deletes all children.
    void clear();
    void setSpacing(int spacing);
    /// What the row stands on, into which it fades where it goes on.
    void setGround(Ink ground);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FlowEdge *addEdge(bool leading);
    void placeEdges();

    QHBoxLayout *m_row;
    FlowEdge *m_back;
    FlowEdge *m_further;
};

} // namespace comptoir::ui
