// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identityparts.h"
#include "server/api/identityroutes.h"
#include "server/api/query.h"
#include "server/services/centre.h"
#include "server/services/identity/identity.h"
#include "server/store/identity/accountstore.h"
#include "server/store/identity/peoplestore.h"
#include "server/store/identity/rightsstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype mostGrants = 50; ///< roles, and groups

Result<Response> listInvitations(Call &call)
{
    QueryReader query(call, "invitations");
    const int limit = query.limit();
    const QStringList after = query.cursor(1);
    COMPTOIR_TRY(query.done());
    const Result<Uuid> before = after.isEmpty() ? Result<Uuid>(Uuid()) : Uuid::fromText(after.front());
    const QJsonArray items =
        PeopleStore(call.db()).invitations(after.isEmpty() || !before ? std::nullopt : std::optional(*before), limit);
    return Response::json(
        query.page(items, [](const QJsonObject &item) { return QStringList{item.value(u"id").toString()}; }));
}

/// The link goes out by mail, sealed until then; the one who invites sees it once, to hand it over.
Result<Response> invite(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    PeopleStore::Invitation invitation;
    invitation.id = newId(call);
    invitation.email = body->email("email");
    invitation.roles = body->uuids("roles", mostGrants);
    invitation.groups = body->has("groups") ? body->uuids("groups", mostGrants) : QList<Uuid>();
    COMPTOIR_TRY(body->done(call));
    RightsStore rights(call.db());
    if (rights.countRoles(invitation.roles) != invitation.roles.size() ||
        rights.countGroups(invitation.groups) != invitation.groups.size())
        return notFound();
    COMPTOIR_TRY(holdsAll(call, rights.permissionsOfRoles(invitation.roles)));
    for (const Uuid &group : std::as_const(invitation.groups))
        COMPTOIR_TRY(holdsAll(call, rights.permissionsOfGroup(group)));
    PeopleStore people(call.db());
    if (people.worksHere(invitation.email))
        return refuse(u"already_member"_s, u"This person works here already."_s);
    const FreshSecret token = freshSecret();
    invitation.tokenHash = token.hash;
    invitation.sealedToken = call.centre.identity->keys().seal(token.text);
    if (!people.invite(invitation))
        return refuse(u"already_invited"_s, u"There is an open invitation for this address: withdraw it first."_s);
    recordChange(call, u"user.invited"_s, u"invitation"_s, invitation.id);
    QJsonObject object = people.invitation(invitation.id);
    object.insert("token"_L1, QString::fromLatin1(token.text));
    return created(object, u"/v1/invitations/"_s + invitation.id.toText());
}

Result<Response> withdraw(Call &call)
{
    const Result<Uuid> id = pathId(call);
    COMPTOIR_TRY(id);
    if (!PeopleStore(call.db()).withdraw(*id))
        return notFound();
    recordChange(call, u"invitation.withdrawn"_s, u"invitation"_s, *id);
    return Response::noContent();
}

Unexpected expired()
{
    return refuse(u"link_expired"_s, u"This invitation was used, withdrawn or has expired: ask for a new one."_s);
}

struct Answer {
    QByteArray token;
    std::optional<QString> name; ///< of somebody who is new here
    QString password;
};

Result<Answer> readAnswer(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    Answer answer;
    answer.token = body->secret("token", tokenLength).toUtf8();
    answer.name = body->optionalText("name");
    answer.password = body->secret("password");
    COMPTOIR_TRY(body->done(call));
    return answer;
}

Result<void> join(Call &call, PgTransaction &transaction, const Uuid &invitation)
{
    PeopleStore people(transaction);
    const Uuid person = transaction.scope().actor;
    const auto accepted = people.accept(invitation);
    if (!accepted)
        return expired();
    if (!people.addMember(person))
        return refuse(u"already_member"_s, u"You work for this business already."_s);
    RightsStore rights(transaction);
    rights.addRolesTo(person, accepted->roles);
    for (const Uuid &group : accepted->groups) {
        if (rights.lockGroup(group)) // it may have been deleted since
            rights.addToGroup(group, RightsStore::Part::Member, person);
    }
    call.principal = {Principal::Kind::User, person, transaction.scope().tenant, {}, {}, 0};
    call.transaction = &transaction;
    recordChange(call, u"user.joined"_s, u"user"_s, person);
    return {};
}

/// Somebody new chooses a name and a password; whoever has an account gives the password of it.
Result<Response> accept(Call &call)
{
    const Result<Answer> given = readAnswer(call);
    COMPTOIR_TRY(given);
    const auto found = PeopleStore::invitationBy(*call.connection, hashOfSecret(given->token));
    if (!found)
        return expired();
    std::optional<SignIn::Tokens> tokens;
    QByteArray phc;
    if (found->account) {
        const auto signedIn = SignIn(call).login(found->email, given->password, {});
        COMPTOIR_TRY(signedIn);
        tokens = *signedIn;
    } else {
        COMPTOIR_TRY(PasswordKeeper::check(given->password, {found->email, given->name.value_or(QString())}));
        const Result<QByteArray> hashed = call.centre.identity->passwords().hash(given->password);
        COMPTOIR_TRY(hashed);
        phc = *hashed;
    }
    const Uuid person = tokens ? tokens->person : newId(call);
    PgTransaction transaction(*call.connection, {found->tenant, person, call.request.id});
    if (!tokens && !AccountStore(transaction).create(found->email, given->name.value_or(found->email), u"fr"_s, phc))
        return expired();
    COMPTOIR_TRY(join(call, transaction, found->id));
    if (!tokens)
        tokens = SignIn(call).open(transaction, 1);
    transaction.commit();
    QJsonObject object = tokensObject(call, *tokens);
    object.insert("tenant"_L1, found->tenant.toText());
    return Response::json(object);
}

} // namespace

Routes invitationRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/invitations", Access::Tenant, "users.read", RateClass::Read, listInvitations},
        {Method::Post, "/v1/invitations", Access::Tenant, "users.write", RateClass::Write, invite, smallBody, true,
         Idempotency::Never},
        {Method::Delete, "/v1/invitations/{id}", Access::Tenant, "users.write", RateClass::Write, withdraw},
        {Method::Post, "/v1/invitations/accept", Access::Public, "", RateClass::Login, accept, smallBody, false,
         Idempotency::Never},
    };
}

} // namespace comptoir::centre
