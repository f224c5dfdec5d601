"""What must be so after chaos, from three sides: what clients saw, what agents saw, what the access log says."""

import asyncio
import json
import statistics
import time
from collections import Counter, defaultdict
from datetime import datetime
from pathlib import Path

MIB = 1 << 20
# A request that was on its way when its target was found down may still arrive; agents and clients share one event loop.
ON_ITS_WAY = 0.25
LONGEST = 6  # seconds for an exchange: its timers, and a slow machine
# Retries at a time in a pool, and of what is in flight.
FREE_RETRIES = 3
BUDGET_PERCENT = 20
SCATTER = 0.05  # between what happens in the gateway and when clients and agents notice


def read_log(path: Path) -> list[dict]:
    files = [path.with_name(path.name + ".1"), path]
    return [json.loads(line) for file in files if file.exists() for line in file.read_text().splitlines()]


async def judge_descriptors(gateway, at_rest: int, report) -> None:
    deadline = time.monotonic() + 10  # idle connections to targets are kept for 4 s
    while gateway.descriptors() > at_rest and time.monotonic() < deadline:
        await asyncio.sleep(0.1)
    report.check(gateway.descriptors() <= at_rest, f"{gateway.descriptors()} descriptors open, {at_rest} before the first request")


def judge(play, lines: list[dict], report) -> None:
    visits = defaultdict(list)
    for target, agent in play.agents.items():
        for visit in agent.visits:
            visits[visit.request_id].append((target, visit))
    show(play, visits, report)
    judge_answers(play, lines, visits, report)
    judge_down(play, lines, report)
    judge_repeats(play, visits, report)
    judge_memory(play, report)


