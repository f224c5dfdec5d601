#!/usr/bin/env python3
"""The bench programs understand each other and their numbers parse. No timing is asserted."""

import argparse
import hashlib
import http.client
import json
import subprocess
import sys
import unittest
from pathlib import Path

PROGRAMS = Path()


class BenchPrograms(unittest.TestCase):
    def setUp(self) -> None:
        self.origin = subprocess.Popen([PROGRAMS / "bench_origin"], stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.end_origin)
        self.port = json.loads(self.origin.stdout.readline())["port"]

    def end_origin(self) -> None:
        self.origin.kill()
        self.origin.wait()
        self.origin.stdout.close()

    def client(self, program: str, *arguments: int, stdin: str = "") -> list[dict]:
        command = [PROGRAMS / program, str(self.port), *map(str, arguments)]
        result = subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=30, check=True)
        return [json.loads(line) for line in result.stdout.splitlines()]

    def test_origin_keeps_a_connection_alive(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        self.addCleanup(connection.close)
        connection.request("GET", "/api/json")
        first = connection.getresponse().read()
        self.assertEqual(len(first), 300)
        json.loads(first)
        socket = connection.sock
        body = json.dumps({"text": "x" * 1000}).encode()
        connection.request("POST", "/api/json", body)
        self.assertEqual(connection.getresponse().read(), body)
        self.assertIs(connection.sock, socket)

    def test_origin_closes_when_asked(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        self.addCleanup(connection.close)
        connection.request("GET", "/big?mb=2", headers={"Connection": "close"})
        content = connection.getresponse().read()
        self.assertEqual(len(content), 2 << 20)
        self.assertEqual(content[: 1 << 20], content[1 << 20 :])
        self.assertEqual(connection.sock.recv(1), b"")

    def test_stream_client_hashes_what_the_origin_sent(self) -> None:
        (result,) = self.client("stream_client", 5, 50, 1)
        self.assertEqual((result["streams"], result["complete"], result["events"]), (5, 5, 250))
        self.assertLessEqual(result["samples"], result["events"])
        self.assertLessEqual(result["p50_us"], result["p999_us"])
        self.assertEqual(len(set(result["sha256"])), 5)
        self.assertNotIn(hashlib.sha256(b"").hexdigest(), result["sha256"])

    def test_idle_client_holds_its_connections(self) -> None:
        self.assertEqual(self.client("idle_client", 20), [{"open": 20}, {"held": 20}])

    def test_paced_client_sends_what_it_was_told(self) -> None:
        (result,) = self.client("paced_client", 4, 200, 1)
        self.assertEqual((result["requests"], result["errors"]), (200, 0))
        self.assertEqual(result["samples"], 200)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True)
    options, rest = parser.parse_known_args()
    PROGRAMS = options.bin
    unittest.main(argv=[sys.argv[0], *rest])
