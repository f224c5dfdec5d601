"""What the tests of this folder start, and where they find it."""

import contextlib
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
sys.path.append(str(ROOT / "tests/soak"))  # for its report

from gateway import Child, Gateway, running

HEADGATED = os.environ.get("HEADGATED", ROOT / "build/release/bin/headgated")
METRICS = {"id": "metrics", "match": {"path": "/metrics"}, "metrics": {}}


class Stage:
    """A folder, and everything that was started in it; gone with the block."""

    def __enter__(self):
        self._ends = contextlib.ExitStack()
        self.folder = Path(self._ends.enter_context(tempfile.TemporaryDirectory()))
        self.state = self.folder / "state"
        return self

    def __exit__(self, *error):
        self._ends.close()

    def agent(self, name: str, port: int = 0) -> Child:
        """A process of its own; `port` afterwards tells where it listens."""
        child = Child([sys.executable, "-B", Path(__file__).with_name("agent.py"), name, str(port)], self.folder / f"{name}.stderr")
        self._ends.enter_context(running(child))
        child.port = child.event("ready")["port"]
        return child

    def gateway(self, profile: dict, *options, **more) -> Gateway:
        made = Gateway(HEADGATED, self.folder, profile, "--state", self.state, *options, **more)
        return self._ends.enter_context(running(made))


def tell(agent: Child, line: str, answer: str) -> dict:
    agent.process.stdin.write(line.encode() + b"\n")
    agent.process.stdin.flush()
    return agent.event(answer)
