#!/usr/bin/env python3
"""Runs the texts that "Copy as" writes, and compares what arrives with what was recorded, byte by byte.

Each case is a request as it was recorded. Its text is run by what it is for (sh, python3 with httpx, node) against a server
that keeps the bytes it gets. REQUEST_TEXT is the program that writes the texts.
"""

import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import unittest

WRITER = os.environ["REQUEST_TEXT"]
FRAMING = {b"host", b"connection", b"content-length", b"transfer-encoding", b"keep-alive"}
# What fetch says by itself, and cannot leave out.
OF_FETCH = {b"accept", b"accept-language", b"sec-fetch-mode", b"user-agent", b"accept-encoding"}
# Paths that clients with a URL type of their own put into their normal form, as the gateway does.
NORMAL_FORMS = {"escapes", "dots"}
ALL_BYTES = bytes(range(256))

CASES = {
    "plain get": (b"GET /v1/models HTTP/1.1", [(b"Accept", b"*/*"), (b"User-Agent", b"agent/1")], b""),
    "nothing said": (b"GET / HTTP/1.1", [], b""),
    "json": (b"POST /v1/messages?beta=true HTTP/1.1",
             [(b"content-type", b"application/json"), (b"accept", b"text/event-stream")],
             '{"model": "m", "text": "it\'s \\"quoted\\", café, 漢字, 😀\\n"}'.encode()),
    "shell words": (b"POST /p HTTP/1.1", [(b"Content-Type", b"text/plain"), (b"X-A", b"$HOME `id` $(id) \\ \" ' !x ; & | > * ~ #")],
                    b"'; touch /tmp/never; echo '$HOME `id` $(id) \\n \\\\ \"%s%n%%\" !! \n line two \\\n'"),
    "every byte": (b"PUT /bytes HTTP/1.1", [(b"Content-Type", b"application/octet-stream")], ALL_BYTES + b"\n\n"),
    "bytes in fields": (b"GET /f HTTP/1.1", [(b"X-Latin", b"caf\xe9 \xff"), (b"X-Utf8", "café".encode()), (b"X-Tab", b"a\tb")], b""),
    "odd target": (b"GET /a//b;v=1/{x}/[1-3]/%C3%A9?q=\"<>|^`{}\\&a[]=1&b='&c=$HOME HTTP/1.1", [(b"Accept", b"a")], b""),
    "escapes": (b"GET /%2e%41?c=%zz HTTP/1.1", [(b"Accept", b"a")], b""),
    "dots": (b"GET /a/../b/./c HTTP/1.1", [(b"Accept", b"a")], b""),
    "fields twice and empty": (b"GET /two HTTP/1.1", [(b"X-Two", b"1"), (b"x-two", b"2"), (b"X-None", b""), (b"Accept", b"a")], b""),
    "line ends": (b"POST /l HTTP/1.1", [(b"Content-Type", b"text/plain")], b"one\r\ntwo\rthree\n\n\xe2\x80\xa8\xc2\x85\x7f"),
    "empty body": (b"POST /e HTTP/1.1", [(b"Content-Length", b"0"), (b"Accept", b"a")], b""),
    "begins with at": (b"POST /at HTTP/1.1", [(b"Content-Type", b"text/plain")], b"@/etc/passwd"),
    "own method": (b"PURGE /cache HTTP/1.1", [(b"Accept", b"a")], b""),
    "long body": (b"POST /long HTTP/1.1", [(b"Content-Type", b"text/plain")], b"0123456789 it's %s long\n" * 9000),
    "another host": (b"GET /h HTTP/1.1", [(b"Host", b"agents.test"), (b"Accept", b"a")], b""),
}


