"""headgated and other programs as children of a test: started, listened to, always ended. Standard library only."""

import contextlib
import ctypes
import json
import os
import select
import signal
import subprocess
import time
from pathlib import Path

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None)


class Silence(Exception):
    """Something that was waited for did not come."""


def wait_for(look, seconds: float, what: str):
    """The first truthy answer of `look`."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise Silence(f"{what}: not within {seconds:g} s")
        time.sleep(0.01)


class Child:
    """A program that prints JSON lines on its standard output. Standard error goes to the file `errors`."""

    def __init__(self, command: list, errors: Path, environment: dict | None = None, prepare=None):
        def before_exec() -> None:
            LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
            if prepare:
                prepare()

        self.name = Path(command[0]).name
        self.errors = errors
        with errors.open("wb") as stderr:
            self.process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env={**os.environ, **(environment or {})},
                preexec_fn=before_exec,
            )
        self._pending = b""

    def event(self, name: str, seconds: float = 10) -> dict:
        """The next event of this name; those before it are dropped."""
        deadline = time.monotonic() + seconds
        while True:
            event = json.loads(self._line(deadline, name))
            if event.get("event") == name:
                return event

    def _line(self, deadline: float, awaited: str) -> bytes:
        descriptor = self.process.stdout.fileno()
        while b"\n" not in self._pending:
            readable, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
            if not readable:
                raise Silence(f"{self.name} did not say '{awaited}' in time: {self.said()}")
            data = os.read(descriptor, 1 << 16)
            if not data:
                raise Silence(f"{self.name} ended before it said '{awaited}': {self.said()}")
            self._pending += data
        line, self._pending = self._pending.split(b"\n", 1)
        return line

    def said(self) -> str:
        """What it wrote to standard error."""
        return self.errors.read_text(errors="replace")

    def signal(self, number: int) -> None:
        self.process.send_signal(number)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


class Gateway(Child):
    """A headgated with a profile in `directory`. `ports` are those of its listeners, by id."""

    def __init__(self, binary: str | Path, directory: Path, profile: dict, *options, access_log: str | Path | None = None, prepare=None):
        self.profile = directory / "profile.json"
        self.access_log = Path(access_log or directory / "access.log")
        self.profile.write_text(json.dumps(profile))
        command = [binary, "--profile", self.profile, "--access-log", self.access_log, *options]
        home = {"HOME": str(directory), "XDG_CONFIG_HOME": str(directory), "XDG_DATA_HOME": str(directory)}
        super().__init__(command, directory / "headgated.stderr", home, prepare)
        try:
            self._take_ports(self.event("ready"))
        except BaseException:
            self.end()
            raise

    @property
    def port(self) -> int:
        return self.ports["web"]

    def replace_profile(self, text: str) -> None:
        """Atomically, as an editor does it; the gateway sees that by itself and says once what came of it."""
        new = self.profile.with_suffix(".new")
        new.write_text(text)
        new.replace(self.profile)

    def reload(self, profile: dict | None = None, seconds: float = 10) -> None:
        """With another profile, which the gateway notices; without, the same one anew, on SIGHUP."""
        if profile:
            self.replace_profile(json.dumps(profile))
        else:
            self.signal(signal.SIGHUP)
        self._take_ports(self.event("reloaded", seconds))

    def _take_ports(self, event: dict) -> None:
        self.listeners = {listener["id"]: listener for listener in event["listeners"]}
        self.ports = {name: listener["port"] for name, listener in self.listeners.items()}

    def exchanges(self) -> list[dict]:
        """The whole lines of the access log."""
        if not self.access_log.exists():
            return []
        lines = self.access_log.read_bytes().split(b"\n")[:-1]
        return [json.loads(line) for line in lines]

    def exchange(self, seconds: float = 5, **fields) -> dict:
        """The first one logged with these fields."""

        def look():
            return [e for e in self.exchanges() if all(e.get(key) == value for key, value in fields.items())]

        return wait_for(look, seconds, f"an exchange with {fields} in the access log")[0]

    def drain(self, seconds: float) -> int:
        """SIGTERM, and the exit status."""
        self.signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def resident_bytes(self) -> int:
        return self._status("VmRSS") * 1024

    def descriptors(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _status(self, key: str) -> int:
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(key + ":"):
                return int(line.split()[1])
        raise KeyError(key)


@contextlib.contextmanager
def running(child):
    try:
        yield child
    finally:
        child.end()


def profile(pools: dict[str, str | list[str]], routes: list[dict] | None = None, **more) -> dict:
    """One listener `web` on a free port; a pool a name, with its targets' URLs; a route `/name/*` to each unless told."""
    return {
        "headgate": 1,
        "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0}],
        "pools": [
            {"id": name, "targets": [target(f"{name}-{n}", url) for n, url in enumerate([urls] if isinstance(urls, str) else urls)]}
            for name, urls in pools.items()
        ],
        "routes": routes
        or [{"id": name, "match": {"path": f"/{name}/*"}, "rewrite": {"strip_prefix": f"/{name}"}, "pool": name} for name in pools],
        **more,
    }


def https_profile(pools: dict[str, str | list[str]], routes: list[dict] | None = None, **more) -> dict:
    """The same with a listener `tls` beside `web`, which has a certificate of the local CA for localhost."""
    made = profile(pools, routes, **more)
    certificate = {"from": "local-ca", "hosts": ["localhost"]}
    made["listeners"].append({"id": "tls", "address": "127.0.0.1", "port": 0, "tls": {"certificates": [certificate]}})
    return made


def target(name: str, url: str) -> dict:
    """`unix:PATH` is a socket."""
    if url.startswith("unix:"):
        return {"id": name, "url": "http://localhost", "socket": url.removeprefix("unix:")}
    return {"id": name, "url": url}
