#!/usr/bin/env python3
"""Measures Headgate beside nginx, HAProxy and Caddy in interleaved rounds and writes a table.

  ./dev bench                          all rows, 7 rounds, into tests/bench/RESULTS.md (under 25 minutes)
  ./dev bench --quick                  3 short rounds, printed only
  ./dev bench --row get-64,bulk        some rows, printed only
"""

import argparse
import os
import shlex
import shutil
import signal
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import machine
from process import BenchError, Child
from proxies import COMPETITORS, Headgate, Proxy
from report import DIRECT, Proof, Results, markdown, number
from rows import FILLING_BODY, ROWS, Lab, Row, Sample, bodies

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


class Direct:
    """No proxy: the clients speak to the origin."""

    title = "direct"
    child = None

    def __init__(self, port: int):
        self.port = port


class Bench:
    """Runs rows in rounds, one proxy at a time, each measurement with a fresh process."""

    def __init__(self, lab: Lab, proxies: list[type[Proxy]], proxy_core: int, rounds: int):
        self.lab = lab
        self.proxies = proxies
        self.proxy_core = proxy_core
        self.rounds = rounds
        self.results = Results()

    def run(self, row: Row) -> None:
        if row.only and Headgate not in self.proxies:
            return
        competitors = row.only or self.proxies
        say(f"\n{row.title} [{row.key}]")
        try:
            if row.prepare:
                row.prepare(self.lab, self.start)
        except BenchError as error:
            self.remark(f"{row.title}: {error}")
            return
        for turn in range(1, self.rounds + 1):
            say(f"  round {turn} of {self.rounds}")
            if row.with_direct:
                self.measure(row, DIRECT, lambda: row.measure(self.lab, Direct(self.lab.origin_port)))
            for competitor in competitors:
                self.measure(row, competitor.key, lambda: self.one_measurement(row, competitor))

    def measure(self, row: Row, competitor: str, action) -> None:
        try:
            sample = action()
            values = "  ".join(f"{m.title or 'rate'} {number(sample.values[m.key])} {m.unit}" for m in row.metrics)
            say(f"    {competitor:<13} {values}")
        except BenchError as error:
            sample = None
            self.remark(f"{row.title}, {competitor}: {error}")
        self.results.add(row, competitor, sample)

    def start(self, competitor: type[Proxy]) -> Proxy:
        directory = Path(tempfile.mkdtemp(prefix=f"{competitor.key}-", dir=self.lab.directory))
        return competitor(directory, self.proxy_core, self.lab.origin_port)

    def one_measurement(self, row: Row, competitor: type[Proxy]) -> Sample:
        proxy = self.start(competitor)
        try:
            sample = row.measure(self.lab, proxy)
            if competitor is Headgate:
                self.prove(row, proxy, sample)
        finally:
            proxy.stop()
        logged = proxy.log_lines()
        if logged < sample.requests:
            self.remark(f"{row.title}, {competitor.title}: {logged} lines in the access log for {sample.requests} requests")
        shutil.rmtree(proxy.directory)
        return sample

    def prove(self, row: Row, headgate: Headgate, sample: Sample) -> None:
        """Asks for what is in the record, until the recorder has caught up or two seconds are over."""
        try:
            deadline = time.monotonic() + 2
            proof = compare(headgate, sample, self.lab)
            while not proof.complete and time.monotonic() < deadline:
                time.sleep(0.2)
                proof = compare(headgate, sample, self.lab)
        except (BenchError, KeyError, ValueError) as error:
            self.remark(f"{row.title}: the recorder gave no account: {error!r}")
            return
        self.results.proofs.setdefault(row.title, []).append(proof)
        if not proof.good:
            self.remark(f"{row.title}: {proof}")

    def remark(self, text: str) -> None:
        say(f"    ! {text}")
        self.results.remarks.append(text)


def compare(headgate: Headgate, sample: Sample, lab: Lab) -> Proof:
    recorded = headgate.recorded()
    sent = lab.json_answer | bodies(FILLING_BODY.encode()) | sample.bodies
    known = {
        digest: body
        for digest, body in recorded.bodies.items()
        if digest in sent and sent[digest] in (None, body["bytes"])
    }
    return Proof(
        recorded,
        sample.requests,
        held=sum(body["count"] for body in known.values()),
        missing=sum(digest not in known for digest in sample.bodies),
        foreign=len(recorded.bodies) - len(known),
    )


