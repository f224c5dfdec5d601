"""A house in disorder: no descriptors left, no room for logs, a profile that is broken."""

import contextlib
import http.client
import json
import resource
import socket
import time

from gateway import profile, wait_for

HELLO = {"id": "hello", "match": {"path": "/hello"}, "respond": {"status": 200, "body": "hello"}}


def with_hello(url: str) -> dict:
    document = profile({"agents": url})
    document["routes"].append(HELLO)
    return document


def asks(port: int, count: int = 1, path: str = "/hello", timeout: float = 5) -> int:
    """How many of so many requests, a connection each, were answered with 200."""
    good = 0
    for _ in range(count):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
        with contextlib.closing(connection), contextlib.suppress(OSError, http.client.HTTPException):
            connection.request("GET", path)
            response = connection.getresponse()
            response.read()
            good += response.status == 200
    return good


def descriptors(stage, report) -> None:
    """The limit is reached: who is connected is served, the processor rests, and accepting resumes."""
    limit = 96
    rounds = stage.full_or_brief(5, 2)
    _, url = stage.origin()

    def lower_limit() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))

    gateway = stage.gateway(with_hello(url), "--workers", "2", prepare=lower_limit)
    at_rest = gateway.descriptors()
    first = http.client.HTTPConnection("127.0.0.1", gateway.port, timeout=5)
    first.request("GET", "/agents/who")
    first.getresponse().read()
    for number in range(rounds):
        crowd = [socket.create_connection(("127.0.0.1", gateway.port), timeout=5) for _ in range(2 * limit)]
        with contextlib.suppress(Exception):
            wait_for(lambda: gateway.descriptors() >= limit - 4, 3, "the limit")
        used = gateway.descriptors()
        cpu = gateway.cpu_seconds()
        time.sleep(1)
        cpu = gateway.cpu_seconds() - cpu
        first.request("GET", "/hello")
        served = first.getresponse().read() == b"hello"
        for connection in crowd:
            connection.close()
        begin = time.monotonic()
        good = asks(gateway.port, 20) + asks(gateway.port, 20, "/agents/who")
        took = time.monotonic() - begin
        report.figure(f"round {number + 1}", f"{used} of {limit} descriptors used ({at_rest} at rest), {cpu * 100:.0f} % of a core meanwhile")
        report.check(used >= limit - 8, "the limit was reached")
        report.check(served, "a connection that was open is served")
        report.check(cpu < 0.3, "the processor rests")
        report.check(good == 40, f"{good} of 40 requests answered afterwards, in {took:.2f} s")
    first.close()


def bad_log(stage, report) -> None:
    """A log that can be written no more is reported and stops nothing."""
    requests = stage.full_or_brief(2000, 200)
    _, url = stage.origin()

    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (16 * 1024, 16 * 1024))

    for what, options, prepare in (
        ("a full device", {"access_log": "/dev/full"}, None),
        ("a file that may not grow", {}, small_files),
    ):
        gateway = stage.gateway(with_hello(url), "--workers", "1", prepare=prepare, **options)
        good = asks(gateway.port, requests // 2) + asks(gateway.port, requests // 2, "/agents/who")
        report.check(good == requests, f"{what}: {good} of {requests} requests answered")
        said = wait_for(lambda: [line for line in gateway.said().splitlines() if "log" in line], 3, f"{what}: a report")
        report.check(len(said) < 10, f"{what}: reported {len(said)} times: {said[0]}")
        report.check(gateway.drain(10) == 0, f"{what}: exit status 0")

    records = stage.folder() / "records"
    gateway = stage.gateway(with_hello(url), "--workers", "1", "--record", records, prepare=small_files)
    good = sum(asks(gateway.port, 1, "/agents/bytes?n=50000") for _ in range(requests // 10))
    report.check(good == requests // 10, f"records that may not grow: {good} of {requests // 10} requests answered")
    report.check(gateway.drain(10) == 0, "records that may not grow: exit status 0")
    report.figure("said", gateway.said().strip().splitlines()[:2])


def bad_profile(stage, report) -> None:
    """A broken profile is refused with every problem, and the old one stays."""
    _, url = stage.origin()
    good = with_hello(url)
    gateway = stage.gateway(good, "--workers", "1")
    broken = json.loads(json.dumps(good))
    broken["routes"][0]["pool"] = "nowhere"
    broken["routes"][1]["respond"]["status"] = 99
    broken["pools"][0]["targets"][0]["url"] = "ftp://nowhere"
    broken["surprise"] = True
    taken = json.loads(json.dumps(good))
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken["listeners"].append({"id": "taken", "address": "127.0.0.1", "port": other.getsockname()[1]})
        for text, what, pointers in (
            (json.dumps(broken, indent=2), "four mistakes", ["/routes/0/pool", "/routes/1/respond/status", "/pools/0/targets/0/url", "/surprise"]),
            (json.dumps(good)[:-20], "cut off", []),
            ("", "empty", []),
            (json.dumps(taken), "a port that is taken", ["/listeners/1"]),
        ):
            gateway.replace_profile(text)
            problems = gateway.event("reload_failed")["problems"]
            named = [problem.get("pointer") for problem in problems]
            report.check(len(problems) >= max(1, len(pointers)) and set(pointers) <= set(named), f"{what}: refused, naming {named}")
            report.check(asks(gateway.port, 10) + asks(gateway.port, 10, "/agents/who") == 20, f"{what}: the old profile serves")
        gateway.profile.unlink()
        time.sleep(0.3)
        report.check(asks(gateway.port, 10) == 10, "no file at all: the old profile serves")
    mended = json.loads(json.dumps(good))
    mended["routes"][1]["respond"]["status"] = 404
    gateway.reload(mended)
    report.check(asks(gateway.port) == 0, "mended: the new profile serves")
