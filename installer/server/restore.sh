#!/bin/sh
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# restore.sh BACKUP WAL TARGET [TIME]: makes the data folder TARGET from the base backup and the archived write-ahead log,
# up to TIME ("2026-11-28 09:00:00+00") or as far as there is log. Run it as the user PostgreSQL runs as. Then start
# PostgreSQL on TARGET, wait until it takes writes, run `comptoird restore --recovered`, and only then open the centre:
# tills notice the new epoch and send again what the backup lacks.
set -eu
umask 077
backup=$1 wal=$2 target=$3 time=${4:-}
programs=${PGBIN:-$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)}
if [ -d "$target" ] && [ -n "$(ls -A "$target")" ]; then
    echo "$target is not empty; nothing was changed." >&2
    exit 1
fi
"$programs/pg_verifybackup" --quiet "$backup"
mkdir -p "$target"
cp -a "$backup/." "$target/"
chmod 0700 "$target"
{
    echo "restore_command = 'cp \"$wal/%f\" \"%p\"'"
    echo "recovery_target_action = 'promote'"
    echo "archive_mode = off"
    [ -z "$time" ] || echo "recovery_target_time = '$time'"
} >> "$target/postgresql.auto.conf"
touch "$target/recovery.signal"
echo "$target is ready: start PostgreSQL on it."
