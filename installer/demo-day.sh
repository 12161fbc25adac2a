#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo-day.sh COMPTOIRCTL FOLDER: plays one day of the demo shop from nothing and leaves in FOLDER what was printed.
# It has its own data, keys and anchors there; nothing outside FOLDER is read or written.
set -euo pipefail
# shellcheck source=installer/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ $# == 2 ]] || die "give the program and the folder, as in: demo-day.sh build/release/bin/comptoirctl build/demo"
program=$(realpath "$1")
demo=$(realpath -m "$2")
baskets="$COMPTOIR_ROOT/resources/demo"
day=2026-10-15
samia=1111 yacine=2222 nadia=333333

# The folder is emptied first: only one that an earlier demo made, or that holds nothing.
[[ ! -e $demo || -f $demo/init.json || -z $(ls -A "$demo") ]] || die "$demo holds something else; give another folder."
rm -rf "$demo"
mkdir -p "$demo"/{tickets,reports,state}

# Everything goes through this small script; afterwards it is how to go on by hand.
ctl="$demo/comptoirctl"
(umask 077 && head -c 18 /dev/urandom | base64 >"$demo/key-password")
{
    printf '#!/usr/bin/env bash\n# comptoirctl on the data of the demo, with keys and anchors of its own.\n'
    printf 'unset DBUS_SESSION_BUS_ADDRESS\nexport XDG_RUNTIME_DIR=/nonexistent XDG_STATE_HOME=%q\n' "$demo/state"
    printf 'exec %q --data %q --key-password-file %q "$@"\n' "$program" "$demo/data" "$demo/key-password"
} >"$ctl"
chmod +x "$ctl"

# play TIME FILE WORD…: one command at that hour; its answer goes to FILE, as JSON lines when FILE is named so.
play()
{
    local clock="${day}T$1:00+01:00" file="$demo/$2" status=0
    local -a form=()
    [[ $2 != *.json* ]] || form=(--json)
    shift 2
    "$ctl" "${form[@]}" --clock "$clock" "$@" >"$file" || status=$?
    ((status == 0)) || die "comptoirctl $* ended with $status; its reason is just above."
}

# sell PIN FROM TO: the baskets of those hours, oldest first. Their answers are sales-HHMM.jsonl.
sell()
{
    awk -v from="@DAY@T$2" -v to="@DAY@T$3" -F'"' '$4 >= from && $4 < to' "$baskets/day.jsonl" |
        sed "s/@DAY@/$day/" >"$demo/baskets.jsonl"
    play "$2" "sales-${2/:/}.jsonl" sell --pin "$1" "$demo/baskets.jsonl"
}

