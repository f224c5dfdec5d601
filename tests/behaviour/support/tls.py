"""Certificates, clients and a target for tests of TLS: OpenSSL's own, by way of Python. Standard library, and the openssl program."""

import contextlib
import http.client
import socket
import ssl
import subprocess
import threading
from pathlib import Path

DEADLINE = 30  # seconds until what should happen counts as not happening


def openssl(*arguments) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=DEADLINE)


class Authority:
    """Signs certificates in `folder`."""

    def __init__(self, folder: Path, name: str = "Test root"):
        self.folder = folder
        self.stem = name.lower().replace(" ", "-")
        self.certificate = folder / f"{self.stem}.pem"
        self.key = folder / f"{self.stem}-key.pem"
        openssl("req", "-x509", *NEW_KEY, "-keyout", self.key, "-out", self.certificate, "-days", 2, "-subj", f"/CN={name}")

    def sign(self, name: str, hosts: str = "DNS:localhost", days: int = 2) -> tuple[Path, Path]:
        """Certificate and key, in files of that name."""
        chain, key, request = (self.folder / f"{name}{ending}" for ending in (".pem", "-key.pem", ".csr"))
        openssl("req", *NEW_KEY, "-keyout", key, "-out", request, "-subj", f"/CN={name}", "-addext", f"subjectAltName={hosts}")
        openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", self.key, "-CAcreateserial",
                "-copy_extensions", "copy", "-days", days, "-out", chain)
        return chain, key


NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


def client_context(authority: Authority | None, *, identity=None, version=None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if authority:
        context.load_verify_locations(authority.certificate)
    else:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if identity:
        context.load_cert_chain(*identity)
    if version:
        context.minimum_version = context.maximum_version = version
    context.set_alpn_protocols(["http/1.1"])
    return context


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=DEADLINE)


def connect_tls(port: int, context: ssl.SSLContext, host: str | None = "localhost", **options) -> ssl.SSLSocket:
    """What breaks off without TLS's own end is an error here."""
    return context.wrap_socket(connect(port), server_hostname=host, suppress_ragged_eofs=False, **options)


class Connection(http.client.HTTPConnection):
    """http.client on a socket that is there already."""

    def __init__(self, sock: socket.socket):
        super().__init__("localhost", timeout=DEADLINE)
        self.sock = sock

    def ask(self, method: str = "GET", path: str = "/", body: bytes | None = None) -> tuple[int, bytes]:
        self.request(method, path, body)
        response = self.getresponse()
        return response.status, response.read()


def get(port: int, context: ssl.SSLContext, path: str = "/") -> tuple[int, bytes]:
    with connect_tls(port, context) as sock:
        return Connection(sock).ask("GET", path)


class Target:
    """A server whose every connection is played by `play(sock)` on a thread of its own. Without `identity` it is plain TCP."""

    def __init__(self, play, identity=None, client_authority: Authority | None = None):
        self.play = play
        self.resumed = []
        self.context = None
        if identity:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(*identity)
            if client_authority:
                self.context.verify_mode = ssl.CERT_REQUIRED
                self.context.load_verify_locations(client_authority.certificate)
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        self.thread = threading.Thread(target=self._accept, daemon=True)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"{'https' if self.context else 'http'}://localhost:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self.listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        sock.settimeout(DEADLINE)
        with contextlib.suppress(OSError):  # the gateway has gone
            if self.context:
                sock = self.context.wrap_socket(sock, server_side=True)
                self.resumed.append(sock.session_reused)
            with sock:
                self.play(sock)

    def close(self) -> None:
        self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()


def read_head(stream) -> dict[str, str]:
    """Of a file: the first line as "", and the fields in lower case. Empty at the end."""
    first = stream.readline().decode("latin-1").strip()
    if not first:
        return {}
    head = {"": first}
    while line := stream.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        head[name.lower()] = value.strip()
    return head
