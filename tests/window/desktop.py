"""A desktop for tests of the real window: a screen without a monitor, a session bus with accessibility, a home of its own.

What is seen there is read as a screen reader reads it (AT-SPI), and what is done is done with the mouse and the keys of
xdotool, at the places that AT-SPI tells: no pixel is known here.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADGATE = os.environ.get("HEADGATE", str(ROOT / "build/release/bin/headgate"))
SIZE = "1440x900"
SECONDS = float(os.environ.get("HEADGATE_TEST_SECONDS", "15"))  # until what should happen counts as not happening

sys.path.insert(0, str(ROOT / "tests/support"))
from gateway import Child, Silence, wait_for  # noqa: E402, F401


sys.path.append("/usr/lib/python3/dist-packages")
try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    sys.exit("AT-SPI cannot be asked here: install python3-gi, gir1.2-atspi-2.0 and at-spi2-core (./dev test does).")


def need_desktop() -> None:
    """Ends this program with what to install, or starts it again on a session bus of its own: AT-SPI is found there,
    and nothing of the user's is."""
    missing = [program for program in ("Xvfb", "xdotool", "dbus-run-session") if not shutil.which(program)]
    if missing:
        sys.exit(f"missing here: {' '.join(missing)}. ./dev test installs them.")
    if os.environ.get("HEADGATE_TEST_BUS") == "1":
        return
    with tempfile.TemporaryDirectory(prefix="headgate-bus-", ignore_cleanup_errors=True) as home:
        own = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        own |= {"HOME": home, "XDG_RUNTIME_DIR": home, "HEADGATE_TEST_BUS": "1"}
        command = ["dbus-run-session", "--", sys.executable, "-B", *sys.argv]
        sys.exit(subprocess.run(command, env=own, stderr=None, check=False).returncode)


class Desktop:
    """An X server and a home, ended and removed with their programs."""

    def __init__(self, size: str = SIZE):
        self._folder = tempfile.TemporaryDirectory(prefix="headgate-desktop-", ignore_cleanup_errors=True)
        self.home = Path(self._folder.name)
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            sys.exit("Xvfb did not start.")
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700)
        kept = {name: os.environ[name] for name in ("PATH", "DBUS_SESSION_BUS_ADDRESS") if name in os.environ}
        kept |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        self.environment = {
            **kept, "DISPLAY": f":{number}", "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_STATE_HOME": str(self.home / "state"), "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def settings(self, **window: str) -> None:
        """What the user chose before: headgate.ini."""
        folder = self.home / "config/headgate"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "headgate.ini").write_text("[window]\n" + "".join(f"{key}={value}\n" for key, value in window.items()))

    def xdotool(self, *words: str) -> str:
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, capture_output=True,
                              text=True, timeout=SECONDS).stdout.strip()

    def key(self, *keys: str) -> None:
        self.xdotool("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "15", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.xdotool("mousemove", x, y, "click", button)

    def picture(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True, timeout=SECONDS)

    def end(self) -> None:
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()


class Window:
    """A running headgate, seen through AT-SPI."""

    def __init__(self, desktop: Desktop, *arguments: str, program: str = HEADGATE, **environment: str):
        self.desktop = desktop
        self.scale = int(environment.get("QT_SCALE_FACTOR", "1"))  # AT-SPI does not know of it
        self.said = desktop.home / "headgate.log"
        self.process = subprocess.Popen([program, *arguments], env={**desktop.environment, **environment},
                                        cwd=desktop.home, stdout=subprocess.DEVNULL, stderr=self.said.open("ab"))
        try:
            self.application = wait_for(self._application, SECONDS, "headgate among the accessible programs")
            wait_for(lambda: self._top() is not None, SECONDS, "a window")
            self._focus()
        except BaseException:
            self.end()
            raise

    def _application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"headgate ended with {self.process.returncode}: {self.said.read_text()}")
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def _top(self):
        return next((child for child in children(self.application) if showing(child)), None)

    def _focus(self) -> None:
        """There is no window manager that would."""
        found = self.desktop.xdotool("search", "--sync", "--onlyvisible", "--name", "Headgate").splitlines()[0]
        self.identifier = found
        self.desktop.xdotool("windowfocus", "--sync", found)

    def resize(self, width: int, height: int) -> None:
        """At the corner of the screen, as if by its frame. It is asked until it is done: a window that is being shown
        takes a size of its own."""

        def done() -> bool:
            self.desktop.xdotool("windowmove", self.identifier, 0, 0, "windowsize", self.identifier, width, height)
            time.sleep(0.2)
            return Item(self._top(), self).box == (0, 0, width, height)

        wait_for(done, SECONDS, f"a window of {width} x {height}")

    def items(self, below=None):
        """All that shows, in reading order; of long tables only the ends."""
        starts = [below.node] if below else list(children(self.application))
        for start in starts:
            yield from (Item(node, self) for node in walk(start))

    def find(self, name, role: str | None = None, below=None):
        """The first that shows and bears this name: a text, or what a name has to satisfy."""
        fits = name if callable(name) else lambda text: text == name
        for item in self.items(below):
            if (role is None or item.role == role) and fits(item.name):
                return item
        return None

    def await_item(self, name, role: str | None = None, seconds: float = SECONDS, below=None):
        what = f"'{name}' ({role or 'any role'})" if isinstance(name, str) else f"what is looked for ({role})"
        try:
            return wait_for(lambda: self.find(name, role, below), seconds, what)
        except Exception as silence:
            raise AssertionError(f"{what} did not come: {silence}\n{self.last_words()}") from silence

    def click(self, name, role: str | None = None):
        """Once it can be pressed, and has come to rest."""
        item = self.await_item(name, role)
        wait_for(lambda: item.has("sensitive"), SECONDS, f"that {item} can be pressed")
        wait_for(item.rests, SECONDS, f"that {item} rests")
        item.click()
        return item

    def texts(self) -> str:
        """All that can be read, a line each."""
        return "\n".join(text for item in self.items() for text in (item.name, item.description, item.text) if text)

    def outline(self) -> str:
        return "\n".join(str(item) for item in self.items() if item.name or item.text)

    def last_words(self) -> str:
        """For whoever reads of a failure: what shows, or how the program ended."""
        try:
            self.process.wait(1)
            return f"headgate ended with {self.process.returncode} and said:\n{self.said.read_text()}"
        except subprocess.TimeoutExpired:
            return f"what shows:\n{self.outline()}\nheadgate said:\n{self.said.read_text()}"

    def end(self) -> int | None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


