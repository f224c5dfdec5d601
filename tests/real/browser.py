"""Headless Chromium, told to leave the network alone. Debian's package `chromium`."""

import shutil
import subprocess
import tempfile
from pathlib import Path

SECONDS = 60
OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-proxy-server",
           "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


class Chromium:
    """One with a profile of its own; `enter` goes before its command."""

    def __init__(self, directory: Path, environment: dict, enter: list = ()):
        self.environment = environment
        self.enter = list(enter)
        self.profile = tempfile.TemporaryDirectory(dir=directory, ignore_cleanup_errors=True)
        self.process = None

    @staticmethod
    def is_installed() -> bool:
        return shutil.which("chromium") is not None

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
        self.profile.cleanup()

    def text_of(self, url: str) -> str:
        """The page at this address, once it is loaded."""
        return subprocess.run(self._command("--timeout=20000", "--dump-dom", url), capture_output=True, text=True,
                              timeout=SECONDS, check=False, env=self.environment).stdout

    def open(self, url: str) -> None:
        """Goes there and stays, so that scripts of the page can run."""
        self.process = subprocess.Popen(self._command("--remote-debugging-port=0", url), stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, env=self.environment)

    def _command(self, *arguments) -> list:
        return [*self.enter, "chromium", *OPTIONS, f"--user-data-dir={self.profile.name}", *arguments]
