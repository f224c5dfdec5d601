"""The rows of the benchmark: what each one does to a proxy, what it measures and what Headgate must reach in it."""

import hashlib
import json
import ssl
import subprocess
import time
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Callable

from process import BenchError, Child, run
from proxies import AFFINITY_COOKIE, CLIENT_KEY, Headgate, HeadgateWithoutRecorder, HeadgateWithPolicies, Proxy

LOAD_SCRIPT = Path(__file__).with_name("load.lua")
POST_BODY = json.dumps({"model": "local", "messages": [{"role": "user", "content": "x" * 959}]})  # 1024 bytes
FILLING_BODY = "x" * 16384
BUSY_CONNECTIONS = 64
HANDSHAKES_AT_ONCE = 16


class Goal(Enum):
    NONE = ""
    BEST = "at least 0.97 of the best"
    NGINX_CPU = "at most 0.8 of nginx"
    NGINX_MEMORY = "at most nginx's"
    RECORDING_COST = "at most 1.05 of recording off"
    RECORDING_KEEPS = "at least 0.95 of recording off"
    POLICIES_COST = "at most 1.03 of policies off"
    POLICIES_KEEP = "at least 0.97 of policies off"


@dataclass(frozen=True)
class Metric:
    key: str
    title: str
    unit: str
    higher_is_better: bool
    goal: Goal = Goal.NONE
    minus_direct: bool = False  # what the proxy adds to the same measurement without it, in the same round
    floor: float = 0  # values below it are equal: their ratio would say nothing


@dataclass
class Sample:
    """One measurement of one proxy. `bodies` are the answers that were sent: SHA-256 to size, if known."""

    values: dict[str, float]
    requests: int
    bodies: dict[str, int | None] = field(default_factory=dict)


@dataclass
class Lab:
    """What a row works with."""

    programs: Path
    directory: Path
    core: int  # of the load
    quick: bool
    origin_port: int = 0
    json_answer: dict[str, int] = field(default_factory=dict)  # SHA-256 of the origin's small answer to its size
    paced_rate: float = 0

    def seconds(self, full: int) -> int:
        return 1 if self.quick else full

    def start_origin(self) -> Child:
        origin = Child([str(self.programs / "bench_origin")], self.core, self.directory)
        self.origin_port = json.loads(origin.read_line(5))["port"]
        self.json_answer = bodies(fetch(self.origin_port, "/api/json"))
        return origin

    def client(self, program: str, *arguments: object, timeout: float = 60) -> dict:
        return json.loads(run([str(self.programs / program), *map(str, arguments)], self.core, timeout))

    def wrk(
        self, port: int, connections: int, seconds: int, headers: tuple[str, ...] = (), body: str = "", scheme: str = "http"
    ) -> dict:
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(LOAD_SCRIPT)]
        for header in headers:
            command += ["-H", header]
        command += [f"{scheme}://127.0.0.1:{port}/api/json"]
        if body:
            command += ["--", body]
        result = json.loads(run(command, self.core).splitlines()[-1])
        if result["refused"] or result["broken"]:
            raise BenchError(f"{result['refused']} refused answers, {result['broken']} broken connections")
        if not result["requests"]:
            raise BenchError("no request was answered")
        return result


def bodies(*contents: bytes) -> dict[str, int]:
    return {hashlib.sha256(content).hexdigest(): len(content) for content in contents}


def fetch(port: int, path: str, *, secure: bool = False) -> bytes:
    if secure:
        connection = HTTPSConnection("127.0.0.1", port, timeout=20, context=ssl._create_unverified_context())
    else:
        connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        body = response.read()
    except (OSError, HTTPException) as error:
        raise BenchError(f"GET {path}: {error!r}") from error
    finally:
        connection.close()
    if response.status != 200:
        raise BenchError(f"GET {path}: {response.status}")
    return body


@dataclass(frozen=True)
class Row:
    key: str
    title: str
    metrics: tuple[Metric, ...]
    measure: Callable[[Lab, Proxy], Sample]
    with_direct: bool = False
    prepare: Callable[[Lab, Callable[[type[Proxy]], Proxy]], None] | None = None
    only: tuple[type[Proxy], ...] = ()  # instead of the four: the first is compared with the second
    section: str = ""  # of the report, with `only`


