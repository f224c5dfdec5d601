"""Who a client is by its certificate, and by tokens whose keys come from a file or a URL: HEADGATED=PATH python3 test_access.py

Certificates and signatures are made by the openssl program. What waits polls until a deadline.
"""

import base64
import contextlib
import hashlib
import json
import os
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "support"), str(Path(__file__).parent / "support")]
from gateway import Gateway, running, wait_for  # noqa: E402
from tls import DEADLINE, Authority, Connection, Target, client_context, connect, connect_tls, openssl, read_head  # noqa: E402

HEADGATED = os.environ["HEADGATED"]


def openssl_output(*arguments, given: bytes = b"") -> bytes:
    return subprocess.run(["openssl", *map(str, arguments)], input=given, check=True, capture_output=True, timeout=DEADLINE).stdout


class AccessTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))

    def setUp(self):
        self.directory = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def start(self, profile: dict) -> Gateway:
        state = self.directory / "state"
        return self.enterContext(running(Gateway(HEADGATED, self.directory, profile, "--state", state)))


# --- Certificates


def fingerprint(certificate: Path) -> str:
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest()


class Certificates(AccessTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.authority = Authority(cls.folder)
        cls.elsewhere = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.stranger = Authority(cls.elsewhere, "Stranger")
        cls.server = cls.authority.sign("localhost")
        cls.by_name = cls.authority.sign("alice", "DNS:unused.example")
        cls.by_dns = cls.authority.sign("d", "DNS:other.example,DNS:Agent.Example")
        cls.by_uri = cls.authority.sign("u", "URI:spiffe://example/agent")
        cls.by_email = cls.authority.sign("e", "email:eve@Example.org")
        cls.by_digest = cls.authority.sign("f", "DNS:f.example")

    def profile(self, **tls) -> dict:
        chain, key = self.server
        client_auth = {"mode": "optional", "ca": str(self.authority.certificate)}
        names = {"alice": "CN=alice", "dns": "dns:agent.example", "uri": "uri:spiffe://example/agent", "email": "email:eve@example.org",
                 "digest": "sha256:" + fingerprint(self.by_digest[0]).upper(), "shut-out": "CN=shut-out"}
        return {
            "headgate": 1,
            "clients": [{"id": name, "certificate": certificate, "keys": [f"{name}-key"]} for name, certificate in names.items()],
            "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0},
                          {"id": "tls", "address": "127.0.0.1", "port": 0,
                           "tls": {"certificates": [{"from": "files", "chain": str(chain), "key": f"file:{key}"}],
                                   "client_auth": client_auth, **tls}}],
            "routes": [{"id": "all", "respond": {"body": "{client}"},
                        "auth": {"from": ["certificate", "bearer"], "clients": [name for name in names if name != "shut-out"]}}],
        }

    def ask(self, gateway: Gateway, identity=None, **headers) -> tuple[int, str]:
        with connect_tls(gateway.ports["tls"], client_context(self.authority, identity=identity)) as sock:
            connection = Connection(sock)
            connection.request("GET", "/", headers=headers)
            response = connection.getresponse()
            return response.status, response.read().decode()

    def test_every_kind_of_name(self):
        gateway = self.start(self.profile())
        for client, identity in {"alice": self.by_name, "dns": self.by_dns, "uri": self.by_uri, "email": self.by_email,
                                 "digest": self.by_digest}.items():
            self.assertEqual(self.ask(gateway, identity), (200, client))
            self.assertEqual(gateway.exchange(agent=client)["status"], 200)

    def test_names_that_only_look_like_it(self):
        gateway = self.start(self.profile())
        for name, names in {"Alice": "DNS:alice", "alice ": "DNS:a", "alice.example": "DNS:CN=alice", "wild": "DNS:*.example",
                            "agent.example": "DNS:sub.agent.example", "uri": "URI:spiffe://example/agent/x",
                            "mail": "email:EVE@example.org", "text": "DNS:spiffe.example,email:agent.example@x"}.items():
            status, body = self.ask(gateway, self.authority.sign(name, names))
            self.assertEqual(status, 401, (name, names, body))

    def test_without_one_a_key_is_needed(self):
        gateway = self.start(self.profile())
        self.assertEqual(self.ask(gateway)[0], 401)
        self.assertEqual(self.ask(gateway, Authorization="Bearer uri-key"), (200, "uri"))
        # Whoever shows one that counts is who it says, whatever key comes with it.
        self.assertEqual(self.ask(gateway, self.by_name, Authorization="Bearer uri-key"), (200, "alice"))
        with contextlib.closing(Connection(connect(gateway.port))) as plain:
            self.assertEqual(plain.ask()[0], 401)

    def test_a_known_one_that_may_not(self):
        gateway = self.start(self.profile())
        self.assertEqual(self.ask(gateway, self.authority.sign("shut-out", "DNS:x"))[0], 403)

    def test_one_of_another_authority_or_of_yesterday(self):
        gateway = self.start(self.profile())
        for identity in (self.stranger.sign("alice", "DNS:agent.example"), self.authority.sign("alice-old", "DNS:agent.example", days=0)):
            with self.assertRaises((ssl.SSLError, ConnectionError)):
                self.ask(gateway, identity)
        self.assertEqual(gateway.exchanges(), [])

    def test_where_none_is_asked_for_none_counts(self):
        gateway = self.start(self.profile(client_auth={"mode": "off", "ca": ""}))
        self.assertEqual(self.ask(gateway, self.by_name)[0], 401)

    def test_a_resumed_session_is_the_same_client(self):
        gateway = self.start(self.profile(minimum="1.2"))
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context = client_context(self.authority, identity=self.by_name, version=version)
            session = None
            for turn in range(3):
                with connect_tls(gateway.ports["tls"], context, session=session) as sock:
                    self.assertEqual(sock.session_reused, turn > 0)
                    self.assertEqual(Connection(sock).ask(), (200, b"alice"))
                    session = sock.session

    def test_another_authority_after_a_reload(self):
        gateway = self.start(self.profile())
        context = client_context(self.authority, identity=self.by_name)
        with connect_tls(gateway.ports["tls"], context) as sock:
            kept = Connection(sock)
            self.assertEqual(kept.ask(), (200, b"alice"))
            session = sock.session
            gateway.reload(self.profile(client_auth={"mode": "optional", "ca": str(self.stranger.certificate)}))
            self.assertEqual(sock.recv(1), b"", "a connection that was there ends")
        with self.assertRaises((ssl.SSLError, ConnectionError)):
            with connect_tls(gateway.ports["tls"], context, session=session) as sock:
                Connection(sock).ask()
        self.assertEqual(self.ask(gateway, self.stranger.sign("alice", "DNS:x")), (200, "alice"))


