#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the window and of the paper is there in Arabic, French and English, with its plurals and figures.

    translations_test.py ROOT
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PLURALS = {"ar": 6, "fr": 2, "en": 2}
PLACE = re.compile(r"%(?:L?\d+|n)")


def messages(path):
    """(context, source, comment) → the message element."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = message
    return found


def faults_of(language, key, message):
    source = key[1]
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ["is not translated"]
    if message.get("numerus") == "yes":
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if len(forms) != PLURALS[language] or not all(forms):
            return [f"needs {PLURALS[language]} plural forms"]
        wanted = set(PLACE.findall(source)) - {"%n"}
        return [f"form {i}: %-places differ" for i, form in enumerate(forms)
                if set(PLACE.findall(form)) - {"%n"} != wanted]
    text = translation.text or ""
    if not text:
        return ["is empty"]
    return [] if set(PLACE.findall(text)) == set(PLACE.findall(source)) else ["%-places differ"]


def main():
    root = Path(sys.argv[1])
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([str(root / "installer/update-translations.sh"), folder], check=True)
        for language in PLURALS:
            committed = messages(root / f"translations/comptoir_{language}.ts")
            current = messages(Path(folder) / f"comptoir_{language}.ts")
            faults += [f"{language}: {key[0]}: {key[1]!r} is missing: run installer/update-translations.sh"
                       for key in current.keys() - committed.keys()]
            faults += [f"{language}: {key[0]}: {key[1]!r} {fault}" for key, message in committed.items()
                       for fault in faults_of(language, key, message)]
            if language != "en" and len(current) < 100:
                faults.append(f"{language}: only {len(current)} sentences were found: the gathering itself is broken")
    for path in sorted(root.glob("translations/paper_*.ts")):
        language = path.stem.split("_")[1]
        faults += [f"paper {language}: {key[1]!r} {fault}" for key, message in messages(path).items()
                   for fault in faults_of(language, key, message)]
    print("\n".join(faults) if faults else "every sentence is there in each language")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
