#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo-day.sh COMPTOIRCTL FOLDER: plays one day of the demo shop from nothing and leaves in FOLDER what each command said.
set -euo pipefail
# shellcheck source=installer/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ $# == 2 ]] || die "give the program and the folder, as in: demo-day.sh build/release/bin/comptoirctl build/demo"
ctl=$(realpath "$1")
demo=$(realpath -m "$2")
day=2027-03-15
pin=1234

# play TIME FILE WORD…: one command of the program at that hour; its answer goes to FILE.
play()
{
    local clock="${day}T$1:00+01:00" file="$demo/$2" status=0
    shift 2
    note "comptoirctl $*"
    "$ctl" --data "$demo/data" --json --clock "$clock" "$@" >"$file" || status=$?
    ((status == 0)) || die "comptoirctl $* ended with $status; its reason is just above."
}

# The ticket numbers of a file of answers, in the order they were given.
numbers_in() { sed -nE 's/.*"number": ?"?([^",}]+)"?.*/\1/p' "$1"; }

rm -rf "$demo"
mkdir -p "$demo/tickets"
cd "$COMPTOIR_ROOT"

play 07:30 init.json init --name "Comptoir démo" --country DZ --currency DZD --branch Alger --till T01 --owner-pin "$pin"
play 07:40 demo.json demo load
play 08:00 shift-open.json shift open --pin "$pin" --float 10000.00
play 08:00 sales.jsonl sell --pin "$pin" resources/demo/day.jsonl
first=$(numbers_in "$demo/sales.jsonl" | head -n 1)
play 18:00 refund.json refund --pin "$pin" --ticket "$first" --line 1:1
play 18:05 x.json shift x
play 18:15 shift-close.json shift close --pin "$pin" --counted-total 10000.00
play 18:16 z.json shift z
while IFS= read -r number; do
    "$ctl" --data "$demo/data" --clock "${day}T18:20:00+01:00" ticket "$number" >"$demo/tickets/${number//\//-}.txt"
done < <(numbers_in "$demo/sales.jsonl")
play 23:00 day-close.json day close
play 23:05 archive-export.json archive export "$demo/archive"
play 23:06 archive-check.json archive check "$demo/archive"
play 23:07 verify.json verify

note "$(numbers_in "$demo/sales.jsonl" | wc -l) tickets sold; the Z says:"
cat "$demo/z.json"
