// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/peoplepresenter.h"

#include <QWidget>

class QStackedWidget;

namespace comptoir::ui
{

class Button;
class DataTable;
class PersonPanel;
class RolesView;
class SegmentedControl;

/// Everybody at the shop, the roles, and one's own PIN.
class PeopleView final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleView(PeoplePresenter &people);

    /// Saves what is open here: a person or a role.
    void save();

Q_SIGNALS:
    void retireWanted();
    /// Another person or a new one is wanted while this one has changes.
    void settleWanted(const std::function<void()> &proceed);
    /// The same of a role.
    void settleRoleWanted(const std::function<void()> &proceed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *tableCard();
    void arrange();
    void openRow(int row);
    void closePanel();
    void showPart(const QString &id);

    PeoplePresenter &m_people;
    SegmentedControl *m_parts;
    Button *m_add;
    DataTable *m_table;
    QStackedWidget *m_stack;
    QWidget *m_side;
    PersonPanel *m_panel;
    RolesView *m_roles;
};

} // namespace comptoir::ui
