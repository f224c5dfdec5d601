#!/usr/bin/env python3
"""Agents that fail in every way there is, at random, while clients ask and profiles change.

  chaos.py [--seconds 300] [--seed N] [--clients 48]

What the clients saw, what the agents saw and what the access log says is compared at the end; judgement.py says what must
be so. The seed repeats what happens to whom, though not at the same microsecond. Exit status: 0 if all of it held.
"""

import argparse
import asyncio
import random
import sys
import time
from dataclasses import dataclass, field

from agent import MODES, Agent
from client import Client, Unanswered, metrics
from stage import METRICS, Stage

from report import Report

import judgement

# Pools by id, and how many agents each has. `first` has no health checks: there only traffic tells.
POOLS = {"turns": 3, "least": 2, "hash": 2, "latency": 2, "first": 2, "spare": 1}
BALANCE = {"turns": "round_robin", "least": "least_requests", "hash": "hash", "latency": "latency", "first": "first", "spare": "random"}
RETRIED = (502, 503)
ATTEMPTS = 3


@dataclass(slots=True)
class Asked:
    """A request as its client saw it."""

    request_id: str
    pool: str
    kind: str
    begun: float
    ended: float = 0
    status: int = 0
    error: str = ""  # of the gateway's own reply
    is_whole: bool = False
    problem: str = ""  # an answer that is not what it must be


@dataclass
class Play:
    """All that was seen."""

    agents: dict[str, Agent]  # by id of the target, which begins with its pool's
    asked: list[Asked] = field(default_factory=list)
    down: dict[str, list[tuple[float, float]]] = field(default_factory=dict)  # when probes had found a target down
    memory: list[tuple[float, int]] = field(default_factory=list)
    slips: dict[str, int] = field(default_factory=dict)  # how often an agent entered a mode
    reloads: int = 0
    metrics: dict[str, float] = field(default_factory=dict)


def document(agents: dict[str, Agent], choice: random.Random) -> dict:
    """Never the same twice: weights change, which a reload must take over without forgetting what is down."""

    def pool(name: str) -> dict:
        targets = [
            {"id": target, "url": agent.url, "weight": choice.randint(1, 3)} for target, agent in agents.items() if target.startswith(name)
        ]
        made = {"id": name, "balance": BALANCE[name], "targets": targets, "ejection": {"for": "1s", "max": "4s"}}
        if name == "hash":
            made["hash"] = "header:X-Key"
        if name == "turns":
            made["fallback"] = "spare"
        if name != "first":
            made["health"] = {"interval": "500ms", "timeout": "500ms"}
        return made

    def route(name: str) -> dict:
        return {
            "id": name,
            "match": {"path": f"/{name}/*"},
            "rewrite": {"strip_prefix": f"/{name}"},
            "pool": name,
            "retry": {"attempts": ATTEMPTS, "on": ["connect", *map(str, RETRIED)]},
            "timeouts": {"first_byte": "2s", "idle": "2s"},
        }

    listeners = [{"id": "web", "address": "127.0.0.1", "port": 0}]
    return {"headgate": 1, "listeners": listeners, "pools": [pool(name) for name in POOLS], "routes": [METRICS, *map(route, POOLS)]}


async def live(play: Play, agent: Agent, choice: random.Random, until: float) -> None:
    """An agent's life: it slips, and recovers half of the time."""
    slips = [mode for mode in MODES if mode != "well"] + ["flap"]
    while time.monotonic() < until:
        mode = choice.choice(slips + ["well"] * len(slips))
        play.slips[mode] = play.slips.get(mode, 0) + 1
        if mode == "flap":
            for turn in range(8):
                await agent.become(("refuse", "well")[turn % 2])
                await asyncio.sleep(choice.uniform(0.05, 0.3))
        else:
            await agent.become(mode)
        await asyncio.sleep(choice.uniform(0.2, 3))


