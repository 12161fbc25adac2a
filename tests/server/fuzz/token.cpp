// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/fuzz/targets.h"
#include "tests/server/identity/tokenforger.h"

using namespace Qt::StringLiterals;

namespace comptoir::fuzz
{

namespace
{

constexpr EpochMs now = 1'795'852'800'000;

const SigningKey &ourKey()
{
    static const SigningKey key = SigningKey::fromSeed(QByteArray(SigningKey::seedSize, 'k')).value();
    return key;
}

} // namespace

/// As a token from a stranger, which is never taken; then as head and body (with a line end between) signed by our own
/// key, so that what stands behind the signature is reached: what is taken says the same when it is written again.
void readToken(const QByteArray &bytes)
{
    static const centre::TokenTrust trust{u"iss"_s, u"aud"_s, {{"k1", ourKey().publicKey()}}};
    if (centre::readAccessToken(bytes, trust, now))
        qFatal("a token was taken that nobody signed");
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return;
    const QByteArray token = centre::forgedToken(bytes.first(end), bytes.sliced(end + 1), ourKey());
    const auto claims = centre::readAccessToken(token, trust, now);
    if (!claims)
        return;
    if (token.size() > centre::maxTokenSize || claims->expiresAt + centre::clockSkewMs <= now ||
        claims->expiresAt - claims->issuedAt > centre::accessTokenLifeMs)
        qFatal("a token was taken that is too long or out of its time");
    const QByteArray again =
        centre::writeAccessToken(*claims, claims->subject, trust.issuer, trust.audience, "k1", ourKey());
    const auto same = centre::readAccessToken(again, trust, now);
    // The writer's own nbf is its iat, which may be later than the one that was read.
    if (same && (same->subject != claims->subject || same->epoch != claims->epoch || same->late != claims->late))
        qFatal("a token that was taken means something else when it is written again");
}

} // namespace comptoir::fuzz

COMPTOIR_FUZZ_ENTRY(readToken)
