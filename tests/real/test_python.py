#!/usr/bin/env python3
"""Python's file server with its one thread as the origin of four workers: what a small agent is at home."""

import hashlib
import http.client
import random
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import paths
from gateway import Child, Gateway, profile

HERE = Path(__file__).resolve().parent
CLIENTS = 16
REQUESTS = 12


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class PythonServerTest(unittest.TestCase):
    def set_up(self, version: str) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        directory = Path(temporary.name)
        files = directory / "files"
        files.mkdir()
        self.data = random.Random(5).randbytes(300_000)
        (files / "data").write_bytes(self.data)
        origin = Child([sys.executable, "-B", HERE / "origins/files.py", files, version], directory / "origin.stderr")
        self.addCleanup(origin.end)
        url = f"http://127.0.0.1:{origin.event('ready')['port']}"
        self.gateway = Gateway(paths.HEADGATED, directory, profile({"files": url}), "--workers", "4")
        self.addCleanup(self.gateway.end)

    def many_clients(self) -> None:
        """All at once, so that all workers have to do with the one thread."""
        seen: list[tuple[int, str]] = []

        def client() -> None:
            connection = http.client.HTTPConnection("127.0.0.1", self.gateway.port, timeout=40)
            for _ in range(REQUESTS):
                connection.request("GET", "/files/data")
                response = connection.getresponse()
                seen.append((response.status, sha256(response.read())))
            connection.close()

        threads = [threading.Thread(target=client) for _ in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(set(seen), {(200, sha256(self.data))}, self.gateway.exchanges()[-3:])
        self.assertEqual(len(seen), CLIENTS * REQUESTS)

    def test_http_1_0_with_many_clients(self) -> None:
        self.set_up("HTTP/1.0")
        self.many_clients()

    def test_http_1_1_with_many_clients(self) -> None:
        # One thread serves a connection until it ends: one that rests must not make others wait.
        self.set_up("HTTP/1.1")
        self.many_clients()

    def test_http_1_1_with_one_client(self) -> None:
        self.set_up("HTTP/1.1")
        connection = http.client.HTTPConnection("127.0.0.1", self.gateway.port, timeout=20)
        self.addCleanup(connection.close)
        for _ in range(20):
            connection.request("GET", "/files/data")
            self.assertEqual(sha256(connection.getresponse().read()), sha256(self.data))

    def test_stream_that_ends_with_the_connection(self) -> None:
        self.set_up("HTTP/1.0")
        url = f"http://127.0.0.1:{self.gateway.port}/files/stream"
        result = subprocess.run(["curl", "-sSN", "--max-time", "20", url], capture_output=True, check=True, timeout=30)
        self.assertEqual(result.stdout, b"".join(b"data: %d\n\n" % number for number in range(20)))


if __name__ == "__main__":
    unittest.main()
