// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <functional>

namespace comptoir::ui
{

/// A filter chip that offers a few values in a menu. With a value it is lit, says it, and its cross takes the value
/// back.
class MenuChip final : public Chip
{
    Q_OBJECT

public:
    struct Entry {
        QString value;
        QString text;
    };

    /// `name` is what the chip says without a value: "Category".
    explicit MenuChip(const QString &name, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] QString value() const { return m_value; }
    /// Empty for none; says nothing.
    void setValue(const QString &value);

Q_SIGNALS:
    void chosen(const QString &value);

private:
    void openMenu();
    void show();

    QString m_name;
    QString m_value;
    QList<Entry> m_entries;
};

/// A chip that is on or off.
class ToggleChip final : public Chip
{
    Q_OBJECT

public:
    explicit ToggleChip(const QString &text, QWidget *parent = nullptr);
    void setOn(bool on);

Q_SIGNALS:
    void switched(bool on);
};

} // namespace comptoir::ui
