#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the administrator's tour of docs/centre.md as pasted, on free ports, and looks at what it printed.

    tour-test.py ROOT COMPTOIRD
"""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def tour(root):
    page = (Path(root) / "docs/centre.md").read_text(encoding="utf-8")
    part = page.split("\n## Administrator's tour\n", 1)[1].split("\n## ", 1)[0]
    blocks = re.findall(r"^```sh\n(.*?)^```$", part, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 9, f"{len(blocks)} blocks instead of 9: does this test still look at all of them?"
    script = "set -m\n" + "".join(f"echo '== {n}'\n{block}" for n, block in enumerate(blocks, 1))
    for port, free in zip(("8080", "9108"), free_ports(2)):
        script = script.replace(port, str(free))
    return script


def end_session(leader):
    """Ends the shell and what it started, which has process groups of its own."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            pid, rest = int(stat.parent.name), stat.read_text(encoding="utf-8").rpartition(")")[2].split()
            if int(rest[3]) == leader:
                os.kill(pid, signal.SIGTERM)


def main():
    if shutil.which("curl") is None:
        print("the tour needs curl")
        return 1
    root, comptoird = sys.argv[1:]
    environment = dict(os.environ, PATH=f"{Path(comptoird).parent}:{os.environ['PATH']}")
    with subprocess.Popen(["bash", "-c", tour(root)], env=environment, text=True, start_new_session=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE) as shell:
        try:
            said, complained = shell.communicate(timeout=240)
        except subprocess.TimeoutExpired:
            end_session(shell.pid)
            said, complained = shell.communicate()
    parts = dict(re.findall(r"^== (\d)\n(.*?)(?=^== |\Z)", said, re.MULTILINE | re.DOTALL))
    wanted = {
        "1": r'"status":\s*"ready"',
        "3": r"^[0-9a-f]{8}-[0-9a-f]{4}-7",
        "4": r"Epicerie Amina",
        "6": r'"items":\s*\[\](.|\n)*^forbidden$',
        "7": r'^\S+ refused$(.|\n)*"intact":\s*true',
        "8": r'^comptoir_http_requests_total\{.*route="/v1/customers",status="403"\} 1',
        "9": r"^ended with 0$",
    }
    wrong = [n for n, pattern in wanted.items() if not re.search(pattern, parts.get(n, ""), re.MULTILINE)]
    if wrong or shell.returncode != 0:
        print(said, complained, f"wrong: blocks {wrong}, exit {shell.returncode}", sep="\n")
        return 1
    print("the tour runs as pasted")
    return 0


if __name__ == "__main__":
    sys.exit(main())
