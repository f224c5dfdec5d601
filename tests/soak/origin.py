"""An origin for soaking on one event loop. Prints its port; a line "hashes" on its standard input prints those of all that it streamed.

  /events?id=A&n=100&gap=20   an event stream of n events, gap milliseconds apart; n=0 has no end
  /bytes?n=1000               that many bytes
  /echo                       the request's body
  /slow?ms=100                the word "slow", late
  /who                        the name that this origin was given
  /endless                    bytes for as long as they are taken
"""

import asyncio
import hashlib
import json
import sys
from urllib.parse import parse_qs, urlsplit

BLOCK = b"".join(hashlib.sha256(b"%d" % number).digest() for number in range(2048))


def event(stream: str, number: int) -> bytes:
    """Of many sizes, and nothing but what its place says."""
    text = hashlib.sha256(f"{stream}/{number}".encode()).hexdigest() * (1 + number % 5)
    return f"id: {number}\ndata: {text}\n\n".encode()


class Origin:
    def __init__(self, name: str):
        self.name = name
        self.hashes: dict[str, str] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self.exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        target = urlsplit(head.split(" ", 2)[1])
        query = {key: values[0] for key, values in parse_qs(target.query).items()}
        body = b""
        for line in head.split("\r\n")[1:]:
            name, _, value = line.partition(":")
            if name.lower() == "content-length":
                body = await reader.readexactly(int(value))
        match target.path:
            case "/events":
                await self.events(writer, query["id"], int(query["n"]), int(query["gap"]) / 1000)
            case "/bytes":
                self.answer(writer, BLOCK[: int(query["n"])])
            case "/echo":
                self.answer(writer, body)
            case "/slow":
                await asyncio.sleep(int(query["ms"]) / 1000)
                self.answer(writer, b"slow")
            case "/who":
                self.answer(writer, self.name.encode())
            case "/endless":
                writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                while True:
                    writer.write(b"%x\r\n%s\r\n" % (len(BLOCK), BLOCK))
                    await writer.drain()
        await writer.drain()
        return True

    def answer(self, writer: asyncio.StreamWriter, body: bytes) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    async def events(self, writer: asyncio.StreamWriter, stream: str, count: int, gap: float) -> None:
        digest = hashlib.sha256()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
        number = 0
        while number < count or count == 0:
            data = event(stream, number)
            digest.update(data)
            writer.write(b"%x\r\n%s\r\n" % (len(data), data))
            await writer.drain()
            number += 1
            await asyncio.sleep(gap)
        writer.write(b"0\r\n\r\n")
        self.hashes[stream] = digest.hexdigest()


async def main() -> None:
    origin = Origin(sys.argv[1])
    server = await asyncio.start_server(origin.serve, "127.0.0.1", 0, backlog=1024)
    print(json.dumps({"event": "ready", "port": server.sockets[0].getsockname()[1]}), flush=True)
    while line := await asyncio.to_thread(sys.stdin.readline):
        if line.strip() == "hashes":
            print(json.dumps({"event": "hashes", "streams": origin.hashes}), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
