"""Secrets, tried on the program itself: HEADGATED=PATH python3 test_secrets.py

Without any keychain service; tests/real/test_keychain.py has one.
"""

import contextlib
import http.client
import json
import os
import pty
import re
import select
import signal
import socket
import subprocess
import termios
import threading
import unittest

from test_headgated import DEADLINE, HEADGATED, HELLO, ProgramTest, get, wait_until

MARK = "Marked-Secret-7f3a"
PASSPHRASE = "open-sesame-91c"
# Of the session that runs the tests; none of it may matter, and no bus of it may be asked.
PLAIN = {key: value for key, value in os.environ.items()
         if key not in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "HEADGATE_PASSPHRASE")}


def profile_with(port, *values):
    """Route `plain` answers by itself, route `N` sends the N-th value as X-Key."""
    return {
        "headgate": 1,
        "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0}],
        "pools": [{"id": "up", "targets": [{"id": "up-1", "url": f"http://127.0.0.1:{port}"}]}],
        "routes": [{"id": "plain", "match": {"path": "/plain"}, "respond": {"status": 200, "body": "plain"}}] + [
            {"id": f"r{n}", "match": {"path": f"/{n}"}, "pool": "up", "headers": {"request": {"set": {"X-Key": value}}}}
            for n, value in enumerate(values)],
    }


class SecretsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.secrets = self.folder / "secrets"
        self.environment = {**PLAIN, "HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder)}
        self.unlocked = {**self.environment, "HEADGATE_PASSPHRASE": PASSPHRASE}
        self.keys = []  # as the upstream saw them

    def command(self, *arguments, text="", env=None):
        """`headgated secret …` on the passphrase file."""
        return subprocess.run([HEADGATED, "secret", *arguments, "--secrets", self.secrets], input=text, capture_output=True,
                              text=True, timeout=DEADLINE, env=env or self.unlocked)

    def set(self, name, secret):
        result = self.command("set", name, text=secret)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def origin(self):
        """The port of an upstream that notes each X-Key that it is sent."""
        listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listener.close)

        def serve():
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    with connection:
                        head = b""
                        while b"\r\n\r\n" not in head:
                            piece = connection.recv(65536)
                            if not piece:
                                break
                            head += piece
                        head, _, body = head.partition(b"\r\n\r\n")
                        fields = dict(line.lower().partition(": ")[::2] for line in head.decode().split("\r\n")[1:])
                        while len(body) < int(fields.get("content-length", 0)):
                            body += connection.recv(65536)
                        self.keys.append(re.search("X-Key: (.*)", head.decode())[1].strip())
                        connection.sendall(HELLO.replace(b"\r\n\r\n", f"\r\nSet-Cookie: a={MARK}\r\nConnection: close\r\n\r\n".encode()))

        threading.Thread(target=serve, daemon=True).start()
        return listener.getsockname()[1]


class Command(SecretsTest):
    def test_set_list_remove(self):
        self.set("openai", "one\n")
        self.set("claude", "two")
        result = self.command("list")
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "claude\nopenai\n", ""))
        self.assertEqual(self.command("remove", "openai").returncode, 0)
        self.assertEqual(self.command("list").stdout, "claude\n")
        result = self.command("remove", "openai")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn('"openai" is not stored', result.stderr)
        self.assertEqual(self.secrets.stat().st_mode & 0o777, 0o600)

    def test_wrong_passphrase_and_none(self):
        self.set("openai", MARK)
        result = self.command("list", env={**self.environment, "HEADGATE_PASSPHRASE": "other"})
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("the passphrase is wrong", result.stderr)
        result = subprocess.run([HEADGATED, "secret", "list", "--secrets", self.secrets], capture_output=True, text=True,
                                timeout=DEADLINE, env=self.environment, start_new_session=True, stdin=subprocess.DEVNULL)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("HEADGATE_PASSPHRASE", result.stderr)

    def test_what_cannot_be_stored(self):
        for text, words in ((MARK * 4000, "at most 64 KiB"), ("", "standard input"), ("\n", "standard input")):
            result = self.command("set", "openai", text=text)
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            self.assertIn(words, result.stderr)
            self.assertNotIn(MARK, result.stderr)
        self.assertFalse(self.secrets.exists())

    def test_wrong_usage_exits_2_and_repeats_no_secret(self):
        result = self.command("set", "openai", MARK)
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertRegex(result.stderr, r"\Aheadgated: .+\nTry: headgated secret --help\n\Z")
        self.assertNotIn(MARK, result.stderr)
        self.assertIn("Usage: headgated secret", self.command("--help").stdout)

    def test_without_a_keychain_it_says_so(self):
        result = subprocess.run([HEADGATED, "secret", "set", "openai"], input=MARK, capture_output=True, text=True,
                                timeout=DEADLINE, env=self.environment)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("--secrets", result.stderr)
        self.assertNotIn(MARK, result.stderr)


