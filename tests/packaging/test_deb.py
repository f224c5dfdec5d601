#!/usr/bin/env python3
"""Tries the Debian package as a user would: test_deb.py FILE.deb. Needs root, mmdebstrap and the archive of Debian.

Installs it in a root that holds nothing but Debian's essential packages, and there, as somebody without rights: both
programs say their version, headgated serves its demo, headgate opens a window on no screen, a profile is checked.
Removes it, and looks that nothing is left.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

USER = ["--userspec=1000:1000"]
ID = "dev.headgate.Headgate"
# Debian's own archive wants to know which bug asked for a package.
NOT_FOR_US = ["initial-upload-closes-no-bugs"]
EXPECTED = [
    "usr/bin/headgate", "usr/bin/headgated", "usr/lib/systemd/user/headgated.service",
    f"usr/share/applications/{ID}.desktop", f"usr/share/metainfo/{ID}.metainfo.xml",
    f"usr/share/icons/hicolor/16x16/apps/{ID}.png", f"usr/share/icons/hicolor/512x512/apps/{ID}.png",
    f"usr/share/icons/hicolor/scalable/apps/{ID}.svg", "usr/share/doc/headgate/copyright",
    "usr/share/man/man1/headgate.1.gz", "usr/share/man/man1/headgated.1.gz",
]


def say(text):
    print(f"   {text}", flush=True)


def run(*command, **options):
    result = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if result.returncode != 0:
        sys.exit(f"failed ({result.returncode}): {' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout


def check_contents(deb):
    files = run("dpkg-deb", "-c", deb)
    for path in EXPECTED:
        assert f" ./{path}\n" in files, f"{path} is not in the package"
    for line in files.splitlines():
        mode, owner = line.split()[:2]
        assert owner == "root/root", f"not root's: {line}"
        assert mode[5] != "w" and mode[8] != "w", f"others may write: {line}"
    depends = run("dpkg-deb", "-f", deb, "Depends")
    for library in ("libqt6widgets6", "libssl3", "libc6"):
        assert library in depends, f"{library} is not among the dependencies: {depends}"
    say("contents, owners and dependencies")


def check_lintian(deb):
    suppressed = ",".join(NOT_FOR_US)
    result = subprocess.run(["lintian", "--allow-root", "--no-tag-display-limit", "--suppress-tags", suppressed, deb],
                            capture_output=True, text=True, check=False)
    findings = [line for line in result.stdout.splitlines() if line.startswith(("E:", "W:"))]
    assert not findings, "lintian:\n" + "\n".join(findings)
    say("lintian")


class CleanRoot:
    def __init__(self, folder):
        self.path = Path(folder) / "root"
        sources = Path("/etc/apt/sources.list.d/debian.sources")
        run("mmdebstrap", "--variant=apt", "bookworm", self.path, *([sources] if sources.exists() else []))

    def inside(self, *command, user=(), seconds=120):
        environment = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": "/home/someone", "LANG": "C.UTF-8",
                       "DEBIAN_FRONTEND": "noninteractive", "QT_QPA_PLATFORM": "offscreen",
                       "XDG_RUNTIME_DIR": "/home/someone"}
        return run("chroot", *user, self.path, *command, env=environment, timeout=seconds)

    def stays_up(self, program, *arguments, seconds=5):
        """Starts it, looks that it is still there after a while, and ends it as a session would."""
        script = (f"{program} {' '.join(arguments)} >/tmp/said 2>&1 & pid=$!; sleep {seconds}; "
                  "kill -0 $pid || { cat /tmp/said; exit 1; }; kill -TERM $pid; wait $pid; status=$?; cat /tmp/said; exit $status")
        return self.inside("sh", "-c", script, user=USER)


def try_installed(root, deb):
    shutil.copy(deb, root.path / "headgate.deb")
    root.inside("apt-get", "update", "-qq")
    root.inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/headgate.deb", seconds=600)
    say("installs with its dependencies alone")
    home = root.path / "home/someone"
    home.mkdir(mode=0o700, parents=True)
    os.chown(home, 1000, 1000)
    for program in ("headgated", "headgate"):
        version = root.inside(program, "--version", user=USER).strip()
        assert version.startswith(f"{program} "), version
        say(version)
    example = "/usr/share/headgate/example.profile.json"
    root.inside("headgated", "--profile", example, "--check", user=USER)
    said = root.stays_up("headgated", "--demo")
    assert "curl" in said, said
    say("headgated --demo serves and ends")
    root.stays_up("headgate", "--demo")
    say("headgate --demo opens its window and ends")
    root.inside("apt-get", "purge", "-y", "-qq", "headgate")
    left = [path for path in EXPECTED if (root.path / path).exists()]
    assert not left, f"left behind: {left}"
    say("goes away whole")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    deb = Path(sys.argv[1]).resolve()
    if os.geteuid() != 0:
        sys.exit("test_deb.py: a clean root is made by root only; say sudo ./dev package --test")
    began = time.monotonic()
    print(f"== {deb.name}")
    check_contents(deb)
    if shutil.which("lintian"):
        check_lintian(deb)
    with tempfile.TemporaryDirectory() as folder:
        try_installed(CleanRoot(folder), deb)
    print(f"== the package is good ({time.monotonic() - began:.0f} s)")


if __name__ == "__main__":
    main()
