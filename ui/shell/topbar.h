// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::ui
{

class Button;
class Label;

/// Title of the page, where and when, the field that opens the command palette, and the state of the till's data.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    void setTitle(const QString &title, const QString &subtitle);
    void setStatus(QWidget *status);

Q_SIGNALS:
    void paletteAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title = nullptr;
    Label *m_subtitle = nullptr;
};

} // namespace comptoir::ui
