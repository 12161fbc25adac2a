// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/setup/peoplepresenter.h"

#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr std::array personFields{PersonField::Name, PersonField::Role, PersonField::Pin, PersonField::PinAgain};

bool isOwner(const User &user)
{
    return user.active && user.role == "owner"_L1;
}

} // namespace

PeoplePresenter::PeoplePresenter(StaffService &staff, Business &business, Session &session, Approvals &approvals)
    : m_staff(staff), m_business(business), m_session(session), m_approvals(approvals),
      m_roleForm(staff, business, approvals)
{
    connect(&m_session, &Session::changed, this, [this] {
        m_model.setSelf(m_session.signedIn() ? m_session.seat().user.id : UserId());
        Q_EMIT changed();
    });
    connect(&m_roleForm, &RoleForm::saved, this, &PeoplePresenter::load);
    connect(&m_roleForm, &RoleForm::failed, this, &PeoplePresenter::failed);
}

void PeoplePresenter::load()
{
    const quint64 generation = ++m_generation;
    whenDone(m_staff.team(), this, [this, generation](const Result<Team> &team) {
        if (generation != m_generation)
            return;
        if (team)
            take(*team);
        else
            Q_EMIT failed(team.error());
    });
}

void PeoplePresenter::take(const Team &team)
{
    m_team = team;
    m_loaded = true;
    m_model.setTeam(team);
    m_model.setSelf(m_session.signedIn() ? m_session.seat().user.id : UserId());
    followSelf();
    Q_EMIT loaded();
    Q_EMIT changed();
}

void PeoplePresenter::followSelf()
{
    if (!m_session.signedIn())
        return;
    Seat seat = m_session.seat();
    const auto self = std::find_if(m_team.people.begin(), m_team.people.end(),
                                   [&seat](const User &user) { return user.id == seat.user.id; });
    if (self == m_team.people.end())
        return;
    if (!self->active) {
        m_session.lock();
        return;
    }
    const std::optional<Role> now = role(self->role);
    if (!now || (*now == seat.role && self->name == seat.user.name))
        return;
    seat.user.name = self->name;
    seat.user.role = self->role;
    seat.role = *now;
    m_session.setSeat(seat);
}

std::optional<Role> PeoplePresenter::role(const QString &code) const
{
    const auto found =
        std::find_if(m_team.roles.begin(), m_team.roles.end(), [&code](const Role &each) { return each.code == code; });
    return found == m_team.roles.end() ? std::nullopt : std::optional(*found);
}

void PeoplePresenter::show(const User &user)
{
    m_saved = user;
    m_open = true;
    undoChanges();
    Q_EMIT opened();
}

void PeoplePresenter::open(const UserId &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        show(m_model.personAt(row));
}

void PeoplePresenter::create()
{
    show({{}, {}, u"cashier"_s, {}, true});
}

void PeoplePresenter::close()
{
    m_open = false;
    Q_EMIT opened();
}

void PeoplePresenter::undoChanges()
{
    m_draft = m_saved;
    m_pin.clear();
    m_pinAgain.clear();
    m_problems.clear();
    Q_EMIT changed();
}

bool PeoplePresenter::isChanged() const
{
    return m_open && (m_draft != m_saved || !m_pin.isEmpty() || !m_pinAgain.isEmpty());
}

bool PeoplePresenter::isSelf() const
{
    return m_session.signedIn() && m_session.seat().user.id == m_saved.id;
}

bool PeoplePresenter::isLastOwner() const
{
    return isOwner(m_saved) && std::count_if(m_team.people.begin(), m_team.people.end(), isOwner) == 1;
}

QString PeoplePresenter::text(PersonField field) const
{
    switch (field) {
    case PersonField::Name:
        return m_draft.name;
    case PersonField::Role:
        return m_draft.role;
    case PersonField::Pin:
        return m_pin;
    case PersonField::PinAgain:
        return m_pinAgain;
    }
    Q_UNREACHABLE();
}

