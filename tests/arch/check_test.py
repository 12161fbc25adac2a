# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker is checked: each rule is broken on purpose in a small tree, and must be the one that fires."""

import tempfile
import unittest
from pathlib import Path

import check
from cpptext import functions, read_cpp

HEAD = "// SPDX-FileCopyrightText: The Comptoir authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
SCRIPT_HEAD = HEAD.replace("//", "#")
QT_HEADERS = {"QtCore": ["QString", "QFuture"], "QtSql": ["QSqlQuery"], "QtGui": ["QColor"], "QtWidgets": ["QWidget"],
              "QtNetwork": ["QNetworkReply"], "QtConcurrent": ["QtConcurrentRun"]}
FIRED = set()


def tearDownModule():
    unproved = set(check.RULES) - FIRED
    if unproved:
        raise AssertionError(f"no test breaks these rules: {sorted(unproved)}")


class Tree:
    """A throw-away project; found() gives the (path, line, rule) of every violation in it."""

    def __init__(self, folder):
        self.root = Path(folder, "tree")
        self.qt = Path(folder, "qt")
        self.root.mkdir()
        for module, names in QT_HEADERS.items():
            Path(self.qt, module).mkdir(parents=True)
            for name in names:
                Path(self.qt, module, name).touch()

    def add(self, path, text, head=HEAD):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(head + text, encoding="utf-8")

    def found(self):
        violations = check.Checker(self.root, self.qt).run()
        FIRED.update(rule for _, _, rule, _ in violations)
        return [(path, line, rule) for path, line, rule, _ in violations]


class CheckerTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.tree = Tree(self.folder.name)

    def expect(self, path, text, rule, line=3, head=HEAD):
        self.tree.add(path, text, head)
        self.assertEqual(self.tree.found(), [(path, line, rule)])
        (self.tree.root / path).unlink()

    def accept(self, path, text, head=HEAD):
        self.tree.add(path, text, head)
        self.assertEqual(self.tree.found(), [])
        (self.tree.root / path).unlink()


class LayerTest(CheckerTest):
    def test_a_layer_does_not_see_the_one_above(self):
        for path, include in [
            ("models/domain/a.h", "models/storage/database.h"),
            ("models/storage/a.cpp", "models/services/till.h"),
            ("models/services/a.cpp", "app/ctl/command.h"),
            ("models/services/a.cpp", "tests/support/fixture.h"),
            ("models/viewmodels/a.cpp", "models/storage/database.h"),
            ("models/viewmodels/a.cpp", "ui/widgets/card.h"),
            ("sync/protocol/a.cpp", "models/storage/database.h"),
            ("sync/engine/a.cpp", "sync/transport/http.h"),
            ("sync/engine/a.cpp", "models/services/till.h"),
            ("ui/pages/a.cpp", "models/storage/database.h"),
            ("ui/pages/a.cpp", "models/services/till.h"),
            ("ui/pages/a.cpp", "sync/engine/engine.h"),
            ("ui/pages/a.cpp", "server/store/sale.h"),
            ("server/api/a.cpp", "models/storage/database.h"),
            ("app/a.cpp", "tests/support/fixture.h"),
        ]:
            with self.subTest(path=path, include=include):
                self.expect(path, f'#include "{include}"\n', "layer")

    def test_a_layer_sees_only_its_libraries(self):
        for path, include in [
            ("models/domain/a.h", "QSqlQuery"),
            ("models/domain/a.h", "QtSql/QSqlQuery"),
            ("models/domain/a.h", "openssl/evp.h"),
            ("models/domain/a.h", "unistd.h"),
            ("models/domain/a.h", "QNoSuchThing"),
            ("models/storage/a.cpp", "QWidget"),
            ("models/services/a.cpp", "QSqlQuery"),
            ("models/services/a.cpp", "sqlite3.h"),
            ("models/viewmodels/a.cpp", "QWidget"),
            ("sync/engine/a.cpp", "QNetworkReply"),
            ("ui/pages/a.cpp", "sqlite3.h"),
            ("server/api/a.cpp", "QColor"),
        ]:
            with self.subTest(path=path, include=include):
                self.expect(path, f"#include <{include}>\n", "layer")

    def test_what_the_table_allows_passes(self):
        for path, include in [
            ("models/domain/a.h", "<QString>"),
            ("models/domain/a.h", "<tl/expected.hpp>"),
            ("models/domain/a.h", "<cstdint>"),
            ("models/domain/a.h", '"models/domain/common/money.h"'),
            ("models/storage/a.cpp", "<sqlite3.h>"),
            ("models/storage/a.cpp", "<qt6keychain/keychain.h>"),
            ("models/storage/a.cpp", "<QtSql/QSqlQuery>"),
            ("models/services/a.cpp", '"models/storage/database.h"'),
            ("ui/pages/a.cpp", '"models/viewmodels/cart.h"'),
            ("app/main.cpp", '"server/api/router.h"'),
            ("tests/unit/a.cpp", '"models/domain/common/money.h"'),
            ("tests/unit/a.cpp", '"a.moc"'),
            ("bench/a.cpp", "<sqlite3.h>"),
        ]:
            with self.subTest(path=path, include=include):
                self.accept(path, f"#include {include}\n")

    def test_a_neighbour_included_by_its_bare_name_is_found_out(self):
        self.tree.add("models/domain/b.h", "")
        self.accept("models/domain/a.h", '#include "b.h"\n')
        self.expect("models/domain/a.h", '#include "../services/b.h"\n', "layer")

    def test_a_source_stands_in_a_layer(self):
        self.expect("helpers/a.cpp", "", "layer", line=1)

    def test_an_include_in_a_comment_is_none(self):
        self.accept("models/domain/a.h", '/*\n#include "ui/a.h"\n*/\n// #include <QWidget>\n')


