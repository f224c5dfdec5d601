#!/usr/bin/env python3
"""curl as the client, Python's file server as the origin."""

import gzip
import hashlib
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import paths
from gateway import Child, Gateway, profile

HERE = Path(__file__).resolve().parent


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class CurlTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.directory = Path(temporary.name)
        files = cls.directory / "files"
        files.mkdir()
        cls.data = random.Random(7).randbytes(3 << 20)
        (files / "data.bin").write_bytes(cls.data)
        (files / "small.txt").write_text("small\n")
        cls.origin = Child([sys.executable, "-B", HERE / "origins/files.py", files, "HTTP/1.1"], cls.directory / "origin.stderr")
        cls.addClassCleanup(cls.origin.end)
        url = f"http://127.0.0.1:{cls.origin.event('ready')['port']}"
        cls.gateway = Gateway(paths.HEADGATED, cls.directory, profile({"files": url}), "--workers", "1")
        cls.addClassCleanup(cls.gateway.end)
        cls.url = f"http://127.0.0.1:{cls.gateway.port}/files"

    def curl(self, *arguments, stdin: bytes = b"", status: int = 0) -> bytes:
        result = subprocess.run(
            ["curl", "--silent", "--show-error", "--max-time", "20", *map(str, arguments)],
            input=stdin, capture_output=True, timeout=30, check=False, env={**os.environ, "NO_PROXY": "*"},
        )
        self.assertEqual(result.returncode, status, result.stderr.decode())
        return result.stdout

    def echo(self, *arguments, stdin: bytes = b"") -> dict:
        return json.loads(self.curl(*arguments, f"{self.url}/echo", stdin=stdin))

    def trace(self, *arguments, stdin: bytes = b"") -> list[str]:
        """What curl saw, line by line."""
        trace = self.directory / "trace"
        self.curl("--verbose", "--stderr", trace, "--output", "/dev/null", *arguments, stdin=stdin)
        return trace.read_text(errors="replace").splitlines()

    def test_get(self) -> None:
        self.assertEqual(sha256(self.curl(f"{self.url}/data.bin")), sha256(self.data))

    def test_head_has_the_fields_of_get_and_no_body(self) -> None:
        head = self.curl("--head", f"{self.url}/data.bin").decode()
        self.assertIn(f"Content-Length: {len(self.data)}\r\n", head)
        self.assertTrue(head.startswith("HTTP/1.1 200 OK\r\n") and head.endswith("\r\n\r\n"), head)

    def test_post(self) -> None:
        seen = self.echo("--data-binary", "@-", stdin=b"one port in front of your agents")
        self.assertEqual(seen["sha256"], sha256(b"one port in front of your agents"))
        self.assertEqual(seen["headers"]["X-Gateway"], "headgate")

    def test_upload_of_known_length(self) -> None:
        file = self.directory / "upload"
        file.write_bytes(self.data)
        seen = self.echo("--upload-file", file)
        self.assertEqual((seen["bytes"], seen["sha256"]), (len(self.data), sha256(self.data)))

    def test_chunked_upload_that_waits_for_100_continue(self) -> None:
        arguments = ["--upload-file", "-", "--header", "Expect: 100-continue", "--expect100-timeout", "15"]
        lines = self.trace(*arguments, f"{self.url}/echo", stdin=self.data)
        self.assertIn("> Transfer-Encoding: chunked", lines)
        self.assertIn("< HTTP/1.1 100 Continue", lines)
        self.assertEqual(self.echo(*arguments, stdin=self.data)["sha256"], sha256(self.data))

    def test_http_1_0(self) -> None:
        lines = self.trace("--http1.0", f"{self.url}/small.txt")
        self.assertIn("< Content-Length: 6", lines)
        self.assertEqual(sha256(self.curl("--http1.0", f"{self.url}/data.bin")), sha256(self.data))

    def test_http_1_0_gets_a_stream_until_the_close(self) -> None:
        expected = b"".join(b"data: %d\n\n" % number for number in range(20))
        self.assertEqual(self.curl("--http1.0", f"{self.url}/stream"), expected)
        self.assertNotIn("< Transfer-Encoding: chunked", self.trace("--http1.0", f"{self.url}/stream"))

    def test_stream(self) -> None:
        expected = b"".join(b"data: %d\n\n" % number for number in range(20))
        self.assertEqual(self.curl("--no-buffer", f"{self.url}/stream"), expected)

    def test_connection_is_kept(self) -> None:
        lines = self.trace(*[f"{self.url}/small.txt"] * 3)
        self.assertEqual(sum("Re-using existing connection" in line for line in lines), 2, lines)

    def test_upload_over_the_limit_is_refused_with_its_reason(self) -> None:
        answer = self.curl("--data-binary", "@-", "--header", "Content-Length: 99999999999", f"{self.url}/echo", stdin=b"x")
        error = json.loads(answer)["error"]
        self.assertEqual((error["type"], error["route"]), ("body_too_large", "files"))
        self.assertEqual(self.gateway.exchange(request_id=error["request_id"])["status"], 413)

    def test_compressed_bytes_pass_as_they_are(self) -> None:
        packed = gzip.compress(self.data)
        (self.directory / "files/data.gz").write_bytes(packed)
        self.assertEqual(sha256(self.curl(f"{self.url}/data.gz")), sha256(packed))

    def test_a_request_that_a_browser_sends_gets_a_page(self) -> None:
        page = self.curl("--header", "Accept: text/html,*/*;q=0.8", f"http://127.0.0.1:{self.gateway.port}/nowhere").decode()
        self.assertIn("no_route", page)
        self.assertNotIn('{"error"', page)

    def test_three_requests_in_one_segment(self) -> None:
        request = f"GET /files/small.txt HTTP/1.1\r\nHost: 127.0.0.1:{self.gateway.port}\r\n"
        with socket.create_connection(("127.0.0.1", self.gateway.port), timeout=20) as connection:
            connection.sendall((2 * (request + "\r\n") + request + "Connection: close\r\n\r\n").encode())
            answer = b"".join(iter(lambda: connection.recv(1 << 16), b""))
        self.assertEqual(answer.count(b"HTTP/1.1 200 OK\r\n"), 3)
        self.assertEqual(answer.count(b"\r\n\r\nsmall\n"), 3)
        self.assertTrue(answer.endswith(b"small\n"))


if __name__ == "__main__":
    unittest.main()
