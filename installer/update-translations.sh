#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# update-translations.sh [FOLDER]: gathers the sentences of the window into translations/comptoir_*.ts (or copies of them
# in FOLDER). New ones stand there as unfinished until somebody translates them; ones nobody says any more go.
set -euo pipefail
# shellcheck source=installer/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$COMPTOIR_ROOT"
folder=${1:-translations}
[[ $folder == translations ]] || cp translations/comptoir_*.ts "$folder/"
lupdate="$(qtpaths6 --query QT_INSTALL_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate"
gather()
{
    "$lupdate" -silent -no-obsolete -locations none -I . -extensions cpp,h models/viewmodels ui app/window "$@"
}
gather -ts "$folder"/comptoir_{ar,fr}.ts
gather -pluralonly -ts "$folder/comptoir_en.ts" # the source is English: only its plurals need forms
