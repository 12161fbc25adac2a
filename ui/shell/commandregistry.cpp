// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandregistry.h"

namespace comptoir::ui
{

namespace
{

bool typesText(const QKeySequence &key)
{
    const QKeyCombination first = key.isEmpty() ? QKeyCombination() : key[0];
    return first.keyboardModifiers() == Qt::NoModifier && first.key() >= Qt::Key_Exclam &&
           first.key() <= Qt::Key_ydiaeresis;
}

} // namespace

void CommandRegistry::add(QWidget *owner, const Command &command)
{
    auto *action = new QAction(command.text, owner);
    if (!typesText(command.key))
        action->setShortcut(command.key);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, owner, [this, run = command.run] {
        if (!m_gate || m_gate())
            run();
    });
    owner->addAction(action);
    m_entries.removeIf([](const Entry &entry) { return entry.action.isNull(); });
    m_entries.append({command, action});
}

bool CommandRegistry::runTyped(const QKeySequence &key) const
{
    if (m_gate && !m_gate())
        return false;
    for (const Command &command : available()) {
        if (!key.isEmpty() && command.key == key && typesText(key)) {
            command.run();
            return true;
        }
    }
    return false;
}

QList<Command> CommandRegistry::available() const
{
    QList<Command> commands;
    for (const Entry &entry : m_entries) {
        const auto *owner = entry.action ? qobject_cast<QWidget *>(entry.action->parent()) : nullptr;
        if (owner && owner->isVisible() && entry.action->isEnabled())
            commands.append(entry.command);
    }
    return commands;
}

} // namespace comptoir::ui
