"""Three agents behind one door, one of them killed with SIGKILL while it is asked: HEADGATED=PATH python3 test_worked_example.py

HEALTH_INTERVAL is the time between health checks, 1s unless set; what comes of longer ones is the same, later.
"""

import asyncio
import math
import os
import ssl
import statistics
import time
import unittest

from agent import Agent
from client import Client, Unanswered, metrics
from stage import METRICS, Stage, tell

INTERVAL = os.environ.get("HEALTH_INTERVAL", "1s")
SECONDS = 10 + 5 * int(INTERVAL.removesuffix("s"))  # until what should happen counts as not happening
LIMIT = {"id": "per-address", "key": "address", "limit": 100, "window": "1m"}
CODE = '{pool="code",target="code-1"'
IS_EJECTED = f"headgate_target_ejected{CODE}}}"
IS_USABLE = f"headgate_target_usable{CODE}}}"
IS_DOWN = f'headgate_target_health{CODE},state="down"}}'
IS_UP = f'headgate_target_health{CODE},state="up"}}'


def document(code: int, research: int, talk: int) -> dict:
    def pool(name: str, port: int) -> dict:
        health = {"path": "/health", "interval": INTERVAL}
        return {"id": name, "targets": [{"id": f"{name}-1", "url": f"http://127.0.0.1:{port}"}], "health": health}

    def route(name: str, path: str, prefix: str) -> dict:
        rewrite = {"strip_prefix": prefix}
        return {"id": name, "match": {"path": path}, "rewrite": rewrite, "pool": name, "limits": ["per-address"]}

    return {
        "headgate": 1,
        "limits": [LIMIT],
        "listeners": [
            {"id": "web", "address": "127.0.0.1", "port": 0},
            {"id": "tls", "address": "127.0.0.1", "port": 0, "tls": {"certificates": [{"from": "local-ca", "hosts": ["localhost"]}]}},
        ],
        "pools": [pool("code", code), pool("research", research), pool("talk", talk)],
        "routes": [
            METRICS,
            route("code", "/api/code/*", "/api/code"),
            route("research", "/api/research/*", "/api/research"),
            route("talk", "/ws/*", "/ws"),
        ],
    }


def free_address():
    """Loopback addresses, each for a client that nobody has seen before."""
    for number in range(1 << 16):
        yield f"127.1.{number // 250}.{number % 250 + 1}"


class Crowd:
    """Clients that ask without a pause, each from an address of its own and less often than its limit allows."""

    EACH = 80

    def __init__(self, port: int, path: str, addresses):
        self.port = port
        self.path = path
        self.addresses = addresses
        self.answers: list[tuple[float, float, int, str, dict]] = []  # begun, ended, status, error, fields
        self.unanswered: list[str] = []
        self._is_ending = False

    async def __aenter__(self):
        self._tasks = [asyncio.create_task(self._ask()) for _ in range(8)]
        return self

    async def __aexit__(self, *error):
        self._is_ending = True
        await asyncio.gather(*self._tasks)

    async def _ask(self) -> None:
        while not self._is_ending:
            client = Client(self.port, next(self.addresses), patience=SECONDS)
            for _ in range(self.EACH):
                if self._is_ending:
                    break
                begun = time.monotonic()
                try:
                    answer = await client.ask("GET", self.path)
                    error = answer.error() or ("" if answer.is_whole else "cut")
                    self.answers.append((begun, time.monotonic(), answer.status, error, answer.fields))
                except Unanswered as lost:
                    self.unanswered.append(str(lost))
                await asyncio.sleep(0.005)
            client.close()


async def first_time(port: int, sample: str, value: float) -> float:
    """When the metrics say so first."""
    end = time.monotonic() + SECONDS
    while (await metrics(port))[sample] != value:
        if time.monotonic() > end:
            raise AssertionError(f"{sample} was never {value:g}")
        await asyncio.sleep(0.002)
    return time.monotonic()


