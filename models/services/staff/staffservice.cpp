// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/staff/staffservice.h"

#include "models/storage/secrets/secretbox.h"
#include "models/storage/staff/staffstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Unexpected locked(EpochMs until, EpochMs now)
{
    return refuse(u"pin_locked"_s, u"Too many wrong PINs. Try again in %1 seconds."_s.arg((until - now + 999) / 1000));
}

std::optional<User> ownerOf(const QString &pin, const QList<User> &users, const QByteArray &pepper)
{
    const auto found =
        std::find_if(users.begin(), users.end(), [&](const User &user) { return pinMatches(pin, user.pin, pepper); });
    return found == users.end() ? std::nullopt : std::optional(*found);
}

/// What a try did; a wrong one must be committed too, so it travels as a value and not as an error.
struct Attempt {
    QList<Seat> seats; ///< one for each PIN; empty when one of them was wrong
    int failures = 0;
    EpochMs lockedUntil = 0;
    bool taken = false; ///< the new PIN that was tried is somebody else's
};

qint64 lockMsAfter(int failures)
{
    const int beyond = failures - StaffService::wrongPinsBeforeLock;
    return beyond < 0 ? 0 : StaffService::firstLockMs << std::min(beyond, 12);
}

/// A lock that lies further ahead than it can last comes from a clock that was wrong: it would shut the shop for years.
bool isLocked(const PinGuard &guard, EpochMs now)
{
    return guard.lockedUntil > now && guard.lockedUntil - now <= lockMsAfter(guard.failures);
}

Attempt failed(Recorder &recorder, const PinGuard &guard)
{
    PinTried tried{false, guard.failures + 1, 0};
    const qint64 lockMs = lockMsAfter(tried.failures);
    if (lockMs > 0)
        tried.lockedUntil = recorder.now() + lockMs;
    recorder.record(tried, Uuid());
    if (lockMs > 0)
        logEvent(recorder, u"pin.locked"_s, {}, u"%1 wrong PINs in a row."_s.arg(tried.failures));
    return {{}, tried.failures, tried.lockedUntil};
}

/// All PINs are one try: a cashier who could clear the count with their own PIN while guessing the manager's beside it
/// would never meet the lock.
Attempt attempt(Recorder &recorder, const Device &device, const QStringList &pins)
{
    StaffStore staff(recorder.connection());
    const PinGuard guard = staff.guard();
    if (isLocked(guard, recorder.now()))
        return {{}, guard.failures, guard.lockedUntil};
    Attempt done;
    const QList<User> users = staff.activeUsers();
    for (const QString &pin : pins) {
        const std::optional<User> user = ownerOf(pin, users, device.pepper);
        if (!user)
            return failed(recorder, guard);
        done.seats.append(Seat{*user, staff.role(user->role).value_or(Role{})});
    }
    if (guard.failures > 0)
        recorder.record(PinTried{true, 0, 0}, done.seats.front().user.id.uuid());
    return done;
}

/// What a try that did not succeed says.
Unexpected refusal(const Attempt &tried, EpochMs now)
{
    if (tried.lockedUntil > 0)
        return locked(tried.lockedUntil, now);
    if (tried.taken)
        return refuse(u"pin_taken"_s, u"This PIN cannot be used; choose another."_s);
    return refuse(u"wrong_pin"_s, u"This PIN is not known. %1 tries are left before the pad locks."_s.arg(
                                      StaffService::wrongPinsBeforeLock - tried.failures));
}

QFuture<Result<QList<Seat>>> seatsOf(Shop &shop, const QStringList &pins)
{
    return shop
        .write([&shop, pins](Recorder &recorder) -> Result<Attempt> { return attempt(recorder, shop.device(), pins); })
        .then([&shop](const Result<Attempt> &tried) -> Result<QList<Seat>> {
            COMPTOIR_TRY(tried);
            if (!tried->seats.isEmpty())
                return tried->seats;
            return refusal(*tried, shop.now());
        });
}

