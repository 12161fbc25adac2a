# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Just enough C++ reading for the checks: code without comments, string literals, includes, functions."""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"""
      (?P<raw>(?:u8|u|U|L)?R"(?P<tag>[^()\\\s]{0,16})\((?P<rawtext>.*?)\)(?P=tag)")
    | (?P<string>"(?P<text>(?:\\.|[^"\\\n])*)")
    | (?P<line>//[^\n]*(?:\\\n[^\n]*)*)
    | (?P<block>/\*.*?\*/)
    | (?P<char>(?<![0-9A-Za-z_])(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+')
    """,
    re.VERBOSE | re.DOTALL,
)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
NOT_PART_OF_A_HEAD = re.compile(
    r"\b(?:Q_OBJECT|Q_GADGET|(?:public|protected|private)(?:[ \t]+Q_SLOTS)?[ \t]*:(?!:)|Q_SIGNALS[ \t]*:)")
SCOPE = re.compile(r"^\s*(?:inline\s+)?(?:namespace|extern)\b|(?:^|[\s>])(?:class|struct|union|enum)\b[^()]*$")


@dataclass
class Literal:
    text: str
    line: int


@dataclass
class Function:
    head: str
    first: int
    last: int


@dataclass
class Include:
    name: str
    quoted: bool
    line: int


@dataclass
class CppText:
    """One source file, read once."""

    includes: list = field(default_factory=list)
    literals: list = field(default_factory=list)
    code: str = ""
    """The text with comments and literals emptied; every line keeps its number."""


def blank(text):
    return re.sub(r"[^\n]", " ", text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def read_cpp(text):
    result = CppText()
    pieces, end, previous_literal_end = [], 0, -1
    for match in TOKEN.finditer(text):
        pieces.append(text[end : match.start()])
        end = match.end()
        pieces.append(blank(match.group()) if match["string"] is None and match["raw"] is None
                      else '"' + blank(match.group()[1:-1]) + '"')
        content = match["rawtext"] if match["raw"] is not None else match["text"]
        if content is None:
            continue
        between = text[previous_literal_end : match.start()] if previous_literal_end >= 0 else "x"
        if result.literals and not between.strip():
            result.literals[-1].text += content
        else:
            result.literals.append(Literal(content, line_of(text, match.start())))
        previous_literal_end = end
    pieces.append(text[end:])
    result.code = "".join(pieces)
    # The names come from the text, because a quoted one is emptied in the code; the # must still stand in the code.
    result.includes = [Include(match[2], match[1] == '"', line_of(text, match.start(1)))
                       for match in INCLUDE.finditer(text) if result.code[match.start() : match.end()].lstrip()[:1] == "#"]
    return result


def is_function_head(head):
    """Whether a `{` after this text opens the body of a function."""
    depth, outside = 0, []
    for letter in head:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        outside.append(letter if depth == 0 else " ")
    flat = "".join(outside)
    if depth != 0 or "(" not in head or SCOPE.search(flat):
        return False
    if re.search(r"\brequires\s*$", flat):
        return False
    assigned = re.search(r"(?<![=!<>+\-*/%&|^])=(?!=)", flat.replace("operator=", ""))
    return not assigned or "[" in flat[assigned.start() :]


def functions(code):
    """Every function of the file, outermost only: its signature's first line to its closing brace."""
    code = DIRECTIVE.sub(lambda match: blank(match.group()), code)
    code = NOT_PART_OF_A_HEAD.sub(lambda match: " " * len(match.group()), code)
    found, scopes, start, position = [], 0, 0, 0
    while position < len(code):
        letter = code[position]
        if letter == ";":
            start = position + 1
        elif letter == "}":
            scopes, start = scopes - 1, position + 1
        elif letter == "{":
            head = code[start:position]
            function = is_function_head(head)
            flat_scope = bool(SCOPE.search(re.sub(r"\([^()]*\)", "", head))) and not function
            if flat_scope:
                scopes, start = scopes + 1, position + 1
            else:
                close = closing_brace(code, position)
                if continues(code, close):
                    position = close + 1
                    continue
                if function:
                    first = start + len(head) - len(head.lstrip())
                    found.append(Function(" ".join(head.split()), line_of(code, first), line_of(code, close)))
                position, start = close, close + 1
        position += 1
    return found


def closing_brace(code, opening):
    depth = 0
    for position in range(opening, len(code)):
        depth += {"{": 1, "}": -1}.get(code[position], 0)
        if depth == 0:
            return position
    return len(code) - 1


def continues(code, close):
    """After `: m_a{1}` the head of a constructor goes on; so does an argument list."""
    rest = code[close + 1 : close + 200].lstrip()
    return rest[:1] in {",", "{", ")"}