class WorkedExample(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.stage = self.enterContext(Stage())
        self.witness = Agent("witness")  # takes the place of the code agent when that is dead
        self.addCleanup(self.witness.close)
        self.code = self.stage.agent("code", self.witness.port)
        self.research, self.talk = self.stage.agent("research"), self.stage.agent("talk")
        self.gateway = self.stage.gateway(document(self.code.port, self.research.port, self.talk.port))
        self.addresses = free_address()

    async def asyncSetUp(self) -> None:
        asyncio.get_running_loop().set_debug(False)  # which would take more time than what is measured

    def client(self, **more) -> Client:
        client = Client(self.gateway.port, next(self.addresses), **more)
        self.addCleanup(client.close)
        return client

    async def test_each_agent_has_its_path_and_learns_who_asks(self):
        for name in ("code", "research"):
            answer = await self.client().ask("POST", f"/api/{name}/run", {"X-Request-ID": f"to-{name}"}, b"hello")
            seen = {"agent": name, "request_id": f"to-{name}", "gateway": "headgate", "size": 5}
            self.assertEqual((answer.status, answer.json()), (200, seen))
        answer = await self.client().ask("GET", "/api/code")
        self.assertEqual(answer.json()["request_id"], answer.fields["x-request-id"])
        self.assertEqual((await self.client().ask("GET", "/api/codex")).error(), "no_route")

    async def test_websocket_through_its_route(self):
        messages = [b"one", b"two", b"three"]
        answer, heard = await self.client().talk("/ws/connect", {"X-Request-ID": "talk"}, messages)
        self.assertEqual((answer.status, heard, answer.is_whole), (101, messages, True))
        self.assertEqual(tell(self.talk, "visits", "visits")["visits"][0]["request_id"], "talk")
        exchange = await asyncio.to_thread(self.gateway.exchange, request_id="talk")
        self.assertTrue(exchange["upgraded"])

    async def test_https_under_the_local_authority(self):
        context = ssl.create_default_context(cafile=self.stage.state / "ca/root.pem")
        client = Client(self.gateway.ports["tls"], tls=context)
        self.assertEqual((await client.ask("GET", "/api/research/x")).json()["agent"], "research")
        answer, heard = await client.talk("/ws/connect", {}, [b"hello"])
        self.assertEqual((answer.status, heard), (101, [b"hello"]))

    async def test_110_quick_requests_give_ten_429s(self):
        """A token comes back every 0.6 s, so it is a matter of half a second; where that is too much, another client tries."""

        async def burst() -> tuple[float, list]:
            source = next(self.addresses)
            clients = [Client(self.gateway.port, source) for _ in range(10)]
            await asyncio.gather(*(client.open() for client in clients))

            async def share(client: Client) -> list:
                return [await client.ask("GET", "/api/research/x") for _ in range(11)]

            begun = time.monotonic()
            answers = sum(await asyncio.gather(*map(share, clients)), [])
            took = time.monotonic() - begun
            for client in clients:
                client.close()
            return took, answers

        for _ in range(10):
            took, answers = await burst()
            if took < 0.5:
                break
        refused = [answer for answer in answers if answer.status != 200]
        print(f"110 requests in {took * 1000:.0f} ms: {len(refused)} refused", flush=True)
        self.assertLess(took, 0.5)
        self.assertEqual(len(refused), 10)
        for answer in refused:
            self.assertEqual((answer.status, answer.error(), answer.fields["retry-after"]), (429, "rate_limited", "1"))
            self.assertIn("ratelimit", answer.fields)

    async def test_killed_agent_is_left_alone_until_it_is_back(self):
        port = self.gateway.port
        await first_time(port, IS_UP, 1)
        async with Crowd(port, "/api/code/x", self.addresses) as crowd, Crowd(port, "/api/research/x", self.addresses) as others:
            await asyncio.sleep(0.5)  # of load
            killed = time.monotonic()
            self.code.process.kill()
            ejected = await first_time(port, IS_EJECTED, 1)
            down = await first_time(port, IS_DOWN, 1)
            await asyncio.sleep(0.1)  # what was on its way has arrived

            # Whoever comes to its port from now on is counted. To health checks it is as dead as before.
            witness = self.witness
            await witness.become("unavailable")
            until = time.monotonic() + 3
            while time.monotonic() < until or not witness.probes:
                await asyncio.sleep(0.05)
            probes = len(witness.probes)
            self.assertEqual(witness.visits, [], "traffic came to an agent that is down")
            self.assertLessEqual(witness.connections, probes + 1, "connections without a request")  # one may be new
            await witness.become("refuse")
            gone = time.monotonic()

            await asyncio.to_thread(self.stage.agent, "code", self.code.port)
            back = time.monotonic()
            returned = await first_time(port, IS_USABLE, 1)
            await asyncio.sleep(0.5)  # of load

        self.judge(crowd, killed, ejected, down, gone)
        self.assertEqual(crowd.unanswered + others.unanswered, [])
        self.assertEqual({(status, error) for _, _, status, error, _ in others.answers}, {(200, "")}, "the other agents noticed")
        served = min(ended for begun, ended, status, *_ in crowd.answers if begun > back and status == 200)
        print(f"health checks every {INTERVAL}, {len(crowd.answers) + len(others.answers)} requests")
        print(f"kill to ejection {(ejected - killed) * 1000:.1f} ms, to down {down - killed:.2f} s")
        print(f"{probes} probes and no request while it was down")
        print(f"ready again to usable {returned - back:.2f} s, to the first answer {served - back:.2f} s", flush=True)

    def judge(self, crowd: Crowd, killed: float, ejected: float, down: float, gone: float) -> None:
        """Before, between and after, as the agent's clients saw it."""
        self.assertEqual({status for _, ended, status, *_ in crowd.answers if ended < killed}, {200})
        absent = [answer for answer in crowd.answers if ejected < answer[0] and answer[1] < gone]
        self.assertGreater(len(absent), 100)
        errors = {(status, error) for _, _, status, error, _ in absent}
        self.assertLessEqual(errors, {(503, "no_target"), (502, "connect_refused")})
        for _, _, status, _, fields in absent:
            if status == 503:
                self.assertGreaterEqual(int(fields["retry-after"]), 1)
        self.assertEqual({status for begun, ended, status, *_ in absent if begun > down}, {503})
        # Half-open: while only its ejection keeps an agent out, a single request tries it when that is over.
        tried = sum(status == 502 for _, _, status, *_ in absent)
        self.assertLessEqual(tried, math.ceil((down - ejected) / 5))
        between = [error for begun, _, status, error, _ in crowd.answers if killed < begun < ejected and status != 200]
        took = [ended - begun for begun, ended, *_ in absent]
        print(f"{len(absent)} refused at once: median {statistics.median(took) * 1000:.2f} ms, longest {max(took) * 1000:.1f} ms")
        print(f"{len(between)} failed before the ejection: {sorted(set(between))}")
        self.assertLess(statistics.median(took), 0.05)


if __name__ == "__main__":
    unittest.main(verbosity=2)
