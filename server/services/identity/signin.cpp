// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/signin.h"

#include "models/journal/sha256.h"
#include "models/journal/sodium.h"
#include "server/services/centre.h"
#include "server/services/identity/identity.h"
#include "server/services/identity/proofbytes.h"
#include "server/store/identity/accountstore.h"
#include "server/store/identity/auditstore.h"
#include "server/store/identity/placestore.h"
#include "server/store/identity/sessionstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Unexpected wrongCredentials()
{
    return refuse(u"bad_credentials"_s, u"The address or the password is wrong."_s);
}

Unexpected tokenUsed()
{
    return refuse(u"token_used"_s, u"This refresh token was used before. For safety this sign-in has ended: sign in "
                                   "again."_s);
}

QByteArray bytesOfProof(const std::optional<SignIn::Proof> &proof)
{
    return proof ? proof->signature : QByteArray();
}

} // namespace

FreshSecret freshSecret(const QByteArray &prefix)
{
    startSodium();
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const QByteArray text = prefix + toBase64Url(bytes);
    return {text, hashOfSecret(text)};
}

QByteArray hashOfSecret(QByteArrayView text)
{
    return sha256({text});
}

Result<SignIn::Tokens> SignIn::login(const QString &email, const QString &password, const QByteArray &deviceKey)
{
    COMPTOIR_TRY(countAttempt(email));
    const auto known = AccountStore::byEmail(*m_call.connection, email);
    PasswordKeeper &passwords = m_call.centre.identity->passwords();
    // The same work for an address that nobody has.
    const auto match = passwords.verify(password, known ? known->phc : QByteArray());
    COMPTOIR_TRY(match);
    if (*match == PasswordKeeper::Match::Wrong || !known->active) {
        refuseQuietly("sign_in", {});
        return wrongCredentials();
    }
    QByteArray better;
    if (*match == PasswordKeeper::Match::RightButWeak) {
        const Result<QByteArray> phc = passwords.hash(password);
        COMPTOIR_TRY(phc);
        better = *phc;
    }
    PgTransaction own(*m_call.connection, {{}, known->id, m_call.request.id});
    if (!better.isEmpty())
        AccountStore(own).setPassword(better);
    const Tokens tokens = open(own, known->epoch, deviceKey);
    audit(own, "sign_in", false, known->id);
    own.commit();
    tellBusinesses(known->id, "sign_in");
    return tokens;
}

SignIn::Tokens SignIn::open(PgTransaction &own, qint64 epoch, const QByteArray &deviceKey)
{
    Centre &centre = m_call.centre;
    const EpochMs now = centre.clock.nowMs();
    const FreshSecret refresh = freshSecret();
    const Uuid session = Uuid::v7(now, centre.rng);
    SessionStore(own).open({session, Uuid::v7(now, centre.rng), refresh.hash, deviceKey,
                            QString::fromUtf8(m_call.request.header("user-agent").left(200)), m_call.request.peer});
    return {accessToken(own.scope().actor, session, epoch, now), refresh.text, session, own.scope().actor};
}

Result<SignIn::Tokens> SignIn::refresh(const QByteArray &token, const std::optional<Proof> &proof)
{
    const auto known = SessionStore::tokenBy(*m_call.connection, hashOfSecret(token));
    if (!known)
        return notSignedIn();
    PgTransaction own(*m_call.connection, {{}, known->subject, m_call.request.id});
    Result<Tokens> tokens = rotate(own, token, known->id, known->session, proof);
    // A refusal may have ended the sign-in: that stays.
    if (tokens || tokens.error().code == "token_used"_L1)
        own.commit();
    return tokens;
}

