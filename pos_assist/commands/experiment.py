"""`pos-assist experiment`: tests of one element at a time: planned, started, told, stopped and concluded."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import (
    add_command,
    add_group,
    add_till_arguments,
    print_json,
)
from pos_assist.commands.experiment_rollout import add_roll_out, counted
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.services.experiments import Experiments

PLAN = """\
A plan is a TOML file:
  id = "shorter-words"            small letters, digits, '.', '-', '_'
  title = "Shorter words"
  hypothesis = "Said shorter, it is heard."
  element = "script"              script, offer or moment
  target = "kind:add-on"          all, kind:KIND or rule:RULE
  metric = "confirmed"            margin (a basket), confirmed (of cards shown), accepted (of offers made)
  smallest_effect = 0.02          of the margin in minor units, else a difference of shares
  planned_end = 2026-06-30
  planned_n = 4000                left out: what 80 % power takes at the shop's own figures
  adaptive = false                true: shares move once a day to what works, each at least 'floor'
  [[variant]]                     the first is what is done today
  name = "today"
  share = 0.5
  [[variant]]
  name = "short"
  share = 0.5
  script = "addon.A3"             of an offer: rule or product; of the moment: delay_s, or at = "total"
"""


def register(commands: Commands) -> None:
    """Its sub-commands."""
    group = add_group(
        commands, "experiment", summary="tests of wordings, offers and moments, and of a roll-out by tills"
    )
    shown = add_command(group, "list", _list, summary="every test", example="pos-assist experiment list --json")
    show = add_command(group, "show", _show, summary="one test", example="pos-assist experiment show shorter-words")
    plan = add_command(
        group,
        "plan",
        _plan,
        summary="keep a plan as a draft",
        example=f"pos-assist experiment plan plan.toml\n\n{PLAN}",
    )
    plan.add_argument("file", type=Path, metavar="FILE")
    plan.add_argument("--needed", action="store_true", help="only tell how many baskets or cards it takes")
    start = add_command(group, "start", _start, summary="start it", example="pos-assist experiment start shorter-words")
    stop = add_command(
        group,
        "stop",
        _stop,
        summary="stop it early",
        example='pos-assist experiment stop shorter-words --why "holiday"',
    )
    stop.add_argument("--why", required=True, metavar="TEXT", help="the reason, which is kept")
    conclude = add_command(
        group,
        "conclude",
        _conclude,
        summary="keep its result; refused while nothing may be told",
        example="pos-assist experiment conclude shorter-words",
    )
    move = add_command(
        group,
        "move",
        _move,
        summary="work out the shares of adaptive tests anew, at most once a day (learning does it by itself)",
        example="pos-assist experiment move",
    )
    add_roll_out(group)
    for parser in (show, start, stop, conclude):
        parser.add_argument("id", metavar="ID")
    for parser in (plan, start, stop, conclude):
        parser.add_argument("--by", default="", metavar="NAME", help="who does it, for the record")
    for parser in (shown, show, plan, conclude, move):
        parser.add_argument("--no-refresh", action="store_true", help="as it was counted last")
        add_till_arguments(parser, required=False)
    for parser in (shown, show, plan, start, stop, conclude, move):
        parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def _tests(args: argparse.Namespace) -> Experiments:
    """Over fresh figures, where the sub-command tells any."""
    from pos_assist.bootstrap.experimenting import experimenting_of

    return experimenting_of(counted(args), paths.home())


def _list(args: argparse.Namespace) -> int:
    from pos_assist.commands.experiment_document import document
    from pos_assist.commands.experiment_text import headline

    results = _tests(args).all()
    if args.json:
        print_json([document(result) for result in results])
    else:
        print("\n".join(printable(headline(result)) for result in results) or "No test was planned yet.")
    return ExitCode.OK


def _show(args: argparse.Namespace) -> int:
    return _tell(args, _tests(args), args.id)


def _tell(args: argparse.Namespace, tests: Experiments, experiment_id: str) -> int:
    from pos_assist.commands.experiment_document import document
    from pos_assist.commands.experiment_text import lines

    result = tests.result(experiment_id)
    if args.json:
        print_json(document(result))
    else:
        print("\n".join(printable(line) for line in lines(result)))
    return ExitCode.OK


def _plan(args: argparse.Namespace) -> int:
    from pos_assist.commands.experiment_document import read_plan

    plan = read_plan(args.file)
    tests = _tests(args)
    if args.needed or not plan.planned_n:
        plan = replace(plan, planned_n=tests.needed(plan))
    if args.needed:
        told = f"80 % power takes {plan.planned_n:,} over all variants."
        print_json({"needed": plan.planned_n}) if args.json else print(told)
        return ExitCode.OK
    tests.save(plan, args.by)
    return _tell(args, tests, plan.experiment_id)


def _start(args: argparse.Namespace) -> int:
    tests = _tests(args)
    tests.start(args.id, args.by)
    return _tell(args, tests, args.id)


def _stop(args: argparse.Namespace) -> int:
    tests = _tests(args)
    tests.stop(args.id, args.why, args.by)
    return _tell(args, tests, args.id)


def _conclude(args: argparse.Namespace) -> int:
    tests = _tests(args)
    tests.conclude(args.id, args.by)
    return _tell(args, tests, args.id)


def _move(args: argparse.Namespace) -> int:
    moved = _tests(args).move_shares()
    if args.json:
        print_json({"moved": list(moved)})
    else:
        print(printable(f"Worked out anew: {', '.join(moved)}.") if moved else "No shares are due.")
    return ExitCode.OK