class Server:
    """Takes one request, keeps it and answers it."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.received = b""
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self):
        self.socket.settimeout(20)
        connection, _ = self.socket.accept()
        with connection:
            connection.settimeout(20)
            while not self.is_complete():
                piece = connection.recv(65536)
                if not piece:
                    break
                self.received += piece
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")

    def is_complete(self):
        head, end, body = self.received.partition(b"\r\n\r\n")
        if not end:
            return False
        fields = {name.lower(): value.strip() for name, _, value in (line.partition(b":") for line in head.split(b"\r\n")[1:])}
        if fields.get(b"transfer-encoding") == b"chunked":
            return body.endswith(b"0\r\n\r\n")
        return len(body) >= int(fields.get(b"content-length", b"0"))

    def request(self):
        """(line, [(name, value)], host, body)"""
        self.thread.join(30)
        self.socket.close()
        head, _, body = self.received.partition(b"\r\n\r\n")
        line, *fields = head.split(b"\r\n")
        pairs = [(name, value.strip()) for name, _, value in (field.partition(b":") for field in fields)]
        host = [value for name, value in pairs if name.lower() == b"host"]
        if (b"transfer-encoding", b"chunked") in [(n.lower(), v) for n, v in pairs]:
            body = self.unchunked(body)
        return line, [pair for pair in pairs if pair[0].lower() not in FRAMING], host, body

    @staticmethod
    def unchunked(body):
        whole = b""
        while body:
            size, _, body = body.partition(b"\r\n")
            whole, body = whole + body[:int(size, 16)], body[int(size, 16) + 2:]
        return whole


def httpx_python():
    for python in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([python, "-c", "import httpx"], capture_output=True, check=False).returncode == 0:
            return python
    raise AssertionError("no python3 here has httpx: apt install python3-httpx")


class PastedRequests(unittest.TestCase):
    def text_of(self, case, form, port):
        line, fields, body = case
        host = dict(fields).get(b"Host", f"127.0.0.1:{port}".encode())
        head = [line, b"Host: " + host] + [name + b": " + value for name, value in fields if name != b"Host"]
        if body:
            head.append(b"Content-Length: %d" % len(body))
        wire = b"\r\n".join(head) + b"\r\n\r\n"
        written = subprocess.run([WRITER, form, f"127.0.0.1:{port}", str(len(wire))], input=wire + body, capture_output=True, check=True)
        return written.stdout

    def run_case(self, case, form, name, command):
        """What arrives when the text of that case is run."""
        server = Server()
        text = self.text_of(case, form, server.port)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, name)
            path.write_bytes(text)
            result = subprocess.run([*command, str(path)], capture_output=True, timeout=30, check=False, cwd=folder)
        self.assertEqual(result.returncode, 0, text.decode(errors="replace") + result.stderr.decode(errors="replace"))
        self.assertEqual(result.stdout[-2:], b"ok", text.decode(errors="replace"))
        return text, server.request()

    def compare(self, case, form, name, command, own=frozenset()):
        line, fields, body = case
        text, (got_line, got_fields, got_host, got_body) = self.run_case(case, form, name, command)
        shown = text.decode(errors="replace")
        self.assertEqual(got_line, line, shown)
        self.assertEqual(got_body, body, shown)
        self.assertEqual(len(got_host), 1, shown)
        if b"Host" in dict(fields):
            self.assertEqual(got_host[0], dict(fields)[b"Host"], shown)
        wanted = [field for field in fields if field[0].lower() not in FRAMING]
        self.assertEqual([field for field in got_fields if field[0].lower() not in own], [f for f in wanted if f[0].lower() not in own], shown)

    def test_curl(self):
        shells = [shell for shell in ("sh", "dash", "bash") if shutil.which(shell)]
        for name, case in CASES.items():
            for shell in shells:
                with self.subTest(name, shell=shell):
                    self.compare(case, "curl", "pasted", [shell])
        self.assertFalse(pathlib.Path("/tmp/never").exists())

    def test_python(self):
        python = httpx_python()
        for name in set(CASES) - NORMAL_FORMS:
            with self.subTest(name):
                self.compare(CASES[name], "python", "pasted.py", [python, "-B"])
        for name in NORMAL_FORMS:  # it says so
            text = self.text_of(CASES[name], "python", 1)
            self.assertIn(b"# httpx writes this path in its normal form; it was \"" + CASES[name][0].split()[1] + b"\"\n", text)

    @unittest.skipUnless(shutil.which("node"), "fetch is tried with node, which is not here: apt install nodejs")
    def test_typescript(self):
        # What fetch cannot do: it puts names in lower case, joins fields of one name, and reads the URL in its own way.
        for name in set(CASES) - NORMAL_FORMS - {"odd target", "fields twice and empty", "another host"}:
            line, fields, body = CASES[name]
            with self.subTest(name):
                self.compare((line, [(n.lower(), v) for n, v in fields], body), "typescript", "pasted.mjs", ["node"], OF_FETCH)
        self.assertIn(b"the request named \"agents.test\"", self.text_of(CASES["another host"], "typescript", 1))


if __name__ == "__main__":
    unittest.main()
