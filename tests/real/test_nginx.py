#!/usr/bin/env python3
"""nginx as the origin, behind a Unix socket: large files, ranges, compression, connections that it closes now and then."""

import gzip
import hashlib
import http.client
import os
import random
import shutil
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

import paths
from gateway import Child, Gateway, profile, wait_for

CONFIGURATION = """
daemon off;
master_process off;
pid {directory}/nginx.pid;
error_log stderr;
events {{ worker_connections 512; }}
http {{
  client_body_temp_path {directory}/body; proxy_temp_path {directory}/proxy; fastcgi_temp_path {directory}/fastcgi;
  uwsgi_temp_path {directory}/uwsgi; scgi_temp_path {directory}/scgi;
  access_log off;
  default_type text/plain;
  absolute_redirect off;
  keepalive_requests 7;
  gzip_types text/plain;
  gzip_proxied any;
  server {{
    listen unix:{directory}/nginx.sock;
    root {directory}/files;
    location /packed/ {{ gzip on; gzip_min_length 1; alias {directory}/files/; }}
    location /chunked/ {{ ssi on; ssi_types *; alias {directory}/files/; }}
    location /moved {{ return 307 /files/text; }}
  }}
}}
"""


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class NginxTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.directory = Path(temporary.name)
        files = cls.directory / "files"
        files.mkdir()
        cls.data = random.Random(11).randbytes(10 << 20)
        cls.text = b"".join(b"line %d of a text that packs well\n" % number for number in range(20_000))
        (files / "data").write_bytes(cls.data)
        (files / "text").write_bytes(cls.text)
        configuration = cls.directory / "nginx.conf"
        configuration.write_text(CONFIGURATION.format(directory=cls.directory))
        program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
        if not program:
            raise FileNotFoundError("nginx is missing: install nginx-light, or run ./dev test, which does")
        cls.origin = Child([program, "-p", cls.directory, "-c", configuration, "-e", "stderr"], cls.directory / "nginx.stderr")
        cls.addClassCleanup(cls.origin.end)
        wait_for((cls.directory / "nginx.sock").exists, 10, "nginx")
        cls.gateway = Gateway(paths.HEADGATED, cls.directory, profile({"files": f"unix:{cls.directory}/nginx.sock"}), "--workers", "4")
        cls.addClassCleanup(cls.gateway.end)

    def connect(self) -> http.client.HTTPConnection:
        connection = http.client.HTTPConnection("127.0.0.1", self.gateway.port, timeout=20)
        self.addCleanup(connection.close)
        return connection

    def get(self, path: str, fields: dict | None = None) -> tuple[http.client.HTTPResponse, bytes]:
        connection = self.connect()
        connection.request("GET", path, headers=fields or {})
        response = connection.getresponse()
        return response, response.read()

    def test_large_file(self) -> None:
        response, body = self.get("/files/data")
        self.assertEqual((response.status, response.getheader("Content-Length")), (200, str(len(self.data))))
        self.assertEqual(sha256(body), sha256(self.data))

    def test_large_file_to_eight_clients_at_once(self) -> None:
        hashes: list[str] = []

        def download() -> None:
            hashes.append(sha256(self.get("/files/data")[1]))

        threads = [threading.Thread(target=download) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(hashes, [sha256(self.data)] * 8)

    def test_range(self) -> None:
        response, body = self.get("/files/data", {"Range": "bytes=1000-2000000"})
        self.assertEqual((response.status, response.getheader("Content-Range")), (206, f"bytes 1000-2000000/{len(self.data)}"))
        self.assertEqual(sha256(body), sha256(self.data[1000:2000001]))

    def test_curl_resumes_a_download(self) -> None:
        partial = self.directory / "partial"
        partial.write_bytes(self.data[:3_000_000])
        command = ["curl", "-sS", "--max-time", "20", "-C", "-", "-o", partial, f"http://127.0.0.1:{self.gateway.port}/files/data"]
        subprocess.run(command, check=True, timeout=30)
        self.assertEqual(sha256(partial.read_bytes()), sha256(self.data))

    def test_not_modified_has_no_body(self) -> None:
        connection = self.connect()
        connection.request("GET", "/files/text")
        first = connection.getresponse()
        first.read()
        for _ in range(3):
            connection.request("GET", "/files/text", headers={"If-None-Match": first.getheader("ETag")})
            response = connection.getresponse()
            self.assertEqual((response.status, response.read()), (304, b""))

    def test_packed_and_chunked(self) -> None:
        response, body = self.get("/files/packed/text", {"Accept-Encoding": "gzip"})
        self.assertEqual((response.getheader("Content-Encoding"), response.getheader("Transfer-Encoding")), ("gzip", "chunked"))
        self.assertEqual(sha256(gzip.decompress(body)), sha256(self.text))

    def test_curl_unpacks(self) -> None:
        url = f"http://127.0.0.1:{self.gateway.port}/files/packed/text"
        result = subprocess.run(["curl", "-sS", "--max-time", "20", "--compressed", url], capture_output=True, check=True, timeout=30)
        self.assertEqual(sha256(result.stdout), sha256(self.text))

    def test_chunked(self) -> None:
        response, body = self.get("/files/chunked/text")
        self.assertEqual(response.getheader("Transfer-Encoding"), "chunked")
        self.assertEqual(sha256(body), sha256(self.text))

    def test_redirect_is_passed_on(self) -> None:
        response, _ = self.get("/files/moved")
        self.assertEqual((response.status, response.getheader("Location")), (307, "/files/text"))

    def test_one_connection_outlives_many_of_the_target(self) -> None:
        connection = self.connect()
        connection.connect()
        socket = connection.sock
        for number in range(100):
            connection.request("HEAD" if number % 10 == 9 else "GET", "/files/text")
            response = connection.getresponse()
            body = response.read()
            self.assertEqual(response.status, 200)
            self.assertEqual(sha256(body), sha256(b"" if number % 10 == 9 else self.text))
            self.assertIs(connection.sock, socket)


if __name__ == "__main__":
    unittest.main()
