// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/peoplepresenter.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

class Button;
class CategoryList;
class FormColumn;
class Switch;
class TextField;

/// The roles on one side, what the chosen one allows on the other.
class RolesView final : public QWidget
{
    Q_OBJECT

public:
    explicit RolesView(PeoplePresenter &people);

Q_SIGNALS:
    /// Another role or a new one is wanted while this one has changes.
    void settleWanted(const std::function<void()> &proceed);

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *formSide();
    void showRoles();
    void showForm();
    void choose(const QString &code);
    void create();

    PeoplePresenter &m_people;
    QVBoxLayout *m_list = nullptr;
    CategoryList *m_roles = nullptr;
    Button *m_new;
    TextField *m_name;
    TextField *m_discount;
    QHash<Right, Switch *> m_switches;
    Button *m_undo;
    Button *m_save;
    QStringList m_shown;
};

} // namespace comptoir::ui
