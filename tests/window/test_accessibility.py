#!/usr/bin/env python3
"""Every page, form, sheet and menu of the window, as a screen reader finds it: whatever can be used has a name of its own
and a fitting role. Prints all that has not. HEADGATE=PATH python3 test_accessibility.py [-v]
"""

import contextlib
import re
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
SCROLLED = {"Keys", "Overview", "Map of the profile"}  # by the keys, as long as they have the focus
UNTIDY = re.compile(r"  |, *,|, *$|^[ ,]|%[0-9n]|&[a-zA-Z]")


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
        if focusable and role in MUTE and name not in SCROLLED:
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

    def test_test_box(self) -> None:
        self.open_demo()
        self.step("Routes", "Routes", "check box")
        self.window.await_item("Request to try", "text").write("POST http://127.0.0.1:8080/api/code/v1/models")
        self.desktop.key("Return")
        self.step("test box, details", lambda name: "etail" in name, "push button")
        self.report()


def starting(words: str):
    return lambda name: name.startswith(words)


if __name__ == "__main__":
    desktop.need_desktop()
    unittest.main()
