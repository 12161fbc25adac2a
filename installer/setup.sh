#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what installer/deps/debian-12.txt names and this machine lacks. With nothing missing it touches neither the
# network nor any privilege. Works as root, or as a user who may use sudo.
set -euo pipefail
# shellcheck source=installer/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

list="$COMPTOIR_ROOT/installer/deps/debian-12.txt"
log="$COMPTOIR_ROOT/build/setup.log"

# The packages of the list that dpkg does not hold as installed, one a line.
missing_packages()
{
    local -a wanted
    mapfile -t wanted < <(wanted_packages)
    comm -13 <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
        sed -n 's/^installed //p' | sort -u) <(printf '%s\n' "${wanted[@]}" | sort -u)
}

wanted_packages() { sed -E 's/#.*//; s/[[:space:]]+//g; /^$/d' "$list"; }

is_debian_12() { (. /etc/os-release 2>/dev/null && [[ ${ID:-} == debian && ${VERSION_ID:-} == 12 ]]); }

# Elsewhere than on Debian 12 nothing is installed: the tools are looked for, and CMake looks for the libraries.
accept_other_system()
{
    local tool
    local -a absent=()
    for tool in g++ cmake ninja ccache pkg-config python3 clang-format; do
        command -v "$tool" >/dev/null || absent+=("$tool")
    done
    ((${#absent[@]} == 0)) ||
        die "this is not Debian 12, so nothing was installed, and these tools are absent: ${absent[*]}." \
            "Install what corresponds to installer/deps/debian-12.txt on this system, then run this again."
    note "This is not Debian 12: nothing was installed. The tools are here, so the build goes on."
}

# Runs a command as root.
as_root()
{
    if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

require_privilege()
{
    ((EUID != 0)) || return 0
    command -v sudo >/dev/null || die "packages are missing and there is no sudo here. As root, run: apt-get install $*"
    sudo -n true 2>/dev/null || [[ -t 0 ]] ||
        die "packages are missing, and sudo asks for a password but there is no terminal to type it in." \
            "As root, run: apt-get install $*"
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -o DPkg::Lock::Timeout=300 "$@"; }

# show_progress N: follows apt's log while it runs; each of N packages is fetched, unpacked and set up.
show_progress()
{
    local done_now shown=0 percent
    while sleep 2; do
        done_now=$(grep -cE '^(Get:[0-9]|Unpacking |Setting up )' "$log" || true)
        percent=$((done_now * 100 / ($1 * 3)))
        ((percent < shown + 5 || percent > 99)) || { note "$percent % after $SECONDS s" && shown=$percent; }
    done
}

# install PACKAGE…: what would be installed is asked first, so that progress has a measure. apt's words go to the log.
install()
{
    local count watcher status=0
    apt-get install -s --no-install-recommends "$@" >"$log" 2>&1 || return
    count=$(grep -c '^Inst ' "$log" || true)
    : >"$log"
    show_progress $((count ? count : 1)) &
    watcher=$!
    apt install -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >>"$log" 2>&1 </dev/null || status=$?
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
    return "$status"
}

# Whether the last attempt failed for want of a download, which fresh package lists or a network would mend.
lacks_download() { grep -qE '^E: (Failed to fetch|Unable to (fetch|locate)|Package .* has no installation)' "$log"; }

# Fresh lists are fetched only when the ones here do not know a package or are too old to download it.
install_or_explain()
{
    local reason="apt refused"
    install "$@" && return
    if lacks_download; then
        note "Fetching the package lists"
        apt update >>"$log" 2>&1 </dev/null || true
        install "$@" && return
    fi
    ! lacks_download || reason="no Debian mirror could be reached"
    grep -E '^(E|Err|dpkg: error)' "$log" | tail -n 5 >&2 || true
    die "the missing packages could not be installed: $reason. apt's own words are just above and in build/setup.log." \
        "When it is mended run this again, or as root: apt-get install $*"
}

main()
{
    ((STEPS)) || STEPS=1
    mkdir -p "$COMPTOIR_ROOT/build"
    local total
    local -a missing
    if ! is_debian_12 || ! command -v dpkg-query >/dev/null; then
        step "Packages"
        accept_other_system
        return
    fi
    total=$(wanted_packages | wc -l)
    mapfile -t missing < <(missing_packages)
    if ((${#missing[@]} == 0)); then
        step "Packages: all $total are here"
        return
    fi
    step "Packages: ${#missing[@]} of $total missing, installing: ${missing[*]}"
    require_privilege "${missing[@]}"
    install_or_explain "${missing[@]}"
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]} == 0)) || die "apt said it was done, yet these are still missing: ${missing[*]}"
    note "Installed in $SECONDS s"
}

main "$@"
