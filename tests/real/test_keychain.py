#!/usr/bin/env python3
"""gnome-keyring, on a session bus of its own under dbus-run-session, keeps the secrets."""

import contextlib
import http.client
import http.server
import os
import signal
import subprocess
import tempfile
import threading
import unittest
import unittest.mock
from pathlib import Path

import paths
from gateway import Gateway, profile, wait_for

MARK = "Marked-Secret-41d9"
LOGIN = "keyring-password"
SECONDS = 30

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


class Origin(http.server.BaseHTTPRequestHandler):
    """Notes each X-Key that it is sent."""

    def do_GET(self):
        self.server.keys.append(self.headers["X-Key"])
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class KeychainTest(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.directory = Path(temporary.name)
        for name in ("bus", "home", "run", "work"):
            (self.directory / name).mkdir(mode=0o700)
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("DBUS_", "DESKTOP_", "DISPLAY", "KDE_", "WAYLAND", "XDG_"))}
        home = str(self.directory / "home")
        self.environment |= {"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home,
                             "XDG_RUNTIME_DIR": str(self.directory / "run")}
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus()
        self.keyring = None

    def bus(self) -> str:
        """A session bus that starts no service by itself; its address."""
        configuration = self.directory / "bus.conf"
        configuration.write_text(BUS.format(folder=self.directory / "bus"))
        session = subprocess.Popen(
            ["dbus-run-session", f"--config-file={configuration}", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment)

        def end() -> None:
            session.communicate(timeout=SECONDS)  # the end of cat's input ends the session

        self.addCleanup(end)
        return session.stdout.readline().strip()

    def start_keyring(self, *options: str, password: str | None = LOGIN) -> None:
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if password else []), *options]
        with (self.directory / "keyring.log").open("ab") as log:
            self.keyring = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=log, env=self.environment)
        self.addCleanup(self.end_keyring, self.keyring)
        self.keyring.stdin.write((password or "").encode())
        self.keyring.stdin.close()
        wait_for(self.is_owned, SECONDS, "gnome-keyring on the bus")

    def end_keyring(self, keyring: subprocess.Popen) -> None:
        keyring.kill()
        keyring.wait()

    def is_owned(self) -> bool:
        question = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
                    "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        answer = subprocess.run(question, capture_output=True, text=True, timeout=SECONDS, check=False, env=self.environment)
        return "true" in answer.stdout

    def command(self, *arguments: str, text: str = "") -> subprocess.CompletedProcess:
        return subprocess.run([paths.HEADGATED, "secret", *arguments], input=text, capture_output=True, text=True, timeout=SECONDS,
                              check=False, env=self.environment)

    def set(self, name: str, secret: str) -> None:
        result = self.command("set", name, text=secret)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def gateway(self, *values: str, options: tuple = ()) -> Gateway:
        """Route `/plain` answers by itself; route `/N` sends the N-th value as X-Key to an origin that notes it."""
        origin = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Origin)
        origin.keys = self.keys = []
        threading.Thread(target=origin.serve_forever, daemon=True).start()
        self.addCleanup(origin.server_close)
        self.addCleanup(origin.shutdown)
        routes = [{"id": "plain", "match": {"path": "/plain"}, "respond": {"status": 200, "body": "plain"}}] + [
            {"id": f"r{n}", "match": {"path": f"/{n}"}, "pool": "origin", "headers": {"request": {"set": {"X-Key": value}}}}
            for n, value in enumerate(values)]
        with unittest.mock.patch.dict(os.environ, self.environment, clear=True):
            gateway = Gateway(paths.HEADGATED, self.directory / "work",
                              profile({"origin": f"http://127.0.0.1:{origin.server_port}"}, routes), "--workers", "1", *options)
        self.addCleanup(gateway.end)
        return gateway

    def get(self, gateway: Gateway, path: str) -> int:
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", gateway.port, timeout=SECONDS)) as connection:
            connection.request("GET", path)
            response = connection.getresponse()
            self.assertNotIn(MARK.encode(), response.read())
            return response.status

    def test_set_list_remove(self) -> None:
        self.start_keyring()
        self.assertEqual(self.command("list").stdout, "")
        self.set("openai", "one\n")
        self.set("claude", "two")
        self.set("claude", "three")
        self.assertEqual(self.command("list").stdout, "claude\nopenai\n")
        self.assertEqual(self.command("remove", "openai").returncode, 0)
        self.assertEqual(self.command("list").stdout, "claude\n")
        result = self.command("remove", "openai")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn('"openai" is not stored', result.stderr)

    def test_routes_get_their_secrets_and_nothing_else_shows_them(self) -> None:
        self.start_keyring()
        self.set("openai", MARK)
        self.set("long", "x" * 64 * 1024)
        result = self.command("set", "longer", text=MARK * 4000)
        self.assertEqual(result.returncode, 1)
        self.assertNotIn(MARK, result.stderr)
        record = self.directory / "work" / "record"
        gateway = self.gateway("secret:openai", "Bearer {secret:openai}", "secret:none", options=("--record", record))
        self.assertEqual([self.get(gateway, f"/{n}") for n in range(3)], [200, 200, 503])
        self.assertEqual(self.keys, [MARK, f"Bearer {MARK}"])
        self.assertIn('the secret "none" is not stored', gateway.said())
        self.set("none", "now")
        self.assertEqual(self.command("remove", "openai").returncode, 0)
        gateway.reload()
        self.assertEqual([self.get(gateway, f"/{n}") for n in range(3)], [503, 503, 200])
        self.assertEqual(gateway.drain(SECONDS), 0)
        files = [path for path in (self.directory / "work").rglob("*") if path.is_file()]
        self.assertTrue(any(record in path.parents for path in files), "nothing was recorded")
        for path in files:
            self.assertNotIn(MARK.encode(), path.read_bytes(), path)

    def test_a_keyring_that_hangs_and_comes_back(self) -> None:
        self.start_keyring()
        self.set("openai", MARK)
        self.keyring.send_signal(signal.SIGSTOP)
        gateway = self.gateway("secret:openai")
        self.assertEqual([self.get(gateway, "/plain"), self.get(gateway, "/0")], [200, 503])
        self.assertIn("did not answer in time", gateway.said())
        result = self.command("set", "claude", text=MARK)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("did not answer in time", result.stderr)
        self.keyring.send_signal(signal.SIGCONT)
        gateway.reload()
        self.assertEqual(self.get(gateway, "/0"), 200)
        self.assertEqual(self.keys, [MARK])
        self.keyring.send_signal(signal.SIGSTOP)
        gateway.reload()
        self.assertEqual(self.get(gateway, "/0"), 200)
        self.keyring.send_signal(signal.SIGCONT)
        # Gone for good: what was known is served still, even after a reload.
        self.keyring.kill()
        gateway.reload()
        self.assertEqual(self.get(gateway, "/0"), 200)
        self.assertIn("its value from before is used", gateway.said())
        self.assertNotIn(MARK, gateway.said())

    def test_the_end_does_not_wait_for_a_keyring_that_hangs(self) -> None:
        self.start_keyring()
        self.set("openai", MARK)
        gateway = self.gateway("secret:openai")
        self.keyring.send_signal(signal.SIGSTOP)
        gateway.signal(signal.SIGHUP)
        self.assertEqual(self.get(gateway, "/0"), 200)
        gateway.signal(signal.SIGTERM)
        gateway.event("stopped")
        self.assertEqual(gateway.process.wait(SECONDS), 0)

    def test_no_keyring_on_the_bus(self) -> None:
        gateway = self.gateway("secret:openai")
        self.assertEqual([self.get(gateway, "/plain"), self.get(gateway, "/0")], [200, 503])
        self.assertIn("has no keychain to be in", gateway.said())

    def test_a_locked_keyring(self) -> None:
        self.start_keyring()
        self.set("openai", MARK)
        self.end_keyring(self.keyring)
        wait_for(lambda: not self.is_owned(), SECONDS, "the end of gnome-keyring")
        self.start_keyring(password=None)
        gateway = self.gateway("secret:openai")
        self.assertEqual([self.get(gateway, "/plain"), self.get(gateway, "/0")], [200, 503])
        self.assertIn("or the keychain is locked", gateway.said())


if __name__ == "__main__":
    unittest.main(verbosity=2)
