"""TLS on both sides of headgated, against OpenSSL: HEADGATED=PATH python3 test_tls.py

What waits, waits for an event or polls until a deadline.
"""

import base64
import contextlib
import hashlib
import http.client
import json
import os
import signal
import socket
import ssl
import struct
import sys
import tempfile
import threading
import unittest
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "support"), str(Path(__file__).parent / "support")]
from gateway import Gateway, running, wait_for  # noqa: E402
from tls import DEADLINE, Authority, Connection, Target, client_context, connect, connect_tls, get, read_head  # noqa: E402

HEADGATED = os.environ["HEADGATED"]
PIECE = bytes(range(256)) * 4096  # 1 MiB
PIECES = 100


def answer(sock, body: bytes = b"", head: str = "") -> None:
    sock.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode() + body)


def agent(sock) -> None:
    """Serves one connection: what a client may ask of a target."""
    stream = sock.makefile("rb")
    while head := read_head(stream):
        method, path, _ = head[""].split(" ")
        body = stream.read(int(head.get("content-length", 0)))
        if path == "/big":
            sock.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {PIECES * len(PIECE)}\r\n\r\n".encode())
            for _ in range(PIECES):
                sock.sendall(PIECE)
        elif path == "/events":
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
            for number in range(3):
                event = f"data: {number}\n\n".encode()
                sock.sendall(f"{len(event):x}\r\n".encode() + event + b"\r\n")
                stream.read(0)
            sock.sendall(b"0\r\n\r\n")
        elif "upgrade" in head:
            digest = hashlib.sha1(head["sec-websocket-key"].encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()
            sock.sendall(b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: "
                         + base64.b64encode(digest) + b"\r\n\r\n")
            while frame := sock.recv(65536):
                sock.sendall(frame)
            return
        else:
            facts = json.dumps({"host": head["host"], "proto": head.get("x-forwarded-proto"),
                                "sha256": hashlib.sha256(body).hexdigest(), "bytes": len(body)})
            answer(sock, facts.encode())


class TlsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.authority = Authority(cls.folder)
        cls.stranger = Authority(cls.folder, "Stranger")
        cls.localhost = cls.authority.sign("localhost")

    def setUp(self):
        self.directory = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def listener(self, certificates=None, **tls) -> dict:
        certificates = certificates or [self.localhost]
        return {"certificates": [{"from": "files", "chain": str(chain), "key": f"file:{key}"} for chain, key in certificates], **tls}

    def profile(self, url: str | None = None, tls: dict | None = None, pool: dict | None = None, **listener) -> dict:
        """Listeners `web` and `tls`; everything goes to `url`, or is answered "hello"."""
        action = {"pool": "up"} if url else {"respond": {"body": "hello"}}
        pools = [{"id": "up", "targets": [{"id": "up-1", "url": url}], **({"tls": pool} if pool else {})}] if url else []
        return {
            "headgate": 1,
            "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0},
                          {"id": "tls", "address": "127.0.0.1", "port": 0, "tls": tls or self.listener(), **listener}],
            "pools": pools,
            "routes": [{"id": "all", **action}],
        }

    def start(self, profile: dict, *options) -> Gateway:
        return self.enterContext(running(Gateway(HEADGATED, self.directory, profile, *options)))

    def target(self, play, *arguments, **options) -> Target:
        return self.enterContext(contextlib.closing(Target(play, *arguments, **options)))

    def trusting(self, **options) -> ssl.SSLContext:
        return client_context(self.authority, **options)

    def said(self, gateway: Gateway, words: str) -> None:
        wait_for(lambda: words in gateway.said(), DEADLINE, f"'{words}' on standard error")


