#!/usr/bin/env python3
"""What Headgate must hold over time and under stress. Each command measures one thing and prints its figures.

  soak.py all                 everything at full length, about three minutes
  soak.py --brief COMMAND     a few seconds of it; the test suite runs these
  soak.py streams | stalled | python-upstream | reloads | sigterm | descriptors | bad-log | bad-profile

Exit status: 0 if all of it held, 1 if not. HEADGATED names the program; default: build/release/bin/headgated.
"""

import argparse
import contextlib
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

import adversity
import load
import stopping
from gateway import Child, Gateway, Silence, running
from report import Report

COMMANDS = {
    "streams": load.streams,
    "stalled": load.stalled,
    "python-upstream": load.python_upstream,
    "reloads": load.reloads,
    "sigterm": stopping.sigterm,
    "descriptors": adversity.descriptors,
    "bad-log": adversity.bad_log,
    "bad-profile": adversity.bad_profile,
}


class Stage:
    """Where one command plays: a folder, and everything that it starts in it."""

    def __init__(self, brief: bool, directory: Path, ends: contextlib.ExitStack):
        self.brief = brief
        self.directory = directory
        self._ends = ends
        self._children = 0

    def full_or_brief(self, full, brief):
        return brief if self.brief else full

    def folder(self) -> Path:
        self._children += 1
        folder = self.directory / str(self._children)
        folder.mkdir()
        return folder

    def origin(self, name: str = "origin") -> tuple[Child, str]:
        """An origin and its URL."""
        child = Child([sys.executable, "-B", Path(__file__).with_name("origin.py"), name], self.folder() / "stderr")
        self._ends.enter_context(running(child))
        return child, f"http://127.0.0.1:{child.event('ready')['port']}"

    def child(self, command: list) -> Child:
        return self._ends.enter_context(running(Child(command, self.folder() / "stderr")))

    def gateway(self, profile: dict, *options, **more) -> Gateway:
        binary = os.environ.get("HEADGATED", ROOT / "build/release/bin/headgated")
        return self._ends.enter_context(running(Gateway(binary, self.folder(), profile, *options, **more)))


def run(name: str, brief: bool) -> bool:
    report = Report(name)
    with tempfile.TemporaryDirectory() as directory, contextlib.ExitStack() as ends:
        try:
            COMMANDS[name](Stage(brief, Path(directory), ends), report)
        except Silence as silence:
            report.check(False, str(silence))
    report.end()
    return report.held


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=[*COMMANDS, "all"])
    parser.add_argument("--brief", action="store_true", help="a few seconds only")
    options = parser.parse_args()
    names = list(COMMANDS) if options.command == "all" else [options.command]
    held = [run(name, options.brief) for name in names]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
