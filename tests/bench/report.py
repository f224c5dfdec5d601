"""What came out: medians with their spread, ratios within each round, goals, as Markdown."""

import statistics
from collections import Counter
from dataclasses import dataclass, field

from proxies import COMPETITORS, Headgate, Proxy, Recorded
from rows import Goal, Metric, Row, Sample

DIRECT = "direct"
EN_DASH = "\N{EN DASH}"


@dataclass
class Proof:
    """The recorder's own account after one measurement, compared with what was sent."""

    recorded: Recorded
    requests: int
    held: int  # bodies found in the record, by hash and size
    missing: int  # distinct bodies that were sent and are not in the record
    foreign: int  # bodies in the record that nobody sent

    @property
    def complete(self) -> bool:
        """Everything that was sent has reached the recorder."""
        return self.held > 0 and self.missing == 0 and self.recorded.exchanges >= self.requests

    @property
    def good(self) -> bool:
        return self.complete and self.foreign == 0

    def __str__(self) -> str:
        return (
            f"{self.recorded.exchanges} exchanges recorded of {self.requests}, {self.held} bodies as sent, "
            f"{self.missing} missing, {self.foreign} that nobody sent"
        )


@dataclass
class Results:
    """values[row][competitor] has one entry a round, None where the measurement failed."""

    values: dict[str, dict[str, list[dict[str, float] | None]]] = field(default_factory=dict)
    proofs: dict[str, list[Proof]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    def add(self, row: Row, competitor: str, sample: Sample | None) -> None:
        rounds = self.values.setdefault(row.key, {}).setdefault(competitor, [])
        rounds.append(sample.values if sample else None)

    def series(self, row: Row, competitor: str, metric: Metric) -> list[float | None]:
        """The metric's value in each round."""
        measured = self.values.get(row.key, {})
        rounds = measured.get(competitor, [])
        if not metric.minus_direct:
            return [values[metric.key] if values else None for values in rounds]
        return [
            values[metric.key] - direct[metric.key] if values and direct else None
            for values, direct in zip(rounds, measured.get(DIRECT, []))
        ]


def number(value: float) -> str:
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    if abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def spread(values: list[float | None]) -> str:
    """The median and, in brackets, the least and the greatest."""
    known = [value for value in values if value is not None]
    if not known:
        return EN_DASH
    return f"{number(statistics.median(known))} ({number(min(known))}{EN_DASH}{number(max(known))})"


def ratios(results: Results, row: Row, metric: Metric) -> list[float]:
    """Round by round: to the best of the three (above 1 is better), or what the goal compares with."""
    if row.only:
        others = [row.only[1].key]
    elif metric.goal in (Goal.NGINX_CPU, Goal.NGINX_MEMORY):
        others = ["nginx"]
    else:
        others = [proxy.key for proxy in COMPETITORS]
    found = []
    columns = [results.series(row, other, metric) for other in others]
    columns = [column for column in columns if column]
    for index, ours in enumerate(results.series(row, row.only[0].key if row.only else Headgate.key, metric)):
        rivals = [column[index] for column in columns if column[index] is not None]
        if ours is None or not rivals:
            continue
        best = max(metric.floor, max(rivals) if metric.higher_is_better else min(rivals))
        ours = max(metric.floor, ours)
        plain = metric.higher_is_better or metric.goal in (Goal.NGINX_CPU, Goal.NGINX_MEMORY) or row.only
        found.append(ours / best if plain else best / ours)
    return found


def goal_met(goal: Goal, ratio: float) -> bool:
    return {
        Goal.BEST: ratio >= 0.97,
        Goal.NGINX_CPU: ratio <= 0.8,
        Goal.NGINX_MEMORY: ratio <= 1.0,
        Goal.RECORDING_COST: ratio <= 1.05,
        Goal.RECORDING_KEEPS: ratio >= 0.95,
        Goal.POLICIES_COST: ratio <= 1.03,
        Goal.POLICIES_KEEP: ratio >= 0.97,
    }[goal]


def verdict(metric: Metric, found: list[float]) -> str:
    if metric.goal is Goal.NONE:
        return ""
    if not found:
        return "not measured"
    met = goal_met(metric.goal, statistics.median(found))
    return f"{'met' if met else '**not met**'}: {metric.goal.value}"


def title_of(row: Row, metric: Metric) -> str:
    return ": ".join(part for part in (row.title, metric.title) if part) + f", {metric.unit}"


def table(results: Results, rows: list[Row], columns: list[type[Proxy]], ratio_title: str) -> list[str]:
    lines = [
        f"| | {' | '.join(column.title for column in columns)} | {ratio_title} | goal |",
        f"|---|{'---:|' * len(columns)}---:|---|",
    ]
    for row in rows:
        for metric in row.metrics:
            cells = [spread(results.series(row, column.key, metric)) for column in columns]
            found = ratios(results, row, metric)
            lines.append(f"| {title_of(row, metric)} | {' | '.join(cells)} | {spread(found)} | {verdict(metric, found)} |")
    return lines


def direct_lines(results: Results, rows: list[Row]) -> list[str]:
    lines = []
    for row in rows:
        if DIRECT in results.values.get(row.key, {}):
            values = [
                f"{name} {spread([v[key] if v else None for v in results.values[row.key][DIRECT]])} µs"
                for key, name in (("p50", "p50"), ("p99", "p99"))
            ]
            lines.append(f"- {row.title}, without a proxy: {', '.join(values)}")
    return lines


def proof_table(results: Results) -> list[str]:
    lines = [
        "| | hashes equal | requests sent | exchanges recorded | bodies read back | gaps | detail lost |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for key, proofs in results.proofs.items():
        last = proofs[-1]
        gaps, events, size = (
            max(getattr(proof.recorded, name) for proof in proofs) for name in ("gaps", "lost_events", "lost_bytes")
        )
        lines.append(
            f"| {key} | {sum(proof.good for proof in proofs)} of {len(proofs)} rounds | {last.requests:,} "
            f"| {last.recorded.exchanges:,} | {last.held:,} | {gaps:,} | {events:,} events, {size:,} bytes |"
        )
    return lines


def goals_line(results: Results, rows: list[Row]) -> str:
    verdicts = [
        goal_met(metric.goal, statistics.median(found))
        for row in rows
        for metric in row.metrics
        if metric.goal is not Goal.NONE and (found := ratios(results, row, metric))
    ]
    total = sum(metric.goal is not Goal.NONE for row in rows for metric in row.metrics)
    return f"**{sum(verdicts)} of {total} goals met**" + (
        f" ({total - len(verdicts)} not measured)." if len(verdicts) < total else "."
    )


def remark_line(text: str, times: int) -> str:
    return f"- {text}" + (f" ({times} times)" if times > 1 else "")


def markdown(results: Results, rows: list[Row], columns: list[type[Proxy]], facts: list[str]) -> str:
    compared = [row for row in rows if not row.only]
    alone = [row for row in rows if row.only]
    lines = ["# Headgate beside nginx, HAProxy and Caddy", "", *(f"- {fact}" for fact in facts), ""]
    lines += [goals_line(results, rows), ""]
    lines += [
        "A cell is the median of the rounds and, in brackets, their spread. The ratio is taken within each round: to the best "
        "of the three, where above 1 is better and 0.97 counts as level; beside the goal \"of nginx\" it is Headgate's "
        "value over nginx's.",
        "",
    ]
    if compared:
        lines += [*table(results, compared, columns, "ratio"), "", *direct_lines(results, compared), ""]
    for row in alone:
        if results.values.get(row.key):
            lines += [f"## {row.section}", "", *table(results, [row], list(row.only), "on / off"), ""]
    if results.proofs:
        lines += [
            "## What the recorder held",
            "",
            "Recording was on in every row. After each measurement the bodies in the record are compared, by SHA-256 and size, "
            "with what the origin sent, and the exchanges are counted; the store keeps the newest 64 MiB of bodies. Counts are of "
            "the last round, losses the worst of all.",
            "",
            *proof_table(results),
            "",
        ]
    if results.remarks:
        lines += ["## Remarks", "", *(remark_line(*entry) for entry in Counter(results.remarks).items()), ""]
    return "\n".join(lines)
