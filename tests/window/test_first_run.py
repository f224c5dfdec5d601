#!/usr/bin/env python3
"""A person's first run, with the real programs: the window finds two servers of other makers, leads to them, is given a
route by hand, and tells when one of them dies. HEADGATE=PATH python3 test_first_run.py
"""

import os
import socket
import subprocess
import unittest
from pathlib import Path

import desktop

REAL = desktop.ROOT / "tests/real"
EVERYTHING = REAL / "node_modules/@modelcontextprotocol/server-everything/dist/index.js"
PROBE_EVERY = 10  # seconds, by default
SOON = 2          # seconds after the probe until the window says what it found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port: int) -> bool:
    try:
        socket.create_connection(("localhost", port), 1).close()
        return True
    except OSError:
        return False


class ModelServer:
    """A mock of OpenAI's and Anthropic's servers, from npm."""

    def __init__(self, folder: Path, port: int = 0):
        self.child = desktop.Child(["node", REAL / "origins/llm.mjs"], folder / "llm.log", {"PORT": str(port)})
        self.port = self.child.event("ready")["port"]

    def end(self) -> None:
        self.child.end()


class ToolServer:
    """The MCP server that its makers test clients with, from npm; on all addresses, as it comes."""

    def __init__(self, folder: Path):
        self.port = free_port()
        self.process = subprocess.Popen(["node", EVERYTHING, "streamableHttp"], stdout=subprocess.DEVNULL,
                                        stderr=(folder / "everything.log").open("wb"),
                                        env={**os.environ, "PORT": str(self.port)})
        try:
            desktop.wait_for(lambda: answers(self.port), desktop.SECONDS, "the MCP server")
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        self.process.kill()
        self.process.wait()


class FirstRunTest(unittest.TestCase):
    def setUp(self) -> None:
        self.desktop = desktop.Desktop()
        self.addCleanup(self.desktop.end)
        self.models = ModelServer(self.desktop.home)
        self.addCleanup(self.models.end)
        self.tools = ToolServer(self.desktop.home)
        self.addCleanup(self.tools.end)
        self.window = desktop.Window(self.desktop)
        self.addCleanup(self.window.end)

    def curl(self, path: str, *options: str) -> tuple[int, str]:
        result = subprocess.run(
            ["curl", "-s", "-m", "20", "-w", "\n%{http_code}", *options, f"http://127.0.0.1:{self.port}{path}"],
            capture_output=True, text=True, check=False,
        )
        body, _, status = result.stdout.rpartition("\n")
        return int(status), body

    def choose(self, server) -> None:
        box = self.window.await_item(lambda name: name.startswith("Use ") and f":{server.port}" in name, "check box")
        if not box.has("checked"):
            box.click()
            desktop.wait_for(lambda: box.has("checked"), desktop.SECONDS, f"{box} ticked")

    def walk_through(self) -> None:
        """Both services ticked, a port chosen, the profile made and started."""
        self.choose(self.models)
        self.choose(self.tools)
        self.port = free_port()
        self.window.await_item("Port to listen on", "text").write(str(self.port))
        self.window.click("Make the profile and start", "push button")
        self.window.await_item(f"Listening on http://127.0.0.1:{self.port}.")

    def test_from_nothing_to_a_route_of_ones_own(self) -> None:
        self.walk_through()
        self.clients_pass()
        self.a_route_is_made()
        self.a_dead_target_is_told()

    def clients_pass(self) -> None:
        self.assertIn("gpt-4", self.curl("/v1/models")[1])
        asked = '{"model": "gpt-4", "messages": [{"role": "user", "content": "hello"}]}'
        status, body = self.curl("/v1/chat/completions", "-H", "Content-Type: application/json", "-d", asked)
        self.assertEqual(status, 200)
        self.assertIn("may I help you today?", body)
        greeting = ('{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-03-26", '
                    '"capabilities": {}, "clientInfo": {"name": "curl", "version": "1"}}}')
        status, body = self.curl("/mcp/example-servers-everything/mcp", "-H", "Content-Type: application/json",
                                 "-H", "Accept: application/json, text/event-stream", "-d", greeting)
        self.assertEqual(status, 200)
        self.assertIn("example-servers/everything", body)
        self.window.await_item(lambda name: name.startswith("well: First request passed."))

    def a_route_is_made(self) -> None:
        """Gemini's paths, to the server that knows them too."""
        ask = ("/v1beta/models/gemini-pro:generateContent", "-H", "Content-Type: application/json",
               "-d", '{"contents": [{"role": "user", "parts": [{"text": "hello"}]}]}')
        self.assertEqual(self.curl(*ask)[0], 404)
        self.window.click("Routes", "check box")
        self.window.click("New route", "push button")
        self.window.click("Match", "check box")
        self.window.await_item("Match, paths, number 1", "text").write("/v1beta/*")
        self.desktop.key("Return")
        self.window.click("Change", "push button")
        self.window.click("node, 1 target", "list item")
        self.window.click("Apply", "push button")
        desktop.wait_for(lambda: self.curl(*ask)[0] == 200, desktop.SECONDS, "the new route")
        self.assertIn("may I help you today?", self.curl(*ask)[1])
        desktop.wait_for(lambda: not self.window.find("Apply", "push button"), desktop.SECONDS, "nothing left to apply")

    def a_dead_target_is_told(self) -> None:
        def row(words: str):
            return lambda name: name.startswith("node-1 at") and words in name

        self.window.click("Upstreams", "check box")
        self.window.click(row("UP"), "table cell")
        self.window.await_item("node-1 is up")
        self.models.end()
        self.window.click("Probe now", "push button")
        for sign in ("node-1 is going down", "Probe: 1 of 3 failed: connection refused", "Start a server there"):
            self.window.await_item(lambda name, sign=sign: sign in name, seconds=SOON)
        self.window.await_item("node-1 is down")
        self.window.await_item(lambda name: "Start a server there." in name)
        self.models = ModelServer(self.desktop.home, self.models.port)
        self.addCleanup(self.models.end)
        self.window.await_item("node-1 is up", seconds=2 * PROBE_EVERY)
        self.window.await_item(row("UP"), "table cell")


if __name__ == "__main__":
    desktop.need_desktop()
    unittest.main()