class SqlTest(CheckerTest):
    def test_sql_outside_a_store(self):
        for statement in ["SELECT a FROM b", "insert into a values (1)", "INSERT OR IGNORE INTO a VALUES(1)",
                          "UPDATE a SET b = 1", "DELETE FROM a", "CREATE TABLE a(b)", "CREATE UNIQUE INDEX a ON b(c)",
                          "PRAGMA user_version", "BEGIN IMMEDIATE", "begin immediate", "COMMIT", "  WITH x AS (SELECT 1) SELECT * FROM x"]:
            with self.subTest(statement=statement):
                self.expect("models/services/a.cpp", f'auto s = "{statement}";\n', "sql")

    def test_sql_in_a_raw_string_and_in_pieces(self):
        self.expect("app/a.cpp", 'auto s = R"(\n  SELECT a\n  FROM b)";\n', "sql")
        self.expect("app/a.cpp", 'auto s = "UPDATE a "\n         "SET b = 1";\n', "sql")

    def test_sql_in_a_store_and_english_anywhere(self):
        self.accept("models/storage/a.cpp", 'auto s = "SELECT a FROM b";\n')
        self.accept("server/store/a.cpp", 'auto s = "SELECT a FROM b";\n')
        for text in ["Select a product from the list.", "Update the price first.", "BEGIN:VEVENT", "Create it with init.",
                     "DELETE", "begin", "Delete from the cart", "PRAGMA", "-- SELECT"]:
            with self.subTest(text=text):
                self.accept("models/services/a.cpp", f'auto s = "{text}"; // SELECT a FROM b\n')


class ErrorCodeTest(CheckerTest):
    def test_a_code_that_no_page_explains(self):
        self.tree.add("docs/errors.md", "| code | exit | |\n|---|---|---|\n| `shift_open` | 1 | A shift is open. |\n", "")
        for text in ['return refuse(u"no_such_code"_s, u"No."_s);', 'return misuse(\n    u"no_such_code"_s, u"No."_s);',
                     'return broken(QStringLiteral("no_such_code"), text);',
                     'return {u"no_such_code"_s, u"No."_s + more, ErrorClass::Integrity};']:
            with self.subTest(text=text):
                self.expect("models/services/a.cpp", text + "\n", "error-code")
        self.accept("models/services/a.cpp", 'return refuse(u"shift_open"_s, u"No."_s);\n')
        self.accept("tests/unit/a.cpp", 'return refuse(u"no_such_code"_s, u"No."_s);\n')


