// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QPointer>

namespace comptoir::testing
{

/// A window's frame that keeps what pages ask of it: toasts, errors, sheets, pages, commands. Sheets are shown over the
/// page (`window`), so that keys and clicks reach them as in the program.
class FakeFrame final : public ui::Frame
{
public:
    QPointer<QWidget> window; ///< set it to the page once it is made
    QList<ui::Toast> toasts;
    QList<Error> errors;
    QList<std::pair<QString, QVariant>> opened;
    QList<ui::Command> commands;
    QList<QString> palette;

    void toast(const ui::Toast &toast) override { toasts.append(toast); }
    void showError(const Error &error) override { errors.append(error); }
    void openPage(const QString &id, const QVariant &argument) override { opened.append({id, argument}); }
    void openPalette(const QString &text) override { palette.append(text); }

    void showDialog(ui::Dialog *dialog) override
    {
        if (!this->dialog())
            m_before = window ? window->focusWidget() : nullptr;
        m_dialogs.append(dialog);
        dialog->setParent(window);
        QObject::connect(dialog, &ui::Dialog::finished, dialog, [this, dialog] {
            m_dialogs.removeAll(dialog);
            dialog->hide();
            dialog->deleteLater();
            if (ui::Dialog *next = this->dialog())
                next->takeFocus();
            else if (m_before)
                m_before->setFocus();
        });
        dialog->adjustSize();
        if (window)
            dialog->move((window->width() - dialog->width()) / 2, (window->height() - dialog->height()) / 2);
        dialog->show();
        dialog->raise();
        dialog->takeFocus();
    }

    void addCommand(QWidget *owner, const ui::Command &command) override
    {
        commands.append(command);
        auto *action = new QAction(command.text, owner);
        action->setShortcut(command.key);
        action->setShortcutContext(Qt::WindowShortcut);
        QObject::connect(action, &QAction::triggered, owner, [this, command] {
            if (dialog() == nullptr)
                command.run();
        });
        owner->addAction(action);
    }

    /// The sheet that is open; none: null.
    [[nodiscard]] ui::Dialog *dialog() const
    {
        for (auto it = m_dialogs.rbegin(); it != m_dialogs.rend(); ++it) {
            if (*it)
                return *it;
        }
        return nullptr;
    }
    [[nodiscard]] const ui::Command *command(const QString &id) const
    {
        for (const ui::Command &command : commands) {
            if (command.id == id)
                return &command;
        }
        return nullptr;
    }

private:
    QList<QPointer<ui::Dialog>> m_dialogs;
    QPointer<QWidget> m_before;
};

} // namespace comptoir::testing
