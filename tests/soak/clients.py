"""Clients for soaking: many on one event loop, strict about what they get."""

import asyncio
import contextlib
import hashlib
import random
import time
from dataclasses import dataclass, field

from origin import BLOCK


class Broken(Exception):
    """An answer that is not what it must be."""


@dataclass
class Response:
    status: int
    fields: dict[str, str]
    body: bytes = b""


@dataclass
class Tally:
    """What the clients of one run have seen."""

    requests: int = 0
    bytes: int = 0
    failures: list[str] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)

    def fail(self, what: str) -> None:
        self.failures.append(what)

    def percentile(self, share: float) -> float:
        """In milliseconds."""
        return 1000 * sorted(self.latencies)[int(share * (len(self.latencies) - 1))] if self.latencies else 0.0


class Connection:
    """HTTP/1.1, one request after the other."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        self.reader = reader
        self.writer = writer
        self.ended = False

    @classmethod
    async def open(cls, port: int) -> "Connection":
        return cls(*await asyncio.open_connection("127.0.0.1", port, limit=1 << 20))

    def close(self) -> None:
        self.writer.close()

    async def send(self, method: str, path: str, body: bytes = b"") -> None:
        self.writer.write(f"{method} {path} HTTP/1.1\r\nHost: soak\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        await self.writer.drain()

    async def head(self) -> Response:
        text = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        lines = text.split("\r\n")
        fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
        self.ended = fields.get("connection", "") == "close"
        return Response(int(lines[0].split(" ")[1]), fields)

    async def chunks(self):
        """The pieces of a chunked body, until its end."""
        while size := int(await self.reader.readuntil(b"\r\n"), 16):
            yield (await self.reader.readexactly(size + 2))[:-2]
        await self.reader.readexactly(2)

    async def response(self) -> Response:
        response = await self.head()
        if "chunked" in response.fields.get("transfer-encoding", ""):
            response.body = b"".join([chunk async for chunk in self.chunks()])
        else:
            response.body = await self.reader.readexactly(int(response.fields.get("content-length", 0)))
        return response

    async def ask(self, method: str, path: str, body: bytes = b"") -> Response:
        await self.send(method, path, body)
        return await self.response()


CONNECTION_LOST = (OSError, asyncio.IncompleteReadError)


async def busy(port: int, prefix: str, tally: Tally, until: float, seed: int) -> None:
    """Asks and compares without a pause, on one connection as long as the gateway lets it."""
    choice = random.Random(seed)
    connection = None
    while time.monotonic() < until:
        try:
            connection = connection or await Connection.open(port)
            begin = time.monotonic()
            if choice.random() < 0.3:
                start = choice.randrange(60_000)
                expected = BLOCK[start : start + choice.randrange(5_000)]
                response = await connection.ask("POST", f"{prefix}/echo", expected)
            else:
                expected = BLOCK[: choice.randrange(16_000)]
                response = await connection.ask("GET", f"{prefix}/bytes?n={len(expected)}")
            tally.latencies.append(time.monotonic() - begin)
            tally.requests += 1
            tally.bytes += len(response.body)
            if response.status != 200 or response.body != expected:
                tally.fail(f"client {seed}: status {response.status}, {len(response.body)} of {len(expected)} bytes: {response.body[:200]!r}")
            if connection.ended:
                connection.close()
                connection = None
        except CONNECTION_LOST as error:
            tally.fail(f"client {seed}: {error!r}")
            connection = None
    if connection:
        connection.close()


async def stream(port: int, prefix: str, name: str, count: int, gap_ms: int, tally: Tally, hashes: dict[str, str]) -> None:
    """Follows one event stream to its end."""
    connection = None
    try:
        connection = await Connection.open(port)
        await connection.send("GET", f"{prefix}/events?id={name}&n={count}&gap={gap_ms}")
        response = await connection.head()
        if response.status != 200:
            raise Broken(f"status {response.status}")
        digest = hashlib.sha256()
        async for chunk in connection.chunks():
            digest.update(chunk)
            tally.bytes += len(chunk)
        hashes[name] = digest.hexdigest()
    except (*CONNECTION_LOST, Broken) as error:
        tally.fail(f"stream {name}: {error!r}")
    finally:
        if connection:
            connection.close()


@contextlib.asynccontextmanager
async def in_background(*coroutines):
    """Tasks that end with the block at the latest."""
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    try:
        yield tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