class Terminal(SecretsTest):
    def talk(self, arguments, lines, env):
        """Types each line when the prompt before it has come; returns the status and all that the terminal has shown."""
        child, terminal = pty.fork()
        if child == 0:
            os.execve(HEADGATED, [HEADGATED, *map(str, arguments)], env)
        shown = b""
        try:
            for prompt, line in lines:
                shown = self.read_until(terminal, shown, prompt)
                wait_until(lambda: not termios.tcgetattr(terminal)[3] & termios.ECHO, "a mute terminal")
                shown_before = len(shown)
                os.write(terminal, line)
                shown = self.read_until(terminal, shown, b"\n", shown_before)
            _, status = os.waitpid(child, 0)
            with contextlib.suppress(OSError):
                while piece := os.read(terminal, 4096):
                    shown += piece
        finally:
            os.close(terminal)
        return os.waitstatus_to_exitcode(status), shown.decode()

    def read_until(self, terminal, shown, text, start=0):
        while text not in shown[start:]:
            readable, _, _ = select.select([terminal], [], [], DEADLINE)
            self.assertTrue(readable, f"waited for {text}; it has shown {shown}")
            shown += os.read(terminal, 4096)
        return shown

    def test_nothing_that_is_typed_is_shown(self):
        arguments = ["secret", "set", "openai", "--secrets", self.secrets]
        status, shown = self.talk(arguments, [(b"Passphrase of", PASSPHRASE.encode() + b"\r"),
                                              (b"Once more", PASSPHRASE.encode() + b"\n"),
                                              (b"Secret openai: ", b"wrong\x15" + MARK.encode() + b"\xc3\xa4x\x7f\x7f\n")],
                                  self.environment)
        self.assertEqual(status, 0, shown)
        self.assertNotIn(MARK, shown)
        self.assertNotIn(PASSPHRASE, shown)
        self.write(profile_with(self.origin(), "secret:openai"))
        program = self.start("--profile", self.profile, "--secrets", self.secrets, env=self.unlocked)
        get(program.event("ready")["listeners"][0]["port"], "/0")
        self.assertEqual(self.keys, [MARK])

    def test_two_different_passphrases_make_nothing(self):
        status, shown = self.talk(["secret", "set", "openai", "--secrets", self.secrets],
                                  [(b"Passphrase of", b"one\n"), (b"Once more", b"two\n")], self.environment)
        self.assertEqual(status, 1)
        self.assertIn("the two passphrases differ", shown)
        self.assertFalse(self.secrets.exists())

    def test_ctrl_c_gives_up_and_leaves_the_terminal_as_it_was(self):
        status, shown = self.talk(["secret", "set", "openai", "--secrets", self.secrets],
                                  [(b"Secret openai: ", MARK.encode() + b"\x03")], self.unlocked)
        self.assertEqual(status, 1)
        self.assertIn("given up", shown)
        self.assertNotIn(MARK, shown)
        self.assertFalse(self.secrets.exists())


