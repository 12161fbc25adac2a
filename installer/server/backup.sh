#!/bin/sh
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# backup.sh FOLDER [KEEP]: a base backup of the whole PostgreSQL server, checked against its manifest, as FOLDER/TIME.
# Together with the archived write-ahead log it goes back to any instant since. Keeps the newest KEEP (7). Connects as
# libpq's environment says (PGHOST, PGPORT, PGUSER, PGPASSFILE); the user needs the right REPLICATION. Copy FOLDER and
# the archive to another place: a backup beside its original is none.
set -eu
umask 077
folder=$1 keep=${2:-7}
programs=${PGBIN:-$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)}
name=$(date -u +%Y%m%dT%H%M%SZ)
mkdir -p "$folder"
rm -rf "$folder"/*.part
"$programs/pg_basebackup" --pgdata="$folder/$name.part" --format=plain --wal-method=stream --checkpoint=fast \
    --manifest-checksums=SHA256
"$programs/pg_verifybackup" --quiet "$folder/$name.part"
mv "$folder/$name.part" "$folder/$name"
sync "$folder"
# shellcheck disable=SC2012 # the names are ours: digits, T and Z
ls -1d "$folder"/[0-9]*Z | sort -r | tail -n +"$((keep + 1))" | while read -r old; do rm -rf "$old"; done
echo "$folder/$name"
