// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QAction>
#include <QPointer>

namespace comptoir::ui
{

/// Every command of the window, in one place: keys are bound here and the palette lists from here. A command lives as
/// long as the widget it was added for, and works while that widget is on screen.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    /// While it says no, keys do nothing: a sheet or the palette lies over the page.
    void setGate(std::function<bool()> gate) { m_gate = std::move(gate); }
    void add(QWidget *owner, const Command &command);
    /// The commands that can be run now, in the order they were added.
    [[nodiscard]] QList<Command> available() const;
    /// Runs the command of a key that types a letter or a figure. Such keys are no shortcuts, which come before the
    /// widget that has the focus: a field takes its letters first, and so does a scanner.
    [[nodiscard]] bool runTyped(const QKeySequence &key) const;

private:
    struct Entry {
        Command command;
        QPointer<QAction> action; ///< gone with its owner
    };
    QList<Entry> m_entries;
    std::function<bool()> m_gate;
};

} // namespace comptoir::ui
