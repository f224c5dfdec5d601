"""The competitors, with equal settings: one worker, three routes, a warm upstream pool of 256 connections, a JSON access
log in a file, X-Request-ID and X-Forwarded-For added to each request, TLS with the same certificate on a second port;
TLS 1.2 and 1.3 (nginx 1.22 leaves 1.3 out by itself, and what it would be compared by is another handshake); whatever
else they ship with."""

import json
import os
import shutil
import signal
import socket
import time
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from process import BenchError, Child, run

WARM_CONNECTIONS = 256
CLIENT_CONNECTIONS = 9000
CLIENT_KEY = "a-key-that-is-as-long-as-keys-are"
AFFINITY_COOKIE = "agent"
ROUTES = (("llm", "/v1/"), ("api", "/api/"), ("web", "/"))


class Proxy:
    """One running competitor. `port` is where clients connect, `secure_port` where they do it by TLS."""

    key = ""
    title = ""

    def __init__(self, directory: Path, core: int, origin_port: int):
        self.directory = directory
        self.core = core
        self.origin_port = origin_port
        self.log = directory / "access.log"
        self.port = free_port()
        self.secure_port = free_port()
        self.chain, self.key_file = certificate(directory)
        self.child = self.start()
        try:
            self.wait_until_ready()
        except BenchError:
            self.child.stop()
            raise

    def start(self) -> Child:
        raise NotImplementedError

    @classmethod
    def binary(cls) -> str | None:
        return shutil.which(cls.key, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")

    @classmethod
    def version_command(cls) -> list[str]:
        return [cls.binary() or cls.key, "-v"]

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            if not self.child.running():
                raise BenchError(f"{self.title} did not start: {self.child.errors()}")
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.02)
        raise BenchError(f"{self.title} did not listen within 10 s")

    def stop(self) -> None:
        self.child.stop()

    def log_lines(self) -> int:
        if not self.log.exists():
            return 0
        with self.log.open("rb") as log:
            return sum(block.count(b"\n") for block in iter(lambda: log.read(1 << 20), b""))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def certificate(directory: Path) -> tuple[Path, Path]:
    """A certificate on P-256 for localhost and its key, made anew."""
    chain, key = directory / "chain.pem", directory / "key.pem"
    run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(chain)],
        0, 10)
    (directory / "both.pem").write_text(chain.read_text() + key.read_text())
    return chain, key


