"""The machine under the benchmark: cores, limits, a network of its own, and a description for the report."""

import ctypes
import fcntl
import os
import platform
import re
import resource
import socket
import struct
import subprocess
from pathlib import Path

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
SIOCSIFFLAGS = 0x8914
IFF_UP = 1


def cores() -> tuple[int, int]:
    """The proxy's core and the core of the load and the origin; the same one where there is only one."""
    available = sorted(os.sched_getaffinity(0))
    return available[0], available[-1]


def raise_descriptor_limit() -> int:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def own_network() -> bool:
    """A network namespace for this process and its children: a quiet loopback whose settings are ours alone.

    Settings of the machine stay as they are. Without the right to it the machine's own network is used.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.geteuid(), os.getegid()
    if libc.unshare(CLONE_NEWNET) != 0:
        if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
            return False
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh", b"lo", IFF_UP).ljust(40, b"\0"))
    Path("/proc/sys/net/ipv4/ip_local_port_range").write_text("10240 65535")
    return True


def choose_congestion_control() -> None:
    """The same for every program: Debian's default if the kernel allows it here, else the first that it does allow."""
    for name in ("cubic", "reno"):
        try:
            Path("/proc/sys/net/ipv4/tcp_congestion_control").write_text(name)
            return
        except OSError:
            continue


def congestion_control() -> str:
    return Path("/proc/sys/net/ipv4/tcp_congestion_control").read_text().strip()


def describe() -> str:
    info = Path("/proc/cpuinfo").read_text()
    model = re.search(r"^model name\s*:\s*(.+)$", info, re.M)
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text()).group(1)) / 1024 / 1024
    release = platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
    name = model.group(1) if model else platform.machine()
    return f"{len(os.sched_getaffinity(0))} x {name}, {memory:.0f} GiB, {release}, kernel {platform.release()}"


def version_of(command: list[str]) -> str:
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)
    except OSError:
        return "not installed"
    found = re.search(r"\d+(\.\d+)+", result.stdout + result.stderr)
    return found.group(0) if found else "unknown"