class BothSides(TlsTest):
    """A client by TLS, a target by TLS."""

    def setUp(self):
        super().setUp()
        self.upstream = self.target(agent, self.localhost)
        pool = {"ca": str(self.authority.certificate)}
        self.gateway = self.start(self.profile(self.upstream.url, pool=pool), "--workers", "1")
        self.sock = self.enterContext(connect_tls(self.gateway.ports["tls"], self.trusting()))
        self.connection = Connection(self.sock)

    def test_requests_with_and_without_bodies_on_one_connection(self):
        self.assertEqual(self.sock.selected_alpn_protocol(), "http/1.1")
        status, body = self.connection.ask()
        self.assertEqual(status, 200)
        self.assertEqual(json.loads(body)["proto"], "https")
        self.assertEqual(json.loads(body)["host"], f"localhost:{self.upstream.port}")
        for size in (0, 1, 16 * 1024, 3_000_000):
            sent = os.urandom(size)
            status, body = self.connection.ask("POST", "/", sent)
            self.assertEqual(json.loads(body), json.loads(body) | {"bytes": size, "sha256": hashlib.sha256(sent).hexdigest()})
        self.assertEqual(len(self.upstream.resumed), 1)  # one warm connection served all

    def test_a_long_download_arrives_whole(self):
        self.connection.request("GET", "/big")
        response = self.connection.getresponse()
        digest, size = hashlib.sha256(), 0
        while piece := response.read(1 << 16):
            digest.update(piece)
            size += len(piece)
        self.assertEqual(size, PIECES * len(PIECE))
        self.assertEqual(digest.digest(), hashlib.sha256(PIECE * PIECES).digest())

    def test_an_event_stream(self):
        self.connection.request("GET", "/events")
        response = self.connection.getresponse()
        self.assertEqual(response.read(), b"data: 0\n\ndata: 1\n\ndata: 2\n\n")

    def test_a_web_socket(self):
        self.sock.sendall(b"GET /chat HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                          b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: aGVhZGdhdGUgd2F2ZXMhIQ==\r\n\r\n")
        stream = self.sock.makefile("rb")
        self.assertIn("101", read_head(stream)[""])
        for size in (1, 100, 60_000):
            frame = b"\x82\xfe" + struct.pack(">H", size) + b"\0\0\0\0" + os.urandom(size)
            self.sock.sendall(frame)
            self.assertEqual(stream.read(len(frame)), frame)

    def test_a_session_of_a_target_is_resumed(self):
        self.connection.ask()
        self.connection.request("GET", "/big")  # and is not read: the next one needs another connection to the target
        self.assertEqual(get(self.gateway.ports["tls"], self.trusting())[0], 200)
        self.assertEqual(self.upstream.resumed, [False, True])


