#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree to its own rules: layers, SQL, waiting, sizes, licence lines, loose ends.

    check.py [--qt-headers DIR] ROOT

Prints `path:line: rule: what to do` per violation; exit 0 when there is none, 1 when there is, 2 when it cannot look.
"""

import argparse
import glob
import os
import re
import sys
from pathlib import Path

import layers
from cpptext import functions, line_of, read_cpp

RULES = {
    "layer": "a file includes only what its layer may see",
    "sql": "SQL stands in the stores only",
    "wait": "nothing waits inside ui, models or sync",
    "function-length": "a function has at most 70 lines",
    "file-length": "a .cpp has at most 500 lines, a header 200",
    "spdx": "the two SPDX lines open the file",
    "workplace": "no path or word of one author's machine",
    "skip": "a test is skipped only for want of the optional data folder",
    "loose-end": "what is left to do is an issue, not a comment",
    "error-code": "every error code is explained in docs/errors.md",
    "look": "colours and margins of the window come from ui/style",
}

FUNCTION_LINES, CPP_LINES, HEADER_LINES = 70, 500, 200
SKIPPED_FOLDERS = {"build", ".git", ".cache", "__pycache__", ".vscode", ".idea"}
CPP = {".cpp", ".h"}
LINE_COMMENT = {".cpp": "//", ".h": "//", ".sql": "--", ".py": "#", ".sh": "#", ".cmake": "#"}
BINARY = {".png", ".jpg", ".ico", ".pdf", ".db", ".xlsx", ".gz", ".zst", ".ttf", ".otf", ".qm"}

SQL_FOLDERS = ("models/storage/", "server/store/", "server/migrations/", "resources/migrations/", "tests/", "bench/")
SQL = re.compile(
    r"""^[\s(]*(?:
        (?:SELECT|select)\s+\S .*
      | (?:INSERT|insert)\s+(?:OR\s+\w+\s+|or\s+\w+\s+)?(?:INTO|into)\b .*
      | (?:REPLACE|replace)\s+(?:INTO|into)\b .*
      | (?:UPDATE|update)\s+[\w."]+ (?:\s+(?:SET|set)\b .*|\s*)
      | (?:DELETE|delete)\s+(?:FROM|from)\b .*
      | (?:CREATE|DROP|ALTER|create|drop|alter)\s+
        (?:(?:UNIQUE|VIRTUAL|TEMP|TEMPORARY|unique|virtual|temp)\s+)?
        (?:TABLE|INDEX|VIEW|TRIGGER|table|index|view|trigger)\b .*
      | (?:PRAGMA|pragma)\s+\w .*
      | (?:ATTACH|DETACH|SAVEPOINT|RELEASE|VACUUM\s+INTO)\s+\S .*
      | WITH\s+(?:RECURSIVE\s+)?\w+\s*(?:\([^)]*\)\s*)?AS\b .*
      | BEGIN(?:\s+(?:IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION))?\s*;?\s*
      | begin\s+(?:immediate|exclusive|deferred|transaction)\s*;?\s*
      | (?:COMMIT|ROLLBACK|VACUUM|ANALYZE|REINDEX)\s*;?\s*
    )$""",
    re.VERBOSE | re.DOTALL,
)

WAIT_FOLDERS = ("ui/", "models/", "sync/")
WAIT = re.compile(
    r"\bQEventLoop\b|\bprocessEvents\s*\(|\bwaitFor[A-Z]\w*\s*\(|\bQFutureSynchronizer\b"
    r"|(?:\.|->)\s*(?:result|takeResult)\s*\(\s*\)"
)
# Storage owns the threads: it may wait for one of them to start or to end, and says why where it does.
WAIT_MARKER, WAIT_MARKER_FOLDER = "// waits: ", "models/storage/"
LOOP = re.compile(r"QEventLoop|processEvents")
WAIT_IN_UI = re.compile(r"(?:\.|->)\s*exec\s*\(\s*\)|\bQMessageBox::(?:question|warning|critical|information)\s*\(")

# Written in pieces, so that this file obeys what it checks.
WORKPLACE = re.compile(r"(^|[^a-z])/(work|farm)/|sub" + r"agent", re.MULTILINE)
LOOSE_END = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
SKIP = re.compile(r"\bQSKIP\s*\(")
SKIP_MARKER = "// optional data"

ERROR_FOLDERS, ERROR_PAGE = ("app/", "models/", "sync/", "server/"), "docs/errors.md"
ERROR_CODE = re.compile(
    r"""\b(?:refuse|misuse|broken)\(\s*(?:u"([a-z0-9_]+)"_s|QStringLiteral\("([a-z0-9_]+)"\))"""
    r"""|\{\s*u"([a-z0-9_]+)"_s,(?=[^;{}]*\bErrorClass::)"""
)
ERROR_ROW = re.compile(r"^\| `([a-z0-9_]+)` \|", re.MULTILINE)

LOOK_FOLDER, LOOK_HOME = "ui/", "ui/style/"
NAMED_COLORS = ("black|white|red|green|blue|cyan|magenta|yellow|gray|darkRed|darkGreen|darkBlue|darkCyan|darkMagenta"
                "|darkYellow|darkGray|lightGray")
# In the code: a colour made of numbers or of Qt's names, a margin or a gap written as a number other than 0.
LOOK = re.compile(
    r"\b(?:QColor|qRgba?|QColor::fromRgb|QColor::fromHs[vl])\s*[({]\s*(?:0[xX])?[0-9a-fA-F]*\d"
    r"|\bQt::(?:" + NAMED_COLORS + r")\b"
    r"|\bset(?:ContentsMargins|Spacing|HorizontalSpacing|VerticalSpacing)\s*\((?:[^();]*,)?\s*[1-9]"
)
HEX_COLOR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}\b|#[0-9a-fA-F]{8}\b")


class Checker:
    """Walks one tree and gathers violations; knows nothing of ctest or of the command line."""

    def __init__(self, root, qt_headers):
        self.root = Path(root)
        self.qt = layers.QtModules(qt_headers)
        self.violations = []
        self.files = 0
        page = self.root / ERROR_PAGE
        self.error_codes = set(ERROR_ROW.findall(page.read_text(encoding="utf-8"))) if page.is_file() else set()

    def report(self, path, line, rule, text):
        self.violations.append((path, line, rule, text))

    def run(self):
        for folder, folders, names in os.walk(self.root):
            folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
            for name in sorted(names):
                self.check_file(Path(folder, name))
        return self.violations

    def check_file(self, file):
        if file.suffix in BINARY or file.is_symlink():
            return
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            return
        self.files += 1
        path = file.relative_to(self.root).as_posix()
        self.check_workplace(path, text)
        comment = comment_of(file, text)
        if comment:
            self.check_spdx(path, text, comment)
            self.check_loose_ends(path, text)
        if file.suffix in CPP:
            self.check_cpp(path, text)

    def check_workplace(self, path, text):
        for match in WORKPLACE.finditer(text):
            self.report(path, line_of(text, match.start()), "workplace", "names something of one author's machine")

    def check_spdx(self, path, text, comment):
        lines = text.splitlines()
        if lines and lines[0].startswith(("#!", "# shellcheck ")):
            lines = lines[1:]
        wanted = [f"{comment} SPDX-FileCopyrightText: The Comptoir authors",
                  f"{comment} SPDX-License-Identifier: GPL-3.0-or-later"]
        if lines[:2] != wanted:
            self.report(path, 1, "spdx", "must open with: " + " / ".join(wanted))

    def check_loose_ends(self, path, text):
        for match in LOOSE_END.finditer(text):
            self.report(path, line_of(text, match.start()), "loose-end", f"{match.group()}: do it, or open an issue")

    def check_cpp(self, path, text):
        cpp = read_cpp(text)
        self.check_layer(path, cpp)
        self.check_sql(path, cpp)
        self.check_waiting(path, text, cpp)
        self.check_sizes(path, text, cpp)
        self.check_skips(path, text, cpp)
        self.check_error_codes(path, text)
        self.check_look(path, cpp)

    def check_look(self, path, cpp):
        if not path.startswith(LOOK_FOLDER) or path.startswith(LOOK_HOME):
            return
        for match in LOOK.finditer(cpp.code):
            self.report(path, line_of(cpp.code, match.start()), "look",
                        f"`{match.group().strip()}…`: take an Ink of theme.h or a measure of tokens.h")
        for literal in cpp.literals:
            if HEX_COLOR.search(literal.text):
                self.report(path, literal.line, "look", f"`{literal.text[:20]}`: take an Ink of theme.h")

    def check_error_codes(self, path, text):
        if not path.startswith(ERROR_FOLDERS):
            return
        for match in ERROR_CODE.finditer(text):
            code = next(filter(None, match.groups()))
            if code not in self.error_codes:
                self.report(path, line_of(text, match.start()), "error-code", f"`{code}` is not in {ERROR_PAGE}")

    def check_layer(self, path, cpp):
        layer = layers.layer_of(path)
        if layer is None:
            self.report(path, 1, "layer", "stands in no layer; see tests/arch/layers.py")
            return
        for include in cpp.includes:
            fault = layers.fault_of(include, path, layer, self.qt, self.root)
            if fault:
                self.report(path, include.line, "layer", fault)

    def check_sql(self, path, cpp):
        if path.startswith(SQL_FOLDERS):
            return
        for literal in cpp.literals:
            if SQL.match(literal.text.replace("\\n", "\n")):
                self.report(path, literal.line, "sql", "SQL outside a store: " + literal.text[:40].strip())

    def check_waiting(self, path, text, cpp):
        if not path.startswith(WAIT_FOLDERS):
            return
        lines = text.splitlines()
        patterns = [WAIT, WAIT_IN_UI] if path.startswith("ui/") else [WAIT]
        for match in (found for pattern in patterns for found in pattern.finditer(cpp.code)):
            line = line_of(cpp.code, match.end() - 1)
            explained = path.startswith(WAIT_MARKER_FOLDER) and beside(lines, line, WAIT_MARKER)
            if not explained or LOOP.search(match.group()):
                self.report(path, line, "wait", f"`{match.group().strip()}` waits here; go on with .then() or a signal"
                            + (f", or say why: {WAIT_MARKER}…" if path.startswith(WAIT_MARKER_FOLDER) else ""))

    def check_sizes(self, path, text, cpp):
        limit = HEADER_LINES if path.endswith(".h") else CPP_LINES
        count = len(text.splitlines())
        if count > limit:
            self.report(path, limit + 1, "file-length", f"{count} lines, at most {limit}")
        for function in functions(cpp.code):
            length = function.last - function.first + 1
            if length > FUNCTION_LINES:
                self.report(path, function.first, "function-length",
                            f"{length} lines, at most {FUNCTION_LINES}: {function.head[-60:]}")

    def check_skips(self, path, text, cpp):
        lines = text.splitlines()
        for match in SKIP.finditer(cpp.code):
            line = line_of(cpp.code, match.start())
            if not beside(lines, line, SKIP_MARKER):
                self.report(path, line, "skip", f"QSKIP without `{SKIP_MARKER}` beside or above it")


def beside(lines, line, marker):
    """Whether the marker stands on this line (counted from 1) or on the one above."""
    return any(marker in text for text in lines[max(0, line - 2) : line])


def comment_of(file, text):
    """How a comment begins in this file, or None when it is no source, script or build file."""
    if file.name == "CMakeLists.txt" or text.startswith("#!"):
        return "#"
    return LINE_COMMENT.get(file.suffix)


def find_qt_headers():
    """The folder that holds QtCore/, QtSql/…, as distributions lay it out."""
    for pattern in ("/usr/include/*/qt6", "/usr/include/qt6", "/usr/local/include/qt6"):
        for folder in glob.glob(pattern):
            if os.path.isdir(os.path.join(folder, "QtCore")):
                return folder
    return None


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qt-headers", default=None, help="folder that holds QtCore/, QtSql/…")
    parser.add_argument("root")
    options = parser.parse_args(arguments)
    qt_headers = options.qt_headers or find_qt_headers()
    if not qt_headers or not os.path.isdir(os.path.join(qt_headers, "QtCore")):
        print("arch: the Qt headers are not where they were looked for; give --qt-headers", file=sys.stderr)
        return 2
    checker = Checker(options.root, qt_headers)
    for path, line, rule, text in checker.run():
        print(f"{path}:{line}: {rule}: {text}")
    count = len(checker.violations)
    print(f"arch: {checker.files} files, {count} violation{'' if count == 1 else 's'}")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
