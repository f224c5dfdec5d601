#!/usr/bin/env python3
"""`headgated trust`: clients of other makers believe the local CA after it, and after nothing else.

Each command sees a system store of the test's own, mounted over the real one where no other process sees it.
"""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import paths
from browser import Chromium
from gateway import Gateway, https_profile

SECONDS = 60
CERTIFICATES = Path("/usr/local/share/ca-certificates")
BUNDLE = Path("/etc/ssl/certs")
ENTER = f'mount --bind "$0/added" {CERTIFICATES} && mount --bind "$0/bundle" {BUNDLE} && exec "$@"'
UNSHARE = ["unshare", "--mount", *(["--map-root-user"] if os.geteuid() else [])]

NODE = "fetch(process.argv[1]).then((answer) => answer.text()).then(console.log)"
PYTHON = "import sys, urllib.request as u; print(u.build_opener(u.ProxyHandler({})).open(sys.argv[1]).read().decode())"


def may_mount() -> bool:
    if not CERTIFICATES.is_dir() or not BUNDLE.is_dir():
        return False  # not Debian's kind of store
    return subprocess.run([*UNSHARE, "mount", "--bind", "/tmp", str(BUNDLE)], capture_output=True, check=False).returncode == 0


class TrustTest(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.directory = Path(temporary.name)
        self.home = self.directory / "home"
        self.state = self.directory / "a state"
        self.environment = {key: value for key, value in os.environ.items()
                            if not key.startswith(("XDG_", "NODE_", "SSL_", "REQUESTS_", "SUDO_")) and "proxy" not in key.lower()}
        self.environment |= {"HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home), "XDG_CACHE_HOME": str(self.home)}
        for name in ("home", "added", "bundle"):
            (self.directory / name).mkdir()
        self.enter = []

    def run_it(self, *command, environment: dict | None = None, text: str = "") -> subprocess.CompletedProcess:
        return subprocess.run([*self.enter, *map(str, command)], input=text, capture_output=True, text=True, timeout=SECONDS, check=False,
                              cwd=self.directory, env=self.environment | (environment or {}))

    def trust(self, *arguments) -> subprocess.CompletedProcess:
        return self.run_it(paths.HEADGATED, "trust", *arguments, "--state", self.state)

    def database(self, folder: Path) -> str:
        return self.run_it("certutil", "-L", "-d", f"sql:{folder}").stdout

    def with_own_system(self) -> None:
        if not may_mount():
            self.skipTest("the system's store cannot be mounted over here")
        shutil.copytree(BUNDLE, self.directory / "bundle", symlinks=True, dirs_exist_ok=True)
        self.enter = [*UNSHARE, "sh", "-c", ENTER, self.directory]

    def server(self) -> str:
        """The URL of a gateway that answers at localhost, with a certificate of the local CA."""
        folder = Path(tempfile.mkdtemp(dir=self.directory))
        route = {"id": "answer", "match": {"path": "/*"}, "respond": {"status": 200, "body": "believed"}}
        gateway = Gateway(paths.HEADGATED, folder, https_profile({}, [route]), "--state", self.state)
        self.addCleanup(gateway.end)
        return f"https://localhost:{gateway.ports['tls']}/"

    def curl(self, url: str) -> str:
        return self.run_it("curl", "--silent", "--max-time", "20", url).stdout

    def chromium(self, url: str) -> str:
        with Chromium(self.directory, self.environment, self.enter) as chromium:
            return "believed" if "believed" in chromium.text_of(url) else ""

    def from_environment(self, name: str, url: str) -> str:
        """What the client says that is told by this variable, as `trust status` says it."""
        found = re.search(rf"  {name}=(.*)$", self.trust("status").stdout, re.MULTILINE)
        command = ["node", "-e", NODE, url] if name == "NODE_EXTRA_CA_CERTS" else ["python3", "-c", PYTHON, url]
        return self.run_it(*command, environment={name: found[1]} if found else {}).stdout.strip()

    def test_clients_of_the_system(self) -> None:
        self.with_own_system()
        result = self.trust("print")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        url = self.server()
        self.assertEqual(self.curl(url), "")
        self.assertEqual(self.trust("status").returncode, 1)
        result = self.trust()
        self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)
        self.assertEqual(self.trust("status").returncode, 0)
        self.assertEqual(self.curl(url), "believed")
        self.assertEqual(self.from_environment("NODE_EXTRA_CA_CERTS", url), "believed")
        self.assertEqual(self.from_environment("SSL_CERT_FILE", url), "believed")
        result = self.trust("remove")
        self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)
        self.assertEqual(self.curl(url), "")
        self.assertEqual(list((self.directory / "added").iterdir()), [])

    @unittest.skipUnless(Chromium.is_installed(), "Chromium is not installed")
    def test_chromium(self) -> None:
        self.with_own_system()
        self.trust("print")
        url = self.server()
        self.assertEqual(self.chromium(url), "")
        self.assertEqual(self.trust().returncode, 0)
        self.assertEqual(self.chromium(url), "believed")
        self.assertEqual(self.trust("remove").returncode, 0)
        self.assertEqual(self.chromium(url), "")

    def test_the_script_does_what_install_does(self) -> None:
        self.with_own_system()
        self.assertEqual(self.run_it("sh", "-e", text=self.trust("print").stdout).returncode, 0)
        result = self.trust("status")
        self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)

    def test_databases_of_browsers(self) -> None:
        self.with_own_system()
        firefox = self.home / ".mozilla/firefox/abc.default"
        firefox.mkdir(parents=True)
        self.assertEqual(self.run_it("certutil", "-N", "-d", f"sql:{firefox}", "--empty-password").returncode, 0)
        chromium = self.home / ".pki/nssdb"
        self.assertEqual(self.trust().returncode, 0)
        for folder in (chromium, firefox):
            self.assertRegex(self.database(folder), r"(?m)^Headgate local CA [0-9a-f]{8} +C,, *$")
        self.assertEqual(self.trust("remove").returncode, 0)
        for folder in (chromium, firefox):
            self.assertNotIn("Headgate", self.database(folder))

    def test_a_database_with_a_password_is_left_to_its_owner(self) -> None:
        self.with_own_system()
        firefox = self.home / ".mozilla/firefox/abc.default"
        firefox.mkdir(parents=True)
        (self.directory / "password").write_text("Main-Password-1")
        self.assertEqual(self.run_it("certutil", "-N", "-d", f"sql:{firefox}", "-f", "password").returncode, 0)
        result = self.trust()
        self.assertEqual(result.returncode, 1)
        self.assertIn("password", result.stdout)
        left = re.search(r"(?m)^  (certutil -A -d \S*abc.default .*)$", result.stdout)
        self.assertEqual(self.run_it("sh", "-c", f"{left[1]} -f password").returncode, 0)
        self.assertEqual(self.trust("status").returncode, 0)

    def test_files_of_the_ca_are_their_owners(self) -> None:
        self.with_own_system()
        self.assertEqual(self.trust("print").returncode, 0)
        self.assertEqual({path.name: path.stat().st_mode & 0o777 for path in (self.state / "ca").iterdir()},
                         {"root.pem": 0o600, "root-key.pem": 0o600})

    def test_nothing_to_take_out(self) -> None:
        for verb, status in (("remove", 0), ("status", 1)):
            result = self.trust(verb)
            self.assertEqual((result.returncode, result.stdout), (status, ""))
            self.assertIn("there is no local CA", result.stderr)
        self.assertFalse(self.state.exists())
        self.assertEqual(self.trust("uninstall").returncode, 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
