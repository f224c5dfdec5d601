#!/usr/bin/env python3
"""Takes the screenshots of the README: the real window with the real demo, on an X server of its own, at 1440 x 900.

  ./dev screenshots [DIRECTORY]        default: resources/screenshots
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZE = "1440x900"
# What is seen and how one gets there: name, keys.
PAGES = (("traffic", "ctrl+1"), ("routes", "ctrl+2"), ("settings", "ctrl+comma"))
THEMES = ("light", "dark")


class Screen:
    """An X server, ended with its clients."""

    def __init__(self, directory: Path):
        read, write = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=(directory / "xvfb.log").open("wb"),
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            sys.exit("screenshots: Xvfb did not start: " + (directory / "xvfb.log").read_text()[-300:])
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command: str) -> str:
        return subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True).stdout.strip()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


def wait_for_window(screen: Screen, child: subprocess.Popen) -> str:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if child.poll() is not None:
            sys.exit(f"screenshots: headgate ended with {child.returncode}")
        try:
            return screen.run("xdotool", "search", "--onlyvisible", "--name", "Headgate").splitlines()[0]
        except (subprocess.CalledProcessError, IndexError):
            time.sleep(0.05)
    sys.exit("screenshots: no window within 20 s")


def take(program: Path, out: Path, theme: str, watch_seconds: float) -> None:
    with tempfile.TemporaryDirectory(prefix="headgate-screens-") as name:
        home = Path(name)
        config = home / "config" / "headgate"
        config.mkdir(parents=True)
        (config / "headgate.ini").write_text(f"[window]\ntheme={theme}\n")
        screen = Screen(home)
        environment = {**screen.environment, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"),
                       "XDG_STATE_HOME": str(home / "state")}
        child = subprocess.Popen([program, "--demo"], env=environment, cwd=home)
        try:
            window = wait_for_window(screen, child)
            screen.run("xdotool", "windowmove", window, "0", "0", "windowsize", window, *SIZE.split("x"))
            screen.run("xdotool", "windowfocus", window)
            time.sleep(watch_seconds)
            # A row in the upper half: what it says is complete.
            screen.run("xdotool", "mousemove", "520", "375", "click", "1")
            time.sleep(1)
            for page, keys in PAGES:
                screen.run("xdotool", "key", keys)
                screen.run("xdotool", "mousemove", "1439", "899")
                time.sleep(1)
                screen.run("import", "-window", "root", str(out / f"{page}-{theme}.png"))
        finally:
            child.send_signal(signal.SIGTERM)
            try:
                child.wait(15)
            except subprocess.TimeoutExpired:
                child.kill()
            screen.stop()


def main() -> None:
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", nargs="?", type=Path, default=root / "resources/screenshots")
    parser.add_argument("--program", type=Path, default=root / "build/release/bin/headgate")
    parser.add_argument("--watch", type=float, default=45, help="seconds of demo traffic before the first picture")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        take(arguments.program, arguments.out, theme, arguments.watch)
        print(f"{theme}: {', '.join(page for page, _ in PAGES)}", flush=True)
    print(arguments.out)


if __name__ == "__main__":
    main()