void PeoplePresenter::setText(PersonField field, const QString &text)
{
    QString &part = field == PersonField::Name   ? m_draft.name
                    : field == PersonField::Role ? m_draft.role
                    : field == PersonField::Pin  ? m_pin
                                                 : m_pinAgain;
    if (part == text)
        return;
    part = text;
    if (problemOf(field, false).isEmpty())
        m_problems.remove(field);
    Q_EMIT changed();
}

QString PeoplePresenter::problemOf(PersonField field, bool pinNeeded) const
{
    switch (field) {
    case PersonField::Name:
        return m_draft.name.trimmed().isEmpty() ? tr("A person needs a name: it is printed on tickets.") : QString();
    case PersonField::Role:
        return isLastOwner() && m_draft.role != m_saved.role
                   ? tr("This is the only owner who works here. Make somebody else an owner first.")
                   : QString();
    case PersonField::Pin:
        if (m_pin.isEmpty() && !pinNeeded)
            return {};
        return checkPinStrength(m_pin) ? QString() : tr("A PIN has 4 to 12 digits.");
    case PersonField::PinAgain:
        return m_pinAgain == m_pin ? QString() : tr("The two PINs are not the same.");
    }
    Q_UNREACHABLE();
}

void PeoplePresenter::leave(PersonField field)
{
    if (field == PersonField::PinAgain && m_pinAgain.isEmpty())
        return;
    const QString problem = problemOf(field, false);
    if (problem == m_problems.value(field) || (field == PersonField::Name && m_draft.name.isEmpty()))
        return;
    m_problems.insert(field, problem);
    if (problem.isEmpty())
        m_problems.remove(field);
    Q_EMIT changed();
}

void PeoplePresenter::checkAll(bool pinNeeded)
{
    m_problems.clear();
    for (const PersonField field : personFields) {
        if (const QString problem = problemOf(field, pinNeeded); !problem.isEmpty())
            m_problems.insert(field, problem);
    }
    Q_EMIT changed();
    if (!m_problems.isEmpty())
        Q_EMIT firstError(m_problems.firstKey());
}

void PeoplePresenter::save()
{
    if (m_saving || !m_open)
        return;
    checkAll(isNew());
    if (m_problems.isEmpty())
        store(m_draft, m_pin);
}

void PeoplePresenter::retire()
{
    User user = m_saved;
    user.active = false;
    store(user, {});
}

void PeoplePresenter::bringBack()
{
    checkAll(true);
    if (!m_problems.isEmpty())
        return;
    User user = m_draft;
    user.active = true;
    store(user, m_pin);
}

void PeoplePresenter::store(User user, const QString &pin)
{
    if (m_saving)
        return;
    m_saving = true;
    user.name = user.name.trimmed();
    const Approvals::Action<User> write = [this, user, pin](const Authority &by) {
        return m_staff.save(by, user, pin);
    };
    whenDone(m_approvals.run<User>(write, tr("Change of the team: %1").arg(user.name)), this,
             [this](const Result<User> &done) {
                 m_saving = false;
                 if (!done) {
                     const bool taken = done.error().code == "pin_taken"_L1;
                     if (taken)
                         m_problems.insert(PersonField::Pin, tr("This PIN cannot be used. Choose another."));
                     Q_EMIT changed();
                     if (taken)
                         Q_EMIT firstError(PersonField::Pin);
                     else
                         Q_EMIT failed(done.error());
                     return;
                 }
                 User person = *done;
                 person.pin = {};
                 show(person);
                 load();
                 Q_EMIT saved(person);
             });
}

void PeoplePresenter::changeOwnPin(const QString &oldPin, const QString &newPin)
{
    if (!m_session.signedIn())
        return;
    whenDone(m_staff.changePin(m_session.seat(), oldPin, newPin), this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT pinChanged();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace comptoir
