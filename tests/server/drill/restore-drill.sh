#!/bin/bash
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# restore-drill.sh ROOT COMPTOIRD: line 40 of the security checklist. A real PostgreSQL with a base backup and an archived
# log loses its data folder; from backup and log a new one is made that has every row, the same totals, every rule of
# the tables and an unbroken audit log; a second one stops at an instant before the last rows.
set -eu
root=$1 comptoird=$2
bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
work=$(mktemp -d /tmp/drill-XXXXXX)
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || { chown postgres "$work"; chmod 0755 "$work"; }
# postgres may not be able to enter where the sources are
install -m 0755 "$root"/installer/server/*.sh "$root"/installer/server/postgresql/archive-wal.sh "$work"
stop() { as "$bin/pg_ctl" -D "$1" -m immediate stop > /dev/null 2>&1 || true; }
trap 'stop "$work/data"; stop "$work/again"; stop "$work/earlier"; rm -rf "$work"' EXIT

start() { as "$bin/pg_ctl" -D "$1" -l "$work/log" -w -o "-k $work -c listen_addresses= $2" start > /dev/null; }
sql() { as "$bin/psql" -h "$work" -U comptoir_admin -d comptoir -qAtX -v ON_ERROR_STOP=1 "$@"; }
writable() { for _ in $(seq 600); do [ "$(sql -c 'SELECT pg_is_in_recovery()' 2> /dev/null)" = f ] && return; read -rt 0.1 <> <(:) || true; done; false; }

as "$bin/initdb" -D "$work/data" -U comptoir_admin -A trust --locale=C.UTF-8 --encoding=UTF8 > /dev/null
start "$work/data" "-c archive_mode=on -c wal_level=replica -c archive_command='$work/archive-wal.sh %p %f $work/wal'"
as "$bin/createdb" -h "$work" -U comptoir_admin comptoir
COMPTOIR_DATABASE_URL="host=$work user=comptoir_admin dbname=comptoir" "$comptoird" migrate > /dev/null

tenant=01890000-0000-7000-8000-000000000001
sql -c "INSERT INTO tenant (id, name, country, currency) VALUES ('$tenant', 'Drill', 'DZ', 'DZD')"
write() { # FROM TO
    sql << SQL
BEGIN; SET LOCAL app.tenant = '$tenant'; SET LOCAL app.actor = ''; SET LOCAL app.request = 'drill';
INSERT INTO event_log (tenant_id, id, kind, actor_kind)
    SELECT '$tenant', ('01890000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'drill', 'operator'
    FROM generate_series($1, $2) n;
SELECT audit_append('$tenant', 'operator', 'drill', 'done', 'tenant', '$tenant', '', '{"n": ' || n || '}')
    FROM generate_series($1, $2) n;
INSERT INTO sync_stream (tenant_id, stream, last_seq) VALUES ('$tenant', 'T', $2)
    ON CONFLICT (tenant_id, stream) DO UPDATE SET last_seq = $2;
COMMIT;
SQL
}
totals() { sql -c "SELECT count(*), max(id::text) FROM event_log" \
    -c "SELECT count(*), max(seq), encode(sha256(string_agg(hash, '' ORDER BY seq)), 'hex') FROM audit_log"; }
guarded() { sql -c "SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p') AND relrowsecurity AND relforcerowsecurity"; }

write 1 500 > /dev/null
export PGHOST=$work PGUSER=comptoir_admin PGDATABASE=comptoir
backup=$(as env PGHOST="$work" PGUSER=comptoir_admin "$work/backup.sh" "$work/base" 2 2> /dev/null | tail -1)
write 501 800 > /dev/null
instant=$(sql -c "SELECT now()")
write 801 1000 > /dev/null
before=$(totals)
rules=$(guarded)
last=$(sql -c "SELECT pg_walfile_name(pg_switch_wal())")
for _ in $(seq 300); do # until the last piece of the log is archived
    [ "$(sql -c "SELECT last_archived_wal >= '$last' FROM pg_stat_archiver")" = t ] && break
    read -rt 0.1 <> <(:) || true
done
stop "$work/data"
rm -rf "$work/data"

begin=$(date +%s%N)
as "$work/restore.sh" "$backup" "$work/wal" "$work/again" > /dev/null
start "$work/again" ""
writable
[ "$(totals)" = "$before" ] || { echo "totals differ: $(totals), not $before"; exit 1; }
[ "$(guarded)" = "$rules" ] || { echo "rules of tables are missing"; exit 1; }
url="host=$work user=comptoir_admin dbname=comptoir"
COMPTOIR_DATABASE_URL=$url "$comptoird" verify --tenant $tenant
COMPTOIR_DATABASE_URL=$url "$comptoird" restore --recovered
[ "$(sql -c "SELECT epoch FROM sync_stream")" = 2 ] || { echo "the streams did not begin a new epoch"; exit 1; }
echo "restored, compared and verified in $((($(date +%s%N) - begin) / 1000000)) ms"
! as "$work/restore.sh" "$backup" "$work/wal" "$work/again" 2> /dev/null || { echo "a full folder was overwritten"; exit 1; }
stop "$work/again"

as "$work/restore.sh" "$backup" "$work/wal" "$work/earlier" "$instant" > /dev/null
start "$work/earlier" ""
writable
[ "$(sql -c "SELECT count(*) FROM event_log")" = 800 ] || { echo "another instant than $instant"; exit 1; }
echo "back at $instant: 800 of 1000 rows"