class WaitTest(CheckerTest):
    def test_waiting(self):
        for path, text in [
            ("models/services/a.cpp", "QEventLoop loop;"),
            ("models/viewmodels/a.cpp", "QCoreApplication::processEvents();"),
            ("sync/transport/a.cpp", "reply.waitForReadyRead(100);"),
            ("models/services/a.cpp", "future.waitForFinished();"),
            ("models/services/a.cpp", "auto x = future.result();"),
            ("models/storage/a.cpp", "auto x = future->takeResult();"),
            ("ui/dialogs/a.cpp", "dialog.exec();"),
            ("ui/dialogs/a.cpp", "QMessageBox::question(this);"),
        ]:
            with self.subTest(path=path, text=text):
                self.expect(path, f"void f() {{ {text} }}\n", "wait")

    def test_storage_may_wait_for_its_threads_and_says_why(self):
        self.accept("models/storage/a.cpp", "void f()\n{\n    // waits: the thread ends here\n    x.result();\n}\n")
        self.accept("models/storage/a.cpp", "void f()\n{\n    x.result(); // waits: opening is part of the start\n}\n")
        self.expect("models/storage/a.cpp", "QEventLoop loop; // waits: no\n", "wait")
        self.expect("models/services/a.cpp", "auto y = x.result(); // waits: no\n", "wait")

    def test_programs_and_tests_may_wait(self):
        for path in ["app/ctl/a.cpp", "bench/a.cpp", "tests/unit/a.cpp"]:
            self.accept(path, "void f() { x.result(); x.waitForFinished(); }\n")

    def test_words_in_comments_and_texts_do_not_wait(self):
        self.accept("models/services/a.cpp", 'auto s = "QEventLoop"; // processEvents()\n')


class LookTest(CheckerTest):
    def test_colours_and_margins_of_ones_own(self):
        for text in ['auto c = QColor("#0B665F");', 'auto c = u"#fff"_s;', 'auto c = "#80000000";', "auto c = QColor(11, 102, 95);",
                     "auto c = QColor{0x0B665F};", "auto c = QColor::fromRgb(1, 2, 3);", "auto c = qRgb(1, 2, 3);",
                     "p->setPen(Qt::red);", "x = Qt::darkGray;", "l->setContentsMargins(8, 0, 0, 0);",
                     "l->setContentsMargins(0, 0, 12, 0);", "l->setContentsMargins(a, 4, 0, 0);", "l->setSpacing(6);",
                     "g->setHorizontalSpacing(12);"]:
            with self.subTest(text=text):
                self.expect("ui/widgets/a.cpp", text + "\n", "look")

    def test_the_style_itself_and_other_layers_may(self):
        for path in ["ui/style/a.cpp", "models/printing/a.cpp", "tests/ui/a.cpp"]:
            self.accept(path, 'auto c = "#0B665F"; l->setSpacing(6); p->setPen(Qt::black);\n')

    def test_tokens_and_nothing_are_no_numbers(self):
        for text in ["l->setContentsMargins(0, 0, 0, 0);", "l->setSpacing(0);", "l->setSpacing(tokens::space8);",
                     "l->setContentsMargins(tokens::space16, 0, tokens::space8, 0);", "p->setPen(Qt::NoPen);",
                     "x = Qt::transparent;", "QColor c(ink(Ink::Text));", "QColor c = color;", 'auto s = u"ticket #12"_s;',
                     "// #0B665F, Qt::red"]:
            with self.subTest(text=text):
                self.accept("ui/widgets/a.cpp", text + "\n")


