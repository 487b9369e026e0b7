"""`pos-assist simulate`: customers whose tastes are known, drawn from real receipts: who earns what with them?"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist.commands.base import add_command, print_json
from pos_assist.commands.streams import printable
from pos_assist.commands.waiting import phases, progress
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands

DAYS, BASKETS_A_DAY = 56, 175
MOST_JOBS = 64


def register(commands: Commands) -> None:
    """Add `simulate`."""
    parser = add_command(
        commands,
        "simulate",
        run,
        summary="Sell to simulated customers whose tastes are known: ours beside simpler rules and an oracle.",
        example="pos-assist simulate --receipts sales.csv --days 56 --seed 1\n"
        "  pos-assist simulate --receipts sales.csv --seeds 20 --jobs 2 --json",
    )
    parser.add_argument(
        "--receipts",
        required=True,
        metavar="FILE",
        help="CSV or Parquet with basket_id, product_id and where known at, quantity, unit_price, store_id",
    )
    parser.add_argument("--days", type=_count, default=DAYS, metavar="N", help=f"days of one till ({DAYS})")
    parser.add_argument(
        "--baskets-a-day", type=_count, default=BASKETS_A_DAY, metavar="N", help=f"customers a day ({BASKETS_A_DAY})"
    )
    parser.add_argument("--seed", type=_whole, default=1, metavar="S", help="the same seed, the same result (1)")
    parser.add_argument("--seeds", type=_count, default=1, metavar="N", help="so many seeds, from --seed on")
    parser.add_argument(
        "--policies",
        default="",
        metavar="A,B",
        help="besides ours, the oracle and showing nothing: popular, lift rules, first model, free oracle (all)",
    )
    parser.add_argument(
        "--unapproved",
        action="store_true",
        help="nobody approves what is learned: only very strong evidence is offered",
    )
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="seeds at a time, each in a process (1)")
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Read, simulate, and tell."""
    from pos_assist.bootstrap.simulating import POLICIES, prepare
    from pos_assist.simulation.report import report
    from pos_assist.simulation.running import Result

    policies = _policies(args.policies, POLICIES)
    seeds = range(args.seed, args.seed + args.seeds)
    path = Path(args.receipts)
    with phases("Reading") as said:
        said(printable(path.name))
        simulation = prepare(
            path,
            days=args.days,
            baskets_a_day=args.baskets_a_day,
            seeds=seeds,
            policies=policies,
            approved=not args.unapproved,
        )
    jobs = min(args.jobs, args.seeds)
    results: list[Result] = []
    for _ in progress(simulation.run(results, jobs=jobs), label="Selling", total=simulation.steps(jobs)):
        pass
    told = {
        "file": path.name,
        "products": len(simulation.receipts.products),
        "days": args.days,
        "baskets_a_day": args.baskets_a_day,
        "seeds": list(seeds),
        "approved": not args.unapproved,
        **report(results),
        "notes": list(simulation.notes),
    }
    if args.json:
        print_json(told)
    else:
        _print(told)
    return ExitCode.OK


def _policies(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    from pos_assist.errors import UserError

    names = tuple(part.strip() for part in text.split(",") if part.strip())
    for name in names:
        if name not in known:
            raise UserError(
                f"There is no policy '{printable(name)}'.", hint=f"There are: {', '.join(known)}.", code=ExitCode.USAGE
            )
    return names or known


def _whole(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if not 0 <= number < 2**31:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 0")
    return number


def _count(text: str) -> int:
    number = _whole(text)
    if not 1 <= number <= 100_000:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 1 to 100,000")
    return number


def _jobs(text: str) -> int:
    return min(MOST_JOBS, _count(text))


def _print(told: dict[str, Any]) -> None:
    """The tables for a person."""
    seeds = len(told["seeds"])
    print(
        f"{printable(told['file'])}: {told['products']:,} products; {told['days']} days of {told['baskets_a_day']} "
        f"baskets at one till, {seeds} seed{'s' if seeds > 1 else ''}; money is the mean of a seed."
    )
    print("policy       extra margin  expected  of oracle  last 2 weeks  cards  accepted  annoyed  lost visits")
    for row in told["policies"]:
        print(
            f"{row['policy']:12} {row['extra_margin']:12.2f}  {row['expected_margin']:8.2f}  "
            f"{row['share_of_oracle']:9.1%}  {row['share_last_weeks']:12.1%}  {row['cards_share']:5.1%}  "
            f"{row['acceptance']:8.1%}  {row['annoyed_share']:7.1%}  {row['lost_visits']:11.1f}"
        )
    print("Regret by week (the oracle's expected margin less its own):")
    for row in told["policies"]:
        print(f"{row['policy']:12} " + " ".join(f"{one:8.2f}" for one in row["regret_by_week"]))
    for claim in told["claims"]:
        _print_claim(claim)
    for note in told["notes"]:
        print(printable(note), file=sys.stderr)


def _print_claim(claim: dict[str, Any]) -> None:
    print(f"What our own report would claim, by the margin of the {claim['of']}, per eligible basket with cards:")
    if not claim["claims"]:
        print("  nothing: too few baskets were held out.")
        return
    for one in claim["by_seed"]:
        missed = "" if one["covered"] else "  (missed)"
        interval = f"{one['claimed']:.2f} [{one['low']:.2f}, {one['high']:.2f}]"
        print(f"  seed {one['seed']}: {interval}, truly {one['true']:.2f} minor units{missed}")
    print(f"  {claim['coverage']:.0%} of {claim['claims']} intervals of 95 % hold the truth.")
