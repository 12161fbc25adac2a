-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may do what: roles are sets of permissions, groups hold people, roles and other groups, without a circle and at
-- most eight deep.

SET LOCAL ROLE comptoir_owner;

CREATE TABLE role (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    code text NOT NULL CHECK (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    built_in boolean NOT NULL DEFAULT false,
    max_discount_ppm bigint NOT NULL DEFAULT 0 CHECK (max_discount_ppm BETWEEN 0 AND 1000000),
    version bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code)
);
SELECT guard_tenant_table('role', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE role_permission (
    tenant_id uuid NOT NULL,
    role_id uuid NOT NULL,
    permission text NOT NULL CHECK (permission ~ '^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$'),
    PRIMARY KEY (tenant_id, role_id, permission),
    FOREIGN KEY (tenant_id, role_id) REFERENCES role (tenant_id, id) ON DELETE CASCADE
);
SELECT guard_tenant_table('role_permission', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE membership_role (
    tenant_id uuid NOT NULL,
    account_id uuid NOT NULL,
    role_id uuid NOT NULL,
    granted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, account_id, role_id),
    FOREIGN KEY (tenant_id, account_id) REFERENCES membership (tenant_id, account_id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, role_id) REFERENCES role (tenant_id, id)
);
CREATE INDEX membership_role_by_role ON membership_role (tenant_id, role_id);
SELECT guard_tenant_table('membership_role', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE user_group (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    version bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, name)
);
SELECT guard_tenant_table('user_group', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE group_member (
    tenant_id uuid NOT NULL,
    group_id uuid NOT NULL,
    account_id uuid NOT NULL,
    PRIMARY KEY (tenant_id, group_id, account_id),
    FOREIGN KEY (tenant_id, group_id) REFERENCES user_group (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, account_id) REFERENCES membership (tenant_id, account_id) ON DELETE CASCADE
);
CREATE INDEX group_member_by_account ON group_member (tenant_id, account_id);
SELECT guard_tenant_table('group_member', 'SELECT, INSERT, UPDATE, DELETE');

-- Who is in `child_id` is in `parent_id` too and has its roles.
CREATE TABLE group_child (
    tenant_id uuid NOT NULL,
    parent_id uuid NOT NULL,
    child_id uuid NOT NULL,
    PRIMARY KEY (tenant_id, parent_id, child_id),
    FOREIGN KEY (tenant_id, parent_id) REFERENCES user_group (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, child_id) REFERENCES user_group (tenant_id, id) ON DELETE CASCADE,
    CHECK (parent_id <> child_id)
);
CREATE INDEX group_child_by_child ON group_child (tenant_id, child_id);
SELECT guard_tenant_table('group_child', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE group_role (
    tenant_id uuid NOT NULL,
    group_id uuid NOT NULL,
    role_id uuid NOT NULL,
    PRIMARY KEY (tenant_id, group_id, role_id),
    FOREIGN KEY (tenant_id, group_id) REFERENCES user_group (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, role_id) REFERENCES role (tenant_id, id)
);
CREATE INDEX group_role_by_role ON group_role (tenant_id, role_id);
SELECT guard_tenant_table('group_role', 'SELECT, INSERT, UPDATE, DELETE');

-- Refused with SQLSTATE CP001 (a circle) or CP002 (deeper than eight). The tenant's row is locked first: two edges that
-- are harmless alone may close a circle together.
CREATE FUNCTION check_group_child() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    above int;
    below int;
BEGIN
    PERFORM FROM tenant WHERE id = NEW.tenant_id FOR UPDATE;
    IF EXISTS (
        WITH RECURSIVE down AS (
            SELECT NEW.child_id AS id
            UNION
            SELECT c.child_id FROM group_child c JOIN down ON c.parent_id = down.id WHERE c.tenant_id = NEW.tenant_id)
        SELECT FROM down WHERE id = NEW.parent_id) THEN
        RAISE EXCEPTION 'group_cycle' USING ERRCODE = 'CP001';
    END IF;
    WITH RECURSIVE up AS (
        SELECT NEW.parent_id AS id, 1 AS depth
        UNION
        SELECT c.parent_id, up.depth + 1 FROM group_child c JOIN up ON c.child_id = up.id
        WHERE c.tenant_id = NEW.tenant_id AND up.depth < 9)
    SELECT max(depth) INTO above FROM up;
    WITH RECURSIVE down AS (
        SELECT NEW.child_id AS id, 1 AS depth
        UNION
        SELECT c.child_id, down.depth + 1 FROM group_child c JOIN down ON c.parent_id = down.id
        WHERE c.tenant_id = NEW.tenant_id AND down.depth < 9)
    SELECT max(depth) INTO below FROM down;
    IF above + below > 8 THEN
        RAISE EXCEPTION 'group_too_deep' USING ERRCODE = 'CP002';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER check_group_child BEFORE INSERT OR UPDATE ON group_child
    FOR EACH ROW EXECUTE FUNCTION check_group_child();

-- Whatever changes who may do what makes the version go up, so that a token that carries an older one is refreshed.
CREATE FUNCTION bump_rights_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE tenant SET rights_version = rights_version + 1 WHERE id = current_setting('app.tenant')::uuid;
    RETURN NULL;
END
$$;
DO $$
DECLARE
    changed text;
BEGIN
    FOREACH changed IN ARRAY ARRAY['membership', 'role', 'role_permission', 'membership_role', 'user_group',
                                   'group_member', 'group_child', 'group_role'] LOOP
        EXECUTE format('CREATE TRIGGER bump_rights_version AFTER INSERT OR UPDATE OR DELETE ON %I '
                       'FOR EACH STATEMENT EXECUTE FUNCTION bump_rights_version()', changed);
    END LOOP;
END
$$;

-- Each way in which a person has a permission: the role, and the groups that lead to it from the one the person is a
-- member of (empty: the role was given to the person). Answers "why may she?".
CREATE FUNCTION permission_sources(person uuid)
    RETURNS TABLE (permission text, role_id uuid, role_code text, group_path uuid[])
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH RECURSIVE active_member AS (
        SELECT m.tenant_id, m.account_id FROM membership m
        WHERE m.tenant_id = current_setting('app.tenant')::uuid AND m.account_id = person AND m.status = 'active'),
    reach AS (
        SELECT g.group_id, ARRAY[g.group_id] AS path
        FROM group_member g JOIN active_member a USING (tenant_id, account_id)
        UNION ALL
        SELECT c.parent_id, reach.path || c.parent_id
        FROM group_child c JOIN reach ON c.child_id = reach.group_id
        WHERE c.tenant_id = current_setting('app.tenant')::uuid AND cardinality(reach.path) < 8
              AND c.parent_id <> ALL (reach.path)),
    held AS (
        SELECT mr.role_id, '{}'::uuid[] AS path
        FROM membership_role mr JOIN active_member a USING (tenant_id, account_id)
        UNION ALL
        SELECT gr.role_id, reach.path
        FROM group_role gr JOIN reach ON gr.group_id = reach.group_id
        WHERE gr.tenant_id = current_setting('app.tenant')::uuid)
    SELECT p.permission, r.id, r.code, held.path
    FROM held
    JOIN role r ON r.id = held.role_id AND r.tenant_id = current_setting('app.tenant')::uuid
    JOIN role_permission p ON p.tenant_id = r.tenant_id AND p.role_id = r.id
$$;

CREATE FUNCTION effective_permissions(person uuid) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT DISTINCT permission FROM permission_sources(person) ORDER BY permission
$$;
GRANT EXECUTE ON FUNCTION permission_sources, effective_permissions TO comptoir_app, comptoir_ro;
