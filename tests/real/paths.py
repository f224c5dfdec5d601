"""The program under test, and the way to what the tests of several folders share."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADGATED = os.environ.get("HEADGATED", str(ROOT / "build/release/bin/headgated"))

sys.path.insert(0, str(ROOT / "tests/support"))
