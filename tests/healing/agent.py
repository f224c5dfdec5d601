"""An agent that can be told to fail, and remembers who came. In a process of its own: agent.py NAME [PORT].

  /health    200, and whatever the mode makes of it
  /events    an event stream, 10 events in 200 ms
  /session   gives out an Mcp-Session-Id, and knows its own
  Upgrade    a WebSocket that says everything back
  else       JSON about the request: which agent had it, its X-Request-ID, X-Gateway and the size of its body
"""

import asyncio
import base64
import contextlib
import hashlib
import json
import math
import socket
import struct
import sys
import time
from dataclasses import asdict, dataclass

WEBSOCKET_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

# What each mode does to a request. The health check fails where the process would be of no use at all.
MODES = {
    "well": "answers",
    "refuse": "nothing listens, and connections are reset, as after a crash",
    "hang": "takes requests and says nothing; so do health checks",
    "reset": "half a body, then a reset",
    "drip": "a whole body, a byte at a time",
    "garble": "bytes that are not HTTP",
    "busy": "503; health checks are answered well",
    "unavailable": "503 with Retry-After; health checks too",
}


@dataclass(slots=True)
class Visit:
    """A request whose head has arrived."""

    at: float  # monotonic, which is one clock for all processes of a machine
    method: str
    path: str
    request_id: str
    key: str  # X-Key
    may_repeat: bool  # has an Idempotency-Key
    status: int = 0  # as sent; 0: none
    left: float = math.inf  # when the head of the answer was out, or the connection given up


class Agent:
    def __init__(self, name: str, port: int = 0, think: float = 0):
        """`think`: seconds before each answer but those of health checks."""
        self.name = name
        self.think = think
        self.mode = "well"
        self.visits: list[Visit] = []
        self.probes: list[Visit] = []
        self.connections = 0
        self._sessions = 0
        self._writers: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        # Bound and never listening: nobody else gets the port while this agent refuses, or another one of ours listens there.
        self._place = socket.socket()
        self._place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        self._place.bind(("127.0.0.1", port))
        self.port = self._place.getsockname()[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def become(self, mode: str) -> None:
        if mode == "refuse" and self._server:
            self._server.close()
            self._server = None
            for writer in list(self._writers):
                reset(writer)
        elif mode != "refuse" and not self._server:
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, reuse_port=True, backlog=1024)
        self.mode = mode

    def close(self) -> None:
        """Gives its port away, once it refuses."""
        self._place.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):  # cancelled with the event loop
            while await self._exchange(reader, writer):
                pass
        self._writers.discard(writer)
        writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = lines[0].split(" ", 2)
        fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
        visit = Visit(time.monotonic(), method, path, fields.get("x-request-id", ""), fields.get("x-key", ""), "idempotency-key" in fields)
        (self.probes if path == "/health" else self.visits).append(visit)
        try:
            body = await reader.readexactly(int(fields.get("content-length", 0)))
            return await self._answer(visit, fields, body, reader, writer)
        finally:
            visit.left = min(visit.left, time.monotonic())

    async def _answer(self, visit: Visit, fields: dict, body: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        def head(status: int, *more: str) -> bytes:
            visit.status = status
            visit.left = time.monotonic()
            return "\r\n".join([f"HTTP/1.1 {status} Something", *more, "", ""]).encode()

        def plain(status: int, content: bytes, *more: str) -> bytes:
            return head(status, f"Content-Length: {len(content)}", *more) + content

        if self.think and visit.path != "/health":
            await asyncio.sleep(self.think)
        mode = self.mode
        if mode in ("reset", "drip", "garble", "busy") and visit.path == "/health":
            mode = "well"
        about = {"agent": self.name, "request_id": visit.request_id, "gateway": fields.get("x-gateway"), "size": len(body)}
        content = json.dumps(about).encode()
        match mode:
            case "hang":
                await reader.read(1)  # until the gateway has had enough
                return False
            case "reset":
                writer.write(plain(200, content)[: -len(content) // 2])
                await writer.drain()
                reset(writer)
                return False
            case "drip":
                writer.write(head(200, f"Content-Length: {len(content)}"))
                for byte in content:
                    writer.write(bytes([byte]))
                    await writer.drain()
                    await asyncio.sleep(0.005)
            case "garble":
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello, ")
                await writer.drain()
                return False
            case "busy":
                writer.write(plain(503, b"busy\n"))
            case "unavailable":
                writer.write(plain(503, b"later\n", "Retry-After: 1"))
            case "well":
                if "sec-websocket-key" in fields:
                    await self._talk(fields["sec-websocket-key"], head, reader, writer)
                    return False
                if visit.path.startswith("/events"):
                    await self._stream(head, writer)
                elif visit.path.startswith("/session"):
                    writer.write(plain(*self._session(fields.get("mcp-session-id", ""), content)))
                else:
                    writer.write(plain(200, content))
        await writer.drain()
        return True

    def _session(self, session: str, content: bytes) -> tuple:
        if not session:
            self._sessions += 1
            return 200, content, f"Mcp-Session-Id: {self.name}.{self._sessions}"
        return (200 if session.startswith(self.name + ".") else 404), content

    async def _stream(self, head, writer: asyncio.StreamWriter) -> None:
        writer.write(head(200, "Content-Type: text/event-stream", "Transfer-Encoding: chunked"))
        for number in range(10):
            event = b"data: %d\n\n" % number
            writer.write(b"%x\r\n%s\r\n" % (len(event), event))
            await writer.drain()
            await asyncio.sleep(0.02)
        writer.write(b"0\r\n\r\n")

    async def _talk(self, key: str, head, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """RFC 6455, as far as short messages need it."""
        accept = base64.b64encode(hashlib.sha1(key.encode() + WEBSOCKET_GUID).digest()).decode()
        writer.write(head(101, "Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Accept: {accept}"))
        while True:
            first, length = await reader.readexactly(2)
            mask = await reader.readexactly(4)
            text = bytes(byte ^ mask[at % 4] for at, byte in enumerate(await reader.readexactly(length & 0x7F)))
            writer.write(bytes([first, len(text)]) + text)
            await writer.drain()
            if first & 0xF == 8:
                return


def reset(writer: asyncio.StreamWriter) -> None:
    """Closes with RST instead of FIN."""
    if connection := writer.get_extra_info("socket"):
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def main() -> None:
    """Its standard input takes lines: "visits" tells of them, anything else is a mode."""
    agent = Agent(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    await agent.become("well")
    print(json.dumps({"event": "ready", "port": agent.port}), flush=True)
    while line := (await asyncio.to_thread(sys.stdin.readline)).strip():
        if line == "visits":
            visits = [asdict(visit) | {"left": None} for visit in agent.visits]
            print(json.dumps({"event": "visits", "visits": visits, "probes": len(agent.probes)}), flush=True)
        else:
            await agent.become(line)
            print(json.dumps({"event": "became", "mode": line}), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
