-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Businesses, where they are and the machines that work for them.

SET LOCAL ROLE comptoir_owner;

CREATE TABLE tenant (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    time_zone text NOT NULL DEFAULT 'Africa/Algiers',
    locale text NOT NULL DEFAULT 'fr',
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'closed')),
    rights_version bigint NOT NULL DEFAULT 1,   -- goes up with every change of who may do what
    epoch bigint NOT NULL DEFAULT 1,            -- tokens of an earlier epoch are void
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_scope ON tenant TO comptoir_app, comptoir_ro, comptoir_owner
    USING (id = current_setting('app.tenant')::uuid);
GRANT SELECT, INSERT, UPDATE ON tenant TO comptoir_app;
GRANT SELECT ON tenant TO comptoir_ro;

-- A name under which a tenant is reached. One tenant has it, whichever it is: the only key that spans tenants, together
-- with those of secrets.
CREATE TABLE tenant_domain (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    domain text NOT NULL CHECK (domain = lower(domain) AND length(domain) BETWEEN 3 AND 253),
    proof text NOT NULL,                        -- what the TXT record of the domain must hold
    verified_at timestamptz,
    is_primary boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
);
-- Anybody may ask for a name, one has it: the unproven claim of a stranger blocks nobody.
CREATE UNIQUE INDEX tenant_domain_verified ON tenant_domain (domain) WHERE verified_at IS NOT NULL;
CREATE UNIQUE INDEX tenant_domain_once ON tenant_domain (tenant_id, domain);
CREATE UNIQUE INDEX tenant_domain_primary ON tenant_domain (tenant_id) WHERE is_primary;
SELECT guard_tenant_table('tenant_domain', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE branch (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    address text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    time_zone text NOT NULL DEFAULT 'Africa/Algiers',
    active boolean NOT NULL DEFAULT true,
    version bigint NOT NULL DEFAULT 1,          -- for If-Match
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code)
);
SELECT guard_tenant_table('branch', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE device (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,                           -- made by the device itself
    branch_id uuid NOT NULL,
    till text NOT NULL CHECK (length(till) BETWEEN 1 AND 20),  -- "T01": what its numbers begin with
    name text NOT NULL DEFAULT '',
    public_key bytea NOT NULL CHECK (length(public_key) = 32), -- the key given at enrolment
    key_level text NOT NULL DEFAULT '',
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'frozen', 'revoked')),
    status_reason text NOT NULL DEFAULT '',     -- why it is frozen: "forked", "rolled_back"
    epoch bigint NOT NULL DEFAULT 1,            -- of its tokens, not of its journal
    vouched_epoch bigint NOT NULL DEFAULT 0,    -- where its journal ended at enrolment: the keys that the chain itself
    vouched_seq bigint NOT NULL DEFAULT 0,      -- introduced up to there are taken as the chain says
    vouched_hash bytea NOT NULL DEFAULT '',
    wipe_requested_at timestamptz,
    wiped_at timestamptz,
    app_version text NOT NULL DEFAULT '',
    enrolled_by uuid,
    enrolled_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz,
    last_seen_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branch (tenant_id, id)
);
CREATE UNIQUE INDEX device_till ON device (tenant_id, till) WHERE status <> 'revoked';
CREATE INDEX device_by_id ON device (id);       -- a device signs in before it says whose it is
SELECT guard_tenant_table('device', 'SELECT, INSERT, UPDATE');

-- What a person reads to a new till: once, for ten minutes.
CREATE TABLE device_code (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    code_hash bytea NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    branch_id uuid NOT NULL,
    till text NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    device_id uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, branch_id) REFERENCES branch (tenant_id, id),
    FOREIGN KEY (tenant_id, device_id) REFERENCES device (tenant_id, id)
);
SELECT guard_tenant_table('device_code', 'SELECT, INSERT, UPDATE, DELETE');

-- Proofs of a device's key that were used: each serves once, and is void by its age after some minutes.
CREATE TABLE device_nonce (
    tenant_id uuid NOT NULL,
    device_id uuid NOT NULL,
    nonce bytea NOT NULL CHECK (length(nonce) = 16),
    used_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, device_id, nonce),
    FOREIGN KEY (tenant_id, device_id) REFERENCES device (tenant_id, id)
);
SELECT guard_tenant_table('device_nonce', 'SELECT, INSERT, DELETE');
