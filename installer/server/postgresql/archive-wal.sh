#!/bin/sh
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# archive_command = '/usr/share/comptoir/archive-wal.sh %p %f /var/backups/comptoir/wal'
# Keeps a finished piece of the write-ahead log: whole and on the disk, or not at all. Never overwrites another one.
set -eu
from=$1 name=$2 folder=$3
mkdir -p "$folder"
if [ -e "$folder/$name" ]; then
    cmp -s "$from" "$folder/$name" # the same again, after a crash, is fine
    exit
fi
cp "$from" "$folder/$name.part"
sync "$folder/$name.part"
mv "$folder/$name.part" "$folder/$name"
sync "$folder"