class SizeTest(CheckerTest):
    def test_a_long_function(self):
        body = "    g();\n" * 68
        self.accept("app/a.cpp", f"void f()\n{{\n{body[9:]}}}\n")
        self.expect("app/a.cpp", f"void f()\n{{\n{body}}}\n", "function-length")

    def test_long_functions_of_every_form(self):
        body = "{\n" + "    g();\n" * 70 + "}\n"
        for form in ["A::A(int x) : m_a{x}, m_b(x)\n", "template <typename T>\nauto f(T x) -> int\n",
                     "namespace n {\nclass A {\npublic:\n    int f() const noexcept\n", "static auto l = [](int x)\n"]:
            with self.subTest(form=form):
                self.tree.add("app/a.cpp", form + body + "}}\n")
                self.assertEqual([rule for _, _, rule in self.tree.found()], ["function-length"])

    def test_classes_tables_and_namespaces_are_no_functions(self):
        rows = "    { 1, x(2) },\n" * 80
        self.accept("app/a.cpp", f"namespace n\n{{\nconst T table[] = {{\n{rows}}};\n}}\n")
        self.accept("app/a.cpp", "struct A : B<int> {\n" + "    int f();\n" * 80 + "};\n")

    def test_long_files(self):
        self.expect("app/a.cpp", "\n" * 499, "file-length", line=501)
        self.expect("app/a.h", "\n" * 199, "file-length", line=201)
        self.accept("app/a.cpp", "\n" * 498)

    def test_braces_in_texts_do_not_count(self):
        found = functions(read_cpp("void f() { a(\"{\"); b('{'); c(R\"x({)x\"); // {\n}\nvoid g() { d = 1'000; }\n").code)
        self.assertEqual([(one.head, one.first, one.last) for one in found], [("void f()", 1, 2), ("void g()", 3, 3)])


class HouseTest(CheckerTest):
    def test_licence_lines(self):
        self.expect("app/a.cpp", "int a;\n", "spdx", line=1, head="")
        self.expect("app/a.h", "\n", "spdx", line=1, head="#pragma once\n" + HEAD)
        self.expect("resources/migrations/0001_a.sql", "", "spdx", line=1, head="")
        self.expect("installer/a.sh", "", "spdx", line=1, head="#!/bin/sh\n")
        self.expect("run", "", "spdx", line=1, head="#!/usr/bin/env bash\n")
        self.expect("app/CMakeLists.txt", "", "spdx", line=1, head="")
        self.accept("run", "", head="#!/usr/bin/env bash\n" + SCRIPT_HEAD)
        self.accept("docs/a.md", "# A\n", head="")

    def test_paths_and_words_of_one_machine(self):
        for text in ["see /wo" + "rk/a", "/fa" + "rm/b", "a sub" + "agent"]:
            self.expect("docs/a.md", text + "\n", "workplace", line=1, head="")
        self.accept("docs/a.md", "the frame" + "work/page\n", head="")

    def test_skipping(self):
        self.expect("tests/unit/a.cpp", 'void f() { QSKIP("later"); }\n', "skip")
        self.accept("tests/unit/a.cpp", 'void f() { QSKIP("no data folder"); } // optional data\n')
        self.accept("tests/unit/a.cpp", 'void f() {\n    // optional data\n    QSKIP("no data folder");\n}\n')

    def test_loose_ends(self):
        for word in ["TO" + "DO", "FIX" + "ME", "XX" + "X"]:
            self.expect("app/a.cpp", f"// {word}: later\n", "loose-end")
            self.expect("installer/a.sh", f"# {word}\n", "loose-end", head=SCRIPT_HEAD)
        self.expect("resources/migrations/0001_a.sql", "-- TO" + "DO\n", "loose-end", head=HEAD.replace("//", "--"))

    def test_what_is_built_is_not_looked_at(self):
        self.tree.add("build/dev/a.cpp", "QEventLoop", head="")
        self.assertEqual(self.tree.found(), [])


if __name__ == "__main__":
    unittest.main()
