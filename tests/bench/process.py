"""Child processes: started on a core, measured through /proc, always ended."""

import ctypes
import os
import select
import signal
import subprocess
import time
from pathlib import Path

PR_SET_PDEATHSIG = 1
TICKS = os.sysconf("SC_CLK_TCK")
LIBC = ctypes.CDLL(None)


class BenchError(Exception):
    """A measurement that did not come about, and why."""


def _prepare(core: int, niceness: int):
    def run() -> None:
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        os.sched_setaffinity(0, {core})
        os.nice(niceness)

    return run


def run(command: list[str], core: int, timeout: float = 60) -> str:
    """Runs a command to its end and gives its standard output."""
    try:
        result = subprocess.run(
            command, capture_output=True, text=True, timeout=timeout, check=False, preexec_fn=_prepare(core, 0)
        )
    except subprocess.TimeoutExpired as error:
        raise BenchError(f"{command[0]} did not end within {timeout:.0f} s") from error
    except OSError as error:
        raise BenchError(f"{command[0]} does not run: {error}") from error
    if result.returncode != 0:
        raise BenchError(f"{command[0]} ended with {result.returncode}: {result.stderr.strip()[-300:]}")
    return result.stdout


class Child:
    """A process with all that it starts itself. `output` is a file for its standard output, or None for a pipe."""

    def __init__(self, command: list[str], core: int, directory: Path, output: Path | None = None, niceness: int = 0):
        self.command = command
        self._errors = directory / f"{Path(command[0]).name}.stderr"
        environment = {**os.environ, "HOME": str(directory), "XDG_DATA_HOME": str(directory), "XDG_CONFIG_HOME": str(directory)}
        with self._errors.open("ab") as errors:
            stdout = output.open("wb") if output else subprocess.PIPE
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=stdout,
                stderr=errors,
                cwd=directory,
                env=environment,
                start_new_session=True,
                preexec_fn=_prepare(core, niceness),
            )
            if output:
                stdout.close()
        self._pending = b""

    def read_line(self, timeout: float) -> str:
        """The next line of its standard output."""
        deadline = time.monotonic() + timeout
        descriptor = self.process.stdout.fileno()
        while b"\n" not in self._pending:
            ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise BenchError(f"{self.name} printed nothing for {timeout:.0f} s")
            data = os.read(descriptor, 1 << 20)
            if not data:
                raise BenchError(f"{self.name} ended: {self.errors()}")
            self._pending += data
        line, self._pending = self._pending.split(b"\n", 1)
        return line.decode()

    @property
    def name(self) -> str:
        return Path(self.command[0]).name

    def errors(self) -> str:
        return self._errors.read_text(errors="replace").strip()[-400:]

    def running(self) -> bool:
        return self.process.poll() is None

    def pids(self) -> list[int]:
        """Itself and its descendants."""
        children: dict[int, list[int]] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                fields = _stat(int(entry.name))
                if fields:
                    children.setdefault(int(fields[1]), []).append(int(entry.name))
        found = [self.process.pid]
        for pid in found:
            found += children.get(pid, [])
        return found

    def cpu_seconds(self) -> float:
        total = 0
        for pid in self.pids():
            fields = _stat(pid)
            if fields:
                total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def memory_kb(self) -> tuple[int, int]:
        """Resident and proportional set size."""
        sizes = {"Rss": 0, "Pss": 0}
        for pid in self.pids():
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                key, _, rest = line.partition(":")
                if key in sizes:
                    sizes[key] += int(rest.split()[0])
        return sizes["Rss"], sizes["Pss"]

    def signal(self, number: int) -> None:
        if self.running():
            self.process.send_signal(number)

    def stop(self) -> None:
        """SIGTERM, and SIGKILL to whatever is left of the group after five seconds."""
        self.signal(signal.SIGTERM)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            pass
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()


def _stat(pid: int) -> list[str] | None:
    """The fields of /proc/PID/stat from the third (state) on; None when the process is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