class Serving(SecretsTest):
    def begin(self, profile, *arguments, env=None):
        self.write(profile)
        program = self.start("--profile", self.profile, "--workers", 1, *arguments, env=env or self.unlocked)
        return program, program.event("ready")["listeners"][0]["port"]

    def test_a_passphrase_file_is_used_and_read_again_on_reload(self):
        self.set("openai", MARK)
        program, port = self.begin(profile_with(self.origin(), "secret:openai", "Bearer {secret:claude}"),
                                   "--secrets", self.secrets)
        self.assertEqual(get(port, "/0")[0], 200)
        status, body = get(port, "/1")
        self.assertEqual(status, 503)
        self.assertIn("secret_unavailable", body)
        self.assertEqual(get(port, "/plain"), (200, "plain"))
        wait_until(lambda: 'the secret "claude" is not stored' in program.text(), "a word on the missing secret")
        self.set("claude", "two")
        self.set("openai", "new")
        program.signal(signal.SIGHUP)
        port = program.event("reloaded")["listeners"][0]["port"]
        self.assertEqual([get(port, path)[0] for path in ("/0", "/1")], [200, 200])
        self.assertEqual(self.keys, [MARK, "new", "Bearer two"])

    def test_a_file_that_does_not_open_stops_the_start(self):
        self.write(profile_with(1, "secret:openai"))
        for words in ("does not exist", "is no file of secrets"):
            result = subprocess.run([HEADGATED, "--profile", self.profile, "--secrets", self.secrets], capture_output=True,
                                    text=True, timeout=DEADLINE, env=self.unlocked)
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            self.assertIn(words, result.stderr)
            self.secrets.write_text("something else")

    def test_without_a_keychain_only_the_routes_that_need_it_answer_503(self):
        program, port = self.begin(profile_with(self.origin(), "secret:openai", "env:HG_KEY"),
                                   env={**self.environment, "HG_KEY": MARK})
        self.assertEqual(get(port, "/0")[0], 503)
        self.assertEqual(get(port, "/1")[0], 200)
        self.assertEqual(self.keys, [MARK])
        self.assertIn("has no keychain to be in", program.text())

    def test_secrets_appear_nowhere(self):
        """In no answer, event, log, record or file but those that the user keeps them in. Each has a mark of its own."""
        self.set("openai", MARK + "-keychain")
        (self.folder / "key.txt").write_text(MARK + "-file")
        with socket.create_server(("127.0.0.1", 0)) as closed:
            dead = closed.getsockname()[1]
        profile = profile_with(self.origin(), "secret:openai", "env:HG_KEY", "Bearer {file:key.txt}", "secret:none")
        profile["pools"].append({"id": "dead", "targets": [{"id": "dead-1", "url": f"http://127.0.0.1:{dead}"}]})
        profile["routes"] += [
            {"id": "dead", "match": {"path": "/dead"}, "pool": "dead", "headers": {"request": {"set": {"X-Key": "secret:openai"}}}},
            {"id": "own", "match": {"path": "/own"}, "respond": {"status": 200, "headers": {"X-Out": "env:HG_KEY"}}},
        ]
        for route in profile["routes"]:
            route["record"] = {"redact": ["header:X-Mine", "query:sig", "json:/password"]}
        log, record = self.folder / "access.log", self.folder / "record"
        program, port = self.begin(profile, "--secrets", self.secrets, "--access-log", log, "--record", record,
                                   "--state", self.folder / "state", env={**self.unlocked, "HG_KEY": MARK + "-env"})
        self.assertEqual([get(port, f"/{n}")[0] for n in range(4)], [200, 200, 200, 503])
        self.assertEqual(self.keys, [MARK + "-keychain", MARK + "-env", "Bearer " + MARK + "-file"])

        query = "&".join(f"{name}={MARK}-{name}" for name in ("key", "token", "access_token", "api_key", "sig"))
        fields = {name: f"{MARK}-{name}" for name in ("Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "X-Mine")}
        fields["Referer"] = f"http://localhost/?{query}"
        body = json.dumps({"user": "ada", "password": MARK + "-password"})
        answers = []
        for path in ("/0", "/3", "/plain", "/own", "/dead", "/nowhere"):
            with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)) as connection:
                connection.request("POST", f"{path}?{query}", body, {**fields, "Content-Type": "application/json"})
                response = connection.getresponse()
                answers.append((response.status, response.read()))
        self.assertEqual([status for status, _ in answers], [200, 503, 200, 200, 502, 404])
        with socket.create_connection(("127.0.0.1", port), timeout=DEADLINE) as connection:  # what is refused is recorded too
            lines = [f"GET http://ada:{MARK}-user@localhost/0?{query} HTTP/1.1", "Host: localhost", "Bad Name: x", *(": ".join(field) for field in fields.items())]
            connection.sendall("\r\n".join([*lines, "", ""]).encode())
            answers.append((400, connection.recv(65536)))

        program.signal(signal.SIGUSR2)
        program.event("recorded")
        program.signal(signal.SIGHUP)
        program.event("reloaded")
        # What is wrong is said without the value, which may be a secret.
        profile["routes"][0]["headers"] = {"request": {"set": {"Authorization": f"Bearer {MARK}-broken {{oops}}", "X-\u0001": MARK}}}
        profile["pools"][0]["targets"][0]["url"] = f"http://ada:{MARK}@127.0.0.1/?key={MARK}"
        self.write(profile)
        events = [program.event("reload_failed")]
        program.signal(signal.SIGTERM)
        self.assertEqual(program.wait(), 0)
        while event := program.events.get(timeout=DEADLINE):
            events.append(event)
        self.profile.unlink()
        (self.folder / "key.txt").unlink()

        files = [path for path in self.folder.rglob("*") if path.is_file()]
        recorded = b"".join(path.read_bytes() for path in files if record in path.parents)
        for field in (*fields, "X-Key", "X-Out", "Set-Cookie"):
            self.assertIn(f"{field}: [redacted]".encode() if field != "Referer" else b"/?key=[redacted]", recorded)
        self.assertIn(b'"user":"ada"', recorded.replace(b" ", b""))
        self.assertIn('"path":"/dead"', log.read_text().replace(" ", ""))
        said = program.text() + str(answers) + str(events)
        for what, content in [("said", said.encode())] + [(path, path.read_bytes()) for path in files]:
            self.assertNotIn(MARK.encode(), content, what)
            self.assertNotIn(PASSPHRASE.encode(), content, what)

    def test_check_opens_no_keychain_and_looks_up_nothing(self):
        os.mkfifo(self.folder / "pipe")
        with self.bus() as (environment, visitors):
            self.write(profile_with(1, "secret:openai", "env:HG_NONE", "file:pipe"))
            result = subprocess.run([HEADGATED, "--profile", self.profile, "--check"], capture_output=True, text=True,
                                    timeout=DEADLINE, env=environment)
            self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)
            self.assertEqual(visitors, [])

    @contextlib.contextmanager
    def bus(self):
        """A session bus that takes connections and never says a word."""
        path = self.folder / "bus"
        visitors = []
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(path))
            listener.listen()

            def accept():
                with contextlib.suppress(OSError):
                    while True:
                        visitors.append(listener.accept()[0])

            threading.Thread(target=accept, daemon=True).start()
            try:
                yield {**self.environment, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={path}"}, visitors
            finally:
                listener.shutdown(socket.SHUT_RDWR)
                for visitor in visitors:
                    visitor.close()

    def test_a_bus_that_hangs_delays_the_start_by_three_seconds_and_no_more(self):
        with self.bus() as (environment, visitors):
            program, port = self.begin(profile_with(self.origin(), *(f"secret:s{n}" for n in range(20))), env=environment)
            self.assertTrue(visitors)
            self.assertEqual(get(port, "/plain"), (200, "plain"))
            self.assertEqual([get(port, f"/{n}")[0] for n in (0, 19)], [503, 503])
            self.assertIn("did not answer in time", program.text())

    def test_reloads_while_the_keychain_is_silent(self):
        """The one that waits goes on, those that come meanwhile are one more after it, and SIGTERM waits for none."""
        with self.bus() as (environment, _):
            profile = profile_with(1, "secret:openai")
            program, port = self.begin(profile, env=environment)
            program.signal(signal.SIGHUP)
            self.assertEqual(get(port, "/plain"), (200, "plain"))
            profile["routes"][0]["respond"]["body"] = "new"
            self.write(profile)
            for _ in range(2):
                program.signal(signal.SIGHUP)
                self.assertEqual(get(port, "/plain")[0], 200)
            self.assertEqual([program.event("reloaded")["generation"] for _ in range(2)], [2, 3])
            self.assertEqual(get(port, "/plain"), (200, "new"))
            program.signal(signal.SIGHUP)
            self.assertEqual(get(port, "/plain"), (200, "new"))
            program.signal(signal.SIGTERM)
            program.event("draining")
            program.event("stopped")
            self.assertEqual(program.wait(), 0)

    def test_sigterm_ends_a_start_that_waits_for_the_keychain(self):
        with self.bus() as (environment, visitors):
            self.write(profile_with(1, "secret:openai"))
            program = self.start("--profile", self.profile, env=environment)
            wait_until(lambda: visitors, "a question to the bus")
            program.signal(signal.SIGTERM)
            program.event("draining")
            program.event("stopped")
            self.assertEqual(program.wait(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