def say(text: str) -> None:
    print(text, flush=True)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measures Headgate beside nginx, HAProxy and Caddy.")
    parser.add_argument("--rounds", type=int, help="how often each row is measured (7; 3 with --quick)")
    parser.add_argument("--quick", action="store_true", help="short rounds, for a first look")
    parser.add_argument("--only", "--row", metavar="ROW,…", help="some rows: " + ", ".join(row.key for row in ROWS))
    parser.add_argument("--proxies", metavar="NAME,…", help="some of nginx, haproxy, caddy, headgate")
    parser.add_argument("--bin", type=Path, default=ROOT / "build/release/bin", help="folder of headgated and the bench programs")
    parser.add_argument("--out", type=Path, help="file for the table (RESULTS.md for a full run)")
    return parser.parse_args()


def chosen(names: str | None, known: dict[str, object], what: str) -> list:
    keys = names.split(",") if names else list(known)
    unknown = [key for key in keys if key not in known]
    if unknown:
        sys.exit(f"unknown {what}: {', '.join(unknown)} (there are {', '.join(known)})")
    return [known[key] for key in keys]


def available(proxies: list[type[Proxy]], results: Results) -> list[type[Proxy]]:
    found = []
    for proxy in proxies:
        if proxy.binary():
            found.append(proxy)
        else:
            text = f"{proxy.title} is left out: " + (
                "headgated is not built" if proxy is Headgate else "it is not installed"
            )
            say(text)
            results.remarks.append(text)
    return found


def facts(proxies: list[type[Proxy]], rounds: int, network: str, cores: tuple[int, int], load: float) -> list[str]:
    versions = ", ".join(f"{proxy.title} {machine.version_of(proxy.version_command())}" for proxy in proxies)
    return [
        f"{date.today().isoformat()}, `{shlex.join(['./dev', 'bench', *sys.argv[1:]])}`",
        f"{machine.describe()}; load average {load:.1f} at the start",
        f"{versions}; load by wrk {machine.version_of(['wrk', '-v'])}, curl and the clients of this folder",
        f"{rounds} interleaved rounds; each proxy with one worker and all its threads on core {cores[0]}, load and origin on "
        f"core {cores[1]}; a fresh process for each measurement; loopback, {network}, TCP congestion control "
        f"{machine.congestion_control()} for all",
        "JSON access log to a file, X-Request-ID and X-Forwarded-For added, 256 warm upstream connections, three routes in "
        "each; TLS 1.2 and 1.3 in each; Headgate records to memory; otherwise shipped defaults. nginx writes its log in blocks of 64 KB, HAProxy through "
        "its standard output, which is the file",
    ]


def main() -> int:
    options = arguments()
    rows = chosen(options.only, {row.key: row for row in ROWS}, "row")
    programs = options.bin.resolve()
    Headgate.path = programs / "headgated"
    if not (programs / "bench_origin").exists():
        sys.exit(f"there is no {programs}/bench_origin: build the target hg_bench")
    columns = chosen(options.proxies, {proxy.key: proxy for proxy in (*COMPETITORS, Headgate)}, "proxy")
    rounds = options.rounds or (3 if options.quick else 7)
    full = not (options.only or options.proxies or options.quick)
    out = options.out or (HERE / "RESULTS.md" if full else None)

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    machine.raise_descriptor_limit()
    network = "a network namespace of its own" if machine.own_network() else "the machine's network"
    machine.choose_congestion_control()
    cores = machine.cores()
    load = os.getloadavg()[0]
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="headgate-bench-") as directory:
        lab = Lab(programs, Path(directory), cores[1], options.quick)
        bench = Bench(lab, [], cores[0], rounds)
        bench.proxies = available(columns, bench.results)
        origin: Child | None = None
        try:
            origin = lab.start_origin()
            for row in rows:
                bench.run(row)
        except KeyboardInterrupt:
            sys.exit("interrupted")
        finally:
            if origin:
                origin.stop()
    text = markdown(bench.results, rows, columns, facts(bench.proxies, rounds, network, cores, load))
    say("\n" + text)
    if out:
        out.write_text(text)
        say(f"written to {out}")
    say(f"{(time.monotonic() - started) / 60:.1f} minutes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
