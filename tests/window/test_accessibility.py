#!/usr/bin/env python3
"""Every page, form, sheet and menu of the window, as a screen reader finds it: whatever can be used has a name of its own
and a fitting role. Prints all that has not. HEADGATE=PATH python3 test_accessibility.py [-v]
"""

import contextlib
import http.server
import json
import re
import socket
import threading
import unittest

import desktop
from gi.repository import GLib

# What one acts on, or what holds what one acts on.
NAMED = {
    "push button", "toggle button", "check box", "radio button", "menu item", "check menu item", "link", "text",
    "password text", "combo box", "spin button", "slider", "page tab", "list", "list item", "table", "tree", "tree table",
    "dialog", "table column header", "table row header",
}
# What only holds others: a focus there is announced as nothing.
MUTE = {"filler", "panel", "unknown", "invalid", "layered pane"}
UNTIDY = re.compile(r"  |, *,|, *$|^[ ,]|%[0-9n]|&[a-zA-Z]")


class Models(http.server.BaseHTTPRequestHandler):
    """As much of a model server as it takes to be found as one."""

    def do_GET(self) -> None:
        body = json.dumps({"object": "list", "data": [{"id": "small", "object": "model"}]}).encode()
        self.send_response(200 if self.path == "/v1/models" else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass


class AccessibilityTest(unittest.TestCase):
    """Menus are not here: Qt tells a reader of them as they open, and their entries are their words."""

    def setUp(self) -> None:
        self.desktop = desktop.Desktop()
        self.addCleanup(self.desktop.end)
        self.seen: set[str] = set()
        self.offenders: list[str] = []

    def start(self, *arguments: str) -> None:
        self.window = desktop.Window(self.desktop, *arguments)
        self.addCleanup(self.window.end)

    def look(self, place: str) -> None:
        """Takes down who offends at what shows now."""
        for item in self.window.items():
            with contextlib.suppress(GLib.Error):
                for fault in self.faults(item):
                    key = re.sub(r"\d+", "0", f"{fault} {item.role} {item.name} {item.path()}")
                    if key not in self.seen:
                        self.seen.add(key)
                        self.offenders.append(f"{place}: {fault}: {item}, in {item.path()}")

    def step(self, place: str, name, role: str) -> bool:
        """Presses what leads there, and looks. What cannot be reached offends too."""
        try:
            self.window.click(name, role)
        except (AssertionError, desktop.Silence) as silence:
            self.offenders.append(f"{place}: not reached: {str(silence).splitlines()[0]}")
            return False
        self.look(place)
        return True

    @staticmethod
    def faults(item):
        role, name = item.role, item.name
        focusable = item.has("focusable")
        if not name and (role in NAMED or (focusable and role != "table cell")):
            yield "no name"
        elif name and UNTIDY.search(name):
            yield "untidy name"
        if focusable and role in MUTE:
            yield "no role"

    def report(self) -> None:
        self.assertEqual([], self.offenders, "\n" + "\n".join(self.offenders))

    def open_demo(self) -> None:
        self.start("--demo")
        self.window.await_item(lambda name: name.startswith("Listeners: 2"), "push button")

    def test_first_run(self) -> None:
        self.start()
        self.step("first run", "Add an address…", "push button")
        for page in ("Traffic", "Routes", "Upstreams", "Settings"):
            self.step(f"{page} without a profile", page, "check box")
        self.report()

    def test_traffic_and_upstreams(self) -> None:
        self.open_demo()
        self.step("Traffic", "Traffic", "check box")
        self.step("Traffic, one chosen", lambda name: "/api/code" in name, "table cell")
        for tab in ("Overview", "Request", "Response"):
            self.step(f"Traffic, {tab}", tab, "page tab")
        self.step("Upstreams", "Upstreams", "check box")
        self.step("Upstreams, a pool", starting("Pool code"), "table cell")
        self.desktop.key("Right")
        self.step("Upstreams, a target", starting("code-1 at"), "table cell")
        self.report()

    def test_frame(self) -> None:
        self.open_demo()
        self.step("Settings", "Settings", "check box")
        for place, keys in (("palette", "ctrl+k"), ("sheet of keys", "F1"), ("listeners", "ctrl+shift+l")):
            self.desktop.key(keys)
            self.look(place)
            if place == "palette":
                self.desktop.type("route")
                self.look("palette that finds something")
            self.desktop.key("Escape")
        self.report()

    def test_editor(self) -> None:
        self.open_demo()
        self.step("Routes", "Routes", "check box")
        self.step("a new route", "New route", "push button")
        self.desktop.key("Escape")
        for block in ("Add a policy", "Change"):
            self.step(block, block, "push button")
            self.desktop.key("Escape")
        self.step("the difference", "Show diff", "push button")
        for output in ("History", "Versions"):
            self.step(output, output, "check box")
        self.step("a route", lambda name: name.startswith("Code agent"), "table cell")
        self.step("JSON of a part", "JSON", "page tab")
        self.desktop.key("ctrl+z")
        for view in ("Map", "{ } JSON"):
            self.step(view, view, "check box")
        self.report()

    def test_forms(self) -> None:
        """Of each block of the pipeline, of what these lead to, and of all that the profile holds beside the routes."""
        self.open_demo()
        self.step("Routes", "Routes", "check box")
        self.step("a route", lambda name: name.startswith("Code agent"), "table cell")
        for block in ("Listeners", "Match", "Headers", "Timeouts", "Retry", "Record", "Pool code", "code-1"):
            if self.step(f"form of {block}", block, "check box"):
                self.groups(block)
        self.step("form of Listeners", "Listeners", "check box")
        for part in ("Profile", "Limits", "Clients", "Pools", "Routes", "Defaults", "More"):
            if self.window.find(part, "push button"):
                self.step(f"form of {part}", part, "push button")
                if self.window.find(starting("Add: "), "push button"):
                    self.step(f"form of {part}, one more", starting("Add: "), "push button")
        self.report()

    def groups(self, block: str) -> None:
        """To which the form of a block leads, by the block again each time."""
        links = self.window.await_item("Form", "page tab").box[0]
        names = [item.name for item in self.window.items() if item.role == "push button" and item.box[0] >= links]
        for name in names:
            if not re.match("Preset|Add|Remove|Show|Discard|Apply|Find|Clone|New|Open", name):
                self.window.click(block, "check box")
                self.step(f"form of {block}, {name}", name, "push button")

    def test_map(self) -> None:
        """Each node is there for who listens, says how it is, and is where the keys are."""
        self.open_demo()
        self.window.click("Routes", "check box")
        self.window.click("Map", "check box")
        node = self.window.await_item(starting("Pool code"), "list item")
        self.assertRegex(node.description, r"a minute\.$")
        self.window.await_item("Map of the profile", "list").click()
        self.desktop.key("Down")
        desktop.wait_for(lambda: self.window.find(lambda _: True, "list item").has("focused"), desktop.SECONDS,
                         "the focus on the first node")
        self.step("Map, one chosen", starting("Pool code"), "list item")
        self.assertTrue(self.window.find("Open pool", "push button"))
        self.report()

    def write_profile(self, **parts) -> str:
        profile = {"headgate": 1, "listeners": [{"id": "web", "port": free_port()}],
                   "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:1"}]}], **parts}
        path = self.desktop.home / "agents.json"
        path.write_text(json.dumps(profile))
        return str(path)

    def test_missing_secrets(self) -> None:
        key = {"request": {"set": {"X-Key": "{secret:cloud}"}}}
        self.start(self.write_profile(routes=[{"id": "code", "pool": "p", "headers": key}]))
        self.step("missing secrets", re.compile("Type it…|Show…").fullmatch, "push button")
        self.step("secrets in the settings", "Settings", "check box")
        self.report()

    def test_recovery(self) -> None:
        """What a run that was killed leaves behind."""
        path = self.write_profile(routes=[{"id": "code", "pool": "p"}])
        self.start(path)
        self.window.click("Routes", "check box")
        self.window.click("New route", "push button")
        self.window.await_item("Apply", "push button")
        kept = self.desktop.home / "state/headgate"
        # Whole: it is written beside its place first.
        desktop.wait_for(lambda: any("draft" in file.name and file.suffix != ".new" for file in kept.rglob("*")),
                         desktop.SECONDS, "a kept draft")
        self.window.process.kill()
        self.window.process.wait()
        self.start(path)
        self.window.await_item("Restore", "push button")
        self.look("recovery")
        self.step("what was recovered", "Restore", "push button")
        self.report()

    def test_takeover(self) -> None:
        models = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Models)
        self.addCleanup(models.server_close)
        self.addCleanup(models.shutdown)
        threading.Thread(target=models.serve_forever, daemon=True).start()
        settings = self.desktop.home / ".claude/settings.json"
        settings.parent.mkdir()
        settings.write_text('{"model": "opus"}')
        self.start()
        box = self.window.await_item(lambda name: f":{models.server_port}" in name, "check box")
        if not box.has("checked"):
            box.click()
        self.window.await_item("Port to listen on", "text").write(str(free_port()))
        self.step("a profile made", "Make the profile and start", "push button")
        self.step("takeover", starting("Let Headgate set up Claude Code"), "push button")
        self.step("taken over", "Write it", "push button")
        self.step("given back", "Give back", "push button")
        self.report()

    def test_test_box(self) -> None:
        self.open_demo()
        self.step("Routes", "Routes", "check box")
        self.window.await_item("Request to try", "text").write("POST http://127.0.0.1:8080/api/code/v1/models")
        self.desktop.key("Return")
        self.step("test box, details", lambda name: "etail" in name, "push button")
        self.report()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def starting(words: str):
    return lambda name: name.startswith(words)


if __name__ == "__main__":
    desktop.need_desktop()
    unittest.main()
