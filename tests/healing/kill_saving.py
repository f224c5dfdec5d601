#!/usr/bin/env python3
"""A gateway that edits and saves its profile without a pause is killed with SIGKILL, again and again.

  kill_saving.py [--kills 100] [--seconds 20] [--seed N]

Whenever that was: the profile is whole, and what was last said to be saved or the text after it; the draft of what was being
edited is whole, and not older; every version is whole, and their number is bounded; the profile still is the symbolic link and
has the mode that it had; and what the killed leave behind does not pile up.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/soak"))

from report import Report

SAVER = os.environ.get("SAVING_GATEWAY", ROOT / "build/release/bin/saving_gateway")
MODE = 0o640
VERSIONS = 50


def number_of(text: str) -> int:
    """Of a text that the gateway was given; ValueError if it is none, or a part of one."""
    document = json.loads(text)
    number = int(document["name"])
    if document["note"] != "<" + "x" * (number % 7 * 50_000) + f"{number}>":
        raise ValueError(f"the text of {number} is not whole")
    return number


class Stage:
    def __init__(self, folder: Path):
        self.state = folder / "state"
        self.state.mkdir(mode=0o700)
        self.real = folder / "real"
        self.real.mkdir()
        self.file = self.real / "profile.json"
        self.file.write_text('{"headgate": 1, "name": "0", "note": "<0>"}')
        self.file.chmod(MODE)
        self.profile = folder / "profile.json"
        self.profile.symlink_to("real/profile.json")
        self.errors = folder / "errors"

    def saved(self) -> int:
        return number_of(self.profile.read_text())

    def drafts(self) -> list[int]:
        found = [self.state / name for name in ("draft", "draft.found")]
        return [number_of(json.loads(path.read_text())["text"]) for path in found if path.exists()]

    def versions(self) -> list[Path]:
        return [path for path in self.state.glob("versions/*/*") if path.suffix != ".new"]

    def litter(self) -> list[str]:
        """Of the profile's folder, and of the versions'."""
        return [path.name for path in [*self.real.iterdir(), *self.state.glob("versions/*/*.new")] if path != self.file]


def live(stage: Stage, moment: float) -> int:
    """One life; the number that was last said to be saved."""
    said = stage.saved()
    with stage.errors.open("wb") as errors:
        saver = subprocess.Popen([SAVER, stage.profile, stage.state, str(said + 1)], stdout=subprocess.PIPE, stderr=errors)
    first = saver.stdout.readline()
    if not first:
        raise RuntimeError(f"it could not save: {stage.errors.read_text()}")
    time.sleep(moment)
    saver.kill()
    whole = (first + saver.stdout.read()).decode().rpartition("\n")[0]
    saver.wait()
    return int(whole.splitlines()[-1])


def judge(stage: Stage, said: int) -> str:
    """What is wrong; empty if nothing is."""
    try:
        saved = stage.saved()
        drafts = stage.drafts()
        for version in stage.versions():
            number_of(version.read_text())
    except (ValueError, KeyError) as torn:
        return str(torn)
    if saved not in (said, said + 1):
        return f"{said} was said to be saved, and {saved} is there"
    if not drafts or max(drafts) <= said:
        return f"{said} was saved, {said + 1} was being edited, and of drafts there are {drafts}"
    if not stage.profile.is_symlink():
        return "the symbolic link became a file"
    if stage.file.stat().st_mode & 0o777 != MODE:
        return f"the mode became {stage.file.stat().st_mode & 0o777:o}"
    if len(stage.versions()) > VERSIONS + 1:  # the oldest goes after the newest has come
        return f"{len(stage.versions())} versions"
    return ""


def play(kills: int, seconds: float, seed: int, report: Report) -> None:
    choice = random.Random(seed)
    deadline = time.monotonic() + seconds
    problems = []
    done = between = 0
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        while done < kills and time.monotonic() < deadline:
            said = live(stage, choice.uniform(0, 0.08))
            done += 1
            if problem := judge(stage, said):
                problems.append(f"kill {done}: {problem}")
                break
            between += stage.saved() != said
        report.figure("saved", f"{stage.saved()} times in {done} lives; {between} kills between a save and its answer")
        report.check_none(problems, f"whole after each of {done} kills")
        report.check(done >= min(kills, 20), f"{done} kills are enough to tell")
        litter = stage.litter()
        report.check(len(litter) <= 1 + done // 20, f"{len(litter)} files were left behind: {litter[:5]}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    report = Report(f"kill_saving --kills {options.kills} --seconds {options.seconds:g} --seed {options.seed}")
    play(options.kills, options.seconds, options.seed, report)
    report.end()
    return 0 if report.held else 1


if __name__ == "__main__":
    sys.exit(main())
