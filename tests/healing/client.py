"""A strict client on an event loop: what it was answered, and whether it got all of it."""

import asyncio
import base64
import json
import os
import ssl
from dataclasses import dataclass, field

LOST = (OSError, asyncio.IncompleteReadError)


class Unanswered(Exception):
    """The connection ended, or time was up, before the head of an answer."""


@dataclass
class Answer:
    status: int
    fields: dict[str, str]
    body: bytes = b""
    is_whole: bool = False  # the framing says that nothing is missing

    def json(self) -> dict:
        return json.loads(self.body)

    def error(self) -> str:
        """The type of the gateway's own error reply; empty if it is a target's answer."""
        try:
            return self.json()["error"]["type"]
        except (ValueError, KeyError, TypeError):
            return ""


@dataclass
class Client:
    """One connection at a time, opened when needed and kept while it can be. `source`: the address it comes from."""

    port: int
    source: str | None = None
    tls: ssl.SSLContext | None = None
    patience: float = 10  # seconds for a whole answer
    _streams: tuple | None = field(default=None, repr=False)

    async def open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if not self._streams:
            local = (self.source, 0) if self.source else None
            name = "localhost" if self.tls else None
            self._streams = await asyncio.open_connection("127.0.0.1", self.port, local_addr=local, ssl=self.tls, server_hostname=name)
        return self._streams

    def close(self) -> None:
        if self._streams:
            self._streams[1].transport.abort()
            self._streams = None

    async def ask(self, method: str, path: str, fields: dict[str, str] | None = None, body: bytes = b"") -> Answer:
        try:
            async with asyncio.timeout(self.patience):
                reader, writer = await self.open()
                writer.write(request(method, path, fields or {}, body))
                await writer.drain()
                answer = await read_head(reader)
                await self._read_body(reader, answer, method)
        except TimeoutError:
            self.close()
            raise Unanswered(f"{method} {path}: nothing within {self.patience:g} s") from None
        except LOST as error:
            self.close()
            raise Unanswered(f"{method} {path}: {error!r}") from None
        if not answer.is_whole or answer.fields.get("connection", "").lower() == "close":
            self.close()
        return answer

    @staticmethod
    async def _read_body(reader: asyncio.StreamReader, answer: Answer, method: str) -> None:
        try:
            if method == "HEAD" or answer.status in (204, 304):
                pass
            elif answer.fields.get("transfer-encoding") == "chunked":
                while size := int(await reader.readuntil(b"\r\n"), 16):
                    answer.body += (await reader.readexactly(size + 2))[:-2]
                await reader.readexactly(2)
            elif "content-length" in answer.fields:
                answer.body = await reader.readexactly(int(answer.fields["content-length"]))
            else:
                answer.body = await reader.read()
                return  # ends with the connection, which proves nothing
            answer.is_whole = True
        except LOST:
            pass

    async def talk(self, path: str, fields: dict[str, str], messages: list[bytes]) -> tuple[Answer, list[bytes]]:
        """A WebSocket on a connection of its own: the answer to its handshake, and what was said back to each message."""
        self.close()
        heard: list[bytes] = []
        key = base64.b64encode(os.urandom(16)).decode()
        handshake = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": key}
        try:
            async with asyncio.timeout(self.patience):
                reader, writer = await self.open()
                writer.write(request("GET", path, {**handshake, **fields}, b""))
                answer = await read_head(reader)
                if answer.status != 101:
                    await self._read_body(reader, answer, "GET")
                    return answer, heard
                try:
                    for message in messages:
                        writer.write(frame(0x81, message))
                        _, length = await reader.readexactly(2)
                        heard.append(await reader.readexactly(length))
                    writer.write(frame(0x88, b"\x03\xe8"))
                    answer.is_whole = (await reader.readexactly(4))[0] == 0x88
                except LOST:
                    pass
                return answer, heard
        except (TimeoutError, *LOST) as error:
            raise Unanswered(f"WebSocket {path}: {error!r}") from None
        finally:
            self.close()


def request(method: str, path: str, fields: dict[str, str], body: bytes) -> bytes:
    all_fields = {"Host": "localhost", **({"Content-Length": str(len(body))} if body or method == "POST" else {}), **fields}
    return "\r\n".join([f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in all_fields.items()), "", ""]).encode() + body


def frame(first: int, text: bytes) -> bytes:
    """A short frame as clients send it."""
    mask = os.urandom(4)
    return bytes([first, 0x80 | len(text)]) + mask + bytes(byte ^ mask[at % 4] for at, byte in enumerate(text))


async def read_head(reader: asyncio.StreamReader) -> Answer:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
    return Answer(int(lines[0].split(" ")[1]), fields)


async def metrics(port: int) -> dict[str, float]:
    """What the route /metrics says: values by name with labels, as Prometheus writes them."""
    client = Client(port)
    answer = await client.ask("GET", "/metrics")
    client.close()
    samples = (line.rpartition(" ") for line in answer.body.decode().splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in samples}