def requests_row(
    key: str,
    title: str,
    connections: int,
    cpu_goal: Goal = Goal.NONE,
    headers: tuple[str, ...] = (),
    body: str = "",
    scheme: str = "http",
) -> Row:
    def measure(lab: Lab, proxy: Proxy) -> Sample:
        port = proxy.secure_port if scheme == "https" else proxy.port
        warm = lab.wrk(port, connections, 1, headers, body, scheme)
        before = proxy.child.cpu_seconds()
        result = lab.wrk(port, connections, lab.seconds(2), headers, body, scheme)
        cpu = proxy.child.cpu_seconds() - before
        answer = bodies(body.encode()) if body else lab.json_answer
        return Sample(
            {
                "rate": result["requests"] / result["seconds"],
                "cpu": cpu / result["requests"] * 1e6,
            },
            warm["requests"] + result["requests"],
            answer,
        )

    return Row(
        key,
        title,
        (
            Metric("rate", "", "requests/s", True, Goal.BEST),
            Metric("cpu", "CPU", "s per 1M requests", False, cpu_goal),
        ),
        measure,
    )


def streams_row(streams: int, rate: int) -> Row:
    def measure(lab: Lab, proxy: Proxy) -> Sample:
        before = proxy.child.cpu_seconds() if proxy.child else 0
        result = run_streams(lab, proxy.port, streams, rate, 2 if lab.quick else 3)
        cpu = proxy.child.cpu_seconds() - before if proxy.child else 0
        return Sample(
            {"p50": result["p50_us"], "p99": result["p99_us"], "cpu": cpu / result["events"] * 1e6},
            streams,
            {digest: None for digest in result["sha256"]},
        )

    return Row(
        f"streams-{streams}",
        f"{streams} event streams, {rate} events/s each",
        (
            Metric("p50", "added latency p50", "µs", False, Goal.BEST, minus_direct=True, floor=1),
            Metric("p99", "added latency p99", "µs", False, Goal.BEST, minus_direct=True, floor=1),
            Metric("cpu", "CPU", "µs per event", False, Goal.BEST),
        ),
        measure,
        with_direct=True,
    )


def run_streams(lab: Lab, port: int, streams: int, rate: int, seconds: int) -> dict:
    result = lab.client("stream_client", port, streams, rate, seconds, timeout=seconds + 20)
    expected = streams * rate * seconds
    if result["complete"] != streams or result["events"] != expected:
        raise BenchError(f"{result['complete']} of {streams} streams whole, {result['events']} of {expected} events")
    return result


def beside_bulk(lab: Lab, proxy: Proxy) -> Sample:
    """A download without end keeps the worker busy; curl yields to the stream client, which measures."""
    url = f"http://127.0.0.1:{proxy.port}/big?mb=100000"
    bulk = Child(["curl", "--noproxy", "*", "-s", "-o", "/dev/null", url], lab.core, lab.directory, niceness=10)
    try:
        result = run_streams(lab, proxy.port, 50, 50, 2 if lab.quick else 3)
        if not bulk.running():
            raise BenchError(f"the download broke off: {bulk.errors()}")
    finally:
        bulk.stop()
    return Sample({"p50": result["p50_us"], "p99": result["p99_us"]}, 51, {digest: None for digest in result["sha256"]})


def handshakes_row(key: str, title: str, reuse: int) -> Row:
    def measure(lab: Lab, proxy: Proxy) -> Sample:
        before = proxy.child.cpu_seconds()
        result = lab.client("tls_client", proxy.secure_port, HANDSHAKES_AT_ONCE, lab.seconds(2), reuse)
        cpu = proxy.child.cpu_seconds() - before
        if result["failed"] or not result["requests"]:
            raise BenchError(f"{result['failed']} connections failed, {result['requests']} were answered")
        fresh = result["requests"] - result["resumed"]
        if reuse > 1 and fresh > HANDSHAKES_AT_ONCE:
            raise BenchError(f"{fresh} of {result['requests']} handshakes were not resumed")
        if reuse == 1 and result["resumed"]:
            raise BenchError(f"{result['resumed']} handshakes were resumed")
        return Sample(
            {
                "rate": result["requests"] / result["seconds"],
                "cpu": cpu / result["requests"] * 1e6,
                "p99": result["p99_us"],
            },
            result["requests"],
            lab.json_answer,
        )

    return Row(
        key,
        title,
        (
            Metric("rate", "", "connections/s", True, Goal.BEST),
            Metric("cpu", "CPU", "µs per connection", False),
            Metric("p99", "latency p99", "µs", False),
        ),
        measure,
    )


def tls_idle(lab: Lab, proxy: Proxy) -> Sample:
    count = 1000
    filling = lab.wrk(proxy.secure_port, 1, 1, body=FILLING_BODY, scheme="https")
    before = proxy.child.memory_kb()
    holder = Child([str(lab.programs / "tls_idle_client"), str(proxy.secure_port), str(count)], lab.core, lab.directory)
    try:
        opened = json.loads(holder.read_line(60))["open"]
        after = proxy.child.memory_kb()
    finally:
        holder.stop()
    if opened != count:
        raise BenchError(f"{opened} of {count} idle connections opened")
    return Sample(
        {"rss": float(after[0] - before[0]), "pss": float(after[1] - before[1])},
        count + filling["requests"],
    )