/// The PIN in force, then the new one; both are one try.
Result<Attempt> tryChange(Recorder &recorder, const Device &device, const UserId &id, const QString &oldPin,
                          const QString &newPin)
{
    COMPTOIR_TRY(checkPinStrength(newPin));
    StaffStore staff(recorder.connection());
    const PinGuard guard = staff.guard();
    if (isLocked(guard, recorder.now()))
        return Attempt{{}, guard.failures, guard.lockedUntil};
    const std::optional<User> self = staff.user(id);
    if (!self || !self->active || !pinMatches(oldPin, self->pin, device.pepper))
        return failed(recorder, guard);
    const std::optional<User> holder = ownerOf(newPin, staff.activeUsers(), device.pepper);
    if (holder && holder->id != id) {
        Attempt taken = failed(recorder, guard);
        taken.taken = true;
        return taken;
    }
    User user = *self;
    user.pin = makePinVerifier(newPin, device.pepper);
    if (guard.failures > 0)
        recorder.record(PinTried{true, 0, 0}, id.uuid());
    recorder.record(UserSaved{user}, id.uuid());
    return Attempt{{Seat{user, staff.role(user.role).value_or(Role{})}}};
}

bool worksAsOwner(const User &user)
{
    return user.active && user.role == "owner"_L1;
}

/// Somebody must always be able to manage the team.
Result<void> checkOwnerStays(StaffStore &staff, const std::optional<User> &before, const User &after)
{
    if (!before || !worksAsOwner(*before) || worksAsOwner(after))
        return {};
    const QList<User> people = staff.activeUsers();
    const bool another = std::any_of(people.begin(), people.end(),
                                     [&after](const User &user) { return user.id != after.id && worksAsOwner(user); });
    if (another)
        return {};
    return refuse(u"last_owner"_s,
                  u"%1 is the only owner who works here. Make somebody else an owner first."_s.arg(before->name));
}

/// The PIN a person is saved under: a new one that is nobody's, or the one they have.
Result<PinVerifier> pinFor(StaffStore &staff, const Device &device, const std::optional<User> &before, const User &user,
                           const QString &pin)
{
    if (pin.isEmpty() && before) {
        if (user.active && !before->active)
            return refuse(u"pin_needed"_s,
                          u"Give %1 a new PIN: the old one may be somebody else's by now."_s.arg(user.name));
        return before->pin;
    }
    COMPTOIR_TRY(checkPinStrength(pin));
    const std::optional<User> holder = ownerOf(pin, staff.activeUsers(), device.pepper);
    if (holder && holder->id != user.id)
        return refuse(u"pin_taken"_s, u"This PIN cannot be used; choose another."_s);
    return makePinVerifier(pin, device.pepper);
}

qsizetype placeOf(const Role &role)
{
    const QList<Role> &known = builtInRoles();
    const auto at =
        std::find_if(known.begin(), known.end(), [&role](const Role &each) { return each.code == role.code; });
    return at - known.begin();
}

Result<void> checkRole(const Role &role)
{
    if (role.name.trimmed().isEmpty())
        return refuse(u"empty_name"_s, u"A role needs a name."_s);
    if (role.maxDiscountPpm < 0 || role.maxDiscountPpm > wholePpm)
        return misuse(u"bad_discount"_s, u"A discount is between 0 and 100 %."_s);
    if (role.code == "owner"_L1 && !role.may(Right::ManageUsers))
        return refuse(u"owner_role"_s,
                      u"The owner keeps the right to manage the team: nobody else could give it back."_s);
    return {};
}

} // namespace

QFuture<Result<Seat>> StaffService::signIn(const QString &pin)
{
    return seatsOf(m_shop, {pin}).then([](const Result<QList<Seat>> &seats) {
        return seats.map([](const QList<Seat> &known) { return known.front(); });
    });
}

QFuture<Result<Authority>> StaffService::signIn(const QString &pin, const QString &approverPin)
{
    const QStringList pins = approverPin.isEmpty() ? QStringList{pin} : QStringList{pin, approverPin};
    return seatsOf(m_shop, pins).then([](const Result<QList<Seat>> &seats) {
        return seats.map([](const QList<Seat> &known) {
            return Authority{known.front(), known.size() > 1 ? std::optional(known.back()) : std::nullopt};
        });
    });
}