# value KEY FILE: the first value of a key in an answer.
value() { grep -oE "\"$1\":(\"[^\"]*\"|[^,}]*)" "$demo/$2" | head -n 1 | sed -E "s/^[^:]*://; s/\"//g"; }
numbers_in() { cat "$@" | sed -nE 's/.*"number": ?"([^"]+)".*/\1/p'; }
# nth N FILE: the number of the Nth ticket of a file of answers.
nth() { numbers_in "$demo/$2" | sed -n "$1p"; }
# dinars MINOR: 9193035 → 91 930.35
dinars()
{
    local minor=${1#-} sign=''
    [[ $1 != -* ]] || sign=-
    printf '%s%s.%02d' "$sign" "$(sed -E ':a; s/([0-9])([0-9]{3})($| )/\1 \2\3/; ta' <<<"$((minor / 100))")" $((minor % 100))
}
amount() { dinars "$(value "$1" "$2")"; }

# count_of MINOR: notes and coins that make an amount, as the person at the drawer would count them.
count_of()
{
    local rest=$(($1 / 100)) text='' face
    for face in 2000 1000 500 200 100 50 20 10 5; do
        ((rest < face)) || text+="${text:+,}${face}x$((rest / face))"
        rest=$((rest % face))
    done
    ((rest == 0)) || die "$1 cannot be counted in notes and coins."
    printf '%s' "$text"
}

# report BY: that report as CSV.
report()
{
    play 20:20 "reports/$1.jsonl" report sales --from "$day" --to "$day" --by "$1"
    {
        echo 'key,tickets,qty,net_minor,tax_minor,total_minor'
        sed -E 's/.*"key":("[^"]*"),"net_minor":([-0-9]+),"qty":([-0-9.e]+),"tax_minor":([-0-9]+),"tickets":([0-9]+),"total_minor":([-0-9]+).*/\1,\5,\3,\2,\4,\6/' \
            "$demo/reports/$1.jsonl"
    } >"$demo/reports/$1.csv"
    rm "$demo/reports/$1.jsonl"
}

note "A new business, and the demo shop in it"
play 06:00 init.json init --name "Maison Zitouna" --country DZ --currency DZD --branch Hydra --till T01 --owner-pin 987654
play 06:05 demo.json demo load

note "The morning: Samia opens and sells"
play 06:55 shift-open.json shift open --pin $samia --float 10000.00
sell $samia 07:00 10:30
play 10:31 hold.json hold --pin $samia --name "Mme Benali" --basket "$baskets/held.json"
sell $samia 10:32 11:00
play 11:02 recall.json recall --pin $samia --name "Mme Benali"
play 11:08 drawer.json drawer open --pin $samia --manager-pin $nadia --reason "Change for the baker"
play 11:09 void.json void --pin $samia --manager-pin $nadia --basket "$baskets/held.json"
sell $samia 11:10 13:30
refunded=$(nth 8 sales-0700.jsonl)
play 13:31 refund.json refund --pin $samia --ticket "$refunded" --line 1:1

note "The afternoon: Yacine sells, writes an invoice, trains"
sell $yacine 13:32 16:00
invoiced=$(nth 1 sales-1332.jsonl)
play 15:51 invoice.json invoice --pin $yacine --ticket "$invoiced" --name "Café des Pins" --address "5 place des Pins, Alger" \
    --professional --rc "00/00-0000000 A 00" --nif 000000000000000 --nis 000000000000000 --ai 00000000000 --lang fr
play 15:51 invoice.txt invoice --pin $yacine --ticket "$invoiced" --name "Café des Pins" --address "5 place des Pins, Alger" \
    --professional --rc "00/00-0000000 A 00" --nif 000000000000000 --nis 000000000000000 --ai 00000000000 --lang fr
sed "s/@DAY@/$day/" "$baskets/training.jsonl" >"$demo/baskets.jsonl"
play 15:52 training.jsonl sell --pin $yacine --manager-pin $nadia --training "$demo/baskets.jsonl"
sell $yacine 15:55 17:00
play 17:05 account.json account pay --pin $yacine --customer C001 --amount 1000.00 --method cash
play 17:06 cash-out.json cash out --pin $yacine --amount 6500.00 --reason "Vegetable supplier"
play 17:07 duplicata.txt ticket "$refunded" --copy --pin $yacine
sell $yacine 17:10 20:00

note "The evening: X, count, Z, the day closed"
play 19:55 x.json shift x
play 19:55 x.txt shift x
# The drawer is 20 DA short: the close names it, nothing hides it.
play 20:00 shift-close.json shift close --pin $yacine --counted "$(count_of $(($(value expected_minor x.json) - 2000)))"
play 20:01 z.json shift z
play 20:01 z.txt shift z
play 20:05 day.json day close
for by in hour tax category cashier; do report $by; done

note "What an inspector would ask for"
play 20:30 archive-export.json archive export "$demo/archive.jsonl"
play 20:31 archive-check.json archive check "$demo/archive.jsonl"
play 20:32 backup.json backup "$demo/backup.db"
play 20:33 verify.json verify
rm "$demo/baskets.jsonl"

mapfile -t tickets < <(numbers_in "$demo"/sales-*.jsonl "$demo"/{recall,refund}.json "$demo/training.jsonl" | sort)
for number in "${tickets[@]}"; do # only looked at: the key's password, slow on purpose, is not needed
    XDG_STATE_HOME="$demo/state" DBUS_SESSION_BUS_ADDRESS='' "$program" --data "$demo/data" ticket "$number" \
        >"$demo/tickets/$number.txt" || die "ticket $number cannot be shown; the reason is just above."
done

cat >"$demo/account.txt" <<TEXT
Maison Zitouna, Hydra, $day, till T01
  catalogue    $(value products demo.json) items, $(value people demo.json) people, $(value customers demo.json) customers
  tickets      $(value tickets z.json), of which $(value returns z.json) refund ($refunded gave one item back); $(value training_tickets z.json) more for training, which count nowhere
  sold         $(amount sold_minor z.json) DA, returned $(amount returned_minor z.json) DA, discounts $(amount discount_minor z.json) DA
  total        $(amount total_minor z.json) DA = net $(amount net_minor z.json) + TVA $(amount tax_minor z.json); stamp duty on cash $(amount stamp_minor z.json) DA
  invoice      $(value number invoice.json) for ticket $invoiced, $(amount due_minor invoice.json) DA
  drawer       expected $(amount expected_minor z.json) DA, counted $(amount counted_minor z.json) DA, difference $(amount difference_minor z.json) DA
  Z            $(value number z.json); day $(value number day.json); perpetual total $(amount perpetual_net_minor z.json) DA
  archive      $(value number archive-export.json): $(value entries archive-export.json) entries, $(value tickets archive-export.json) tickets, training included, checked from the file alone
  verify       sound: $(value entries verify.json) entries, $(value rows verify.json) rows compared with the journal; key: $(value key_level verify.json)
TEXT
echo
cat "$demo/account.txt"
