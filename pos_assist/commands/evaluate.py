"""`pos-assist evaluate`: would our suggestions have been right? On real receipts, beside what others do."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist.commands.base import add_command, print_json
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import phases, progress
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.bootstrap.evaluating import Trial
    from pos_assist.commands.base import Commands
    from pos_assist.learning.evaluation import Outcome

USUAL_K = (1, 2, 5)
DIGITS = 5


def register(commands: Commands) -> None:
    """Add `evaluate`."""
    parser = add_command(
        commands,
        "evaluate",
        run,
        summary="Hide one item of real baskets and see who would have suggested it: ours and others, side by side.",
        example="pos-assist evaluate --transactions sales.csv\n"
        "  pos-assist evaluate --transactions sales.parquet --refreshed 6 --baskets 3000 --json",
    )
    parser.add_argument(
        "--transactions",
        required=True,
        metavar="FILE",
        help="CSV or Parquet with basket_id, product_id and where known at, quantity, unit_price, store_id",
    )
    parser.add_argument(
        "--protocol",
        choices=("time", "random"),
        help="learn from the first 80%% by time, or from a random 80%% (default: by time where there is time)",
    )
    parser.add_argument(
        "--k", type=_places, default=USUAL_K, metavar="1,2,5", help="hit rates among the first K (1, 2 and 5 always)"
    )
    parser.add_argument("--seed", type=_whole, default=1, metavar="N", help="the same seed, the same result (1)")
    parser.add_argument("--baskets", type=_count, metavar="N", help="ask about a random sample of N baskets")
    refitting = parser.add_mutually_exclusive_group()
    refitting.add_argument("--frozen", action="store_true", help="learn once, before all questions (the default)")
    refitting.add_argument(
        "--refreshed", type=_count, default=1, metavar="N", help="learn anew N times through the test period"
    )
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Read, divide, learn, ask, and tell."""
    from pos_assist.bootstrap.evaluating import prepare
    from pos_assist.learning.evaluation import Split

    path = Path(args.transactions)
    with phases("Reading") as told:
        told(printable(path.name))
        trial = prepare(
            path,
            split=Split(args.protocol) if args.protocol else None,
            seed=args.seed,
            refreshed=args.refreshed,
            baskets=args.baskets,
        )
    outcomes: dict[str, Outcome] = {}
    for outcome in progress(trial.run(), label="Learning and asking", total=trial.steps):
        outcomes[outcome.method] = outcome
    with phases("Comparing") as told:
        told("the methods on the same baskets")
        report = _report(trial, list(outcomes.values()), sorted({*USUAL_K, *args.k}), args.seed)
    if args.json:
        print_json(report)
    else:
        _print(report)
    return ExitCode.OK


def _places(text: str) -> tuple[int, ...]:
    try:
        places = tuple(int(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a list of whole numbers such as 1,2,5") from None
    if not all(1 <= place <= 10 for place in places):
        raise argparse.ArgumentTypeError(f"'{text}': each must be from 1 to 10")
    return places


def _whole(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 0")
    return number


def _count(text: str) -> int:
    number = _whole(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 1")
    return number


def _report(trial: Trial, outcomes: list[Outcome], places: list[int], seed: int) -> dict[str, Any]:
    """Everything that was found, as plain values."""
    from pos_assist.learning.scoring import calibration, gate_curve

    ours = outcomes[0]
    return {
        "file": Path(trial.transactions.source).name,
        "protocol": trial.split.value,
        "refreshed": len(trial.rounds),
        "seed": seed,
        "receipts": len(trial.transactions.receipts),
        "products": len(trial.transactions.receipts.products),
        "learned_from": len(trial.rounds[0].training),
        "asked": trial.asked,
        "hidden": "last" if trial.last_known else "random",
        "weighted_by": "price" if trial.transactions.has_price else "nothing: no prices are known",
        "results": _results(trial, outcomes, places, seed),
        "calibration": [_rounded(asdict(one)) for one in calibration(ours)],
        "gate_curve": [_rounded(asdict(one)) for one in gate_curve(ours)],
        "notes": list(trial.notes),
    }


def _results(trial: Trial, outcomes: list[Outcome], places: list[int], seed: int) -> list[dict[str, Any]]:
    """One object a method, ours first; `ahead_…` is ours minus it, on the same resampled baskets."""
    from pos_assist.learning.scoring import coverage, hits, intervals, mean_reciprocal_rank

    plain, ahead = intervals(outcomes, trial.weights(priced=False), seed=seed)
    priced, ahead_priced = intervals(outcomes, trial.weights(priced=True), seed=seed)
    found = []
    for place, one in enumerate(outcomes):
        row: dict[str, Any] = {"method": one.method}
        row |= {f"hit_rate_{first}": float(hits(one, first).mean()) for first in places}
        row |= {"low_2": plain[place].low, "high_2": plain[place].high, "mrr_10": mean_reciprocal_rank(one)}
        row |= {"coverage": coverage(one, trial.sold), "revenue_hit_rate_2": priced[place].value}
        row |= {"revenue_low_2": priced[place].low, "revenue_high_2": priced[place].high}
        if place:
            row |= {"ahead_2": ahead[place].value, "ahead_low_2": ahead[place].low, "ahead_high_2": ahead[place].high}
            row |= {"revenue_ahead_2": ahead_priced[place].value}
            row |= {"revenue_ahead_low_2": ahead_priced[place].low, "revenue_ahead_high_2": ahead_priced[place].high}
        row |= {"seconds": one.learning_seconds + one.asking_seconds, "learning_seconds": one.learning_seconds}
        row |= {"milliseconds_a_basket": 1000 * one.asking_seconds / trial.asked}
        found.append(_rounded(row))
    return found


def _rounded(row: dict[str, Any]) -> dict[str, Any]:
    return {name: round(value, DIGITS) if isinstance(value, float) else value for name, value in row.items()}


def _print(report: dict[str, Any]) -> None:
    """The table for a person."""
    how = "by time" if report["protocol"] == "time" else "at random"
    print(
        f"{printable(report['file'])}: {report['receipts']:,} receipts, {report['products']:,} products; learned from "
        f"{report['learned_from']:,} of them, chosen {how}; asked about {report['asked']:,}."
    )
    print(f"{'method':22} hit@1  hit@2  [95 % interval]  hit@5  MRR    cover  rev@2  ours ahead at 2       seconds")
    for row in report["results"]:
        ahead = ""
        if "ahead_2" in row:
            ahead = f"{row['ahead_2']:+.3f} [{row['ahead_low_2']:+.3f}, {row['ahead_high_2']:+.3f}]"
        print(
            f"{row['method']:22} {row['hit_rate_1']:.3f}  {row['hit_rate_2']:.3f}  "
            f"[{row['low_2']:.3f}, {row['high_2']:.3f}]  {row['hit_rate_5']:.3f}  {row['mrr_10']:.3f}  "
            f"{row['coverage']:.3f}  {row['revenue_hit_rate_2']:.3f}  {ahead:22}  {row['seconds']:7.1f}"
        )
    if report["gate_curve"]:
        print("Cards only for the most certain baskets:")
        for gate in report["gate_curve"]:
            print(f"  {gate['share']:4.0%} of baskets (P >= {gate['threshold']:.3f}): hit@2 {gate['hit_rate_2']:.3f}")
        print("Stated probability against how often it was right:")
        for one in report["calibration"]:
            print(f"  {one['stated']:.4f}  {one['right']:.4f}  ({one['suggestions']:,} suggestions)")
    for note in report["notes"]:
        print(printable(note), file=sys.stderr)
