#!/usr/bin/env python3
"""headgated is killed with SIGKILL again and again under load: what must outlive that, and what may be lost.

  kill_limits.py [--kills 50] [--seed N]

Limits are within 5 s of the truth, by what agents were sent and by keys that had nothing left; cookies and learned sessions
lead to the same targets; the profile is as it was; the access log has whole lines only, and all but the last moment's. A
reload in the middle of each life loses nothing at all.
"""

import argparse
import asyncio
import json
import random
import sys
import time
from collections import Counter

from client import Client, Unanswered
from stage import METRICS, Stage, tell

from report import Report

LOSABLE = 5  # seconds before a kill of which everything may be lost
LOG_DELAY = 1  # of which log lines may be: 250 ms, and a slow machine
# Of the keys that are always asked for. One that were forgotten with a kill would show: its burst is worth 10 s.
RATE, BURST = 20, 200
ALWAYS = [f"always-{number}" for number in range(4)]
HOURLY = 10  # of the keys that are used up once
TARGETS = 3
SESSIONS = 8


def document(ports: list[int]) -> dict:
    def pool(name: str, **more) -> dict:
        targets = [{"id": f"{name}-{number}", "url": f"http://127.0.0.1:{port}"} for number, port in enumerate(ports)]
        return {"id": name, "targets": targets, **more}

    def route(name: str, pool: str, *limits: str) -> dict:
        rewrite = {"strip_prefix": f"/{name}"}
        return {"id": name, "match": {"path": f"/{name}/*"}, "rewrite": rewrite, "pool": pool, "limits": list(limits)}

    return {
        "headgate": 1,
        "limits": [
            {"id": "steady", "key": "header:X-Key", "limit": RATE, "window": "1s", "burst": BURST},
            {"id": "hourly", "key": "header:X-Key", "limit": HOURLY, "window": "1h"},
        ],
        "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0}],
        "pools": [
            pool("plain"),
            pool("cookie", affinity={"by": "cookie:agent"}),
            pool("learned", affinity={"by": "header:Mcp-Session-Id"}),
        ],
        "routes": [
            METRICS,
            route("steady", "plain", "steady"),
            route("hourly", "plain", "hourly"),
            route("cookie", "cookie"),
            route("learned", "learned"),
        ],
    }


class Life:
    """One life of the gateway, between two kills."""

    def __init__(self, port: int, number: int):
        self.port = port
        self.number = number
        self.answered: list[tuple[float, str]] = []  # when, and the request's id
        self._count = 0

    async def ask(self, client: Client, path: str, **fields: str):
        """None if the gateway is dead."""
        self._count += 1
        name = f"life{self.number}-{self._count}"
        with_id = {"X-Request-ID": name, **{key.replace("_", "-"): value for key, value in fields.items()}}
        try:
            answer = await client.ask("GET", path, with_id)
        except Unanswered:
            return None
        self.answered.append((time.monotonic(), name))
        return answer

    async def hammer(self, key: str) -> None:
        """More often than the key's limit allows, until the end of this life."""
        client = Client(self.port)
        while await self.ask(client, "/steady/", X_Key=key):
            await asyncio.sleep(0.004)

    async def use_up(self, key: str) -> float | None:
        """When the key had nothing left."""
        client = Client(self.port)
        for _ in range(HOURLY):
            if not await self.ask(client, "/hourly/", X_Key=key):
                return None
        at = time.monotonic()
        client.close()
        return at