def download(lab: Lab, proxy: Proxy, url: str) -> tuple[float, float]:
    """Bytes a second of some downloads, and what each GiB of them cost."""
    size = 400 << 20
    downloads = 1 if lab.quick else 3
    command = ["curl", "--noproxy", "*", "-sSk", "-w", "%{size_download} %{time_total}\n"]
    for _ in range(downloads):
        command += ["-o", "/dev/null", f"{url}/big?mb=400"]
    before = proxy.child.cpu_seconds()
    results = [line.split() for line in run(command, lab.core).splitlines()]
    cpu = proxy.child.cpu_seconds() - before
    if any(int(received) != size for received, _ in results):
        raise BenchError("a download was not whole")
    seconds = sum(float(taken) for _, taken in results)
    return downloads * size / seconds, cpu / (downloads * size) * (1 << 30)


def bulk(lab: Lab, proxy: Proxy, *, secure: bool = False) -> Sample:
    """The timed download, then one of 1 MiB whose content is compared here and with the record."""
    port = proxy.secure_port if secure else proxy.port
    speed, cpu = download(lab, proxy, f"{'https' if secure else 'http'}://127.0.0.1:{port}")
    content = fetch(port, "/big?mb=1", secure=secure)
    if content != fetch(lab.origin_port, "/big?mb=1"):
        raise BenchError("the content of a download is not the origin's")
    return Sample(
        {"speed": speed / 1e6, "cpu": cpu},
        (1 if lab.quick else 3) + 1,
        bodies(content),
    )


def idle(lab: Lab, proxy: Proxy) -> Sample:
    """Headgate's record is filled before, by one connection, so that what grows afterwards are the connections."""
    count = 1000 if lab.quick else 5000
    filling = lab.wrk(proxy.port, 1, 1, body=FILLING_BODY)
    before = proxy.child.memory_kb()
    holder = Child([str(lab.programs / "idle_client"), str(proxy.port), str(count)], lab.core, lab.directory)
    try:
        opened = json.loads(holder.read_line(60))["open"]
        after = proxy.child.memory_kb()
        beside = lab.wrk(proxy.port, BUSY_CONNECTIONS, lab.seconds(2))
        holder.process.stdin.close()
        held = json.loads(holder.read_line(10))["held"]
        holder.process.wait(10)
    except subprocess.TimeoutExpired as error:
        raise BenchError("the idle client did not end") from error
    finally:
        holder.stop()
    if opened != count or held != count:
        raise BenchError(f"{opened} of {count} idle connections opened, {held} held")
    time.sleep(0.3)  # the proxy closes its ends
    alone = lab.wrk(proxy.port, BUSY_CONNECTIONS, lab.seconds(2))
    return Sample(
        {
            "rss": (after[0] - before[0]) / count * 1000,
            "pss": (after[1] - before[1]) / count * 1000,
            # More than the whole rate is noise, or a heap that the idle ones made larger: not better than kept.
            "kept": min(1.0, beside["requests"] / beside["seconds"] / (alone["requests"] / alone["seconds"])),
        },
        count + filling["requests"] + beside["requests"] + alone["requests"],
        lab.json_answer,
    )


def find_paced_rate(lab: Lab, start: Callable[[type[Proxy]], Proxy]) -> None:
    """60 % of what Headgate can do at most while it records."""
    proxy = start(Headgate)
    try:
        lab.wrk(proxy.port, BUSY_CONNECTIONS, 1)
        result = lab.wrk(proxy.port, BUSY_CONNECTIONS, lab.seconds(3))
    finally:
        proxy.stop()
    lab.paced_rate = 0.6 * result["requests"] / result["seconds"]


def paced(lab: Lab, proxy: Proxy) -> Sample:
    def load(seconds: int) -> dict:
        return lab.client("paced_client", proxy.port, BUSY_CONNECTIONS, f"{lab.paced_rate:.1f}", seconds)

    warm = load(1)
    before = proxy.child.cpu_seconds()
    result = load(lab.seconds(4))
    cpu = proxy.child.cpu_seconds() - before
    if result["errors"]:
        raise BenchError(f"{result['errors']} requests were not answered")
    return Sample(
        {
            "cpu": cpu / result["requests"] * 1e6,
            "rate": result["rate"],
            "p50": result["p50_us"],
            "p99": result["p99_us"],
        },
        warm["requests"] + result["requests"],
        lab.json_answer,
    )