Result<SignIn::Tokens> SignIn::rotate(PgTransaction &own, const QByteArray &token, const Uuid &tokenId,
                                      const Uuid &session, const std::optional<Proof> &proof)
{
    Centre &centre = m_call.centre;
    SessionStore store(own);
    const auto family = store.lock(session);
    if (!family || !family->open)
        return notSignedIn();
    if (!family->deviceKey.isEmpty()) {
        const bool proven =
            proof && std::abs(centre.clock.nowMs() - proof->at) <= proofSkewMs &&
            verifySignature(refreshProofBytes(token, proof->at, proof->nonce), proof->signature, family->deviceKey);
        if (!proven)
            return notSignedIn();
    }
    const QByteArray next =
        toBase64Url(centre.identity->keys().derive("refresh", sha256({token, bytesOfProof(proof)})));
    const qint64 epoch = AccountStore(own).epoch();
    const Tokens tokens{accessToken(own.scope().actor, session, epoch, family->createdAt), next, session,
                        own.scope().actor};
    if (store.use(tokenId)) {
        store.addSuccessor(session, tokenId, Uuid::v7(centre.clock.nowMs(), centre.rng), hashOfSecret(next));
        return tokens;
    }
    if (store.mayRepeat(tokenId, hashOfSecret(next)))
        return tokens;
    store.revoke(session, u"refresh_reused"_s);
    audit(own, "refresh_reused", true, own.scope().actor, {{u"session"_s, session.toText()}});
    return tokenUsed();
}

void SignIn::logout(PgTransaction &own)
{
    SessionStore(own).revoke(m_call.principal.session, u"signed_out"_s);
    audit(own, "sign_out", false, own.scope().actor);
}

Result<void> SignIn::checkOwn(const QString &password)
{
    const Uuid person = m_call.principal.id;
    QByteArray phc;
    QString email;
    {
        PgTransaction own(*m_call.connection, {{}, person, m_call.request.id});
        phc = AccountStore(own).password();
        email = AccountStore(own).email();
        own.commit();
    }
    COMPTOIR_TRY(countAttempt(email));
    const auto match = m_call.centre.identity->passwords().verify(password, phc);
    COMPTOIR_TRY(match);
    if (*match != PasswordKeeper::Match::Wrong)
        return {};
    refuseQuietly("step_up", person);
    return wrongCredentials();
}

Result<SignIn::Tokens> SignIn::stepUp(const QString &password)
{
    COMPTOIR_TRY(checkOwn(password));
    const Uuid person = m_call.principal.id;
    PgTransaction own(*m_call.connection, {{}, person, m_call.request.id});
    const qint64 epoch = AccountStore(own).epoch();
    audit(own, "step_up", false, person);
    own.commit();
    return Tokens{accessToken(person, m_call.principal.session, epoch, m_call.centre.clock.nowMs()),
                  {},
                  m_call.principal.session,
                  person};
}

Result<SignIn::Tokens> SignIn::changePassword(const QString &old, const QString &chosen)
{
    COMPTOIR_TRY(checkOwn(old));
    const Uuid person = m_call.principal.id;
    const Uuid session = m_call.principal.session;
    PgTransaction own(*m_call.connection, {{}, person, m_call.request.id});
    COMPTOIR_TRY(PasswordKeeper::check(chosen, {AccountStore(own).email()}));
    const Result<QByteArray> phc = m_call.centre.identity->passwords().hash(chosen);
    COMPTOIR_TRY(phc);
    AccountStore(own).setPassword(*phc);
    SessionStore(own).revokeOthers(session, u"password_changed"_s);
    const qint64 epoch = AccountStore(own).raiseEpoch();
    audit(own, "password_changed", false, person);
    own.commit();
    return Tokens{accessToken(person, session, epoch, m_call.centre.clock.nowMs()), {}, session, person};
}

