# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: the layer table of docs/architecture.md, as data."""

import os
import posixpath
from dataclasses import dataclass

STD = set(
    """algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits
    clocale cmath compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint cstdio
    cstdlib cstring ctime cuchar cwchar cwctype deque exception execution filesystem forward_list fstream functional
    future initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map memory
    memory_resource mutex new numbers numeric optional ostream queue random ranges ratio regex scoped_allocator semaphore
    set shared_mutex source_location span sstream stack stdexcept stop_token streambuf string string_view strstream
    syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility valarray
    variant vector version""".split()
)
POSIX = ("unistd.h", "fcntl.h", "signal.h", "sys/", "errno.h", "dirent.h", "termios.h", "pwd.h", "grp.h", "poll.h")
EVERYTHING = ("",)


@dataclass(frozen=True)
class Layer:
    """What the files of one folder may include: project folders, Qt modules, other headers (by prefix)."""

    folder: str
    project: tuple
    qt: tuple
    others: tuple = ()


DOMAIN, STORAGE, SERVICES, VIEWMODELS = "models/domain/", "models/storage/", "models/services/", "models/viewmodels/"
JOURNAL = "models/journal/"
PRINTING, FONTS = "models/printing/", "models/printing/fonts/"
PROTOCOL, ENGINE, TRANSPORT = "sync/protocol/", "sync/engine/", "sync/transport/"
WIDGETS = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtCharts", "QtPrintSupport", "QtOpenGL",
           "QtOpenGLWidgets")
SERVER_LIBRARIES = ("boost/", "libpq-fe.h", "spdlog/", "prometheus/", "openssl/", "sodium.h", "curl/", "zstd.h",
                    "zlib.h", "libical/", "sw/redis", "hiredis/", "netinet/", "arpa/", "resolv.h") + POSIX

LAYERS = (
    Layer(DOMAIN, (DOMAIN,), ("QtCore",)),
    Layer(JOURNAL, (JOURNAL, DOMAIN), ("QtCore",), ("openssl/", "sodium.h")),
    Layer(STORAGE, (STORAGE, JOURNAL, DOMAIN), ("QtCore", "QtSql", "QtConcurrent"),
          ("openssl/", "sodium.h", "sqlite3.h", "qt6keychain/", "xlsxwriter", "orcus/", "zstd.h", "zlib.h") + POSIX),
    Layer(SERVICES + "sync/", (SERVICES, PROTOCOL, ENGINE, TRANSPORT, STORAGE, JOURNAL, DOMAIN), ("QtCore",), ("sodium.h",)),
    Layer(SERVICES, (SERVICES, STORAGE, JOURNAL, DOMAIN), ("QtCore", "QtConcurrent")),
    Layer(PRINTING, (PRINTING, SERVICES, DOMAIN), ("QtCore", "QtGui", "QtNetwork"), ("zint.h", "cups/") + POSIX),
    Layer(VIEWMODELS, (VIEWMODELS, PRINTING, SERVICES, DOMAIN), ("QtCore", "QtGui")),
    Layer(PROTOCOL, (PROTOCOL, JOURNAL, DOMAIN), ("QtCore",), ("zstd.h", "zlib.h")),
    Layer(ENGINE, (ENGINE, PROTOCOL, STORAGE, JOURNAL, DOMAIN), ("QtCore",)),
    Layer(TRANSPORT, (TRANSPORT, ENGINE, PROTOCOL, STORAGE, JOURNAL, DOMAIN), ("QtCore", "QtNetwork", "QtWebSockets"),
          ("qt6keychain/", "openssl/", "zstd.h", "zlib.h")),
    Layer("ui/style/", ("ui/", VIEWMODELS, DOMAIN, FONTS), WIDGETS),
    Layer("ui/", ("ui/", VIEWMODELS, DOMAIN), WIDGETS),
    Layer("server/", ("server/", PROTOCOL, JOURNAL, DOMAIN), ("QtCore",), SERVER_LIBRARIES),
    Layer("app/", ("app/", "models/", "sync/", "ui/", "server/"), EVERYTHING, EVERYTHING),
    Layer("bench/", EVERYTHING, EVERYTHING, EVERYTHING),
    Layer("tests/", EVERYTHING, EVERYTHING, EVERYTHING),
)


class QtModules:
    """Which Qt module a header such as <QString> belongs to, read from where Qt keeps its headers."""

    def __init__(self, folder):
        self._modules = {}
        for module in sorted(os.listdir(folder)):
            path = os.path.join(folder, module)
            if module.startswith("Qt") and os.path.isdir(path):
                for name in os.listdir(path):
                    self._modules.setdefault(name, module)

    def module_of(self, include):
        """`QString` → QtCore, `QtSql/QSqlQuery` → QtSql, None when Qt has no such header."""
        first, slash, _ = include.partition("/")
        if slash:
            return first if first.startswith("Qt") else None
        return self._modules.get(include)


def layer_of(path):
    return next((layer for layer in LAYERS if path.startswith(layer.folder)), None)


def fault_of(include, path, layer, qt, root):
    """What is wrong with this include in this layer, as a sentence; None when nothing is."""
    if include.quoted:
        return project_fault(include.name, path, layer, root)
    if include.name in STD or include.name.startswith("tl/"):
        return None
    module = qt.module_of(include.name)
    if module is not None:
        return None if module.startswith(layer.qt) and (module in layer.qt or "" in layer.qt) else (
            f"<{include.name}> is {module}, which {layer.folder} may not see")
    if include.name.startswith("Q"):
        return None if "" in layer.others else f"<{include.name}> is a Qt header of no installed module"
    return None if include.name.startswith(layer.others) and layer.others else (
        f"<{include.name}> is a library that {layer.folder} may not see")


def project_fault(name, path, layer, root):
    if name.endswith(".moc"):
        return None
    if (root / posixpath.dirname(path) / name).is_file() and not (root / name).is_file():
        name = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
    if layer_of(name) is None and "" not in layer.project:
        return f'"{name}" is no header of this project'
    return None if name.startswith(layer.project) else f'"{name}" is above {layer.folder}, or beside it'
