#!/bin/sh
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer-test.sh ROOT: what installer/server ships is what its programs take: nginx, PgBouncer, systemd, JSON, YAML.
set -eu
root=$1/installer/server
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=centre.example \
    -keyout "$work/privkey.pem" -out "$work/fullchain.pem" 2> /dev/null
sed -e "s#/etc/ssl/comptoir/#$work/#" -e 's/listen \(\[::\]:\)\?443/listen \124443/' \
    -e 's/listen \(\[::\]:\)\?80;/listen \128080;/' "$root/nginx/comptoir.conf" > "$work/site.conf"
cat > "$work/nginx.conf" << CONF
pid $work/nginx.pid;
error_log stderr;
events {}
http { access_log off; client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f;
       uwsgi_temp_path $work/u; scgi_temp_path $work/s; include $work/site.conf; }
CONF
nginx -t -q -p "$work" -c "$work/nginx.conf"
if grep -q 'return 30[128]' "$root/nginx/comptoir.conf"; then # line 17: nothing is redirected
    echo "nginx/comptoir.conf redirects" >&2
    exit 1
fi
echo "nginx: ok"

for script in "$root"/*.sh "$root"/postgresql/*.sh; do
    sh -n "$script"
    [ -x "$script" ]
done
echo "scripts: ok"

python3 - "$root" << 'PY'
import configparser, json, pathlib, sys
root = pathlib.Path(sys.argv[1])
board = json.loads((root / "grafana/comptoir-centre.json").read_text())
source = "".join(p.read_text() for p in (root.parents[1] / "server").rglob("*.cpp"))
import re
used = set(re.findall(r"comptoir_[a-z_]+", json.dumps([p.get("targets") for p in board["panels"]])))
unknown = {name for name in used if re.sub(r"_(bucket|sum|count)$", "", name) not in source}
assert used and not unknown, f"the dashboard asks for {unknown}, which nobody exports"
ini = configparser.ConfigParser()
ini.read(root / "postgresql/pgbouncer.ini")
assert ini["pgbouncer"]["pool_mode"] == "transaction"
for unit in (root / "systemd").iterdir():
    text = unit.read_text()
    assert "[Unit]" in text, unit
service = (root / "systemd/comptoird.service").read_text()
for line in ("NoNewPrivileges=yes", "ProtectSystem=strict", "CapabilityBoundingSet=\n", "LimitCORE=0", "TimeoutStopSec=30"):
    assert line in service, line
PY
echo "dashboard, pgbouncer, units: ok"
