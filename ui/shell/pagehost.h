// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::ui
{

/// Gives its whole area to one widget and keeps that widget's wishes for space to itself: a figure that changes on a
/// page lays out the page, never the frame around it. (A layout would pass every change on up to the window.)
class PageHost final : public QWidget
{
public:
    explicit PageHost(QWidget *content, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_content;
};

} // namespace comptoir::ui