def show(play, visits: dict, report) -> None:
    outcomes = Counter((a.status, a.error or ("" if a.is_whole else "cut")) for a in play.asked)
    report.figure("requests", f"{len(play.asked)}, of which agents saw {len(visits)}; {play.reloads} reloads")
    report.figure("agents were made to", dict(sorted(play.slips.items())))
    report.figure("answers", ", ".join(f"{status} {error} {count}" for (status, error), count in outcomes.most_common()))
    took = sorted(a.ended - a.begun for a in play.asked)
    median, most = took[len(took) // 2], took[len(took) * 99 // 100]
    report.figure("answered within", f"{median * 1000:.0f} ms (median), {most:.2f} s (99 %), {took[-1]:.2f} s")


def judge_answers(play, lines: list[dict], visits: dict, report) -> None:
    """No request is lost, and each that fails says why, in the log as to its client."""
    logged = defaultdict(list)
    for line in lines:
        if line.get("route") != "metrics":
            logged[line["request_id"]].append(line)
    report.check_none([f"{a.request_id} {a.kind}: {a.problem}" for a in play.asked if a.problem], "each answer is what it must be")
    late = [a for a in play.asked if a.ended - a.begun > LONGEST]
    slow = [f"{a.request_id} {a.kind}: {a.ended - a.begun:.1f} s, {a.status} {a.error}" for a in late]
    report.check_none(slow, f"each within {LONGEST} s")
    asked = {a.request_id for a in play.asked}
    odd = [f"{name}: {len(logged[name])} lines" for name in asked if len(logged[name]) != 1]
    odd += [f"{name}: nobody asked" for name in logged if name not in asked]
    report.check_none(odd, "each exchange has one line in the access log")
    wrong = []
    for a in play.asked:
        if len(logged[a.request_id]) == 1 and (fault := disagreement(a, logged[a.request_id][0], visits[a.request_id])):
            wrong.append(f"{a.request_id} {a.kind} {a.status} {a.error}: {fault}: {logged[a.request_id][0]}")
    report.check_none(wrong, "client and log agree, and every failure has its name")


def disagreement(asked, line: dict, visits: list) -> str:
    error = line.get("error", "")
    if line.get("status", 0) != asked.status:
        return "another status"
    if asked.error != error and (asked.error or asked.is_whole):
        return "another error"
    if not asked.is_whole and not error and asked.status != 101:
        return "cut without a named error"
    if asked.is_whole and 200 <= asked.status < 300 and line["ended_by"] != "complete":
        return "whole, but not ended as complete"
    if asked.status >= 400 and not error and not any(t == line.get("target") and v.status == asked.status for t, v in visits):
        return "a status that nobody has given"
    return ""


def judge_down(play, lines: list[dict], report) -> None:
    """Nothing to a target that probes have found down, beyond what was on its way."""
    wall = time.time() - time.monotonic()
    begun = [(*attempt_times(line, wall), line) for line in lines if "target" in line]
    wrong = []
    for target, periods in play.down.items():
        for since, until in periods:
            arrived = [v for v in play.agents[target].visits if since + ON_ITS_WAY < v.at < until]
            wrong += [f"{target} was down for {v.at - since:.2f} s when {v.request_id} came" for v in arrived]
            sent = [line for first, last, line in begun if line["target"] == target and since + 0.02 < first and last < until]
            wrong += [f"{target} was down when {line['request_id']} was sent to it: {line}" for line in sent]
    down = sum(until - since for periods in play.down.values() for since, until in periods)
    count = sum(map(len, play.down.values()))
    report.check_none(wrong, f"nothing to a target that is down: {count} times, {down:.0f} s in all")


def attempt_times(line: dict, wall: float) -> tuple[float, float]:
    """Between which times the last attempt began. The first one does with the exchange."""
    begun = datetime.fromisoformat(line["time"]).timestamp() - wall
    return begun, begun if line["attempts"] == 1 else begun + line["total_us"] / 1e6


def judge_repeats(play, visits: dict, report) -> None:
    """What may not be repeated reached one target once; what may, only within the budget."""
    plain = {a.request_id for a in play.asked if a.kind == "POST"}
    twice = [f"{name} came to {[target for target, _ in seen]}" for name, seen in visits.items() if name in plain and len(seen) > 1]
    report.check_none(twice, f"none of {len(plain)} POSTs without Idempotency-Key came twice")

    retries = defaultdict(list)  # by pool of the target whose answer was not good enough: when the next one was at it
    most = 0
    for seen in visits.values():
        seen.sort(key=lambda each: each[1].at)
        most = max(most, len(seen))
        for (target, before), (_, after) in zip(seen, seen[1:]):
            if before.status in (502, 503):
                retries[target.partition("-")[0]].append((after.at, after.left))
    for pool, periods in sorted(retries.items()):
        counted = play.metrics[f'headgate_pool_retries_total{{pool="{pool}"}}']
        over = play.metrics[f'headgate_pool_retries_over_budget_total{{pool="{pool}"}}']
        in_flight = [(a.begun - SCATTER, a.ended + SCATTER) for a in play.asked if a.pool == pool]
        crowds = [(at_a_time(periods, at), at_a_time(in_flight, at)) for at, _ in periods]
        beyond = [f"{retrying} retries among {asking} exchanges" for retrying, asking in crowds if retrying > budget(asking)]
        what = f"{pool}: {len(periods)} retries after a status, at most {max(retrying for retrying, _ in crowds)} at a time"
        report.check_none(beyond, f"{what}, within the budget; it counted {counted:.0f}, and {over:.0f} over budget")
    report.check(most <= 4, f"no request came to targets more than {most} times")  # 3 attempts, and a stale connection


def budget(in_flight: int) -> int:
    return max(FREE_RETRIES, in_flight * BUDGET_PERCENT // 100)


def at_a_time(periods: list[tuple[float, float]], at: float) -> int:
    return sum(begun <= at < ended for begun, ended in periods)


def judge_memory(play, report) -> None:
    if play.memory[-1][0] < 120:
        report.figure("resident memory", f"{play.memory[0][1] / MIB:.1f} MiB at first, {play.memory[-1][1] / MIB:.1f} at the end")
        return
    end = play.memory[-1][0]
    early = statistics.mean(size for at, size in play.memory if 60 <= at < 75) / MIB
    late = statistics.mean(size for at, size in play.memory if at > end - 15) / MIB
    report.figure("resident memory", f"{play.memory[0][1] / MIB:.1f} MiB at first, {early:.1f} after a minute, {late:.1f} at the end")
    report.check(late < early + 16, "memory is flat after the first minute")