QFuture<Result<User>> StaffService::save(const Authority &by, User user, const QString &pin)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, user, pin](Recorder &recorder) mutable -> Result<User> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ManageUsers, u"team"_s));
        StaffStore staff(recorder.connection());
        const std::optional<Role> role = staff.role(user.role);
        if (!role)
            return misuse(u"unknown_role"_s, u"There is no role \"%1\"."_s.arg(user.role));
        if (user.name.trimmed().isEmpty())
            return refuse(u"empty_name"_s, u"A person needs a name: it is printed on tickets."_s);
        const std::optional<User> before = user.id.isNull() ? std::nullopt : staff.user(user.id);
        COMPTOIR_TRY(checkOwnerStays(staff, before, user));
        const Result<PinVerifier> verifier = pinFor(staff, shop.device(), before, user, pin);
        COMPTOIR_TRY(verifier);
        if (user.id.isNull())
            user.id = UserId(recorder.newId());
        user.pin = *verifier;
        recorder.record(UserSaved{user}, by.actor().id.uuid());
        return user;
    });
}

QFuture<Result<void>> StaffService::changePin(const Seat &seat, const QString &oldPin, const QString &newPin)
{
    Shop &shop = m_shop;
    return shop
        .write([&shop, id = seat.user.id, oldPin, newPin](Recorder &recorder) -> Result<Attempt> {
            return tryChange(recorder, shop.device(), id, oldPin, newPin);
        })
        .then([&shop](const Result<Attempt> &tried) -> Result<void> {
            COMPTOIR_TRY(tried);
            if (!tried->seats.isEmpty())
                return {};
            return refusal(*tried, shop.now());
        });
}

QFuture<Result<Team>> StaffService::team()
{
    return m_shop.read([](Connection &connection) -> Result<Team> {
        StaffStore staff(connection);
        Team team{staff.users(), staff.roles()};
        for (User &user : team.people)
            user.pin = {};
        std::sort(team.roles.begin(), team.roles.end(), [](const Role &a, const Role &b) {
            return std::pair(placeOf(a), a.name) < std::pair(placeOf(b), b.name);
        });
        return team;
    });
}

QFuture<Result<Role>> StaffService::saveRole(const Authority &by, const Role &wanted)
{
    Shop &shop = m_shop;
    return shop.write([by, wanted](Recorder &recorder) -> Result<Role> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ManageUsers, u"role"_s));
        Role role = wanted;
        role.name = role.name.trimmed();
        COMPTOIR_TRY(checkRole(role));
        if (role.code.isEmpty())
            role.code = recorder.newId().toText();
        else if (!StaffStore(recorder.connection()).role(role.code))
            return misuse(u"unknown_role"_s, u"There is no role \"%1\"."_s.arg(role.code));
        recorder.record(RolesChanged{{role}}, by.actor().id.uuid());
        return role;
    });
}

QFuture<Result<QList<User>>> StaffService::users()
{
    return m_shop.read([](Connection &c) -> Result<QList<User>> { return StaffStore(c).activeUsers(); });
}

Result<std::optional<Actor>> authorise(const Authority &authority, Right right)
{
    if (authority.user.role.may(right))
        return std::nullopt;
    if (authority.approver && authority.approver->role.may(right))
        return authority.approver->actor();
    return refuse(u"not_allowed"_s, u"%1 may not do this (%2). A manager can approve it with a PIN."_s.arg(
                                        authority.user.user.name, rightCode(right)));
}

Result<void> authoriseAndLog(Recorder &recorder, const Authority &authority, Right right, const QString &what)
{
    const Result<std::optional<Actor>> approver = authorise(authority, right);
    COMPTOIR_TRY(approver);
    if (*approver)
        logEvent(recorder, u"override"_s, authority.actor(), rightCode(right) + u": "_s + what, *approver);
    return {};
}

void logEvent(Recorder &recorder, const QString &code, const Actor &user, const QString &detail,
              const std::optional<Actor> &approvedBy)
{
    EventLogged event;
    event.code = code;
    event.at = recorder.now();
    event.user = user;
    event.approvedBy = approvedBy;
    event.detail = detail;
    recorder.record(event, user.id.uuid());
}

Result<void> checkPinStrength(const QString &pin)
{
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || pin.size() < 4 || pin.size() > 12)
        return misuse(u"weak_pin"_s, u"A PIN has 4 to 12 digits; 6 or more are advised for managers."_s);
    return {};
}

} // namespace comptoir
