"""Endurance: many streams beside busy clients, clients that do not read, a slow origin, reloads under load."""

import asyncio
import statistics
import sys
import time

from clients import CONNECTION_LOST, Connection, Tally, busy, in_background, stream
from gateway import profile, target, wait_for

MIB = 1 << 20
# What one exchange may hold for a client that does not read: a read from the target that the client did not take.
WATERMARK = 128 * 1024


def show(report, tally: Tally, seconds: float) -> None:
    report.figure("requests", f"{tally.requests} ({tally.requests / seconds:.0f}/s), {tally.bytes / MIB:.0f} MiB")
    report.figure("latency", f"p50 {tally.percentile(0.5):.1f} ms, p99 {tally.percentile(0.99):.1f} ms (both ends in Python)")


def streams(stage, report) -> None:
    """Hashes are equal on both sides, and memory stays where it is."""
    seconds = stage.full_or_brief(60, 4)
    count = stage.full_or_brief(500, 50)
    clients = stage.full_or_brief(64, 8)
    gap = 200
    origin, url = stage.origin()
    gateway = stage.gateway(profile({"agents": url}), "--workers", "2")
    tally, following = Tally(), Tally()
    hashes: dict[str, str] = {}
    memory: list[tuple[float, int]] = []

    async def play() -> None:
        begin = time.monotonic()
        streaming = [stream(gateway.port, "/agents", f"s{n}", seconds * 1000 // gap, gap, following, hashes) for n in range(count)]
        asking = [busy(gateway.port, "/agents", tally, begin + seconds, seed) for seed in range(clients)]
        async with in_background(*streaming, *asking) as tasks:
            while not all(task.done() for task in tasks) and time.monotonic() < begin + 3 * seconds:
                memory.append((time.monotonic() - begin, gateway.resident_bytes()))
                await asyncio.sleep(seconds / 60)
            report.check(all(task.done() for task in tasks), "every client came to its end")

    asyncio.run(play())
    origin.process.stdin.write(b"hashes\n")
    origin.process.stdin.flush()
    sent = origin.event("hashes")["streams"]
    show(report, tally, seconds)
    report.check_none(tally.failures + following.failures, f"no failure of {clients} busy clients and {count} streams")
    report.check(len(sent) == count and sent == hashes, f"{len(hashes)} of {count} streams have equal hashes on both sides")
    late = [(at, size) for at, size in memory if at > seconds / 3]
    slope = statistics.linear_regression([at / 60 for at, _ in late], [size / MIB for _, size in late]).slope
    report.figure("resident memory", f"{memory[0][1] / MIB:.1f} MiB at first, {late[0][1] / MIB:.1f} after a third, {late[-1][1] / MIB:.1f} at the end")
    report.figure("slope over the last two thirds", f"{slope:.2f} MiB/min")
    if not stage.brief:  # in seconds the recorder is still filling its budget
        report.check(slope < 1, "under 1 MiB a minute")


def stalled(stage, report) -> None:
    """A client that does not read an endless response costs no more than the watermark."""
    count = stage.full_or_brief(64, 16)
    _, url = stage.origin()
    gateway = stage.gateway(profile({"agents": url}), "--workers", "1", "--record", "off")

    async def stall() -> list[Connection]:
        connections = []
        for _ in range(count):
            connection = await Connection.open(gateway.port)
            connection.writer.transport.pause_reading()
            await connection.send("GET", "/agents/endless")
            connections.append(connection)
        return connections

    async def settle() -> int:
        """Memory and processor time of a gateway that has nothing left to do."""
        while True:
            before = gateway.cpu_seconds()
            await asyncio.sleep(0.5)
            if gateway.cpu_seconds() - before < 0.02:
                return gateway.resident_bytes()

    async def play() -> None:
        warm = await stall()  # what the process keeps from its first traffic is not a client's cost
        await settle()
        for connection in warm:
            connection.close()
        before = await asyncio.wait_for(settle(), 10)
        connections = await stall()
        after = await asyncio.wait_for(settle(), 10)
        each = (after - before) / count
        report.figure("resident memory", f"{before / MIB:.1f} MiB before, {after / MIB:.1f} with {count} stalled clients")
        report.check(each <= WATERMARK, f"{each / 1024:.0f} KiB a client, at most {WATERMARK // 1024}")
        answer = await asyncio.wait_for((await Connection.open(gateway.port)).ask("GET", "/agents/who"), 5)
        report.check(answer.body == b"origin", "others are served meanwhile")
        for connection in connections:
            connection.close()

    asyncio.run(play())


def python_upstream(stage, report) -> None:
    """A server with one thread and Python's short accept queue, under four workers."""
    seconds = stage.full_or_brief(20, 2)
    files = stage.folder()
    (files / "data").write_bytes(b"one thread\n" * 1000)
    command = [sys.executable, "-B", "-c", SINGLE_THREADED, files]
    url = f"http://127.0.0.1:{stage.child(command).event('ready')['port']}"
    gateway = stage.gateway(profile({"agents": url}), "--workers", "4")
    tally = Tally()

    async def client() -> None:
        end = time.monotonic() + seconds
        connection = None
        try:
            connection = await Connection.open(gateway.port)
            while time.monotonic() < end:
                begin = time.monotonic()
                response = await connection.ask("GET", "/agents/data")
                tally.latencies.append(time.monotonic() - begin)
                tally.requests += 1
                tally.bytes += len(response.body)
                if response.status != 200 or response.body != b"one thread\n" * 1000:
                    tally.fail(f"status {response.status}: {response.body[:200]!r}")
        except CONNECTION_LOST as error:
            tally.fail(repr(error))
        if connection:
            connection.close()

    async def play() -> None:
        await asyncio.wait_for(asyncio.gather(*(client() for _ in range(16))), seconds + 60)

    asyncio.run(play())
    show(report, tally, seconds)
    report.check_none(tally.failures, "no failure of 16 clients")


SINGLE_THREADED = """
import functools, http.server, json, sys
http.server.SimpleHTTPRequestHandler.log_message = lambda *arguments: None
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1])
server = http.server.HTTPServer(('127.0.0.1', 0), handler)
print(json.dumps({'event': 'ready', 'port': server.server_address[1]}), flush=True)
server.serve_forever()
"""


def reloads(stage, report) -> None:
    """Routes, the targets of a pool and a listener change under load; nobody notices."""
    rounds = stage.full_or_brief(100, 20)
    _, first = stage.origin("first")
    _, second = stage.origin("second")

    def generation(number: int) -> dict:
        targets = {0: [first], 1: [second], 2: [first, second]}[number % 3]
        document = profile({"agents": targets})
        document["pools"][0]["targets"] = [target(f"t{url[-5:]}", url) for url in targets]
        told = {"id": f"told-{number % 7}", "match": {"path": "/generation"}, "respond": {"status": 200, "body": str(number)}}
        document["routes"] = [told, *document["routes"]] if number % 2 else [*document["routes"], told]
        if number % 2:
            document["listeners"].append({"id": "extra", "address": "127.0.0.1", "port": 0})
        return document

    gateway = stage.gateway(generation(0), "--workers", "2")
    tally, following = Tally(), Tally()
    hashes: dict[str, str] = {}
    failures: list[str] = []

    async def play() -> None:
        began = time.monotonic()
        until = began + 600
        running = [busy(gateway.port, "/agents", tally, until, seed) for seed in range(16)]
        streaming = [stream(gateway.port, "/agents", f"s{n}", 0, 50, following, hashes) for n in range(20)]
        async with in_background(*running), in_background(*streaming) as streams_running:
            kept = await Connection.open(gateway.port)
            waiting = None  # on the listener that goes away
            for number in range(1, rounds + 1):
                await asyncio.wait_for(asyncio.to_thread(gateway.reload, generation(number)), 20)
                if number % 5 == 0:
                    await asyncio.wait_for(asyncio.to_thread(gateway.reload), 20)
                fresh = await Connection.open(gateway.port)
                for connection, name in ((kept, "kept"), (fresh, "new")):
                    said = await asyncio.wait_for(connection.ask("GET", "/generation"), 10)
                    if said.body != str(number).encode():
                        failures.append(f"round {number}: a {name} connection got generation {said.body!r}")
                fresh.close()
                if waiting:
                    answer = await asyncio.wait_for(waiting.response(), 10)
                    if answer.body != b"slow":
                        failures.append(f"round {number}: {answer.status} {answer.body!r} after the listener went")
                    waiting.close()
                    waiting = None
                if "extra" in gateway.ports:
                    waiting = await Connection.open(gateway.ports["extra"])
                    await waiting.send("GET", "/agents/slow?ms=250")
            seconds = time.monotonic() - began
            ended = sum(task.done() for task in streams_running)
            report.figure("reloads", f"{rounds + rounds // 5} in {seconds:.1f} s")
            show(report, tally, seconds)
            report.check(ended == 0, f"no stream of {len(streams_running)} was cut")
            if waiting:
                waiting.close()

    asyncio.run(play())
    report.check_none(tally.failures + failures, "no failed request, and each generation in force when it was said to be")
    logged = wait_for(gateway.exchanges, 5, "the access log")
    # Whom the end of the run interrupts while they wait are clients that leave.
    bad = [exchange for exchange in logged if exchange.get("status") != 200 and exchange.get("error") != "client_closed"]
    report.check(not bad, f"the access log names no failure {bad[:2] or ''}")
