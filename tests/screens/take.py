#!/usr/bin/env python3
"""Takes pictures of the real window with the real demo, on an X server of its own.

  ./dev screenshots [DIRECTORY]          those of the README, at 1440 x 900; default: resources/screenshots
  ./dev screenshots --all [DIRECTORY]    every page as people may see it: light, dark, at 200 %, in German, in a narrow
                                         window; default: build/screenshots
"""

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/window"))
import desktop  # noqa: E402

SETTLE = 1.5  # seconds until a page has taken its place


@dataclass(frozen=True)
class Manner:
    """How a window is looked at."""

    name: str
    theme: str = "light"
    language: str = "en"
    scale: int = 1
    width: int = 1440
    height: int = 900


README = (Manner("light"), Manner("dark", theme="dark"))
ALL = (*README, Manner("light-2x", scale=2), Manner("dark-2x", theme="dark", scale=2), Manner("light-de", language="de"),
       Manner("light-narrow", width=900, height=600), Manner("dark-narrow", theme="dark", width=900, height=600))


class Sitting:
    """One window in one manner, and its pictures."""

    def __init__(self, manner: Manner, out: Path, program: str, *arguments: str):
        self.manner = manner
        self.out = out
        scale = manner.scale
        self.desktop = desktop.Desktop(f"{manner.width * scale}x{manner.height * scale}")
        self.desktop.settings(theme=manner.theme, language=manner.language)
        self.window = desktop.Window(self.desktop, *arguments, program=program, QT_SCALE_FACTOR=str(scale))
        try:
            self.window.resize(manner.width * scale, manner.height * scale)
        except desktop.Silence:  # it is taken as wide as it has become, then
            print(f"{manner.name}: the window does not take {manner.width} x {manner.height}", file=sys.stderr)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.window.end()
        self.desktop.end()

    def keys(self, *keys: str) -> None:
        self.desktop.key(*keys)
        time.sleep(SETTLE)

    def press(self, name: str, role: str | None = None) -> None:
        self.window.click(name, role)
        time.sleep(SETTLE)

    def row(self, part: str) -> None:
        self.window.click(lambda name: part in name, "table cell")
        time.sleep(SETTLE)

    def take(self, page: str) -> None:
        self.desktop.xdotool("mousemove", self.manner.width * self.manner.scale - 1, self.manner.height * self.manner.scale - 1)
        time.sleep(SETTLE)
        self.desktop.picture(self.out / f"{page}-{self.manner.name}.png")
        print(f"{page}-{self.manner.name}", flush=True)

    def tried(self, page: str, *steps) -> None:
        """A picture after some steps; without one of them there is none."""
        try:
            for step in steps:
                step()
        except (AssertionError, desktop.Silence) as silence:
            print(f"{page}-{self.manner.name}: no picture: {str(silence).splitlines()[0]}", file=sys.stderr)
            return
        self.take(page)


def first_run(manner: Manner, out: Path, program: str) -> None:
    with Sitting(manner, out, program) as sitting:
        time.sleep(3)
        sitting.take("first-run")


def demo(manner: Manner, out: Path, program: str, watch: float, whole: bool) -> None:
    with Sitting(manner, out, program, "--demo") as sitting:
        time.sleep(watch)
        sitting.tried("traffic", lambda: sitting.row("/api/code"))
        if not whole:
            sitting.tried("routes", lambda: sitting.keys("ctrl+2"), lambda: sitting.row("/api/research"))
            sitting.tried("settings", lambda: sitting.keys("ctrl+comma"))
            return
        pages(sitting)


def pages(sitting: Sitting) -> None:
    sitting.tried("routes", lambda: sitting.keys("ctrl+2"), lambda: sitting.row("/api/code"))
    if sitting.manner.language == "en":
        sitting.tried("routes-timeouts", lambda: sitting.press("Timeouts", "check box"), lambda: change(sitting))
        sitting.tried("routes-diff", lambda: sitting.press("Show diff", "push button"))
        sitting.tried("test-box", lambda: sitting.press("Hide diff", "push button"), lambda: ask(sitting))
    sitting.tried("versions", lambda: sitting.keys("alt+3"), lambda: sitting.keys("Down"))
    sitting.tried("history", lambda: sitting.keys("alt+2"))
    sitting.keys("alt+2")
    sitting.tried("map", lambda: sitting.press("Map" if sitting.manner.language == "en" else "Karte", "check box"))
    sitting.tried("json", lambda: sitting.press("{ } JSON", "check box"))
    sitting.tried("upstreams", lambda: sitting.keys("ctrl+3"))
    sitting.tried("settings", lambda: sitting.keys("ctrl+comma"))
    sitting.tried("palette", lambda: sitting.keys("ctrl+1"), lambda: sitting.keys("ctrl+k"))
    sitting.tried("keys", lambda: sitting.keys("Escape"), lambda: sitting.keys("F1"))


def change(sitting: Sitting) -> None:
    """A shorter silence than the model may need."""
    field = sitting.window.await_item(lambda name: "idle" in name.lower(), "text")
    field.write("20s")
    sitting.keys("Return")


def ask(sitting: Sitting) -> None:
    sitting.window.await_item("Request to try", "text").write("POST http://127.0.0.1:8080/api/code/v1/chat/completions")
    sitting.keys("Return")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", nargs="?", type=Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--only", help="one manner: " + ", ".join(manner.name for manner in ALL))
    parser.add_argument("--program", default=desktop.HEADGATE)
    parser.add_argument("--watch", type=float, default=45, help="seconds of demo traffic before the first picture")
    arguments = parser.parse_args()
    out = (arguments.out or ROOT / ("build/screenshots" if arguments.all else "resources/screenshots")).resolve()
    for manner in ALL if arguments.all else README:
        if arguments.only not in (None, manner.name):
            continue
        if arguments.all:
            first_run(manner, out, arguments.program)
        demo(manner, out, arguments.program, arguments.watch, arguments.all)
    print(out)


if __name__ == "__main__":
    desktop.need_desktop()
    main()
