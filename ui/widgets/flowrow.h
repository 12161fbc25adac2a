// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QHBoxLayout;

namespace comptoir::ui
{

/// Children in one row that scrolls sideways, by finger, wheel and focus, when it is too wide.
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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_row;
};

} // namespace comptoir::ui