class Nginx(Proxy):
    key = "nginx"
    title = "nginx"

    def start(self) -> Child:
        locations = "\n".join(
            f"""    location {prefix} {{
      proxy_pass http://origin;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Request-ID $request_id;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_max_temp_file_size 0;
      {"proxy_buffering off;" if route == "llm" else ""}
    }}"""
            for route, prefix in ROUTES
        )
        temporary = "\n".join(
            f"  {kind}_temp_path {self.directory}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        path = self.directory / "nginx.conf"
        path.write_text(f"""daemon off;
{"user root;" if os.geteuid() == 0 else ""}
worker_processes 1;
worker_rlimit_nofile 20000;
pid {self.directory}/nginx.pid;
error_log {self.directory}/error.log crit;
events {{ worker_connections {2 * CLIENT_CONNECTIONS}; }}
http {{
{temporary}
  log_format json escape=json '{{"time":"$msec","id":"$request_id","client":"$remote_addr","method":"$request_method",'
    '"path":"$request_uri","status":$status,"sent":$bytes_sent,"total":"$request_time","upstream":"$upstream_addr",'
    '"connect":"$upstream_connect_time","first_byte":"$upstream_header_time"}}';
  access_log {self.log} json buffer=64k flush=1s;
  keepalive_requests 100000000;
  upstream origin {{
    server 127.0.0.1:{self.origin_port};
    keepalive {WARM_CONNECTIONS};
    keepalive_requests 100000000;
  }}
  server {{
    listen 127.0.0.1:{self.port} backlog=4096;
    listen 127.0.0.1:{self.secure_port} ssl backlog=4096;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_certificate {self.chain};
    ssl_certificate_key {self.key_file};
{locations}
  }}
}}
""")
        return Child(
            [self.binary(), "-c", str(path), "-p", str(self.directory), "-e", f"{self.directory}/error.log"],
            self.core, self.directory,
        )


class HaProxy(Proxy):
    key = "haproxy"
    title = "HAProxy"

    def start(self) -> Child:
        backends = "\n".join(
            f"backend {route}\n  server origin 127.0.0.1:{self.origin_port} pool-max-conn {WARM_CONNECTIONS}"
            for route, _ in ROUTES
        )
        choices = "\n".join(f"  use_backend {route} if {{ path_beg {prefix} }}" for route, prefix in ROUTES)
        log_format = json.dumps(
            '{"time":%Ts.%ms,"id":"%ID","client":"%ci","method":"%HM","path":"%[capture.req.uri,json(utf8s)]",'
            '"status":%ST,"sent":%B,"total":%Ta,"upstream":"%b/%s","connect":%Tc,"first_byte":%Tr}'
        )
        path = self.directory / "haproxy.cfg"
        # It cannot write a log file itself; its standard output is one.
        path.write_text(f"""global
  nbthread 1
  maxconn {CLIENT_CONNECTIONS}
  log stdout format raw local0
defaults
  mode http
  log global
  timeout connect 5s
  timeout client 75s
  timeout server 60s
  timeout http-keep-alive 75s
  http-reuse always
  option http-no-delay
frontend clients
  bind 127.0.0.1:{self.port} backlog 4096
  bind 127.0.0.1:{self.secure_port} backlog 4096 ssl crt {self.directory}/both.pem
  unique-id-format %[uuid]
  unique-id-header X-Request-ID
  option forwardfor
  log-format {log_format}
{choices}
{backends}
""")
        return Child([self.binary(), "-db", "-f", str(path)], self.core, self.directory, output=self.log)


class Caddy(Proxy):
    key = "caddy"
    title = "Caddy"

    @classmethod
    def version_command(cls) -> list[str]:
        return [cls.binary() or cls.key, "version"]

    def start(self) -> Child:
        routes = "\n".join(
            f"""  handle {prefix}* {{
    reverse_proxy 127.0.0.1:{self.origin_port} {{
      header_up X-Request-ID {{http.request.uuid}}
      transport http {{
        keepalive_idle_conns_per_host {WARM_CONNECTIONS}
        compression off
      }}
    }}
  }}"""
            for _, prefix in ROUTES
        )
        site = f"""  bind 127.0.0.1
  log {{
    output file {self.log} {{
      roll_disabled
    }}
    format json
  }}
{routes}
"""
        path = self.directory / "Caddyfile"
        path.write_text(f"""{{
  admin off
  auto_https off
  log {{
    level ERROR
  }}
}}
http://:{self.port} {{
{site}}}
https://:{self.secure_port} {{
  tls {self.chain} {self.key_file}
{site}}}
""")
        return Child([self.binary(), "run", "--config", str(path), "--adapter", "caddyfile"], self.core, self.directory)


@dataclass
class Recorded:
    """What Headgate's recorder says that it holds and has lost since it was started."""

    exchanges: int
    bytes: int
    gaps: int
    lost_bytes: int
    lost_events: int
    bodies: dict[str, dict[str, int]]  # those that it still holds whole, by SHA-256


class Headgate(Proxy):
    key = "headgate"
    title = "Headgate"
    record = "memory"
    path: Path | None = None  # of headgated

    @classmethod
    def binary(cls) -> str | None:
        return str(cls.path) if cls.path and cls.path.exists() else None

    @classmethod
    def version_command(cls) -> list[str]:
        return [cls.binary() or "headgated", "--version"]

    def start(self) -> Child:
        path = self.directory / "profile.json"
        document = self.document()
        document["listeners"].append({
            **document["listeners"][0],
            "id": "tls",
            "port": self.secure_port,
            "tls": {"certificates": [{"from": "files", "chain": str(self.chain), "key": f"file:{self.key_file}"}]},
        })
        path.write_text(json.dumps(document, indent=2))
        return Child(
            [self.binary(), "--profile", str(path), "--workers", "1", "--record", self.record, "--access-log", str(self.log),
             "--state", str(self.directory / "state")],
            self.core, self.directory,
        )

    def document(self) -> dict:
        return profile(self.origin_port)

    def wait_until_ready(self) -> None:
        event = self.next_event("ready", 10)
        self.port = event["listeners"][0]["port"]

    def next_event(self, name: str, timeout: float) -> dict:
        deadline = time.monotonic() + timeout
        while True:
            event = json.loads(self.child.read_line(max(0.1, deadline - time.monotonic())))
            if event.get("event") == name:
                return event

    def recorded(self) -> Recorded:
        self.child.signal(signal.SIGUSR2)
        event = self.next_event("recorded", 10)
        return Recorded(
            exchanges=event["exchanges"],
            bytes=event["bytes"],
            gaps=event["gaps"],
            lost_bytes=event["lost_bytes"],
            lost_events=event["lost_events"],
            bodies={body["sha256"]: body for body in event["bodies"]},
        )


class HeadgateWithoutRecorder(Headgate):
    key = "headgate-off"
    title = "Headgate, recording off"
    record = "off"


class HeadgateWithPolicies(Headgate):
    """Health checks, a limit by address and one by client that nobody reaches, keys, affinity by a signed cookie."""

    key = "headgate-policies"
    title = "Headgate with policies"

    def document(self) -> dict:
        document = profile(self.origin_port)
        document["clients"] = [
            {"id": f"client-{number}", "keys": [f"sha256:{sha256(f'{CLIENT_KEY}-{number}'.encode()).hexdigest()}"]}
            for number in range(10)
        ]
        document["limits"] = [
            {"id": "per-address", "key": "address", "limit": 100_000_000, "window": "1m"},
            {"id": "per-client", "key": "client+route", "limit": 100_000_000, "window": "1m"},
        ]
        document["pools"][0] |= {
            "health": {"path": "/api/json", "interval": "5s"},
            "affinity": {"by": f"cookie:{AFFINITY_COOKIE}"},
        }
        for route in document["routes"]:
            route |= {"auth": {}, "limits": ["per-address", "per-client"]}
        return document


def profile(origin_port: int) -> dict:
    """Three routes as the others have; defaults for everything else but the sizes that all four were given."""
    return {
        "headgate": 1,
        "name": "Bench",
        "listeners": [
            {
                "id": "web",
                "address": "127.0.0.1",
                "port": 0,
                "connections": {"limit": CLIENT_CONNECTIONS, "per_address": CLIENT_CONNECTIONS},
            }
        ],
        "pools": [
            {
                "id": "origin",
                "targets": [{"id": "origin", "url": f"http://127.0.0.1:{origin_port}"}],
                "connections": {"idle": WARM_CONNECTIONS},
            }
        ],
        "routes": [{"id": route, "match": {"path": [f"{prefix}*"]}, "pool": "origin"} for route, prefix in ROUTES],
    }


COMPETITORS: tuple[type[Proxy], ...] = (Nginx, HaProxy, Caddy)
