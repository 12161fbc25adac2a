// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/peoplepresenter.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace comptoir::ui
{

class Avatar;
class Button;
class ChoiceField;
class IconButton;
class Label;
class TextField;

/// One person: name, role, PIN, and what the role allows.
class PersonPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPanel(PeoplePresenter &people, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void closeAsked();
    void retireAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *content();
    [[nodiscard]] QWidget *foot();
    [[nodiscard]] TextField *pinField(PersonField field, const QString &label);
    void bind(PersonField field, TextField *text);
    void showPerson();
    void showRoles();
    void showRights();
    void focusField(PersonField field);

    PeoplePresenter &m_people;
    Avatar *m_avatar;
    Label *m_title;
    Label *m_caption;
    IconButton *m_close;
    TextField *m_name;
    ChoiceField *m_role;
    TextField *m_pin;
    TextField *m_pinAgain;
    Label *m_pinHelp;
    Label *m_discount;
    QWidget *m_rights;
    QVBoxLayout *m_rightsColumn;
    Button *m_retire;
    Button *m_undo;
    Button *m_save;
    QString m_shownRole;
};

} // namespace comptoir::ui
