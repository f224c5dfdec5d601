#!/usr/bin/env python3
"""The gateway's HTTPS as programs of other makers see it: what a scanner finds, what a browser's WebSocket says."""

import os
import shutil
import subprocess
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import paths
from browser import Chromium
from gateway import Child, Gateway, https_profile

HERE = Path(__file__).resolve().parent
SECONDS = 60
SAID = "water & steel"
# Reports what came back by asking for another address, which the access log shows.
PAGE = """<!doctype html><script>
const socket = new WebSocket(`wss://${location.host}/agents/echo`);
socket.onopen = () => socket.send("%s");
socket.onmessage = ({data}) => fetch(`/heard/${encodeURIComponent(data)}`);
socket.onclose = ({code}) => fetch(`/closed/${code}`);
</script>"""


class HttpsTest(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.directory = Path(temporary.name)
        self.state = self.directory / "state"
        self.environment = {**os.environ, "HOME": str(self.directory), "XDG_CONFIG_HOME": str(self.directory)}

    def start(self, profile: dict) -> Gateway:
        gateway = Gateway(paths.HEADGATED, self.directory, profile, "--state", self.state, "--workers", "2")
        self.addCleanup(gateway.end)
        return gateway


@unittest.skipUnless(shutil.which("sslscan"), "sslscan is not installed")
class Scanned(HttpsTest):
    """sslscan offers each version and cipher by itself and names what is taken."""

    def scan(self, minimum: str) -> ElementTree.Element:
        profile = https_profile({}, [{"id": "hello", "match": {"path": "/"}, "respond": {"status": 200, "body": "hello"}}])
        profile["listeners"][-1]["tls"]["minimum"] = minimum
        gateway = self.start(profile)
        report = self.directory / "report.xml"
        subprocess.run(["sslscan", f"--xml={report}", "--sni-name=localhost", f"127.0.0.1:{gateway.ports['tls']}"], capture_output=True,
                       timeout=SECONDS, check=True)
        return ElementTree.parse(report).getroot().find("ssltest")

    def test_nothing_weak_is_taken(self) -> None:
        test = self.scan("1.2")
        taken = {f"{each.get('type')} {each.get('version')}" for each in test.iter("protocol") if each.get("enabled") == "1"}
        self.assertEqual(taken, {"tls 1.2", "tls 1.3"})
        ciphers = [each.attrib for each in test.iter("cipher")]
        self.assertGreaterEqual(len(ciphers), 6)
        for cipher in ciphers:
            self.assertRegex(cipher["cipher"], "GCM|CHACHA20")
            self.assertRegex(cipher["cipher"], "^TLS_|^ECDHE-")
            self.assertIn(cipher["strength"], ("strong", "acceptable"))
            self.assertGreaterEqual(int(cipher["bits"]), 128)
        self.assertEqual({each.get("vulnerable") for each in test.iter("heartbleed")}, {"0"})
        renegotiation = test.find("renegotiation")
        self.assertTrue(renegotiation.get("supported") == "0" or renegotiation.get("secure") == "1", renegotiation.attrib)

    def test_only_the_newest_where_the_profile_says_so(self) -> None:
        test = self.scan("1.3")
        self.assertEqual([each.get("version") for each in test.iter("protocol") if each.get("enabled") == "1"], ["1.3"])
        self.assertEqual({each.get("sslversion") for each in test.iter("cipher")}, {"TLSv1.3"})


@unittest.skipUnless(Chromium.is_installed() and shutil.which("certutil"), "Chromium or certutil is not installed")
class Browser(HttpsTest):
    def trust(self) -> None:
        """In Chromium's own store, which needs no root; the system's may stay as it is."""
        subprocess.run([paths.HEADGATED, "trust", "print", "--state", self.state], capture_output=True, timeout=SECONDS, check=True)
        store = self.directory / ".pki/nssdb"
        store.mkdir(parents=True)
        for command in (["-N", "--empty-password"], ["-A", "-n", "root", "-t", "C,,", "-i", self.state / "ca/root.pem"]):
            subprocess.run(["certutil", *command, "-d", f"sql:{store}"], capture_output=True, timeout=SECONDS, check=True)

    def test_a_web_socket(self) -> None:
        self.trust()
        origin = Child(["node", HERE / "origins/ws.mjs"], self.directory / "origin.stderr")
        self.addCleanup(origin.end)
        pools = {"agents": f"http://127.0.0.1:{origin.event('ready')['port']}"}
        routes = [
            {"id": "page", "match": {"path": "/page"},
             "respond": {"status": 200, "headers": {"Content-Type": "text/html"}, "body": (PAGE % SAID).replace("{", "{{")}},
            {"id": "agents", "match": {"path": "/agents/*"}, "rewrite": {"strip_prefix": "/agents"}, "pool": "agents"},
            {"id": "rest", "match": {"path": "/*"}, "respond": {"status": 200, "body": ""}},
        ]
        gateway = self.start(https_profile(pools, routes))
        with Chromium(self.directory, self.environment) as chromium:
            chromium.open(f"https://localhost:{gateway.ports['tls']}/page")
            heard = gateway.exchange(SECONDS, route="rest", path=f"/heard/{urllib.parse.quote(SAID, safe='')}")
            self.assertEqual((heard["status"], heard["listener"], heard["tls"]), (200, "tls", True))
        tunnel = gateway.exchange(SECONDS, route="agents", status=101)
        self.assertEqual((tunnel["upgraded"], tunnel["listener"], tunnel["ended_by"]), (True, "tls", "client"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
