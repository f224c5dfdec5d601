#!/usr/bin/env python3
"""Clients and servers from npm, with the gateway between them."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import paths
from gateway import Child, Gateway, profile

HERE = Path(__file__).resolve().parent


class NodeTest(unittest.TestCase):
    """Runs the cases of one client against one origin; what is only seen from outside is checked here."""

    def set_up(self, origin: str) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        directory = Path(temporary.name)
        self.origin = Child(["node", HERE / "origins" / f"{origin}.mjs"], directory / "origin.stderr")
        self.addCleanup(self.origin.end)
        self.url = f"http://127.0.0.1:{self.origin.event('ready')['port']}"
        self.gateway = Gateway(paths.HEADGATED, directory, profile({"agents": self.url}), "--workers", "2")
        self.addCleanup(self.gateway.end)

    def run_client(self, name: str) -> None:
        result = subprocess.run(
            ["node", "--test", HERE / "clients" / f"{name}.test.mjs"],
            env={**os.environ, "GATEWAY": f"http://127.0.0.1:{self.gateway.port}/agents", "ORIGIN": self.url},
            capture_output=True, text=True, timeout=50, check=False,
        )
        self.assertEqual(result.returncode, 0, f"{result.stdout}\n{result.stderr}\n{self.gateway.said()}")

    def test_openai(self) -> None:
        self.set_up("llm")
        self.run_client("openai")
        abandoned = self.gateway.exchange(ended_by="client")
        self.assertEqual((abandoned["path"], abandoned["status"]), ("/agents/v1/chat/completions", 200))
        self.assertEqual(self.origin.event("abandoned", 5)["path"], "/v1/chat/completions")

    def test_anthropic(self) -> None:
        self.set_up("llm")
        self.run_client("anthropic")
        self.assertEqual(self.gateway.exchange(ended_by="client")["path"], "/agents/v1/messages")
        self.assertEqual(self.origin.event("abandoned", 5)["path"], "/v1/messages")

    def test_ws(self) -> None:
        self.set_up("ws")
        self.run_client("ws")
        tunnel = self.gateway.exchange(path="/agents/break")
        self.assertEqual((tunnel["status"], tunnel["upgraded"], tunnel["ended_by"]), (101, True, "upstream"))
        self.assertEqual(self.gateway.exchange(path="/agents/refused")["status"], 403)

    def test_eventsource(self) -> None:
        self.set_up("events")
        self.run_client("eventsource")
        self.assertEqual(self.gateway.exchange(path="/agents/forever")["ended_by"], "client")
        self.assertEqual(self.origin.event("abandoned", 5)["path"], "/forever")


if __name__ == "__main__":
    unittest.main()
