// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/peoplemodel.h"
#include "models/viewmodels/setup/roleform.h"

#include <QMap>

namespace comptoir
{

/// What can be typed about a person.
enum class PersonField { Name, Role, Pin, PinAgain };

/// The team: the list, one person being looked at or written, one's own PIN, and the roles. GUI thread.
class PeoplePresenter : public QObject
{
    Q_OBJECT

public:
    PeoplePresenter(StaffService &staff, Business &business, Session &session, Approvals &approvals);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] PeopleModel &model() { return m_model; }
    [[nodiscard]] const QList<Role> &roles() const { return m_team.roles; }
    [[nodiscard]] std::optional<Role> role(const QString &code) const;
    [[nodiscard]] RoleForm &roleForm() { return m_roleForm; }
    [[nodiscard]] const Business &business() const { return m_business; }
    [[nodiscard]] bool mayManage() const { return m_session.may(Right::ManageUsers); }
    [[nodiscard]] QString selfName() const { return m_session.signedIn() ? m_session.seat().user.name : QString(); }

    void open(const UserId &id);
    void create();
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isNew() const { return m_draft.id.isNull(); }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] const User &draft() const { return m_draft; }
    /// Whether this is the person at the till.
    [[nodiscard]] bool isSelf() const;
    /// The only owner who works here: neither their role nor their place can change.
    [[nodiscard]] bool isLastOwner() const;

    [[nodiscard]] QString text(PersonField field) const;
    void setText(PersonField field, const QString &text);
    void leave(PersonField field);
    [[nodiscard]] QString problem(PersonField field) const { return m_problems.value(field); }
    void undoChanges();
    /// Checks everything; answers by saved(), firstError() or failed().
    void save();
    /// The person has left, or comes back under the PIN that was typed.
    void retire();
    void bringBack();
    /// One's own; answers by pinChanged() or failed().
    void changeOwnPin(const QString &oldPin, const QString &newPin);

Q_SIGNALS:
    void loaded();
    void opened();
    void changed();
    void saved(const comptoir::User &person);
    void pinChanged();
    void firstError(comptoir::PersonField field);
    void failed(const comptoir::Error &error);

private:
    void take(const Team &team);
    void show(const User &user);
    void checkAll(bool pinNeeded);
    [[nodiscard]] QString problemOf(PersonField field, bool pinNeeded) const;
    void store(User user, const QString &pin);
    /// The person at the till goes on with what their role allows now.
    void followSelf();

    StaffService &m_staff;
    Business &m_business;
    Session &m_session;
    Approvals &m_approvals;
    RoleForm m_roleForm;
    PeopleModel m_model;
    Team m_team;
    User m_saved;
    User m_draft;
    QString m_pin;
    QString m_pinAgain;
    QMap<PersonField, QString> m_problems;
    quint64 m_generation = 0;
    bool m_loaded = false;
    bool m_open = false;
    bool m_saving = false;
};

} // namespace comptoir