class Handshakes(TlsTest):
    def test_one_that_is_never_finished_is_cut_by_its_timer(self):
        gateway = self.start(self.profile(timeouts={"tls": "200ms"}))
        for beginning in (b"", b"\x16", b"\x16\x03\x01\x02\x00\x01\x00"):
            with connect(gateway.ports["tls"]) as sock:
                sock.sendall(beginning)
                with contextlib.suppress(ConnectionResetError):
                    self.assertEqual(sock.recv(1000), b"")
        self.said(gateway, "not done within 200ms")
        gateway.reload(self.profile())
        self.assertEqual(get(gateway.ports["tls"], self.trusting())[1], b"hello")

    def test_garbage_is_named_and_harms_nobody(self):
        gateway = self.start(self.profile())
        for garbage in (b"\0" * 64, os.urandom(2000), b"\x16\x03\x01\xff\xff" + b"x" * 70_000, b"SSH-2.0-x\r\n"):
            with connect(gateway.ports["tls"]) as sock, contextlib.suppress(ConnectionError):
                sock.sendall(garbage)
                while sock.recv(1000):
                    pass
        self.said(gateway, "no TLS with 127.0.0.1: what the client sent is not TLS")
        self.assertEqual(get(gateway.ports["tls"], self.trusting())[1], b"hello")

    def test_byte_by_byte(self):
        gateway = self.start(self.profile())
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = self.trusting().wrap_bio(incoming, outgoing, server_hostname="localhost")
        with connect(gateway.ports["tls"]) as sock:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

            def until_done(call):
                while True:
                    try:
                        result = call()
                    except ssl.SSLWantReadError:
                        result = None
                    for byte in outgoing.read():
                        sock.sendall(bytes([byte]))
                    if result is not None:
                        return result
                    incoming.write(sock.recv(1))

            until_done(lambda: tls.do_handshake() or True)
            until_done(lambda: tls.write(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
            text = b""
            while b"hello" not in text:
                text += until_done(lambda: tls.read(100))
            self.assertTrue(text.startswith(b"HTTP/1.1 200 OK"))

    def test_a_storm_leaves_nothing_behind(self):
        gateway = self.start(self.profile(), "--workers", "2")
        get(gateway.ports["tls"], self.trusting())
        gateway.exchange()  # the access log is open
        before = gateway.descriptors()
        open_ones = []
        for number in range(300):
            sock = connect(gateway.ports["tls"])
            if number % 3 == 1:
                sock.sendall(b"\x16\x03\x01\x02\x00\x01")
            elif number % 3 == 2:
                sock = client_context(None).wrap_socket(sock, do_handshake_on_connect=False)
                sock.setblocking(False)
                with contextlib.suppress(ssl.SSLWantReadError):
                    sock.do_handshake()
            open_ones.append(sock)
        self.assertEqual(get(gateway.ports["tls"], self.trusting())[1], b"hello")
        for sock in open_ones:
            sock.close()
        wait_for(lambda: gateway.descriptors() <= before, DEADLINE, "as few descriptors as before")
        self.assertEqual(get(gateway.ports["tls"], self.trusting())[1], b"hello")

    def test_plain_http_is_told_where_to_go(self):
        gateway = self.start(self.profile())
        for body in (b"", b"x" * 200_000):
            with connect(gateway.ports["tls"]) as sock:
                connection = Connection(sock)
                connection.request("POST", "/", body)
                response = connection.getresponse()
                error = json.loads(response.read())["error"]
            self.assertEqual(response.status, 400)
            self.assertEqual(error["type"], "https_required")
            self.assertEqual(error["request_id"], response.headers["X-Request-ID"])
            self.assertIn(f"use https://127.0.0.1:{gateway.ports['tls']}", error["message"])
        self.said(gateway, "plain HTTP was sent where TLS is spoken")

    def test_tls_at_a_plain_port_is_told_apart_from_nonsense(self):
        gateway = self.start(self.profile())
        with self.assertRaises(ssl.SSLError):
            connect_tls(gateway.ports["web"], self.trusting())
        self.assertEqual(gateway.exchange(error="http_required")["status"], 400)

    def test_the_certificate_follows_the_name(self):
        other = self.authority.sign("other.test", "DNS:other.test,DNS:*.wild.test")
        address = self.authority.sign("address", "IP:127.0.0.1")
        gateway = self.start(self.profile(tls=self.listener([self.localhost, other, address])))
        for host in ("localhost", "other.test", "OTHER.test", "a.wild.test", "127.0.0.1"):
            with connect_tls(gateway.ports["tls"], self.trusting(), host) as sock:
                self.assertEqual(Connection(sock).ask()[0], 200, host)
        anybody = client_context(None)
        with connect_tls(gateway.ports["tls"], anybody, "nobody.test") as sock:  # the first is for those
            self.assertEqual(sock.getpeercert(True), ssl.PEM_cert_to_DER_cert(self.localhost[0].read_text()))

    def test_versions(self):
        gateway = self.start(self.profile(tls=self.listener(minimum="1.3")))
        with self.assertRaises(ssl.SSLError):
            connect_tls(gateway.ports["tls"], self.trusting(version=ssl.TLSVersion.TLSv1_2))
        self.assertEqual(get(gateway.ports["tls"], self.trusting(version=ssl.TLSVersion.TLSv1_3))[0], 200)
        self.said(gateway, "there is no version of TLS in common")

    def test_limits_count_from_before_the_handshake(self):
        gateway = self.start(self.profile(connections={"limit": 2}, timeouts={"tls": "off"}))
        with connect(gateway.ports["tls"]) as first, connect(gateway.ports["tls"]):
            wait_for(lambda: self.is_refused(gateway), DEADLINE, "a third connection to be refused")
            first.close()
            wait_for(lambda: not self.is_refused(gateway), DEADLINE, "room for another connection")

    def is_refused(self, gateway: Gateway) -> bool:
        try:
            return get(gateway.ports["tls"], self.trusting())[0] != 200
        except OSError:
            return True

    def test_the_end_is_announced(self):
        gateway = self.start(self.profile())
        with connect_tls(gateway.ports["tls"], self.trusting()) as sock:
            sock.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            while sock.recv(1000):  # raises if the end comes unannounced
                pass

    def test_a_client_that_has_ended_its_side_gets_its_answer(self):
        upstream = self.target(agent)
        gateway = self.start(self.profile(upstream.url))
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = self.trusting().wrap_bio(incoming, outgoing, server_hostname="localhost")
        with connect(gateway.ports["tls"]) as sock:

            def until_done(call):
                while True:
                    try:
                        return call()
                    except ssl.SSLWantReadError:
                        sock.sendall(outgoing.read())
                        incoming.write(sock.recv(65536))

            until_done(tls.do_handshake)
            tls.write(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            with contextlib.suppress(ssl.SSLWantReadError):
                tls.unwrap()
            sock.sendall(outgoing.read())
            self.assertIn(b"200 OK", until_done(lambda: tls.read(65536)))

    def test_shutdown_waits_for_no_handshake(self):
        gateway = self.start(self.profile(timeouts={"tls": "off"}))
        with connect(gateway.ports["tls"]):
            self.assertEqual(get(gateway.ports["tls"], self.trusting())[0], 200)
            self.assertEqual(gateway.drain(DEADLINE), 0)


class ClientCertificates(TlsTest):
    def ask(self, gateway: Gateway, identity=None) -> int:
        with connect_tls(gateway.ports["tls"], self.trusting(identity=identity)) as sock:
            return Connection(sock).ask()[0]

    def start_with(self, mode: str) -> Gateway:
        return self.start(self.profile(tls=self.listener(client_auth={"mode": mode, "ca": str(self.authority.certificate)})))

    def test_required(self):
        gateway = self.start_with("required")
        self.assertEqual(self.ask(gateway, self.authority.sign("client")), 200)
        with self.assertRaises(OSError):
            self.ask(gateway)
        self.said(gateway, "the client showed no certificate")
        with self.assertRaises(OSError):
            self.ask(gateway, self.stranger.sign("strange-client"))
        self.said(gateway, "the client's certificate is not accepted: its authority is not trusted")

    def test_optional(self):
        gateway = self.start_with("optional")
        self.assertEqual(self.ask(gateway, self.authority.sign("client")), 200)
        self.assertEqual(self.ask(gateway), 200)
        with self.assertRaises(OSError):
            self.ask(gateway, self.stranger.sign("strange-client"))

    def test_a_ticket_from_a_listener_that_asks_nobody_opens_no_other(self):
        profile = self.profile()
        ca = str(self.authority.certificate)
        profile["listeners"].append({"id": "strict", "address": "127.0.0.1", "port": 0,
                                     "tls": self.listener(client_auth={"mode": "required", "ca": ca})})
        gateway = self.start(profile)
        context = self.trusting()
        with connect_tls(gateway.ports["tls"], context) as sock:
            Connection(sock).ask()
            session = sock.session
        with self.assertRaises(OSError), connect_tls(gateway.ports["strict"], context, session=session) as sock:
            Connection(sock).ask()


class Reloads(TlsTest):
    def certificate(self, gateway: Gateway) -> bytes:
        with connect_tls(gateway.ports["tls"], self.trusting()) as sock:
            return sock.getpeercert(True)

    def test_files_that_changed_are_read_again_under_traffic(self):
        chain, key = self.authority.sign("changing", "DNS:localhost")
        gateway = self.start(self.profile(tls=self.listener([(chain, key)])), "--workers", "2")
        before = self.certificate(gateway)
        stop, failures = threading.Event(), []

        def load():
            while not stop.is_set():
                try:
                    if get(gateway.ports["tls"], self.trusting())[1] != b"hello":
                        failures.append("another answer")
                except OSError as error:
                    failures.append(str(error))

        thread = threading.Thread(target=load)
        thread.start()
        with connect_tls(gateway.ports["tls"], self.trusting()) as resting:
            old = Connection(resting)
            self.assertEqual(old.ask()[0], 200)
            self.authority.sign("changing", "DNS:localhost")
            gateway.reload()
            self.assertNotEqual(self.certificate(gateway), before)
            self.assertEqual(old.ask()[0], 200)
            self.assertEqual(resting.getpeercert(True), before)
        stop.set()
        thread.join()
        self.assertEqual(failures, [])

    def test_what_is_broken_is_named_and_the_old_one_is_shown(self):
        chain, key = self.authority.sign("breaking", "DNS:localhost")
        gateway = self.start(self.profile(tls=self.listener([(chain, key)])))
        before = self.certificate(gateway)
        pem = chain.read_text()
        for broken, words in ((pem[:300], "certificate"), ("", "is empty"), (self.localhost[0].read_text(), "the private key is not that")):
            chain.write_text(broken)
            gateway.signal(signal.SIGHUP)
            problem = gateway.event("reload_failed")["problems"][0]
            self.assertEqual(problem["pointer"], "/listeners/1/tls/certificates/0")
            self.assertIn(words, problem["message"])
            self.assertEqual(self.certificate(gateway), before)
        chain.write_text(pem)
        gateway.reload()

    def test_a_broken_certificate_at_the_start_is_named(self):
        broken = self.directory / "broken.pem"
        broken.write_text("-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n")
        with self.assertRaises(Exception) as caught:
            self.start(self.profile(tls=self.listener([(broken, self.localhost[1])])))
        self.assertIn("/listeners/1/tls/certificates/0: certificate number 1 is broken", str(caught.exception))

    def test_a_key_that_is_missing_at_the_start_leaves_the_other_listeners_alone(self):
        key = self.directory / "key.pem"
        gateway = self.start(self.profile(tls=self.listener([(self.localhost[0], key)])))
        self.assertIn("listener tls takes nobody in: the file", gateway.said())
        self.assertIn("key.pem", gateway.listeners["tls"]["problem"])
        with connect(gateway.port) as sock:
            self.assertEqual(Connection(sock).ask()[0], 200)
        with self.assertRaises(OSError):
            get(gateway.ports["tls"], self.trusting())
        key.write_text(self.localhost[1].read_text())
        gateway.reload()
        self.assertNotIn("problem", gateway.listeners["tls"])
        self.assertEqual(get(gateway.ports["tls"], self.trusting())[0], 200)

    def is_let_go(self, connection: Connection) -> None:
        """It is closed, perhaps after one request that was on its way."""
        with self.assertRaises((OSError, http.client.HTTPException)):
            for _ in range(2):
                connection.ask()

    def test_who_was_let_in_under_other_terms_has_to_come_again(self):
        strict = self.listener(client_auth={"mode": "required", "ca": str(self.authority.certificate)})
        for terms in (strict, self.listener(minimum="1.3"), "plain"):
            profile = self.profile()
            gateway = self.start(profile)
            port = gateway.ports["tls"]
            with connect_tls(port, self.trusting(version=ssl.TLSVersion.TLSv1_2)) as sock, connect(port) as half_way:
                resting = Connection(sock)
                self.assertEqual(resting.ask()[0], 200)
                if terms == "plain":
                    profile["listeners"][1].pop("tls")
                else:
                    profile["listeners"][1]["tls"] = terms
                gateway.reload(profile)
                self.assertEqual(gateway.ports["tls"], port)
                self.is_let_go(resting)
                late = self.trusting(version=ssl.TLSVersion.TLSv1_2).wrap_socket(half_way, server_hostname="localhost")
                self.assertEqual(late.recv(1), b"", "a handshake that had begun is finished, and nobody served")
                late.close()
            with self.assertRaises(OSError):
                get(port, self.trusting(version=ssl.TLSVersion.TLSv1_2))
            gateway.reload(self.profile())
            self.assertEqual(get(port, self.trusting())[0], 200)

    def test_a_listener_that_is_switched_off_lets_nobody_stay(self):
        profile = self.profile()
        gateway = self.start(profile)
        with connect_tls(gateway.ports["tls"], self.trusting()) as sock:
            resting = Connection(sock)
            self.assertEqual(resting.ask()[0], 200)
            profile["listeners"][1]["enabled"] = False
            gateway.reload(profile)
            self.assertNotIn("tls", gateway.ports)
            self.is_let_go(resting)

    def test_an_answer_that_is_under_way_comes_whole(self):
        go_on = threading.Event()

        def slowly(sock):
            read_head(sock.makefile("rb"))
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nhalf")
            go_on.wait(DEADLINE)
            sock.sendall(b"half")

        profile = self.profile(self.target(slowly).url)
        gateway = self.start(profile)
        with connect_tls(gateway.ports["tls"], self.trusting()) as sock:
            connection = Connection(sock)
            connection.request("GET", "/")
            response = connection.getresponse()
            self.assertEqual(response.read(4), b"half")
            profile["listeners"][1]["tls"] = self.listener(minimum="1.3")
            gateway.reload(profile)
            go_on.set()
            self.assertEqual(response.read(), b"half")
            self.is_let_go(connection)

    def test_sessions_resume_on_every_worker_and_after_a_reload(self):
        gateway = self.start(self.profile(), "--workers", "4")
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context = self.trusting(version=version)
            session, resumed = None, 0
            for number in range(16):
                with connect_tls(gateway.ports["tls"], context, session=session) as sock:
                    self.assertEqual(Connection(sock).ask()[0], 200)
                    session = sock.session
                    resumed += sock.session_reused
                if number == 7:
                    gateway.reload()
            self.assertEqual(resumed, 15, version)


class Targets(TlsTest):
    def error(self, gateway: Gateway, status: int = 502) -> dict:
        with connect(gateway.port) as sock:
            answered, body = Connection(sock).ask()
        self.assertEqual(answered, status, body)
        return json.loads(body)["error"]

    def test_certificates_that_are_not_accepted_are_named(self):
        expired = self.authority.sign("expired", days=-1)
        other = self.authority.sign("other", "DNS:other.test")
        selfsigned = (self.stranger.certificate, self.stranger.key)
        foreign = self.stranger.sign("foreign")
        for identity, kind, words in ((expired, "upstream_certificate_expired", "CN=expired expired on 20"),
                                      (other, "upstream_certificate_wrong_name", "it is made out to other.test"),
                                      (selfsigned, "upstream_certificate_untrusted", "CN=Stranger is signed by itself"),
                                      (foreign, "upstream_certificate_untrusted", "its authority is not known: CN=Stranger")):
            upstream = self.target(agent, identity)
            with running(Gateway(HEADGATED, self.directory, self.profile(upstream.url, pool={"ca": str(self.authority.certificate)}))) as gateway:
                error = self.error(gateway)
                self.assertEqual(error["type"], kind)
                self.assertIn(words, error["message"])
                self.assertIn(f"localhost:{upstream.port}", error["message"])
                logged = gateway.exchange(error=kind)
                self.assertEqual((logged["status"], logged["ended_by"]), (502, "upstream"))
            with running(Gateway(HEADGATED, self.directory, self.profile(upstream.url, pool={"verify": False}))) as gateway:
                self.assertEqual(get(gateway.ports["tls"], self.trusting())[0], 200)

    def test_without_a_ca_of_its_own_the_systems_are_trusted(self):
        upstream = self.target(agent, self.localhost)
        gateway = self.start(self.profile(upstream.url))
        self.assertEqual(self.error(gateway)["type"], "upstream_certificate_untrusted")

    def test_another_name_may_be_asked_for(self):
        upstream = self.target(agent, self.authority.sign("other", "DNS:other.test"))
        pool = {"ca": str(self.authority.certificate), "server_name": "other.test"}
        gateway = self.start(self.profile(upstream.url, pool=pool))
        status, body = get(gateway.ports["tls"], self.trusting())
        self.assertEqual(status, 200)
        self.assertEqual(json.loads(body)["host"], f"localhost:{upstream.port}")

    def test_a_target_that_speaks_no_tls(self):
        upstream = self.target(lambda sock: answer(sock, b"plain"))
        gateway = self.start(self.profile(upstream.url.replace("http:", "https:")))
        error = self.error(gateway)
        self.assertEqual(error["type"], "tls_failed")
        self.assertIn("the server does not speak TLS", error["message"])

    def test_a_target_that_asks_who_comes(self):
        upstream = self.target(agent, self.localhost, client_authority=self.authority)
        ca = str(self.authority.certificate)
        chain, key = self.authority.sign("gateway")
        gateway = self.start(self.profile(upstream.url, pool={"ca": ca, "certificate": str(chain), "key": f"file:{key}"}))
        self.assertEqual(get(gateway.ports["tls"], self.trusting())[0], 200)
        gateway.reload(self.profile(upstream.url, pool={"ca": ca}))
        error = self.error(gateway, 502)
        self.assertEqual(error["type"], "tls_failed")
        self.assertRegex(error["message"], "the server refused: .*certificate")

    def test_a_key_that_is_missing_is_a_secret_that_is_missing(self):
        upstream = self.target(agent, self.localhost)
        pool = {"certificate": str(self.localhost[0]), "key": "file:nowhere.pem"}
        gateway = self.start(self.profile(upstream.url, pool=pool))
        self.assertEqual(self.error(gateway, 503)["type"], "secret_unavailable")

    def test_an_end_that_was_not_announced_is_no_end(self):
        def until_close(announce):
            def play(sock):
                read_head(sock.makefile("rb"))
                sock.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nas far as it goes")
                if announce:
                    with contextlib.suppress(OSError):
                        sock.unwrap()

            return play

        for announced, error, ended_by in ((True, None, "complete"), (False, "upstream_truncated", "upstream")):
            upstream = self.target(until_close(announced), self.localhost)
            profile = self.profile(upstream.url, pool={"ca": str(self.authority.certificate)})
            with running(Gateway(HEADGATED, self.directory, profile)) as gateway:
                with connect(gateway.port) as sock:
                    connection = Connection(sock)
                    connection.request("GET", "/")
                    response = connection.getresponse()
                    self.assertEqual(response.status, 200)
                    if announced:
                        self.assertEqual(response.read(), b"as far as it goes")
                    else:
                        with self.assertRaises(Exception):
                            response.read()
                logged = wait_for(gateway.exchanges, DEADLINE, "the exchange in the access log")[-1]
                self.assertEqual((logged.get("error"), logged["ended_by"]), (error, ended_by))
            self.directory.joinpath("access.log").unlink()

    def test_a_warm_connection_that_the_target_closed_is_not_used(self):
        served = []

        def once(sock):
            served.append(sock)
            read_head(sock.makefile("rb"))
            answer(sock, b"x")
            with contextlib.suppress(OSError):
                sock.unwrap()

        upstream = self.target(once, self.localhost)
        gateway = self.start(self.profile(upstream.url, pool={"ca": str(self.authority.certificate)}))
        with connect(gateway.port) as sock:
            connection = Connection(sock)
            for _ in range(20):
                self.assertEqual(connection.ask()[0], 200)
        self.assertEqual(len(served), 20)


@unittest.skipIf(os.environ.get("SANITIZED"), "a sanitizer's memory says nothing of ours")
class Memory(TlsTest):
    def test_a_thousand_idle_connections(self):
        gateway = self.start(self.profile(), "--record", "off")
        context = self.trusting()

        def cost(open_one) -> float:
            with contextlib.ExitStack() as stack:
                for _ in range(20):
                    stack.enter_context(open_one())
                before = gateway.resident_bytes()
                for _ in range(1000):
                    stack.enter_context(open_one())
                return (gateway.resident_bytes() - before) / 1000

        def served(sock):
            self.assertEqual(Connection(sock).ask()[0], 200)
            return sock

        plain = cost(lambda: served(connect(gateway.port)))
        secure = cost(lambda: served(connect_tls(gateway.ports["tls"], context)))
        print(f"an idle connection: plain {plain:.0f} bytes, TLS {secure:.0f} bytes", file=sys.stderr)
        self.assertLess(secure, 40 * 1024)


if __name__ == "__main__":
    unittest.main()
