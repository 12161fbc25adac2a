// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/identity/accountstore.h"

#include "server/store/jsonrows.h"

namespace comptoir::centre
{

std::optional<AccountStore::Known> AccountStore::byEmail(PgConnection &connection, const QString &email)
{
    const PgRows rows =
        connection.run("SELECT account_id, password_phc, status, epoch FROM gate_account_by_email($1)", {email});
    if (rows.isEmpty())
        return std::nullopt;
    return Known{rows.uuid(0, 0), rows.raw(0, 1), rows.raw(0, 2) == "active", rows.integer(0, 3)};
}

bool AccountStore::create(const QString &email, const QString &name, const QString &locale, const QByteArray &phc)
{
    const PgRows made = m_transaction.run("INSERT INTO account (id, email, name, locale) VALUES ($1, $2, $3, $4) "
                                          "ON CONFLICT (email) DO NOTHING",
                                          {person(), email, name, locale});
    if (made.affected() == 0)
        return false;
    m_transaction.run("INSERT INTO account_secret (account_id, password_phc) VALUES ($1, $2)",
                      {person(), PgValue::utf8(phc)});
    return true;
}

QJsonObject AccountStore::profile()
{
    return jsonRow(
        m_transaction.run("SELECT jsonb_build_object('id', id, 'email', email, 'name', name, 'locale', locale, "
                          "'email_verified', email_verified_at IS NOT NULL, 'created_at', api_instant(created_at)) "
                          "FROM account WHERE id = $1",
                          {person()}));
}

QByteArray AccountStore::password()
{
    const PgRows rows = m_transaction.run("SELECT password_phc FROM account_secret WHERE account_id = $1", {person()});
    return rows.isEmpty() ? QByteArray() : rows.raw(0, 0);
}

QString AccountStore::email()
{
    const PgRows rows = m_transaction.run("SELECT email FROM account WHERE id = $1", {person()});
    return rows.isEmpty() ? QString() : rows.text(0, 0);
}

qint64 AccountStore::epoch()
{
    const PgRows rows = m_transaction.run("SELECT epoch FROM account WHERE id = $1", {person()});
    return rows.isEmpty() ? 0 : rows.integer(0, 0);
}

void AccountStore::setPassword(const QByteArray &phc)
{
    m_transaction.run("INSERT INTO account_secret (account_id, password_phc) VALUES ($1, $2) "
                      "ON CONFLICT (account_id) DO UPDATE SET password_phc = $2, changed_at = now()",
                      {person(), PgValue::utf8(phc)});
}

qint64 AccountStore::raiseEpoch()
{
    return m_transaction
        .run("UPDATE account SET epoch = epoch + 1, updated_at = now() WHERE id = $1 RETURNING epoch", {person()})
        .integer(0, 0);
}

void AccountStore::askReset(const Uuid &id, const QByteArray &tokenHash, const QByteArray &sealedToken)
{
    m_transaction.run("UPDATE password_reset SET expires_at = now() WHERE account_id = $1 AND used_at IS NULL "
                      "AND expires_at > now()",
                      {person()});
    m_transaction.run("INSERT INTO password_reset (id, account_id, token_hash, sealed_token, expires_at) "
                      "VALUES ($1, $2, $3, $4, now() + interval '1 hour')",
                      {id, person(), tokenHash, sealedToken});
}

std::optional<AccountStore::Reset> AccountStore::resetBy(PgConnection &connection, const QByteArray &tokenHash)
{
    const PgRows rows = connection.run("SELECT reset_id, account_id FROM gate_password_reset($1)", {tokenHash});
    return rows.isEmpty() ? std::nullopt : std::optional(Reset{rows.uuid(0, 0), rows.uuid(0, 1)});
}

bool AccountStore::useReset(const Uuid &id)
{
    return m_transaction
               .run("UPDATE password_reset SET used_at = now(), sealed_token = '' WHERE id = $1 AND used_at IS NULL "
                    "AND expires_at > now()",
                    {id})
               .affected() == 1;
}

} // namespace comptoir::centre