def known_client(lab: Lab, proxy: Proxy) -> Sample:
    """A client with a key and a cookie. Both gateways get the same bytes, whether they look at them or not."""
    key = f"Bearer {CLIENT_KEY}-7"
    cookie = affinity_cookie(proxy.port, key)
    headers = (f"Authorization: {key}", f"Cookie: {AFFINITY_COOKIE}={cookie}")
    warm = lab.wrk(proxy.port, BUSY_CONNECTIONS, 1, headers)
    before = proxy.child.cpu_seconds()
    result = lab.wrk(proxy.port, BUSY_CONNECTIONS, lab.seconds(2), headers)
    cpu = proxy.child.cpu_seconds() - before
    return Sample(
        {"rate": result["requests"] / result["seconds"], "cpu": cpu / result["requests"] * 1e6},
        warm["requests"] + result["requests"],
        lab.json_answer,
    )


def affinity_cookie(port: int, key: str) -> str:
    """As the gateway gives it out, or as long as it would be."""
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", "/api/json", headers={"Authorization": key})
        response = connection.getresponse()
        response.read()
    except (OSError, HTTPException) as error:
        raise BenchError(f"GET /api/json: {error!r}") from error
    finally:
        connection.close()
    if response.status != 200:
        raise BenchError(f"GET /api/json: {response.status}")
    cookie = response.getheader("Set-Cookie", f"{AFFINITY_COOKIE}={'A' * 44};")
    return cookie.partition("=")[2].partition(";")[0]


ROWS: tuple[Row, ...] = (
    requests_row("get-1", "GET, 1 connection", 1),
    requests_row("get-16", "GET, 16 connections", 16),
    requests_row("get-64", "GET, 64 connections", 64, Goal.NGINX_CPU),
    requests_row("get-256", "GET, 256 connections", 256),
    requests_row("post-64", "POST of 1 KB, 64 connections", 64, Goal.NGINX_CPU, body=POST_BODY),
    requests_row("new-connection", "GET, a new connection each, 64 at a time", 64, headers=("Connection: close",)),
    streams_row(50, 50),
    streams_row(500, 20),
    Row(
        "beside-bulk",
        "50 event streams beside a download on the same worker",
        (
            Metric("p50", "event latency p50", "µs", False),
            Metric("p99", "event latency p99", "µs", False, Goal.BEST),
        ),
        beside_bulk,
        with_direct=True,
    ),
    Row(
        "bulk",
        "400 MiB download",
        (Metric("speed", "", "MB/s", True, Goal.BEST), Metric("cpu", "CPU", "s per GiB", False)),
        bulk,
    ),
    requests_row("tls-64", "GET by TLS, 64 connections", 64, scheme="https"),
    requests_row("tls-256", "GET by TLS, 256 connections", 256, scheme="https"),
    handshakes_row("tls-full", "TLS, a full handshake and a GET each", 1),
    handshakes_row("tls-resumed", "TLS, a resumed handshake and a GET each", 1_000_000),
    Row(
        "tls-bulk",
        "400 MiB download by TLS",
        (Metric("speed", "", "MB/s", True, Goal.BEST), Metric("cpu", "CPU", "s per GiB", False)),
        partial(bulk, secure=True),
    ),
    Row(
        "tls-idle",
        "1,000 idle TLS connections",
        (
            Metric("rss", "memory (RSS)", "KB", False, Goal.NGINX_MEMORY, floor=1),
            Metric("pss", "memory (PSS)", "KB", False, floor=1),
        ),
        tls_idle,
    ),
    Row(
        "idle",
        "idle keep-alive connections",
        (
            Metric("rss", "memory (RSS)", "KB per 1,000", False, Goal.BEST, floor=1),
            Metric("pss", "memory (PSS)", "KB per 1,000", False, floor=1),
            Metric("kept", "rate kept beside them", "of the rate without", True, Goal.BEST),
        ),
        idle,
    ),
    Row(
        "recording",
        "recording on against off, at 60 % of saturation",
        (
            Metric("cpu", "CPU", "s per 1M requests", False, Goal.RECORDING_COST),
            Metric("rate", "rate", "requests/s", True, Goal.RECORDING_KEEPS),
            Metric("p50", "latency p50", "µs", False),
            Metric("p99", "latency p99", "µs", False),
        ),
        paced,
        prepare=find_paced_rate,
        only=(Headgate, HeadgateWithoutRecorder),
        section="What recording costs",
    ),
    Row(
        "policies",
        "GET, 64 connections, with health, limits, keys and affinity",
        (
            Metric("rate", "rate", "requests/s", True, Goal.POLICIES_KEEP),
            Metric("cpu", "CPU", "s per 1M requests", False, Goal.POLICIES_COST),
        ),
        known_client,
        only=(HeadgateWithPolicies, Headgate),
        section="What health checks, limits, keys and affinity cost",
    ),
)
