#!/usr/bin/env python3
"""Installs the npm packages of this folder, as package-lock.json names them; does nothing where they are there already."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def contents(lock_file: Path) -> dict[str, str]:
    """What a lock file says is in which folder. npm leaves one in node_modules that tells what it installed."""
    packages = json.loads(lock_file.read_text())["packages"]
    return {folder: package["integrity"] for folder, package in packages.items() if folder}


def up_to_date() -> bool:
    installed = HERE / "node_modules" / ".package-lock.json"
    return installed.exists() and contents(installed) == contents(HERE / "package-lock.json")


def main() -> int:
    missing = [program for program in ("node", "npm") if not shutil.which(program)]
    if missing:
        print(f"{' and '.join(missing)} missing: install the Debian packages nodejs and npm, or run ./dev test, which does.")
        return 1
    if up_to_date():
        print("node_modules is what package-lock.json says.")
        return 0
    return subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
