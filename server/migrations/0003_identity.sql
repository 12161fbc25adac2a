-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People and their ways in. A person is one account whatever the number of businesses they work for; what belongs to
-- the person alone is under the rule of the actor (app.actor), what belongs to a business under the rule of the tenant.

SET LOCAL ROLE comptoir_owner;

CREATE TABLE account (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    locale text NOT NULL DEFAULT 'fr',
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'locked', 'closed')),
    email_verified_at timestamptz,
    epoch bigint NOT NULL DEFAULT 1,            -- tokens of an earlier epoch are void
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE account_secret (
    account_id uuid PRIMARY KEY REFERENCES account (id),
    password_phc text NOT NULL,                 -- argon2id, PHC form
    changed_at timestamptz NOT NULL DEFAULT now()
);

-- A sign-in, of a person or of a device. Its refresh tokens are a family: reuse of one ends the session.
CREATE TABLE session (
    id uuid PRIMARY KEY,
    subject_id uuid NOT NULL,                   -- account or device
    subject_kind text NOT NULL CHECK (subject_kind IN ('user', 'device')),
    tenant_id uuid REFERENCES tenant (id),      -- of a device; of a person: chosen with each call
    device_id uuid,                             -- the machine a person signed in on, when it is enrolled
    device_key bytea,                           -- refresh needs a proof by this key
    user_agent text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    revoked_reason text NOT NULL DEFAULT ''     -- "signed_out", "refresh_reused", "password_changed", …
);
CREATE INDEX session_by_subject ON session (subject_id, created_at);

CREATE TABLE refresh_token (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session (id),
    subject_id uuid NOT NULL,
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    parent_id uuid UNIQUE REFERENCES refresh_token (id),  -- one successor, whatever races
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX refresh_token_by_session ON refresh_token (session_id);

CREATE TABLE password_reset (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id),
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX password_reset_by_account ON password_reset (account_id);

CREATE TABLE membership (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    account_id uuid NOT NULL REFERENCES account (id),
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended')),
    version bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, account_id)
);
CREATE INDEX membership_by_account ON membership (account_id);
SELECT guard_tenant_table('membership', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE invitation (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    email text NOT NULL CHECK (email = lower(email)),
    role_ids uuid[] NOT NULL DEFAULT '{}',
    group_ids uuid[] NOT NULL DEFAULT '{}',
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    invited_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    accepted_at timestamptz,
    accepted_by uuid,
    revoked_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX invitation_open ON invitation (tenant_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL;
SELECT guard_tenant_table('invitation', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE api_key (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    prefix text NOT NULL,                       -- shown, so that people can tell keys apart
    secret_hash bytea NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
    permissions text[] NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
SELECT guard_tenant_table('api_key', 'SELECT, INSERT, UPDATE');

-- The answer to a request that may be asked again, stored with its effect.
CREATE TABLE idempotency_key (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    principal_id uuid NOT NULL,
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    request_hash bytea NOT NULL CHECK (length(request_hash) = 32),
    status smallint NOT NULL,
    headers jsonb NOT NULL DEFAULT '[]',
    content_type text NOT NULL DEFAULT '',
    body bytea NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, principal_id, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (tenant_id, created_at);
SELECT guard_tenant_table('idempotency_key', 'SELECT, INSERT, UPDATE, DELETE');

-- Whether a person works for the tenant of this transaction.
CREATE FUNCTION is_colleague(person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM membership m
                   WHERE m.account_id = person AND m.tenant_id = nullif(current_setting('app.tenant'), '')::uuid)
$$;

DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['account', 'account_secret', 'session', 'refresh_token', 'password_reset'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY own_rows ON %I TO comptoir_app, comptoir_owner '
                       'USING (%I = current_setting(''app.actor'')::uuid)', guarded,
                       CASE guarded WHEN 'account' THEN 'id'
                                    WHEN 'session' THEN 'subject_id'
                                    WHEN 'refresh_token' THEN 'subject_id'
                                    ELSE 'account_id' END);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO comptoir_app', guarded);
    END LOOP;
END
$$;
-- Names and addresses of colleagues can be read, nothing else of theirs. Text on both sides: an actor that is not set
-- is then nobody instead of an error, because a worker of the centre reads names without being anybody.
DROP POLICY own_rows ON account;
CREATE POLICY own_row ON account FOR ALL TO comptoir_app, comptoir_owner
    USING (id::text = current_setting('app.actor'));
CREATE POLICY colleagues ON account FOR SELECT TO comptoir_app, comptoir_ro, comptoir_owner
    USING (is_colleague(id));
GRANT SELECT ON account TO comptoir_ro;
GRANT DELETE ON refresh_token, session, password_reset TO comptoir_app;
