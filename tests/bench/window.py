#!/usr/bin/env python3
"""Measures the window: how soon it is there, whether heavy traffic keeps its event loop waiting, and what it costs the
engine behind it.

  ./dev bench ui             start-up, 60 s of 10,000 exchanges a second, the same on each page, a profile of 500 routes
                             in the editor, the engine with and without a window
  ./dev bench ui --quick     the same in short

Of a wait the main thread's own processor time stands in brackets: what else it is made of went to other programs.
"""

import argparse
import http.client
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "window"))
import desktop  # noqa: E402
from process import TICKS, BenchError, Child, run  # noqa: E402
from proxies import free_port  # noqa: E402

FEED_RATE = 10_000
CONNECTIONS = 64
LONGEST_WAIT_MS = 50
TOLD_FROM_MS = 5  # by the probe, one by one
FIRST_PAINT_MS = 300
LISTENING_MS = 200  # after the window
APPLY_MS = 100
ROUTES = 500
ENGINE_COST = 1.05
CORE = 0  # of what is measured; the load has the other one


class Display:
    """An X server of its own, and the environment of a user who has never seen Headgate."""

    def __init__(self, directory: Path):
        read, write = os.pipe()
        os.set_inheritable(write, True)
        self.directory = directory
        self.log = (directory / "xvfb.log").open("wb")
        pid = os.fork()
        if pid == 0:
            os.dup2(self.log.fileno(), 2)
            os.execvp("Xvfb", ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
        os.close(write)
        self.pid = pid
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise BenchError("Xvfb did not start: " + (directory / "xvfb.log").read_text()[-300:])
        os.environ["DISPLAY"] = f":{number}"

    def stop(self) -> None:
        os.kill(self.pid, signal.SIGTERM)
        os.waitpid(self.pid, 0)
        self.log.close()


class Window:
    """One headgate with a profile that leads to the origin."""

    def __init__(self, programs: Path, directory: Path, origin_port: int):
        self.directory = Path(tempfile.mkdtemp(prefix="window-", dir=directory))
        self.figures_file = self.directory / "figures.json"
        self.port = free_port()
        profile = self.directory / "profile.json"
        profile.write_text(json.dumps(bench_profile(self.port, origin_port)))
        os.environ["HEADGATE_MEASURE"] = str(self.figures_file)
        os.environ["XDG_STATE_HOME"] = str(self.directory)
        self.started = time.monotonic_ns()
        self.child = Child([str(programs / "headgate"), str(profile)], CORE, self.directory)

    def first_paint_ms(self) -> float:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if not self.child.running():
                raise BenchError("headgate ended: " + self.child.errors())
            figures = self.figures()
            if figures and figures["first_paint_ns"]:
                return (figures["first_paint_ns"] - self.started) / 1e6
            time.sleep(0.01)
        raise BenchError("headgate has not painted a window within 20 s: " + self.child.errors())

    def await_listening(self) -> None:
        """The gateway starts behind the window, a little later than that is painted."""
        self.first_paint_ms()
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError as error:
                if time.monotonic() > deadline:
                    raise BenchError("the gateway behind the window does not listen: " + self.child.errors()) from error
                time.sleep(0.01)

    def listening_ms(self) -> float:
        """From the first paint until somebody answers."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                break
            except OSError:
                time.sleep(0.001)
        listening = time.monotonic_ns()
        return (listening - self.started) / 1e6 - self.first_paint_ms()

    def figures(self) -> dict | None:
        try:
            return json.loads(self.figures_file.read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return None

    def stop(self) -> dict:
        self.child.stop()
        figures = self.figures()
        if not figures:
            raise BenchError("headgate left no figures: " + self.child.errors())
        return figures


class Bare:
    """The same engine without a window."""

    def __init__(self, programs: Path, directory: Path, origin_port: int):
        self.directory = Path(tempfile.mkdtemp(prefix="bare-", dir=directory))
        self.port = free_port()
        profile = self.directory / "profile.json"
        profile.write_text(json.dumps(bench_profile(self.port, origin_port)))
        self.child = Child([str(programs / "headgated"), "--profile", str(profile), "--workers", "1"], CORE, self.directory)
        self.child.read_line(10)

    def stop(self) -> None:
        self.child.stop()


class Wait(NamedTuple):
    """Of the window's event loop. On a busy machine it waits for others, too: that is what its thread did not run."""

    milliseconds: float
    of_its_own: float  # processor time of the main thread

    def __str__(self) -> str:
        if not self.milliseconds:
            return f"below {TOLD_FROM_MS} ms"
        return f"{self.milliseconds:.1f} ms ({self.of_its_own:.1f})"


NO_WAIT = Wait(0, 0)


def longest_wait(slow: list[tuple[int, int, int]], begun: int, ended: int) -> Wait:
    """Of those that began or ended in that time."""
    return max((Wait(wait / 1e6, min(ran, wait) / 1e6) for sent, wait, ran in slow
                if begun <= sent <= ended or begun <= sent + wait <= ended), default=NO_WAIT)


class Desk:
    """A headgate that is worked in, through AT-SPI and xdotool; what happens between two moments can be asked for."""

    def __init__(self, programs: Path, profile: dict):
        self.desktop = desktop.Desktop()
        self.figures_file = self.desktop.home / "figures.json"
        path = self.desktop.home / "profile.json"
        path.write_text(json.dumps(profile))
        self.phases: list[tuple[str, int, int]] = []
        self.started = time.monotonic_ns()
        self.window = desktop.Window(self.desktop, "-c", str(CORE), str(programs / "headgate"), str(path),
                                     program="taskset", HEADGATE_MEASURE=str(self.figures_file))

    def phase(self, name: str, work, settle: float = 1.0) -> None:
        begun = time.monotonic_ns()
        work()
        time.sleep(settle)
        self.phases.append((name, begun, time.monotonic_ns()))

    def go(self, name: str, role: str = "check box") -> None:
        """To a page or a view: not part of what is measured."""
        self.window.click(name, role)
        time.sleep(1)

    def centre(self, name, role: str) -> tuple[int, int]:
        return self.window.await_item(name, role).centre

    def end(self) -> list[tuple[str, Wait]]:
        """The longest wait of each phase."""
        try:
            self.window.end()
            slow = json.loads(self.figures_file.read_text())["slow_ns"]
        finally:
            self.desktop.end()
        longest: dict[str, Wait] = {}  # of all phases with that name
        for name, begun, ended in self.phases:
            longest[name] = max(longest.get(name, NO_WAIT), longest_wait(slow, begun, ended))
        return list(longest.items())


def long_profile(port: int, origin_port: int) -> dict:
    """As many routes as nobody has, over pools that are all the same server."""
    profile = bench_profile(port, origin_port)
    target = profile["pools"][0]["targets"][0]["url"]
    profile["pools"] = [{"id": f"pool-{number}", "targets": [{"id": f"target-{number}", "url": target}]} for number in range(40)]
    profile["routes"] = [
        {"id": f"route-{number}", "name": f"Route {number}", "match": {"path": f"/api/{number}/*"},
         "rewrite": {"strip_prefix": f"/api/{number}"}, "pool": f"pool-{number % 40}", "timeouts": {"first_byte": "2m"}}
        for number in range(ROUTES)
    ]
    return profile


def bench_profile(port: int, origin_port: int) -> dict:
    return {
        "headgate": 1,
        "name": "Bench",
        "listeners": [{"id": "web", "address": "127.0.0.1", "port": port}],
        "pools": [
            {
                "id": "origin",
                "targets": [{"id": "origin", "url": f"http://127.0.0.1:{origin_port}"}],
                "connections": {"idle": 256},
            }
        ],
        "routes": [
            {"id": "llm", "name": "Models", "match": {"path": "/v1/*"}, "pool": "origin"},
            {"id": "api", "name": "API", "match": {"path": "/api/*"}, "pool": "origin"},
            {"id": "web", "name": "Everything else", "match": {"path": "/*"}, "pool": "origin"},
        ],
    }


def thread_seconds(pid: int) -> dict[str, float]:
    """Processor time of the threads by what they do. The recorder's is the one that bears the program's name and is not
    the main thread."""
    seconds: dict[str, float] = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        try:
            name, _, rest = (task / "stat").read_text().partition("(")[2].rpartition(")")
        except FileNotFoundError:
            continue
        if int(task.name) == pid:
            name = "main"
        elif name.startswith("headgate"):
            name = "recorder"
        fields = rest.split()
        seconds[name] = seconds.get(name, 0.0) + (int(fields[11]) + int(fields[12])) / TICKS
    return seconds


def engine_seconds(pid: int) -> float:
    return sum(value for name, value in thread_seconds(pid).items() if name.startswith("worker-") or name == "recorder")


def offered(programs: Path, port: int, rate: float, seconds: float) -> dict:
    output = run([str(programs / "paced_client"), str(port), str(CONNECTIONS), f"{rate:.1f}", f"{seconds:.1f}"],
                 1 - CORE, seconds + 60)
    return json.loads(output)


class Bench:
    def __init__(self, arguments: argparse.Namespace, directory: Path, origin_port: int):
        self.programs = arguments.programs
        self.quick = arguments.quick
        self.directory = directory
        self.origin_port = origin_port
        self.missed = 0

    def window(self) -> Window:
        return Window(self.programs, self.directory, self.origin_port)

    def row(self, title: str, value: str, goal: str, met: bool) -> None:
        self.missed += not met
        print(f"{title:<58} {value:>16}   goal {goal:<12} {'met' if met else 'MISSED'}", flush=True)

    def wait_row(self, title: str, longest: Wait) -> None:
        self.row(title, str(longest), f"{LONGEST_WAIT_MS} ms", longest.milliseconds < LONGEST_WAIT_MS)

    def start_up(self) -> None:
        times, own = [], []
        for _ in range(3 if self.quick else 8):
            window = self.window()
            try:
                times.append(window.first_paint_ms())
                own.append(window.child.cpu_seconds() * 1e3)
            finally:
                window.stop()
        warm = statistics.median(times[1:])
        self.row("first window painted, warm (median)", f"{warm:.0f} ms", f"{FIRST_PAINT_MS} ms", warm <= FIRST_PAINT_MS)
        print(f"  all: {', '.join(f'{value:.0f}' for value in times)} ms; "
              f"its threads ran for {statistics.median(own[1:]):.0f} ms until then")

    def listening(self) -> None:
        times = []
        for _ in range(3 if self.quick else 8):
            window = self.window()
            try:
                times.append(window.listening_ms())
            finally:
                window.stop()
        warm = statistics.median(times[1:])
        self.row("listener answers after the window is painted (median)", f"{warm:.0f} ms", f"{LISTENING_MS} ms",
                 warm <= LISTENING_MS)
        print(f"  all: {', '.join(f'{value:.0f}' for value in times)} ms")

    def waits(self, desk: Desk) -> None:
        for name, longest in desk.end():
            self.wait_row(f"longest wait: {name}", longest)

    def pages(self) -> None:
        port = free_port()
        desk = Desk(self.programs, bench_profile(port, self.origin_port))
        seconds = 5 if self.quick else 20

        def serve() -> None:
            reached = offered(self.programs, port, FEED_RATE, seconds)["rate"]
            if reached < 0.97 * FEED_RATE:
                print(f"  only {reached:,.0f} a second were served")

        for page, view in (("Traffic", None), ("Routes", "Editor"), ("Routes", "Map"), ("Upstreams", None)):
            desk.go(page)
            if view:
                desk.go(view)
            desk.phase(f"{view or page} while {FEED_RATE:,} exchanges a second pass", serve, 0)
        self.waits(desk)

    def editing(self) -> None:
        port = free_port()
        desk = Desk(self.programs, long_profile(port, self.origin_port))
        try:
            self.edit(desk)
            times = [self.applied(desk, port) for _ in range(3 if self.quick else 9)]
        finally:
            self.waits(desk)
        apply = statistics.median(times)
        self.row("Apply, from the key to the first request by the new rules", f"{apply:.0f} ms", f"{APPLY_MS} ms", apply < APPLY_MS)
        print(f"  all: {', '.join(f'{value:.0f}' for value in times)} ms")

    @staticmethod
    def edit(desk: Desk) -> None:
        def third() -> tuple[int, int]:
            desk.desktop.key("Home")
            return desk.centre(lambda name: name.startswith("Route 3,"), "table cell")

        desk.go("Routes")
        desk.phases.append((f"a profile of {ROUTES} routes is opened and its page shown", desk.started, time.monotonic_ns()))
        keys, click = desk.desktop.key, desk.desktop.click
        row = third()
        desk.phase("a route is chosen", lambda: click(*row))
        desk.phase("ten more, one after the other", lambda: keys(*["Down"] * 10))
        match = desk.centre("Match", "check box")
        desk.phase("a form is opened", lambda: click(*match))
        field = desk.centre("Match, paths, number 1", "text")
        click(*field)
        desk.phase("letters are typed", lambda: (keys("Home"), desk.desktop.type("/abcdefgh"), keys("Return")))
        click(*row)
        desk.phase("the route is moved five times", lambda: keys(*["alt+Down"] * 5))
        desk.phase("six steps are undone", lambda: keys(*["ctrl+z"] * 6))
        for view in ("{ } JSON", "Map", "Editor"):
            place = desk.centre(view, "check box")
            desk.phase(f"the view changes to {view}", lambda place=place: click(*place))
            if "JSON" in view:
                text = desk.centre("The profile as JSON", "text")
                desk.phase("a member is typed into the JSON and taken back",
                           lambda text=text: (click(*text), keys("ctrl+Home", "Right"), desk.desktop.type('"x-note": 1,'),
                                              time.sleep(1), keys("ctrl+z")))
        click(*row)
        click(*third())
        time.sleep(1)

    def applied(self, desk: Desk, port: int) -> float:
        """The chosen route is switched off or on again, and from then on is served as that says. Measured from the key
        on, not from the start of the program that presses it: that waits for its line."""
        path = "/api/3/json"
        before = status_of(port, path)
        desk.desktop.key("space")
        time.sleep(1)
        press = subprocess.Popen(["xdotool", "-"], env=desk.desktop.environment, stdin=subprocess.PIPE)
        time.sleep(0.2)
        begun = time.monotonic_ns()
        press.stdin.write(b"key --delay 0 ctrl+Return\n")
        press.stdin.flush()
        while status_of(port, path) == before:
            if time.monotonic_ns() - begun > 20e9:
                raise BenchError("what was applied is not served")
            time.sleep(0.001)
        served = time.monotonic_ns()
        press.communicate()
        time.sleep(1)
        desk.phases.append(("changes are applied", begun, time.monotonic_ns()))
        return (served - begun) / 1e6

    def feed(self) -> None:
        seconds = 10 if self.quick else 60
        window = self.window()
        try:
            window.await_listening()
            time.sleep(1)
            before = thread_seconds(window.child.process.pid)
            begun = time.monotonic_ns()
            result = offered(self.programs, window.port, FEED_RATE, seconds)
            ended = time.monotonic_ns()
            after = thread_seconds(window.child.process.pid)
        finally:
            figures = window.stop()
        reached = result["rate"]
        self.row(f"exchanges a second through the engine, for {seconds} s", f"{reached:,.0f}", f"{FEED_RATE:,}",
                 reached >= 0.97 * FEED_RATE)
        self.wait_row("longest wait of the event loop meanwhile", longest_wait(figures["slow_ns"], begun, ended))
        print(f"  p99 {quantile(figures['delays_ms'], 0.99)} ms, "
              f"{sum(figures['delays_ms'][LONGEST_WAIT_MS:])} of {sum(figures['delays_ms'])} knocks waited {LONGEST_WAIT_MS} ms or longer")
        shares = {name: (value - before.get(name, 0.0)) / seconds for name, value in after.items()}
        print("  of a core: " + ", ".join(f"{name} {share:.2f}" for name, share in sorted(shares.items()) if share >= 0.005))

    def engine_cost(self) -> None:
        rate = self.saturation() * 0.6
        seconds, rounds = (3, 3) if self.quick else (8, 7)
        ratios = []
        for _ in range(rounds):
            costs = []
            for make in (lambda: Bare(self.programs, self.directory, self.origin_port), self.window):
                gateway = make()
                try:
                    if isinstance(gateway, Window):
                        gateway.await_listening()
                    offered(self.programs, gateway.port, rate, 1)
                    pid = gateway.child.process.pid
                    before = engine_seconds(pid)
                    result = offered(self.programs, gateway.port, rate, seconds)
                    costs.append((engine_seconds(pid) - before) / result["requests"])
                finally:
                    gateway.stop()
            ratios.append(costs[1] / costs[0])
        ratio = statistics.median(ratios)
        self.row(f"engine's CPU per exchange, with a window / without, {rate:,.0f}/s", f"{ratio:.3f}", f"{ENGINE_COST}",
                 ratio <= ENGINE_COST)
        print(f"  rounds: {', '.join(f'{value:.3f}' for value in ratios)}")

    def saturation(self) -> float:
        """What the engine does at most while a window watches: both are on one core, as the load is on the other."""
        window = self.window()
        try:
            window.await_listening()
            words = run(["wrk", "-t1", f"-c{CONNECTIONS}", "-d3s", f"http://127.0.0.1:{window.port}/api/json"], 1 - CORE, 30)
            return float(words.partition("Requests/sec:")[2].split()[0])
        finally:
            window.stop()


def status_of(port: int, path: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    finally:
        connection.close()


def quantile(buckets: list[int], share: float) -> int:
    left = share * sum(buckets)
    for milliseconds, count in enumerate(buckets):
        left -= count
        if left <= 0:
            return milliseconds
    return len(buckets)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, default=Path(__file__).resolve().parents[2] / "build/release/bin")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=["start-up", "listening", "feed", "pages", "editing", "engine-cost"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="headgate-bench-") as name:
        directory = Path(name)
        display = Display(directory)
        origin = Child([str(arguments.programs / "bench_origin")], 1 - CORE, directory)
        try:
            bench = Bench(arguments, directory, json.loads(origin.read_line(10))["port"])
            parts = {"start-up": bench.start_up, "listening": bench.listening, "feed": bench.feed, "pages": bench.pages,
                     "editing": bench.editing, "engine-cost": bench.engine_cost}
            for key, part in parts.items():
                if arguments.only in (None, key):
                    part()
        except BenchError as error:
            print(f"bench: {error}", file=sys.stderr)
            return 1
        finally:
            origin.stop()
            display.stop()
    return 1 if bench.missed else 0


if __name__ == "__main__":
    desktop.need_desktop()
    sys.exit(main())