class Run:
    def __init__(self, stage: Stage, report: Report, seed: int):
        self.stage = stage
        self.report = report
        self.choice = random.Random(seed)
        self.agents = [stage.agent(f"agent-{number}") for number in range(TARGETS)]
        self.profile = document([agent.port for agent in self.agents])
        self.killed = 0.0
        self.used_up: dict[str, float] = {}  # when
        self.forgotten: list[float] = []  # how old it was, of each used-up key that had something again
        self.cookies: dict[str, str] = {}  # the agent that each leads to
        self.sessions: dict[str, str] = {}
        self.answered: list[str] = []  # ids that the log must have
        self.problems: list[str] = []

    async def live(self, number: int) -> None:
        gateway = await asyncio.to_thread(self.stage.gateway, self.profile)
        life = Life(gateway.port, number)
        written = gateway.profile.read_bytes()
        await self.look_back(life, self.killed - LOSABLE)
        hammers = [asyncio.create_task(life.hammer(key)) for key in ALWAYS]
        key = f"used-up-{number}"
        if at := await life.use_up(key):
            self.used_up[key] = at
        if number == 0:
            await self.bind(life)
        await asyncio.to_thread(gateway.reload)
        await self.look_back(life, time.monotonic())  # a reload loses nothing
        await asyncio.sleep(self.choice.uniform(0, 5) if number else LOSABLE)
        self.killed = killed = time.monotonic()
        gateway.process.kill()
        await asyncio.to_thread(gateway.process.wait)
        await asyncio.gather(*hammers)
        self.answered += [name for at, name in life.answered if at < killed - LOG_DELAY]
        if gateway.profile.read_bytes() != written:
            self.problems.append(f"life {number}: the profile has changed")
        if complaints := gateway.said():
            self.problems.append(f"life {number}: {complaints}")

    async def bind(self, life: Life) -> None:
        """Cookies and sessions that all later lives must know."""
        client = Client(life.port)
        for _ in range(SESSIONS):
            answer = await life.ask(client, "/cookie/")
            self.cookies[answer.fields["set-cookie"].partition(";")[0]] = answer.json()["agent"]
            answer = await life.ask(client, "/learned/session")
            self.sessions[answer.fields["mcp-session-id"]] = answer.json()["agent"]
        client.close()

    async def look_back(self, life: Life, losable_from: float) -> None:
        """Is everything known that was so before that time?"""
        client = Client(life.port)
        for cookie, agent in self.cookies.items():
            answer = await life.ask(client, "/cookie/", Cookie=cookie)
            if answer.json()["agent"] != agent or "set-cookie" in answer.fields:
                self.problems.append(f"life {life.number}: a cookie of {agent} leads to {answer.json()['agent']}: {answer.fields}")
        for session, agent in self.sessions.items():
            answer = await life.ask(client, "/learned/session", Mcp_Session_Id=session)
            if answer.status != 200 or answer.json()["agent"] != agent:
                self.problems.append(f"life {life.number}: session {session} leads elsewhere: {answer.status}")
        for key, at in list(self.used_up.items()):
            answer = await life.ask(client, "/hourly/", X_Key=key)
            if answer.status == 429:
                continue
            self.forgotten.append(self.killed - at)
            if at < losable_from:
                self.problems.append(f"life {life.number}: {key} was used up {losable_from - at:.1f} s too early for {answer.status}")
            del self.used_up[key]
        client.close()

    def judge(self, kills: int, took: float, lines: list[str]) -> None:
        report = self.report
        report.check_none(self.problems, f"{len(self.used_up)} used-up keys, {SESSIONS} cookies and {SESSIONS} sessions outlived it all")
        oldest = max(self.forgotten, default=0)
        report.figure("used-up keys forgotten", f"{len(self.forgotten)}, used up {oldest:.2f} s before a kill at most")

        visits = [visit for agent in self.agents for visit in tell(agent, "visits", "visits")["visits"]]
        sent = Counter(visit["key"] for visit in visits if visit["key"] in ALWAYS)
        owed = BURST + RATE * took
        losable = RATE * LOSABLE * kills
        report.figure("took", f"{took:.1f} s; a key may have {owed:.0f} of its requests sent, and {losable} more that may be lost")
        for key, count in sorted(sent.items()):
            lost = max(0.0, count - owed) / RATE / kills
            report.check(lost <= LOSABLE, f"{key}: {count} sent: {lost:.2f} s lost a kill")
            report.check(count > RATE * took / 2, f"{key} was asked for all the time")

        broken = []
        logged = set()
        for line in lines:
            try:
                logged.add(json.loads(line)["request_id"])
            except ValueError:
                broken.append(line[:200])
        report.check_none(broken, f"{len(lines)} whole lines in the access log")
        missing = [name for name in self.answered if name not in logged]
        what = f"the log has each of {len(self.answered)} requests that were answered more than {LOG_DELAY} s before a kill"
        report.check_none(missing, what)


async def play(kills: int, seed: int, report: Report) -> None:
    with Stage() as stage:
        run = Run(stage, report, seed)
        begun = time.monotonic()
        for number in range(kills):
            await run.live(number)
        last = await asyncio.to_thread(stage.gateway, run.profile)
        await run.look_back(Life(last.port, kills), run.killed - LOSABLE)
        took = time.monotonic() - begun
        report.check(await asyncio.to_thread(last.drain, 15) == 0, "the last life ends well")
        text = last.access_log.read_text()
        report.check(text.endswith("\n"), "the last line of the log is whole")
        run.judge(kills, took, text.splitlines())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    report = Report(f"kill_limits --kills {options.kills} --seed {options.seed}")
    asyncio.run(play(options.kills, options.seed, report))
    report.end()
    return 0 if report.held else 1


if __name__ == "__main__":
    sys.exit(main())