# --- Tokens


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Key:
    """Of an issuer; signs by the openssl program."""

    KINDS = {"RS256": ("RSA", ("-pkeyopt", "rsa_keygen_bits:2048")), "ES256": ("EC", ("-pkeyopt", "ec_paramgen_curve:P-256")),
             "EdDSA": ("ED25519", ())}

    def __init__(self, folder: Path, algorithm: str, name: str):
        self.algorithm, self.name = algorithm, name
        self.path = folder / f"{name}.pem"
        kind, options = self.KINDS[algorithm]
        openssl("genpkey", "-algorithm", kind, *options, "-out", self.path)

    def jwk(self) -> dict:
        public = openssl_output("pkey", "-in", self.path, "-pubout", "-outform", "DER")
        members = {"kid": self.name, "use": "sig", "alg": self.algorithm}
        if self.algorithm == "RS256":
            modulus = openssl_output("rsa", "-in", self.path, "-noout", "-modulus").decode().strip().partition("=")[2]
            return {**members, "kty": "RSA", "n": base64url(bytes.fromhex(modulus)), "e": "AQAB"}
        if self.algorithm == "ES256":
            return {**members, "kty": "EC", "crv": "P-256", "x": base64url(public[-64:-32]), "y": base64url(public[-32:])}
        return {**members, "kty": "OKP", "crv": "Ed25519", "x": base64url(public[-32:])}

    def sign(self, text: bytes) -> bytes:
        if self.algorithm == "EdDSA":
            file = self.path.with_suffix(".text")
            file.write_bytes(text)
            return openssl_output("pkeyutl", "-sign", "-rawin", "-inkey", self.path, "-in", file)
        signature = openssl_output("dgst", "-sha256", "-sign", self.path, given=text)
        if self.algorithm == "RS256":
            return signature
        first = signature[4:4 + signature[3]]  # SEQUENCE of two INTEGERs to two numbers of 32 bytes
        second = signature[6 + len(first):]
        return b"".join(number.lstrip(b"\0").rjust(32, b"\0") for number in (first, second))

    def token(self, subject: str, header: dict | None = None, **claims) -> str:
        head = {"alg": self.algorithm, "kid": self.name, **(header or {})}
        body = {"sub": subject, "aud": "agents", "iss": "https://issuer.example", "exp": time.time() + 600, **claims}
        text = ".".join(base64url(json.dumps(part).encode()) for part in (head, body))
        return f"{text}.{base64url(self.sign(text.encode()))}"


class Issuer:
    """Serves a key set that can be changed; the target of a test's support plays the server."""

    def __init__(self, *keys: Key):
        self.publish(*keys)
        self.asked = 0
        self.server = Target(self.play)
        self.url = f"http://127.0.0.1:{self.server.port}/keys"

    def publish(self, *keys: Key) -> None:
        self.answer = "200 OK", json.dumps({"keys": [key.jwk() for key in keys]}).encode()

    def play(self, sock) -> None:
        stream = sock.makefile("rb")
        while read_head(stream):
            self.asked += 1
            status, body = self.answer
            sock.sendall(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)

    def close(self) -> None:
        self.server.close()


