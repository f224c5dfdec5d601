#!/usr/bin/env python3
"""Prometheus as who reads the metrics: its server scrapes them, its promtool checks them."""

import json
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import paths
from gateway import Child, Gateway, profile, wait_for

HERE = Path(__file__).resolve().parent
CONFIGURATION = """
global: {{scrape_interval: 200ms, scrape_timeout: 200ms}}
scrape_configs:
  - job_name: headgate
    static_configs: [{{targets: ["127.0.0.1:{port}"]}}]
"""
ROUTES = [
    {"id": "files", "match": {"path": "/files/*"}, "rewrite": {"strip_prefix": "/files"}, "pool": "files"},
    {"id": "gone", "match": {"path": "/gone/*"}, "pool": "gone"},
    {"id": "metrics", "match": {"path": "/metrics"}, "metrics": {}},
]
FILES = '{route="files",pool="files",target="files-0"'
OK = f'headgate_exchanges_total{FILES},status="200",class="2xx"}}'


def installed(program: str) -> str:
    path = shutil.which(program)
    if not path:
        raise FileNotFoundError(f"{program} is missing: install the Debian package prometheus, or run ./dev test, which does")
    return path


def port_of_nobody() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return bound.getsockname()[1]


class PrometheusTest(unittest.TestCase):
    driven = 0  # requests to the route `files`

    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.directory = Path(temporary.name)
        files = cls.directory / "files"
        files.mkdir()
        (files / "small.txt").write_text("small\n")
        cls.origin = Child([sys.executable, "-B", HERE / "origins/files.py", files, "HTTP/1.1"], cls.directory / "origin.stderr")
        cls.addClassCleanup(cls.origin.end)
        pools = {
            "files": f"http://127.0.0.1:{cls.origin.event('ready')['port']}",
            "gone": f"http://127.0.0.1:{port_of_nobody()}",
        }
        cls.profile = profile(pools, ROUTES)
        cls.gateway = Gateway(paths.HEADGATED, cls.directory, cls.profile, "--workers", "2")
        cls.addClassCleanup(cls.gateway.end)
        cls.api = cls.start_prometheus()

    @classmethod
    def start_prometheus(cls) -> str:
        """Where it answers queries."""
        configuration = cls.directory / "prometheus.yml"
        configuration.write_text(CONFIGURATION.format(port=cls.gateway.port))
        options = [f"--config.file={configuration}", f"--storage.tsdb.path={cls.directory}/data", "--web.listen-address=127.0.0.1:0"]
        server = Child([installed("prometheus"), *options], cls.directory / "prometheus.stderr")
        cls.addClassCleanup(server.end)
        said = wait_for(lambda: re.search(r'"Listening on" address=(\S+)', server.said()), 20, "Prometheus")
        return f"http://{said[1]}/api/v1"

    def get(self, path: str) -> tuple[int, str | None, bytes]:
        """Status, type and body."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.gateway.port}{path}", timeout=20) as response:
                return response.status, response.headers["Content-Type"], response.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers["Content-Type"], error.read()

    def drive(self, times: int) -> dict[str, float]:
        """Requests that are answered, and a scrape that has them all: what has ended is counted some milliseconds later."""
        for _ in range(times):
            self.assertEqual(self.get("/files/small.txt")[0], 200)
        type(self).driven += times
        return self.counted(OK, self.driven)

    def scrape(self) -> dict[str, float]:
        """The samples, by name and labels as they are written."""
        status, kind, body = self.get("/metrics")
        self.assertEqual((status, kind), (200, "text/plain; version=0.0.4; charset=utf-8"))
        lines = [line.rpartition(" ") for line in body.decode().splitlines() if not line.startswith("#")]
        return {sample: float(value) for sample, _, value in lines}

    def counted(self, sample: str, least: float) -> dict[str, float]:
        """A scrape in which the sample has come that far."""

        def look() -> dict[str, float] | None:
            samples = self.scrape()
            return samples if samples.get(sample, 0) >= least else None

        return wait_for(look, 5, f"{sample} of at least {least}")

    def test_promtool_finds_nothing_to_say(self) -> None:
        self.assertEqual(self.get("/nowhere")[0], 404)
        self.drive(3)
        _, _, body = self.get("/metrics")
        result = subprocess.run([installed("promtool"), "check", "metrics"], input=body, capture_output=True, check=False, timeout=30)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))

    def test_counts_what_passes(self) -> None:
        sent = f"headgate_sent_bytes_total{FILES}}}"
        duration = f"headgate_exchange_duration_seconds_count{FILES}}}"
        before = self.drive(1)
        after = self.drive(20)
        self.assertEqual(after[OK], before[OK] + 20)
        self.assertEqual(after[duration], before[duration] + 20)
        self.assertGreater(after[sent], before[sent] + 20 * len("small\n"))

    def test_names_what_fails(self) -> None:
        self.assertIn(self.get("/gone/")[0], (502, 503))
        samples = self.counted('headgate_target_failures_total{pool="gone",target="gone-0",kind="refused"}', 1)
        self.assertEqual(samples['headgate_target_ejected{pool="gone",target="gone-0"}'], 1)
        self.assertEqual(samples['headgate_target_ejected{pool="files",target="files-0"}'], 0)
        wait_for(lambda: any(sample.startswith('headgate_errors_total{route="gone"') for sample in self.scrape()), 5, "the error")

    def test_a_reload_takes_nothing_back(self) -> None:
        before = self.drive(1)
        self.gateway.reload(self.profile | {"note": "another"})
        after = self.scrape()
        self.assertGreaterEqual(after[OK], before[OK])
        self.assertEqual(after["headgate_profile_generation"], before["headgate_profile_generation"] + 1)
        self.assertEqual(after["process_start_time_seconds"], before["process_start_time_seconds"])
        self.assertLess(abs(time.time() - after["process_start_time_seconds"]), 600)

    def test_the_server_scrapes(self) -> None:
        wait_for(lambda: self.query("up") == 1, 20, "a scrape that succeeds")
        total = 'sum(headgate_exchanges_total{route="files",class="2xx"})'
        before = self.query(total) or 0
        self.drive(10)
        wait_for(lambda: (self.query(total) or 0) >= before + 10, 20, "the server to see ten exchanges more")
        median = 'histogram_quantile(0.5, sum by (le) (headgate_exchange_duration_seconds_bucket{route="files"}))'
        self.assertGreater(self.query(median), 0)

    def query(self, expression: str) -> float | None:
        """What the server answers, if it has a value yet."""
        url = f"{self.api}/query?{urllib.parse.urlencode({'query': expression})}"
        with urllib.request.urlopen(url, timeout=20) as response:
            result = json.load(response)["data"]["result"]
        return float(result[0]["value"][1]) if result else None


if __name__ == "__main__":
    unittest.main()
