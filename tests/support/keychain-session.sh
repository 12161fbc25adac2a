#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keychain-session.sh COMMAND…: runs it on a private bus with an unlocked, empty keyring that is gone afterwards.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/run"
export XDG_CURRENT_DESKTOP=GNOME # QtKeychain then asks the secret service, on any desktop
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS KDE_FULL_SESSION GNOME_KEYRING_CONTROL
mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME"
# shellcheck disable=SC2016 # expanded inside the session
dbus-run-session -- bash -c '
    printf %s test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$@"' keychain-session "$@"