Result<void> SignIn::askReset(const QString &email)
{
    COMPTOIR_TRY(countAttempt(email));
    const auto known = AccountStore::byEmail(*m_call.connection, email);
    const FreshSecret token = freshSecret();
    const QByteArray sealed = m_call.centre.identity->keys().seal(token.text);
    PgTransaction own(*m_call.connection, {{}, known ? known->id : Uuid(), m_call.request.id});
    if (known && known->active)
        AccountStore(own).askReset(Uuid::v7(m_call.centre.clock.nowMs(), m_call.centre.rng), token.hash, sealed);
    audit(own, "password_reset_asked", false, known ? known->id : Uuid());
    own.commit();
    return {};
}

Result<void> SignIn::reset(const QByteArray &token, const QString &chosen)
{
    const auto known = AccountStore::resetBy(*m_call.connection, hashOfSecret(token));
    const auto expired = [] {
        return refuse(u"link_expired"_s, u"This link was used or has expired: ask for a new one."_s);
    };
    if (!known)
        return expired();
    PgTransaction own(*m_call.connection, {{}, known->account, m_call.request.id});
    COMPTOIR_TRY(PasswordKeeper::check(chosen, {AccountStore(own).email()}));
    if (!AccountStore(own).useReset(known->id))
        return expired();
    const Result<QByteArray> phc = m_call.centre.identity->passwords().hash(chosen);
    COMPTOIR_TRY(phc);
    AccountStore(own).setPassword(*phc);
    AccountStore(own).raiseEpoch();
    SessionStore(own).revokeOthers({}, u"password_reset"_s);
    audit(own, "password_reset", false, known->account);
    own.commit();
    return {};
}

Result<void> SignIn::countAttempt(const QString &email)
{
    Centre &centre = m_call.centre;
    const QByteArray key = "account:login:" + centre.identity->keys().derive("login", email.toUtf8()).toHex();
    const RateLimiter::Answer answer = centre.limiter.take(key, centre.config.rates.login.account, WhenBlind::Refuse);
    if (answer.allowed)
        return {};
    m_call.retryAfterSeconds = answer.retryAfterSeconds;
    return Unexpected(rateRefusal(answer));
}

QByteArray SignIn::accessToken(const Uuid &person, const Uuid &session, qint64 epoch, EpochMs verifiedAt)
{
    const EpochMs now = m_call.centre.clock.nowMs();
    AccessClaims claims;
    claims.subject = person;
    claims.session = session;
    claims.epoch = epoch;
    claims.verifiedAt = verifiedAt;
    claims.issuedAt = now;
    claims.expiresAt = now + accessTokenLifeMs;
    const Identity &identity = *m_call.centre.identity;
    return identity.keys().issue(claims, Uuid::v7(now, m_call.centre.rng), identity.issuer());
}

void SignIn::audit(PgTransaction &transaction, const char *action, bool refused, const Uuid &person,
                   const QJsonObject &detail)
{
    AuditStore(transaction)
        .append({person.isNull() ? u"nobody"_s : u"user"_s, QString::fromLatin1(action), refused, u"account"_s,
                 person.isNull() ? std::nullopt : std::optional(person), m_call.request.peer, detail});
}

/// A sign-in also stands in the log of each business the person works for, where its own people can read it.
void SignIn::tellBusinesses(const Uuid &person, const char *action)
{
    QJsonArray places;
    {
        PgTransaction own(*m_call.connection, {{}, person, m_call.request.id});
        places = PlaceStore::workplacesOf(own);
        own.commit();
    }
    for (const QJsonValue &place : std::as_const(places)) {
        const Uuid tenant = Uuid::fromText(place[u"id"].toString()).value_or(Uuid());
        PgTransaction transaction(*m_call.connection, {tenant, person, m_call.request.id});
        audit(transaction, action, false, person);
        transaction.commit();
    }
}

/// Who failed is not said to the log of the centre when it is not known who it was.
void SignIn::refuseQuietly(const char *action, const Uuid &person)
{
    PgTransaction transaction(*m_call.connection, {{}, person, m_call.request.id});
    audit(transaction, action, true, person);
    transaction.commit();
}

} // namespace comptoir::centre
