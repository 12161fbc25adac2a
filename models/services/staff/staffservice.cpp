// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/staff/staffservice.h"

#include "models/storage/crypto/secretbox.h"
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

QFuture<Result<QList<Seat>>> seatsOf(Shop &shop, const QStringList &pins)
{
    return shop
        .write([&shop, pins](Recorder &recorder) -> Result<Attempt> { return attempt(recorder, shop.device(), pins); })
        .then([&shop](const Result<Attempt> &tried) -> Result<QList<Seat>> {
            COMPTOIR_TRY(tried);
            if (!tried->seats.isEmpty())
                return tried->seats;
            if (tried->lockedUntil > 0)
                return locked(tried->lockedUntil, shop.now());
            return refuse(u"wrong_pin"_s, u"This PIN is not known. %1 tries are left before the pad locks."_s.arg(
                                              StaffService::wrongPinsBeforeLock - tried->failures));
        });
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
        COMPTOIR_TRY(checkPinStrength(pin));
        const std::optional<User> holder = ownerOf(pin, staff.activeUsers(), shop.device().pepper);
        if (holder && holder->id != user.id)
            return refuse(u"pin_taken"_s, u"This PIN cannot be used; choose another."_s);
        if (user.id.isNull())
            user.id = UserId(recorder.newId());
        user.pin = makePinVerifier(pin, shop.device().pepper);
        recorder.record(UserSaved{user}, by.actor().id.uuid());
        return user;
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
