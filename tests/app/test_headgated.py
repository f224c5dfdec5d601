"""The contract of headgated, tried on the program itself: HEADGATED=PATH python3 test_headgated.py

Every port is one that the system chose, and nothing waits for a fixed time: conditions are polled until a deadline.
"""

import contextlib
import http.client
import json
import os
import pathlib
import queue
import re
import resource
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest

HEADGATED = os.environ["HEADGATED"]
DEADLINE = 30  # seconds until what should happen counts as not happening


def wait_until(condition, what):
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.005)
    raise AssertionError(f"waited in vain for {what}")


def run(*arguments, **options):
    return subprocess.run([HEADGATED, *map(str, arguments)], capture_output=True, text=True, timeout=DEADLINE, **options)


def respond_profile(body, port=0, listener="web"):
    return {
        "headgate": 1,
        "listeners": [{"id": listener, "address": "127.0.0.1", "port": port}],
        "routes": [{"id": "hello", "match": {"path": "/*"}, "respond": {"status": 200, "body": body}}],
    }


def pool_profile(port, **route):
    return {
        "headgate": 1,
        "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0}],
        "pools": [{"id": "up", "targets": [{"id": "up-1", "url": f"http://127.0.0.1:{port}"}]}],
        "routes": [{"id": "all", "match": {"path": "/*"}, "pool": "up", **route}],
    }


def get(port, path="/", connection=None):
    """Status and body of one GET, on a connection of its own if none is given."""
    if connection is None:
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)) as connection:
            return get(port, path, connection)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, response.read().decode()


def is_closed(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=DEADLINE).close()
        return False
    except ConnectionError:
        return True


