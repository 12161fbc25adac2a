// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace comptoir::ui
{

class Dialog;

/// The scrim over the window with one sheet on it; sheets asked for meanwhile wait their turn on top. Keeps the focus
/// inside and gives it back to where it was.
class DialogHost : public QWidget
{
    Q_OBJECT

public:
    explicit DialogHost(QWidget *window);

    /// Takes ownership; deletes it when it has finished.
    void open(Dialog *dialog);
    [[nodiscard]] Dialog *current() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void close(Dialog *dialog);
    void place();
    void centre(QWidget *dialog);

    QList<Dialog *> m_dialogs; ///< the last one is seen
    QPointer<QWidget> m_before;
};

} // namespace comptoir::ui
