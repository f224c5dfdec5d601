#!/usr/bin/env python3
"""Measures the window: how soon it is there, whether heavy traffic keeps its event loop waiting, and what it costs the
engine behind it.

  ./dev bench ui             start-up, 60 s of 10,000 exchanges a second, the engine with and without a window
  ./dev bench ui --quick     the same in short
"""

import argparse
import json
import os
import signal
import socket
import statistics
import sys
import tempfile
import time
from pathlib import Path

from process import TICKS, BenchError, Child, run
from proxies import free_port

FEED_RATE = 10_000
CONNECTIONS = 64
LONGEST_WAIT_MS = 50
FIRST_PAINT_MS = 300
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

    def start_up(self) -> None:
        times = []
        for _ in range(3 if self.quick else 8):
            window = self.window()
            try:
                times.append(window.first_paint_ms())
            finally:
                window.stop()
        warm = statistics.median(times[1:])
        self.row("first window painted, warm (median)", f"{warm:.0f} ms", f"{FIRST_PAINT_MS} ms", warm <= FIRST_PAINT_MS)
        print(f"  all: {', '.join(f'{value:.0f}' for value in times)} ms")

    def feed(self) -> None:
        seconds = 10 if self.quick else 60
        window = self.window()
        try:
            window.await_listening()
            time.sleep(1)
            before = thread_seconds(window.child.process.pid)
            result = offered(self.programs, window.port, FEED_RATE, seconds)
            after = thread_seconds(window.child.process.pid)
        finally:
            figures = window.stop()
        reached = result["rate"]
        self.row(f"exchanges a second through the engine, for {seconds} s", f"{reached:,.0f}", f"{FEED_RATE:,}",
                 reached >= 0.97 * FEED_RATE)
        longest = figures["longest_ns"] / 1e6
        self.row("longest wait of the event loop", f"{longest:.1f} ms", f"{LONGEST_WAIT_MS} ms", longest < LONGEST_WAIT_MS)
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
    parser.add_argument("--only", choices=["start-up", "feed", "engine-cost"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="headgate-bench-") as name:
        directory = Path(name)
        display = Display(directory)
        origin = Child([str(arguments.programs / "bench_origin")], 1 - CORE, directory)
        try:
            bench = Bench(arguments, directory, json.loads(origin.read_line(10))["port"])
            parts = {"start-up": bench.start_up, "feed": bench.feed, "engine-cost": bench.engine_cost}
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
    sys.exit(main())