class Item:
    """One thing that shows."""

    def __init__(self, node, window: Window):
        self.node = node
        self._window = window

    @property
    def name(self) -> str:
        return self.node.get_name() or ""

    @property
    def role(self) -> str:
        return self.node.get_role_name()

    @property
    def description(self) -> str:
        return self.node.get_description() or ""

    @property
    def text(self) -> str:
        """Of a field: what stands in it."""
        if "Text" not in self.node.get_interfaces():
            return ""
        return Atspi.Text.get_text(self.node, 0, Atspi.Text.get_character_count(self.node))

    def has(self, state: str) -> bool:
        return self.node.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    @property
    def box(self) -> tuple[int, int, int, int]:
        extents = self.node.get_extents(Atspi.CoordType.SCREEN)
        scale = self._window.scale
        return extents.x * scale, extents.y * scale, extents.width * scale, extents.height * scale

    @property
    def centre(self) -> tuple[int, int]:
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def rests(self) -> bool:
        before = self.box
        time.sleep(0.05)
        return self.box == before

    def click(self, button: int = 1) -> None:
        self._window.desktop.click(*self.centre, button)

    def write(self, text: str) -> None:
        """By hand: in place of what stood there."""
        self.click()
        self._window.desktop.key("ctrl+a")
        self._window.desktop.type(text)

    def path(self) -> str:
        """Through which named parents it is reached."""
        names = []
        node = self.node.get_parent()
        while node is not None and node.get_role_name() != "application":
            if node.get_name() and node.get_role_name() != "frame":
                names.append(node.get_name())
            node = node.get_parent()
        return " / ".join(reversed(names))

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} {self.description!r} {self.text!r} at {self.box}"


MOST_CHILDREN = 120  # from each end of one parent: enough for every form, and less than a table of traffic


def children(node):
    count = node.get_child_count()
    for number in (*range(min(count, MOST_CHILDREN)), *range(max(MOST_CHILDREN, count - MOST_CHILDREN), count)):
        child = node.get_child_at_index(number)
        if child is not None:
            yield child


def showing(node) -> bool:
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node):
    """What shows at and below a node. What goes away meanwhile is left out."""
    try:
        if not showing(node):
            return
        yield node
        for child in children(node):
            yield from walk(child)
    except GLib.Error:
        return


def json_of(path: Path) -> dict:
    return json.loads(path.read_text())