async def ask(play: Play, port: int, number: int, seed: int, until: float) -> None:
    choice = random.Random(f"{seed}/{number}")
    client = Client(port)
    count = 0
    while time.monotonic() < until:
        count += 1
        kind = choice.choices(["GET", "POST", "POST+key", "PUT", "DELETE", "events", "talk"], [8, 4, 3, 1, 1, 2, 1])[0]
        asked = Asked(f"c{number}-{count}", choice.choice(list(POOLS)), kind, time.monotonic())
        path = f"/{asked.pool}/"
        fields = {"X-Request-ID": asked.request_id, "X-Key": str(choice.randrange(50))}
        body = b"x" * choice.randrange(1, 5000) if kind[0] == "P" else b""
        play.asked.append(asked)
        try:
            if kind == "talk":
                messages = [b"message %d" % n for n in range(3)]
                answer, heard = await client.talk(path, fields, messages)
                if answer.status == 101 and answer.is_whole and heard != messages:
                    asked.problem = f"heard {heard}"
            elif kind == "events":
                answer = await client.ask("GET", path + "events", fields)
                if answer.status == 200 and answer.is_whole and "event-stream" in answer.fields.get("content-type", ""):
                    if answer.body != b"".join(b"data: %d\n\n" % n for n in range(10)):
                        asked.problem = f"streamed {answer.body!r}"
            else:
                if kind == "POST+key":
                    fields["Idempotency-Key"] = asked.request_id
                answer = await client.ask(kind.removesuffix("+key"), path, fields, body)
                if answer.status == 200 and answer.is_whole:
                    about = answer.json()
                    if (about["request_id"], about["gateway"], about["size"]) != (asked.request_id, "headgate", len(body)):
                        asked.problem = f"told {about}"
            asked.status, asked.error, asked.is_whole = answer.status, answer.error(), answer.is_whole
            if asked.error and answer.fields.get("x-request-id") != asked.request_id:
                asked.problem = "an error reply without its id"
            if asked.error == "no_target" and not answer.fields.get("retry-after", "").isdigit():
                asked.problem = "no Retry-After where no target is"
        except Unanswered as lost:
            asked.problem = str(lost)
        asked.ended = time.monotonic()
        await asyncio.sleep(choice.uniform(0, 0.06))
    client.close()


async def watch_health(play: Play, port: int, until: float) -> None:
    """Health does not go up and down again within LOOK, so a target that two looks find down was down between them."""
    LOOK = 0.4
    last = 0.0
    while time.monotonic() < until:
        begun = time.monotonic()
        found = await metrics(port)
        ended = time.monotonic()
        for target in play.agents:
            pool = target.partition("-")[0]
            periods = play.down.setdefault(target, [])
            if found[f'headgate_target_health{{pool="{pool}",target="{target}",state="down"}}']:
                if periods and periods[-1][1] == last and begun - last < LOOK:
                    periods[-1] = (periods[-1][0], begun)
                else:
                    periods.append((ended, begun))
        last = begun
        await asyncio.sleep(0.05)
    play.metrics = found


async def reload(play: Play, gateway, choice: random.Random, until: float) -> None:
    while time.monotonic() < until - 1:
        await asyncio.sleep(choice.uniform(0.5, 4))
        await asyncio.to_thread(gateway.reload, document(play.agents, choice) if choice.random() < 0.7 else None)
        play.reloads += 1


async def watch_memory(play: Play, gateway, until: float) -> None:
    begun = time.monotonic()
    while time.monotonic() < until:
        play.memory.append((time.monotonic() - begun, gateway.resident_bytes()))
        await asyncio.sleep(0.5)


async def run(seconds: int, seed: int, clients: int, report: Report) -> None:
    choice = random.Random(seed)
    names = [f"{pool}-{number}" for pool, count in POOLS.items() for number in range(1, count + 1)]
    agents = {name: Agent(name, think=0.02) for name in names}
    for agent in agents.values():
        await agent.become("well")
    with Stage() as stage:
        gateway = await asyncio.to_thread(stage.gateway, document(agents, choice))
        await metrics(gateway.port)  # what is opened for the first request is open
        at_rest = gateway.descriptors()
        play = Play(agents)
        until = time.monotonic() + seconds
        await asyncio.gather(
            *(live(play, agent, random.Random(f"{seed}/{name}"), until) for name, agent in agents.items() if name != "spare-1"),
            reload(play, gateway, random.Random(seed + 1), until),
            watch_health(play, gateway.port, until),
            watch_memory(play, gateway, until),
            *(ask(play, gateway.port, number, seed, until) for number in range(clients)),
        )
        for agent in agents.values():
            await agent.become("refuse")  # which ends what is kept with it
        await judgement.judge_descriptors(gateway, at_rest, report)
        of_targets = (" is up", " is down", " is left out for a while")
        said = [line for line in gateway.said().splitlines() if not any(words in line for words in of_targets)]
        report.check_none(said, "it complains of nothing but the health of its targets")
        report.check(await asyncio.to_thread(gateway.drain, 15) == 0, "it ends well")
        judgement.judge(play, judgement.read_log(gateway.access_log), report)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--clients", type=int, default=48)
    options = parser.parse_args()
    report = Report(f"chaos --seconds {options.seconds} --seed {options.seed} --clients {options.clients}")
    asyncio.run(run(options.seconds, options.seed, options.clients, report))
    report.end()
    return 0 if report.held else 1


if __name__ == "__main__":
    sys.exit(main())