class Headgated:
    """One running program. Events are taken in order; text for people is gathered."""

    def __init__(self, *arguments, **options):
        self.process = subprocess.Popen([HEADGATED, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        text=True, **options)
        self.events = queue.Queue()
        self.words = []
        self.threads = [threading.Thread(target=self._read_events), threading.Thread(target=self._read_words)]
        for thread in self.threads:
            thread.start()

    def _read_events(self):
        for line in self.process.stdout:
            self.events.put(json.loads(line))
        self.events.put(None)

    def _read_words(self):
        for line in self.process.stderr:
            self.words.append(line)

    def text(self):
        return "".join(self.words)

    def event(self, name):
        """The next event, which must be that one."""
        try:
            event = self.events.get(timeout=DEADLINE)
        except queue.Empty:
            event = None
        if event is None or event["event"] != name:
            raise AssertionError(f"wanted {name}, got {event}; it said:\n{self.text()}")
        return event

    def signal(self, number):
        self.process.send_signal(number)

    def wait(self):
        """The exit status, once everything that it said has been read."""
        status = self.process.wait(DEADLINE)
        for thread in self.threads:
            thread.join(DEADLINE)
        return status

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.wait()
        self.process.stdout.close()
        self.process.stderr.close()


class Upstream:
    """A target whose answers the test writes: each connection's request head is read, then `script(connection)` runs."""

    def __init__(self, script):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.script = script
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                threading.Thread(target=self._talk, args=[connection], daemon=True).start()

    def _talk(self, connection):
        with connection, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                piece = connection.recv(65536)
                if not piece:
                    return
                head += piece
            self.script(connection)

    def close(self):
        self.listener.close()


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = self.folder / "profile.json"

    def write(self, profile):
        """As tools do it: complete or not at all."""
        text = profile if isinstance(profile, str) else json.dumps(profile, indent=1)
        fresh = self.folder / "profile.json.new"
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(self.profile)

    def start(self, *arguments, **options):
        program = Headgated(*arguments, **options)
        self.addCleanup(program.close)
        return program

    def serve(self, profile, *arguments, **options):
        """A running program with that profile, and the port of its only listener."""
        self.write(profile)
        program = self.start("--profile", self.profile, "--workers", 2, *arguments, **options)
        [listener] = program.event("ready")["listeners"]
        return program, listener["port"]

    def upstream(self, script):
        upstream = Upstream(script)
        self.addCleanup(upstream.close)
        return upstream


class CommandLine(ProgramTest):
    def test_wrong_usage_exits_2_with_a_sentence_and_a_hint(self):
        for arguments in ([], ["--nonsense"], ["--demo", "--profile", "x"], ["--profile"], ["--demo", "--workers", "none"]):
            result = run(*arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertEqual(result.stdout, "")
            self.assertRegex(result.stderr, r"\Aheadgated: .+\nTry: headgated --help\n\Z")

    def test_help_and_version(self):
        result = run("--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("Usage: headgated", result.stdout)
        result = run("--version")
        self.assertEqual(result.returncode, 0)
        self.assertRegex(result.stdout, r"\Aheadgated \d+\.\d+\.\d+\n\Z")

    def test_check_accepts_and_counts_and_opens_nothing(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            self.write(respond_profile("hi", taken.getsockname()[1]))
            result = run("--profile", self.profile, "--check")
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)
        self.assertIn("profile.json is valid: 1 listener, 1 route, 0 pools", result.stderr)

    def test_check_prints_every_problem_with_its_place(self):
        self.write('{"headgate": 1,\n "routes": [{"id": "a", "pool": "none"},\n  {"id": "A!", "respond": {"status": 7}}]}')
        result = run("--profile", self.profile, "--check")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        places = re.findall(r"^.*profile\.json:(\d+):\d+: (/\S+): .+$", result.stderr, re.MULTILINE)
        self.assertIn(("2", "/routes/0/pool"), places, result.stderr)
        self.assertIn(("3", "/routes/1/id"), places, result.stderr)
        self.assertIn(("3", "/routes/1/respond/status"), places, result.stderr)


class Start(ProgramTest):
    def test_ready_names_the_port_that_port_0_got(self):
        program, port = self.serve(respond_profile("hi"))
        self.assertGreater(port, 0)
        self.assertEqual(get(port), (200, "hi"))

    def test_missing_profile(self):
        result = run("--profile", self.folder / "none.json")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("none.json", result.stderr)

    def test_broken_profile_is_refused_with_every_problem(self):
        self.write('{"headgate": 1, "routes": [{"id": "a", "pool": "x"}, {"id": "b", "pool": "y"}]}')
        result = run("--profile", self.profile)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("/routes/0/pool", result.stderr)
        self.assertIn("/routes/1/pool", result.stderr)

    def test_busy_port_is_named_with_its_owner(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            self.write(respond_profile("hi", port))
            result = run("--profile", self.profile)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn(f"127.0.0.1:{port}", result.stderr)
        self.assertIn("/listeners/0", result.stderr)
        if os.path.exists("/proc/net/tcp"):
            self.assertIn(f"process {os.getpid()}", result.stderr)

    def test_state_directory_is_for_one_process(self):
        state = self.folder / "state"
        program, _ = self.serve(respond_profile("hi"), "--state", state)
        self.assertEqual(state.stat().st_mode & 0o777, 0o700)
        second = run("--profile", self.profile, "--state", state)
        self.assertEqual((second.returncode, second.stdout), (1, ""))
        self.assertIn("in use by", second.stderr)
        self.assertIn(str(program.process.pid), second.stderr)

    def test_directory_to_record_into_is_for_one_process(self):
        self.serve(respond_profile("hi"), "--record", self.folder / "record")
        second = run("--profile", self.profile, "--record", self.folder / "record")
        self.assertEqual((second.returncode, second.stdout), (1, ""))
        self.assertIn("in use by", second.stderr)

    def test_without_state_nothing_is_written(self):
        before = set(self.folder.iterdir()) | {self.profile}
        program, port = self.serve(respond_profile("hi"), cwd=self.folder)
        get(port)
        program.signal(signal.SIGTERM)
        self.assertEqual(program.wait(), 0)
        self.assertEqual(set(self.folder.iterdir()), before)

    def test_unknown_reactor_is_refused(self):
        result = run("--demo", env={**os.environ, "HEADGATE_REACTOR": "steam"})
        self.assertEqual(result.returncode, 1)
        self.assertIn("HEADGATE_REACTOR", result.stderr)


class Reload(ProgramTest):
    def test_sighup_answers_even_if_nothing_changed(self):
        program, port = self.serve(respond_profile("one"))
        program.signal(signal.SIGHUP)
        first = program.event("reloaded")
        program.signal(signal.SIGHUP)
        second = program.event("reloaded")
        self.assertEqual(second["generation"], first["generation"] + 1)
        self.assertEqual(second["listeners"], [{"id": "web", "address": "127.0.0.1", "port": port}])

    def test_changed_file_is_read_and_a_kept_connection_goes_on(self):
        program, port = self.serve(respond_profile("one"))
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
        self.addCleanup(connection.close)
        self.assertEqual(get(port, connection=connection), (200, "one"))
        local = connection.sock.getsockname()
        self.write(respond_profile("two"))
        program.event("reloaded")
        self.assertEqual(get(port, connection=connection), (200, "two"))
        self.assertEqual(connection.sock.getsockname(), local)

    def test_file_written_in_place_is_read_too(self):
        program, port = self.serve(respond_profile("one"))
        self.profile.write_text(json.dumps(respond_profile("two")), encoding="utf-8")
        program.event("reloaded")
        self.assertEqual(get(port), (200, "two"))

    def test_broken_profile_leaves_the_old_one_and_lists_problems(self):
        program, port = self.serve(respond_profile("one"))
        self.write('{"headgate": 1,\n "routes": [{"id": "a", "pool": "none"}], "extra": 1}')
        problems = {problem["pointer"]: problem for problem in program.event("reload_failed")["problems"]}
        self.assertEqual(problems["/routes/0/pool"]["line"], 2)
        self.assertEqual(problems["/routes/0/pool"]["severity"], "error")
        self.assertIn("none", problems["/routes/0/pool"]["message"])
        self.assertIn("/extra", problems)
        self.assertEqual(get(port), (200, "one"))
        self.write(respond_profile("two"))
        program.event("reloaded")
        self.assertEqual(get(port), (200, "two"))

    def test_listeners_come_and_go(self):
        program, old = self.serve(respond_profile("one"))
        profile = respond_profile("two")
        profile["listeners"] = [{"id": "other", "address": "127.0.0.1", "port": 0}]
        self.write(profile)
        [listener] = program.event("reloaded")["listeners"]
        self.assertEqual(listener["id"], "other")
        self.assertEqual(get(listener["port"]), (200, "two"))
        self.assertTrue(is_closed(old))

    def test_port_may_move_to_an_overlapping_address(self):
        program, port = self.serve(respond_profile("one"))
        self.write(respond_profile("one", port))
        program.event("reloaded")
        profile = respond_profile("two", port)
        profile["listeners"][0]["address"] = "0.0.0.0"
        self.write(profile)
        self.assertEqual(program.event("reloaded")["listeners"], [{"id": "web", "address": "0.0.0.0", "port": port}])
        self.assertEqual(get(port), (200, "two"))

    def test_port_that_cannot_be_bound_leaves_everything_as_it_was(self):
        program, port = self.serve(respond_profile("one"))
        with socket.create_server(("127.0.0.1", 0)) as taken:
            busy = taken.getsockname()[1]
            profile = respond_profile("two")
            profile["listeners"].append({"id": "second", "address": "127.0.0.1", "port": busy})
            self.write(profile)
            [problem] = program.event("reload_failed")["problems"]
        self.assertEqual(problem["pointer"], "/listeners/1")
        self.assertIn(f"127.0.0.1:{busy}", problem["message"])
        self.assertEqual(get(port), (200, "one"))
        program.signal(signal.SIGHUP)
        self.assertEqual(len(program.event("reloaded")["listeners"]), 2)
        self.assertEqual(get(busy), (200, "two"))


HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


class End(ProgramTest):
    def slow_answer(self, *arguments):
        """A program with a request under way: its upstream answers when `go` is set."""
        asked, go = threading.Event(), threading.Event()

        def script(connection):
            asked.set()
            go.wait(DEADLINE)
            connection.sendall(HELLO)

        program, port = self.serve(pool_profile(self.upstream(script).port), *arguments)
        answer = queue.Queue()
        threading.Thread(target=lambda: answer.put(self._try_get(port)), daemon=True).start()
        self.assertTrue(asked.wait(DEADLINE))
        self.addCleanup(go.set)
        return program, port, go, answer

    @staticmethod
    def _try_get(port):
        try:
            return get(port)
        except (OSError, http.client.HTTPException) as error:
            return type(error).__name__

    def test_sigterm_answers_what_runs_closes_the_port_and_exits_0(self):
        program, port, go, answer = self.slow_answer()
        program.signal(signal.SIGTERM)
        program.event("draining")
        wait_until(lambda: is_closed(port), "a closed port")
        self.assertIsNone(program.process.poll())
        go.set()
        self.assertEqual(answer.get(timeout=DEADLINE), (200, "hello"))
        program.event("stopped")
        self.assertEqual(program.wait(), 0)

    def test_sigint_is_the_same(self):
        program, _ = self.serve(respond_profile("hi"))
        program.signal(signal.SIGINT)
        program.event("draining")
        self.assertEqual(program.event("stopped"), {"event": "stopped", "exchanges": 0})
        self.assertEqual(program.wait(), 0)

    def test_second_signal_exits_at_once(self):
        program, _, _, _ = self.slow_answer("--drain", "1h")
        program.signal(signal.SIGTERM)
        program.event("draining")
        program.signal(signal.SIGTERM)
        self.assertEqual(program.wait(), 1)
        self.assertIn("second signal", program.text())

    def test_drain_cuts_what_takes_too_long_and_logs_it(self):
        log = self.folder / "access.log"
        program, _, _, answer = self.slow_answer("--drain", "100ms", "--access-log", log)
        program.signal(signal.SIGTERM)
        program.event("draining")
        program.event("stopped")
        self.assertEqual(program.wait(), 0)
        answer.get(timeout=DEADLINE)
        [line] = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
        self.assertEqual(line["ended_by"], "drain")


class AccessLog(ProgramTest):
    def lines(self, path):
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []

    def test_a_line_within_250_ms(self):
        log = self.folder / "access.log"
        upstream = self.upstream(lambda connection: connection.sendall(HELLO))
        _, port = self.serve(pool_profile(upstream.port), "--access-log", log)
        get(port, "/warm")
        wait_until(lambda: self.lines(log), "the first line")
        best = min(self._measure(log, port) for _ in range(5))  # the machine may be busy; one of five is not
        self.assertLess(best, 0.25)
        line = self.lines(log)[0]
        for name, value in {"client": "127.0.0.1", "listener": "web", "route": "all", "pool": "up", "target": "up-1",
                            "method": "GET", "path": "/warm", "status": 200, "attempts": 1, "ended_by": "complete"}.items():
            self.assertEqual(line[name], value, name)
        for name in ("time", "request_id", "bytes_in", "bytes_out", "total_us", "connect_us", "first_byte_us"):
            self.assertIn(name, line)

    def _measure(self, log, port):
        before = len(self.lines(log))
        get(port)
        ended = time.monotonic()
        wait_until(lambda: len(self.lines(log)) > before, "a line")
        return time.monotonic() - ended

    def test_sigusr1_opens_the_file_anew(self):
        log, moved = self.folder / "access.log", self.folder / "moved.log"
        program, port = self.serve(respond_profile("hi"), "--access-log", log)
        get(port, "/before")
        wait_until(lambda: self.lines(log), "a line")
        log.rename(moved)
        program.signal(signal.SIGUSR1)
        wait_until(lambda: get(port, "/after") and self.lines(log), "a line in the new file")
        self.assertEqual({line["path"] for line in self.lines(log)}, {"/after"})
        self.assertEqual(self.lines(moved)[0]["path"], "/before")

    def test_place_where_nothing_can_be_written_is_refused_at_the_start(self):
        self.profile.write_text(json.dumps(respond_profile("hi")))
        file = self.folder / "file"
        file.write_text("x")
        for option, place, words in (("--access-log", self.folder / "none" / "access.log", "No such file"),
                                     ("--access-log", self.folder, "directory"), ("--record", file, "is not a directory")):
            result = run("--profile", self.profile, option, place)
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            self.assertIn(str(place), result.stderr)
            self.assertIn(words, result.stderr)

    def test_log_that_can_be_written_no_more_is_reported_and_traffic_goes_on(self):
        folder = self.folder / "logs"
        folder.mkdir()
        program, port = self.serve(respond_profile("hi"), "--access-log", folder / "access.log")
        self.assertEqual(get(port), (200, "hi"))
        folder.rename(self.folder / "moved")
        program.signal(signal.SIGUSR1)
        wait_until(lambda: get(port) and "access.log" in program.text(), "a report")
        for _ in range(20):
            self.assertEqual(get(port), (200, "hi"))
        self.assertEqual(program.text().count("access.log"), 1)

    def test_full_disk_is_reported_and_traffic_goes_on(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("there is no /dev/full here")
        program, port = self.serve(respond_profile("hi"), "--access-log", "/dev/full")
        get(port)
        wait_until(lambda: "/dev/full" in program.text(), "a report")
        self.assertEqual(get(port), (200, "hi"))

    def test_dash_is_standard_error(self):
        program, port = self.serve(respond_profile("hi"), "--access-log", "-")
        get(port, "/here")
        wait_until(lambda: '"path":"/here"' in program.text(), "a line")


class Descriptors(ProgramTest):
    LIMIT = 150

    def test_accepting_pauses_early_enough_to_serve_who_is_accepted(self):
        def few():
            resource.setrlimit(resource.RLIMIT_NOFILE, (self.LIMIT, self.LIMIT))

        upstream = self.upstream(lambda connection: connection.sendall(HELLO))
        profile = pool_profile(upstream.port)
        profile["routes"].insert(0, {"id": "metrics", "match": {"path": "/metrics"}, "metrics": {}})
        program, port = self.serve(profile, preexec_fn=few)
        early = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
        self.addCleanup(early.close)
        self.assertEqual(get(port, "/", early), (200, "hello"))
        with contextlib.ExitStack() as crowd:
            for _ in range(2 * self.LIMIT):
                crowd.enter_context(socket.create_connection(("127.0.0.1", port), timeout=DEADLINE))
            wait_until(lambda: "accepting is paused" in program.text(), "the pause")
            for _ in range(5):
                self.assertEqual(get(port, "/", early), (200, "hello"))
            status, text = get(port, "/metrics", early)
            self.assertEqual(status, 200)
            self.assertIn("\nheadgate_accept_pauses_total 1\n", text)
        wait_until(lambda: "accepting again" in program.text(), "the end of the pause")
        self.assertEqual(get(port), (200, "hello"))


class Record(ProgramTest):
    def test_sigusr2_tells_what_the_memory_holds(self):
        upstream = self.upstream(lambda connection: connection.sendall(HELLO))
        program, port = self.serve(pool_profile(upstream.port))
        for _ in range(3):
            self.assertEqual(get(port), (200, "hello"))

        def three_exchanges():
            program.signal(signal.SIGUSR2)
            event = program.event("recorded")
            return event if event["exchanges"] == 3 else None

        recorded = wait_until(three_exchanges, "three recorded exchanges")
        sha256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"  # of "hello"
        self.assertEqual(recorded["bodies"], [{"sha256": sha256, "bytes": 5, "count": 3}])
        for name in ("gaps", "lost_bytes", "lost_events", "dropped_summaries"):
            self.assertEqual(recorded[name], 0, name)

    def test_sigusr2_counts_what_the_streams_said(self):
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
        upstream = self.upstream(lambda connection: connection.sendall(head + b"data: one\n\ndata: two\n\n: bye\n"))
        program, port = self.serve(pool_profile(upstream.port))
        self.assertEqual(get(port)[0], 200)

        def one_exchange():
            program.signal(signal.SIGUSR2)
            event = program.event("recorded")
            return event if event["exchanges"] == 1 else None

        self.assertEqual(wait_until(one_exchange, "one recorded exchange")["stream_events"], 3)

    def test_off_holds_nothing(self):
        program, port = self.serve(respond_profile("hi"), "--record", "off")
        get(port)
        program.signal(signal.SIGUSR2)
        recorded = program.event("recorded")
        self.assertEqual((recorded["exchanges"], recorded["bodies"]), (0, []))

    def test_directory_is_written(self):
        directory = self.folder / "record"
        program, port = self.serve(respond_profile("something to find again"), "--record", directory)
        get(port)
        program.signal(signal.SIGTERM)
        self.assertEqual(program.wait(), 0)
        self.assertGreater(sum(file.stat().st_size for file in directory.iterdir()), 0)


class Demo(ProgramTest):
    def demo(self, *options):
        """The running program, and the ports of its two doors."""
        program = self.start("--demo", "--state", self.folder / "state", *options)
        plain, secure = program.event("ready")["listeners"]
        self.assertNotIn("tls", plain)
        self.assertTrue(secure["tls"])
        return program, plain["port"], secure["port"]

    def test_the_commands_that_it_prints_work(self):
        program, port, secure_port = self.demo()
        wait_until(lambda: "Ctrl-C" in program.text(), "the welcome")
        commands = re.findall(r"^ +(curl .*)$", program.text(), re.MULTILINE)
        self.assertEqual(len(commands), 5, program.text())
        runs = [subprocess.Popen(command, shell=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) for command in commands]
        outputs = []
        for command, process in zip(commands, runs):
            self.assertIn(str(secure_port if "https:" in command else port), command)
            output, _ = process.communicate(timeout=2 * DEADLINE)
            self.assertEqual(process.returncode, 0, command)
            outputs.append(output)
        code, research, mcp, chat, front_page = outputs
        self.assertGreater(code.count(b"data: {"), 20)
        self.assertTrue(code.endswith(b"data: [DONE]\n\n"))
        self.assertIn(b": still thinking", research)
        self.assertIn(b"event: end", research)
        self.assertIn(b'"name":"read_file"', mcp)
        self.assertTrue(chat.startswith(b"HTTP/1.1 101 "))
        self.assertIn(b"You said: hello", chat)
        self.assertIn(b"/api/research/stream", front_page)
        program.signal(signal.SIGTERM)
        self.assertEqual(program.wait(), 0)

    def test_it_ends_while_its_agents_speak(self):
        program, port, _ = self.demo("--drain", "1ms")
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
        self.addCleanup(connection.close)
        connection.request("GET", "/api/research/stream")
        self.assertEqual(connection.getresponse().readline(), b"event: status\n")
        program.signal(signal.SIGINT)
        self.assertEqual(program.wait(), 0)

    def test_it_has_a_front_page(self):
        _, port, _ = self.demo()
        status, body = get(port)
        self.assertEqual(status, 200)
        self.assertIn("/api/research/stream", body)
        self.assertEqual(get(port, "/api/code/health"), (200, '{"status":"ok"}\n'))

    def test_one_of_its_routes_leads_to_nobody(self):
        _, port, _ = self.demo()
        status, body = get(port, "/v1/models")
        self.assertEqual(status, 502)
        self.assertIn("connect_refused", body)


if __name__ == "__main__":
    unittest.main(verbosity=2)
