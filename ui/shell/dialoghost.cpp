// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialoghost.h"

#include "ui/dialogs/dialog.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace comptoir::ui
{

DialogHost::DialogHost(QWidget *window) : QWidget(window)
{
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        Dialog *dialog = current();
        if (!dialog || !dialog->isVisible() || !now || now->window() != this->window() || isAncestorOf(now))
            return;
        // A page under the scrim asked for the keys, for what was scanned meanwhile: it has them once the sheet is
        // gone.
        if (before && dialog->isAncestorOf(before) && before->isEnabled()) {
            if (before->isVisible())
                m_before = now;
            before->setFocus();
        } else {
            dialog->takeFocus();
        }
    });
    hide();
}

Dialog *DialogHost::current() const
{
    return m_dialogs.isEmpty() ? nullptr : m_dialogs.last();
}

void DialogHost::open(Dialog *dialog)
{
    if (m_dialogs.isEmpty())
        m_before = QApplication::focusWidget();
    else
        current()->hide();
    m_dialogs.append(dialog);
    dialog->setParent(this);
    dialog->installEventFilter(this);
    connect(dialog, &Dialog::finished, this, [this, dialog] { close(dialog); });
    show();
    raise();
    dialog->show();
    place();
    dialog->takeFocus();
}

void DialogHost::close(Dialog *dialog)
{
    m_dialogs.removeOne(dialog);
    dialog->hide();
    dialog->deleteLater();
    if (Dialog *next = current()) {
        next->show();
        next->takeFocus();
        place();
        return;
    }
    hide();
    if (m_before)
        m_before->setFocus();
}

void DialogHost::place()
{
    setGeometry(parentWidget()->rect());
    if (Dialog *dialog = current()) {
        const QSize room = size() - QSize(2 * tokens::space16, 2 * tokens::space16);
        dialog->resize(dialog->sizeHint().boundedTo(room));
        centre(dialog);
    }
}

void DialogHost::centre(QWidget *dialog)
{
    dialog->move((width() - dialog->width()) / 2, std::max(tokens::space16, (height() - dialog->height()) * 2 / 5));
}

void DialogHost::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ink(Ink::Scrim));
}

void DialogHost::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // nothing under the scrim hears of it
}

bool DialogHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !m_dialogs.isEmpty())
        place();
    else if (event->type() == QEvent::Resize && watched == current())
        centre(current()); // it grew by itself, with a line of text
    return QWidget::eventFilter(watched, event);
}

bool DialogHost::focusNextPrevChild(bool next)
{
    Q_UNUSED(next)
    return true; // the sheet itself moves the focus in a ring
}

} // namespace comptoir::ui