class Tokens(AccessTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.keys = [Key(cls.folder, algorithm, f"{algorithm}-1") for algorithm in Key.KINDS]
        cls.stranger = Key(cls.folder, "ES256", "ES256-2")

    def profile(self, jwks: str, **jwt) -> dict:
        return {
            "headgate": 1,
            "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0}],
            "routes": [{"id": "all", "respond": {"body": "{client}"},
                        "jwt": {"jwks": jwks, "issuer": "https://issuer.example", "audiences": ["agents"], **jwt}}],
        }

    def ask(self, gateway: Gateway, token: str) -> tuple[int, str]:
        with contextlib.closing(Connection(connect(gateway.port))) as connection:
            connection.request("GET", "/", headers={"Authorization": f"Bearer {token}"})
            response = connection.getresponse()
            return response.status, response.read().decode()

    def issuer(self, *keys: Key) -> Issuer:
        return self.enterContext(contextlib.closing(Issuer(*keys)))

    def check_tokens(self, gateway: Gateway) -> None:
        for key in self.keys:
            good = key.token("carol")
            for _ in range(2):  # the second is remembered
                self.assertEqual(self.ask(gateway, good), (200, "carol"), key.algorithm)
            head, body, signature = good.split(".")
            for wrong in (key.token("carol", aud="others"), key.token("carol", iss="https://evil.example"), key.token("carol", exp=time.time() - 120),
                          key.token("carol", {"kid": "other"}), key.token("carol", {"alg": "none"}), f"{head}.{body}.", f"{head}.{body}",
                          f"{head}.{base64url(json.dumps({'sub': 'root', 'aud': 'agents', 'exp': 9e9}).encode())}.{signature}",
                          f"{head}.{body}.{base64url(bytes(64))}", *(key.token("carol", {"alg": other.algorithm}) for other in self.keys if other is not key)):
                self.assertEqual(self.ask(gateway, wrong)[0], 401, (key.algorithm, wrong))
        self.assertEqual(self.ask(gateway, self.stranger.token("carol", {"kid": "ES256-1"}))[0], 401)

    def test_keys_of_a_file(self):
        (self.directory / "keys.json").write_text(json.dumps({"keys": [key.jwk() for key in self.keys]}))
        gateway = self.start(self.profile("keys.json"))
        self.check_tokens(gateway)

    # An HS256 token that is signed with a public key, which everybody has, is the classic forgery.
    def test_a_public_key_is_no_secret(self):
        jwk = self.keys[0].jwk()
        (self.directory / "keys.json").write_text(json.dumps({"keys": [jwk]}))
        gateway = self.start(self.profile("keys.json", algorithms=["HS256", "RS256"]))
        head = base64url(json.dumps({"alg": "HS256", "kid": jwk["kid"]}).encode())
        body = base64url(json.dumps({"sub": "root", "aud": "agents", "iss": "https://issuer.example", "exp": time.time() + 600}).encode())
        pem = openssl_output("pkey", "-in", self.keys[0].path, "-pubout")
        for secret in (pem, jwk["n"].encode()):
            digest = openssl_output("dgst", "-sha256", "-mac", "hmac", "-macopt", "hexkey:" + secret.hex(), "-binary", given=f"{head}.{body}".encode())
            self.assertEqual(self.ask(gateway, f"{head}.{body}.{base64url(digest)}")[0], 401)

    def test_keys_of_a_url(self):
        gateway = self.start(self.profile(self.issuer(*self.keys).url))
        wait_for(lambda: self.ask(gateway, self.keys[0].token("carol"))[0] == 200, DEADLINE, "the keys")
        self.check_tokens(gateway)

    def test_without_keys_nobody_comes_in(self):
        issuer = self.issuer()
        for issuer.answer in (("500 No", b""), ("200 OK", b"{}"), ("200 OK", b"<html>"), ("302 Found", json.dumps({"keys": [self.keys[1].jwk()]}).encode())):
            directory = Path(self.enterContext(tempfile.TemporaryDirectory()))
            with running(Gateway(HEADGATED, directory, self.profile(issuer.url), "--state", directory / "state")) as gateway:
                before = issuer.asked
                wait_for(lambda before=before: issuer.asked > before, DEADLINE, "the question")
                wait_for(lambda gateway=gateway: "could not be fetched" in gateway.said(), DEADLINE, "the problem")
                self.assertIn(self.ask(gateway, self.keys[1].token("carol"))[0], (502, 503))

    def test_the_issuer_changes_its_keys(self):
        old, new = self.keys[1], self.stranger
        issuer = self.issuer(old)
        gateway = self.start(self.profile(issuer.url, refresh="10s"))
        good = old.token("carol")
        wait_for(lambda: self.ask(gateway, good)[0] == 200, DEADLINE, "the keys")
        issuer.publish(new)
        # A token of the new one makes the gateway look; it does so seldom, because anybody can name a key.
        wait_for(lambda: self.ask(gateway, new.token("carol"))[0] == 200, DEADLINE, "the new keys")
        self.assertEqual(self.ask(gateway, good)[0], 401, "seen good before, but its key is gone")
        self.assertLessEqual(issuer.asked, 4)


if __name__ == "__main__":
    unittest.main(verbosity=2)
