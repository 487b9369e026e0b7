"""How surely +2 % on the average receipt is found in 20,000 eligible baskets: on real receipts, adjusted and not.

Receipts: a table of lines with basket_id, quantity and unit_price (or sales_value), CSV or Parquet, as `pos-assist
learn` reads it. In every run so many baskets are drawn, a tenth of them is held out, and in the others some customers
say yes to a real small line of these receipts, so that the mean grows by the effect. What was known at the decision:
four fifths of the lines. Totals and that value are cut off at 99.5 %, as K15 does; the effect is taken after it.
Run: python -m tests.benchmarks.power_receipts FILE [--baskets 20000] [--runs 800] [--seed 1] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import duckdb
import numpy as np
from numpy.typing import NDArray

from pos_assist.services.reporting.effects import PLANNED
from pos_assist.statistics import effect, sequences
from pos_assist.statistics.effect import Effect
from pos_assist.statistics.values import Interval
from tests.benchmarks.simulated_trade import CUT, Sample

Numbers = NDArray[np.float64]
EFFECT, HELD, KNOWN = 0.02, 0.1, 0.8
SMALL = 1.0  # what is added costs less than this share of a mean line
SHORT_RUNS = 100


@dataclass(frozen=True)
class Receipts:
    """Totals, what was known at the decision, and prices of small lines."""

    totals: Numbers
    known: Numbers
    small: Numbers


@dataclass(frozen=True)
class Found:
    """Of the runs: how often the effect was found, how often something was where nothing is, and how wide."""

    name: str
    power: float
    false: float
    coverage: float
    error: float  # standard error, as a share of the mean


def receipts(path: Path, seed: int) -> Receipts:
    """Every basket that was paid for."""
    with duckdb.connect() as connection:
        columns = {row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM '{path}'").fetchall()}
        value = "sales_value" if "sales_value" in columns else "quantity * unit_price"
        lines = connection.execute(
            f"SELECT basket_id, {value} AS value FROM '{path}' WHERE {value} > 0 ORDER BY basket_id"
        ).fetchnumpy()
    _, starts = np.unique(lines["basket_id"], return_index=True)
    values = np.asarray(lines["value"], np.float64)
    return _known_early(values, starts, np.random.default_rng(seed))


def _known_early(values: Numbers, starts: NDArray[np.int64], rng: np.random.Generator) -> Receipts:
    """A random four fifths of the lines: the data do not tell in which order they were scanned."""
    ends = np.append(starts[1:], len(values))
    basket = np.repeat(np.arange(len(starts)), ends - starts)
    order = np.lexsort((rng.random(len(values)), basket))
    place = np.arange(len(values)) - starts[basket]
    early = place < np.maximum(1, np.floor(KNOWN * (ends - starts)))[basket]
    shuffled = values[order]
    return Receipts(
        np.add.reduceat(values, starts),
        np.add.reduceat(np.where(early, shuffled, 0.0), starts),
        values[values < SMALL * values.mean()],
    )


def power(of: Receipts, baskets: int, runs: int, seed: int) -> list[Found]:
    """Adjusted and not, at one look at the end; and adjusted with the interval that may be looked at every day."""
    found: dict[str, list[tuple[bool, bool, bool, float]]] = {}
    gain = float(of.totals.mean()) * EFFECT
    for number in range(runs):
        rng = np.random.default_rng((seed, number))
        who = rng.integers(0, len(of.totals), baskets)
        held = rng.random(baskets) < HELD
        yes = rng.random(baskets) < gain / of.small.mean()
        added = np.where(yes, rng.choice(of.small, baskets), 0.0)
        nothing, truth_of_nothing = _cut(of.totals[who], of.totals[who], of.known[who], held)
        something, truth = _cut(of.totals[who], of.totals[who] + added, of.known[who], held)
        for name, (estimate, interval) in METHODS.items():
            null, one = interval(estimate(nothing)), estimate(something)
            told = interval(one)
            row = (not told.holds(0.0), not null.holds(truth_of_nothing), told.holds(truth), one.se / one.holdout)
            found.setdefault(name, []).append(row)
    return [
        Found(name, *(float(np.mean(column)) for column in zip(*rows, strict=True))) for name, rows in found.items()
    ]


def _cut(without: Numbers, offered: Numbers, known: Numbers, held: NDArray[np.bool_]) -> tuple[Sample, float]:
    total = np.where(held, without, offered)
    most = float(np.quantile(total, CUT))
    truth = float((np.minimum(offered, most) - np.minimum(without, most)).mean())
    return Sample(np.minimum(total, most), np.minimum(known, np.quantile(known, CUT)), held), truth


def _adjusted(one: Sample) -> Effect:
    return effect.adjusted(*one.arms())


def _plain(one: Sample) -> Effect:
    return effect.unadjusted(*one.arms())


def _fixed(one: Effect) -> Interval:
    return one.interval()


def _daily(one: Effect) -> Interval:
    return sequences.always_valid(one.value, one.se, one.n, PLANNED)


METHODS = {
    "not adjusted": (_plain, _fixed),
    "adjusted": (_adjusted, _fixed),
    "adjusted, always valid": (_adjusted, _daily),
}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--baskets", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=800)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help=f"{SHORT_RUNS} runs")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    of = receipts(args.file, args.seed)
    found = power(of, args.baskets, SHORT_RUNS if args.short else args.runs, args.seed)
    spread = float(of.totals.std() / of.totals.mean())
    r2 = float(np.corrcoef(of.totals, of.known)[0, 1] ** 2)
    if args.json:
        facts = {"receipts": len(of.totals), "mean": float(of.totals.mean()), "spread": spread, "r2": r2}
        print(json.dumps({**facts, "found": [asdict(one) for one in found]}, indent=1))
        return
    print(
        f"{args.file.name}: {len(of.totals):,} receipts, {of.totals.mean():.2f} on average, spread {spread:.2f} means;"
    )
    print(f"the value at {KNOWN:.0%} of the lines explains {r2:.1%} of it.")
    print(f"{args.baskets:,} eligible baskets, {HELD:.0%} held out, +{EFFECT:.0%} planted:")
    for one in found:
        print(
            f"{one.name:24} found {one.power:6.1%}   false {one.false:6.1%}   covers {one.coverage:6.1%}"
            f"   standard error {one.error:.2%} of a receipt"
        )


if __name__ == "__main__":
    main()
