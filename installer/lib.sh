# shellcheck shell=bash
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run, check and the scripts of installer/ share. To be sourced after `set -euo pipefail`, never run.

COMPTOIR_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
STEP=0
STEPS=${STEPS:-0} # the caller sets how many there will be

# Headers are precompiled, and a fresh clone has fresh times: ccache may look past both.
# The same source in another folder is the same source.
export CCACHE_BASEDIR="$COMPTOIR_ROOT" CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
[[ -n ${HOME:-} && -w $HOME ]] || export CCACHE_DIR="$COMPTOIR_ROOT/build/ccache"
export CMAKE_COLOR_DIAGNOSTICS="${CMAKE_COLOR_DIAGNOSTICS:-OFF}"

# step TEXT: announces the next step and the seconds since the start.
step()
{
    STEP=$((STEP + 1))
    printf '\n[%d/%d] %5d s  %s\n' "$STEP" "$STEPS" "$SECONDS" "$1"
}

# setup: the first step of run and check.
setup()
{
    STEPS=$STEPS "$COMPTOIR_ROOT/installer/setup.sh"
    STEP=1
}

note() { printf '               %s\n' "$*"; }

# die TEXT…: one paragraph on what went wrong and what to do, then the end.
die()
{
    printf '\n%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

jobs_count() { nproc 2>/dev/null || echo 2; }

# build PRESET [TARGET…]: configures and builds; without a target, everything.
build()
{
    local preset=$1
    shift
    (($# == 0)) || set -- --target "$@"
    cmake --preset "$preset" -S "$COMPTOIR_ROOT" >"$COMPTOIR_ROOT/build/configure-$preset.log" 2>&1 || {
        cat "$COMPTOIR_ROOT/build/configure-$preset.log" >&2
        die "the $preset build cannot be configured; the reason is just above."
    }
    cmake --build "$COMPTOIR_ROOT/build/$preset" --parallel "$(jobs_count)" "$@" ||
        die "the $preset build failed; the first error above is the one to look at."
}

# files_of PATTERN…: the files git knows, or every file outside build/ when this is not a clone.
files_of()
{
    local -a git=(git -C "$COMPTOIR_ROOT" -c "safe.directory=$COMPTOIR_ROOT")
    if "${git[@]}" rev-parse --git-dir >/dev/null 2>&1; then
        "${git[@]}" ls-files -z --cached --others --exclude-standard -- "$@" |
            while IFS= read -r -d '' file; do [[ ! -f $COMPTOIR_ROOT/$file ]] || printf '%s\0' "$file"; done
        return
    fi
    local -a names=()
    local pattern
    for pattern in "$@"; do names+=(-o -path "./$pattern" -o -name "$pattern"); done
    (cd "$COMPTOIR_ROOT" && find . -path ./build -prune -o -type f \( "${names[@]:1}" \) -printf '%P\0')
}
