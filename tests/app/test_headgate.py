"""The window's program, tried from outside and without a screen: HEADGATE=PATH python3 test_headgate.py

Nothing waits for a fixed time: conditions are polled until a deadline.
"""

import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import unittest

HEADGATE = os.environ["HEADGATE"]
DEADLINE = 60  # seconds until what should happen counts as not happening


def wait_until(condition, what):
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.01)
    raise AssertionError(f"waited in vain for {what}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def body_of(port):
    """What a GET answers there; None while nobody does."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
    try:
        connection.request("GET", "/")
        return connection.getresponse().read().decode()
    except OSError:
        return None
    finally:
        connection.close()


class HeadgateTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        # No desktop: no screen, no session bus, a home of its own.
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": folder.name,
            "QT_QPA_PLATFORM": "offscreen",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            "XDG_RUNTIME_DIR": folder.name,
        }
        for name, value in os.environ.items():
            if name.endswith("SAN_OPTIONS"):
                self.environment[name] = value

    def run_headgate(self, *arguments):
        return subprocess.run([HEADGATE, *arguments], capture_output=True, text=True, timeout=DEADLINE,
                              env=self.environment, cwd=self.folder)

    def start(self, *arguments):
        child = subprocess.Popen([HEADGATE, *arguments], stderr=subprocess.PIPE, text=True, env=self.environment,
                                 cwd=self.folder)

        def end():
            if child.poll() is None:
                child.kill()
            child.communicate()

        self.addCleanup(end)
        return child

    def profile(self, body, port, name="profile.json"):
        path = self.folder / name
        path.write_text(json.dumps({
            "headgate": 1,
            "listeners": [{"id": "web", "address": "127.0.0.1", "port": port}],
            "routes": [{"id": "hello", "match": {"path": "/*"}, "respond": {"status": 200, "body": body}}],
        }))
        return path

    def test_it_opens_a_profile_and_serves_it(self):
        port = free_port()
        child = self.start(str(self.profile("hello", port)))
        wait_until(lambda: body_of(port) == "hello", "the gateway's answer")
        child.send_signal(signal.SIGTERM)
        self.assertEqual(child.wait(DEADLINE), 0)
        self.assertIsNone(body_of(port))

    def test_a_changed_file_is_taken_over_and_a_broken_one_in_between_is_survived(self):
        port = free_port()
        path = self.profile("first", port)
        child = self.start(str(path))
        wait_until(lambda: body_of(port) == "first", "the first profile")
        self.profile("second", port)
        wait_until(lambda: body_of(port) == "second", "the second profile")
        path.write_text("{")
        self.profile("third", port, "other.json").replace(path)
        wait_until(lambda: body_of(port) == "third", "the third profile")
        self.assertIsNone(child.poll())

    def test_a_second_start_hands_its_profile_to_the_first(self):
        first, second = free_port(), free_port()
        self.start(str(self.profile("one", first)))
        wait_until(lambda: body_of(first) == "one", "the first window's profile")
        result = self.run_headgate(str(self.profile("two", second, "two.json")))
        self.assertEqual(result.returncode, 0, result.stderr)
        wait_until(lambda: body_of(second) == "two", "the profile that was handed over")

    def test_a_second_start_finds_the_first_in_a_state_directory_by_a_relative_path(self):
        first, second, third = free_port(), free_port(), free_port()
        self.start(str(self.profile("one", first)), "--state", "state")
        wait_until(lambda: body_of(first) == "one", "the first window's profile")
        for port, state in [(second, "state"), (third, str(self.folder / "state"))]:
            profile = self.profile(f"on {port}", port, f"{port}.json")
            result = self.run_headgate(profile.name, "--state", state)
            self.assertEqual(result.returncode, 0, result.stderr)
            wait_until(lambda: body_of(port) == f"on {port}", "the profile that was handed over")

    def test_the_profile_that_was_open_last_is_opened_again(self):
        port = free_port()
        child = self.start(str(self.profile("again", port)))
        wait_until(lambda: body_of(port) == "again", "the first run")
        child.send_signal(signal.SIGTERM)
        self.assertEqual(child.wait(DEADLINE), 0)
        self.start()
        wait_until(lambda: body_of(port) == "again", "the second run")

    def test_the_demo_serves_with_the_local_ca_in_the_state_directory(self):
        state = self.folder / "state"
        self.start("--demo", "--state", str(state))
        root = state / "ca" / "root.pem"
        wait_until(root.exists, "the root of the local CA")
        self.assertEqual((state / "ca" / "root-key.pem").stat().st_mode & 0o777, 0o600)

    def test_words_that_it_knows_and_others(self):
        self.assertIn("headgate", self.run_headgate("--version").stdout)
        self.assertIn("--demo", self.run_headgate("--help").stdout)
        self.assertIn("Usage: headgate secret", self.run_headgate("secret", "--help").stdout)
        self.assertIn("Usage: headgate trust", self.run_headgate("trust", "--help").stdout)
        for arguments, complaint in [
            (["--dem"], "did you mean"),
            (["--state"], "needs a value"),
            (["--demo=yes"], "takes no value"),
            (["--demo", "--demo"], "given twice"),
            (["--demo", "profile.json"], "not both"),
            (["a.json", "b.json"], "one profile"),
        ]:
            result = self.run_headgate(*arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertRegex(result.stderr, r"\Aheadgate: ")
            self.assertIn(complaint, result.stderr)


if __name__ == "__main__":
    unittest.main()
