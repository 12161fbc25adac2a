// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QTimer>

namespace comptoir::ui
{

/// The words of feedback at the top of the window, newest lowest. Each stays four seconds, longer when it can be
/// undone or is a warning; the screen reader says it.
class ToastHost : public QWidget
{
    Q_OBJECT

public:
    explicit ToastHost(QWidget *window);
    void show(const Toast &toast);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void remove(QWidget *toast);

    QList<QWidget *> m_toasts;
};

} // namespace comptoir::ui
