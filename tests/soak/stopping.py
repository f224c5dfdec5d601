"""SIGTERM under load."""

import asyncio
import json
import signal
import time

from clients import CONNECTION_LOST, Connection, in_background
from gateway import profile


async def slow_client(port: int, answered: list[tuple[float, int]], lost: list[tuple[float, str]]) -> None:
    """Asks again and again until the gateway lets it no more; notes when each request was out, and what came of it."""
    try:
        connection = await Connection.open(port)
        while True:
            await connection.send("GET", "/agents/slow?ms=200")
            sent = time.monotonic()
            try:
                response = await connection.response()
            except CONNECTION_LOST as error:
                partial = getattr(error, "partial", b"")
                lost.append((sent, f"{error!r} after {len(partial)} bytes"))
                return
            answered.append((sent, response.status))
            if connection.ended:
                return
    except OSError:
        return  # nobody listens any more


async def streaming_client(port: int, number: int, ends: list[tuple[float, bool]]) -> None:
    """Follows a stream without an end; notes when it was cut, and whether that could be taken for its end."""
    connection = await Connection.open(port)
    await connection.send("GET", f"/agents/events?id=s{number}&n=0&gap=20")
    await connection.head()
    looks_complete = False
    try:
        async for _ in connection.chunks():
            pass
        looks_complete = True
    except CONNECTION_LOST:
        pass
    ends.append((time.monotonic(), looks_complete))


def sigterm(stage, report) -> None:
    """Every request whose head was complete is answered; streams get the time of --drain."""
    drain = stage.full_or_brief(5, 2)
    _, url = stage.origin()
    gateway = stage.gateway(profile({"agents": url}), "--workers", "2", "--drain", f"{drain}s")
    answered: list[tuple[float, int]] = []
    lost: list[tuple[float, str]] = []
    ends: list[tuple[float, bool]] = []

    async def play() -> None:
        clients = [slow_client(gateway.port, answered, lost) for _ in range(32)]
        streams = [streaming_client(gateway.port, number, ends) for number in range(16)]
        idle = [await Connection.open(gateway.port) for _ in range(8)]
        unfinished = [await Connection.open(gateway.port) for _ in range(8)]
        for connection in unfinished:
            connection.writer.write(b"GET /agents/who HTTP/1.1\r\nHost: so")
        async with in_background(*clients), in_background(*streams):
            await asyncio.sleep(1)
            late = [slow_client(gateway.port, answered, lost) for _ in range(32)]
            async with in_background(*late):
                await asyncio.sleep(0.02)  # their requests are out, some not yet accepted
                at = time.monotonic()
                gateway.signal(signal.SIGTERM)
                status = await asyncio.to_thread(gateway.process.wait, drain + 10)
                took = time.monotonic() - at
                await asyncio.sleep(0.2)
        for connection in idle + unfinished:
            connection.close()

        events = [json.loads(line)["event"] for line in gateway.process.stdout.read().splitlines()]
        before = [status for sent, status in answered if sent < at]
        unanswered = [what for sent, what in lost if sent < at]
        cut = [exchange for exchange in gateway.exchanges() if exchange.get("ended_by") == "drain"]
        report.figure("answered", f"{len(before)} that were asked before SIGTERM, {len(answered) - len(before)} after")
        report.figure("exit", f"status {status} after {took:.2f} s with --drain {drain}s")
        report.check(status == 0, "exit status 0")
        report.check(took < drain + 2, "not later than --drain and two seconds")
        report.check(events == ["draining", "stopped"], f"events {events}")
        report.check_none(unanswered, "each request that was complete before SIGTERM is answered")
        report.check(all(status == 200 for _, status in answered), "with 200")
        report.check(len(ends) == 16 and all(end - at > drain - 0.2 for end, _ in ends), "16 streams went on for all of --drain")
        report.check(not any(complete for _, complete in ends), "no cut stream looks complete")
        streams_cut = {exchange["path"] for exchange in cut}
        report.check(len(cut) == 16 and streams_cut == {"/agents/events"}, f"{len(cut)} exchanges logged as ended by drain")

    asyncio.run(play())
