#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo-two-tills.sh BIN FOLDER [--live]: a centre on loopback, two tills of the demo shop, and a line between that is cut.
# Plays a sale and a price each way and leaves pictures and account.txt in FOLDER; with --live, the tills are yours, and
# their data is in FOLDER. The centre itself lives in the folder for temporary files, and ends with this script.
set -euo pipefail
# shellcheck source=installer/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

(($# == 2)) || [[ $# == 3 && $3 == --live ]] ||
    die "give the folder of the programs and another, as in: demo-two-tills.sh build/release/bin build/demo/two-tills"
programs=$(realpath "$1")
demo=$(realpath -m "$2")
mode=${3:---network}

# The folder is emptied first: only one that an earlier demo made, or that holds nothing.
[[ ! -e $demo || -f $demo/centre.log || -z $(ls -A "$demo") ]] || die "$demo holds something else; give another folder."
rm -rf "$demo"
mkdir -p "$demo"

# As root, PostgreSQL runs as another user, who must be able to enter.
centre=$(mktemp -d "${TMPDIR:-/tmp}/comptoir-centre-XXXXXX")
chmod 755 "$centre"
server=''
finish()
{
    if [[ -n $server ]]; then
        kill -TERM "$server" 2>/dev/null || true
        wait "$server" || true
    fi
    rm -rf "$centre"
}
trap finish EXIT

centre_command() { "$programs/comptoird" --json "$@" --embedded "$centre/data" 2>>"$demo/centre.log" || die "comptoird $1 failed; see $demo/centre.log"; }
# value KEY FILE: the first value of a key in an answer.
value() { grep -oE "\"$1\":(\"[^\"]*\"|[^,}]*)" "$demo/$2" | head -n 1 | sed -E "s/^[^:]*://; s/\"//g"; }

note "A centre, and the business in it"
centre_command migrate >"$demo/migrated.json"
centre_command tenant create --name "Maison Zitouna" --owner-email karim@zitouna.example >"$demo/centre.json"
for till in T01 T02; do
    centre_command device code --tenant "$(value tenant centre.json)" --branch "$(value branch centre.json)" --till $till \
        >"$demo/code-$till.json"
done
"$programs/comptoird" --json serve --embedded "$centre/data" --listen 127.0.0.1:0 >"$demo/listening.json" 2>>"$demo/centre.log" &
server=$!
until [[ -s $demo/listening.json ]]; do
    kill -0 "$server" 2>/dev/null || die "the centre did not start; see $demo/centre.log"
    sleep 0.2
done

note "Two tills join it"
"$programs/comptoir-play" "$mode" "$demo" "$(value listening listening.json)" "$(value code code-T01.json)" \
    "$(value code code-T02.json)"
[[ $mode == --live ]] || cat "$demo/account.txt"
