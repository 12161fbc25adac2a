// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace comptoir::ui
{

/// The parts of the settings, on the leading side of the page: one is chosen, arrow keys move on, a dot marks what was
/// changed and is not saved.
class CategoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryList(QWidget *parent = nullptr);

    void addCategory(const QString &id, const QString &icon, const QString &text);
    /// An id that is not in the list: nothing is chosen.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    void setChanged(const QString &id, bool changed);
    [[nodiscard]] QAbstractButton *button(const QString &id) const { return m_buttons.value(id); }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QHash<QString, QAbstractButton *> m_buttons;
    QString m_current;
};

} // namespace comptoir::ui
