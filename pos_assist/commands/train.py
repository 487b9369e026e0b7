"""`pos-assist train`: one practice encounter in the terminal, or from a file of what is said. Nothing is recorded."""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, settings_of, till_named
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import LANGUAGES

if TYPE_CHECKING:
    from pos_assist.adapters.practice_script import Script
    from pos_assist.bootstrap.practice_encounter import Met
    from pos_assist.commands.base import Commands
    from pos_assist.services.practice.one_encounter import Wish
    from pos_assist.services.practice.ports import Ear, Heard
    from pos_assist.settings import Settings
    from pos_assist.training.content import Content
    from pos_assist.training.encounter import Said, State

    Step = tuple[State, Heard | None]

UNDERSTOOD = 0.5  # surer than that, and nobody is asked whether it was meant


def register(commands: Commands) -> None:
    """Add `train`."""
    parser = add_command(
        commands,
        "train",
        run,
        summary="Play one customer of the role-play; the same seed and the same words give the same result.",
        example="pos-assist train --lang pl\n"
        "  pos-assist train --lang pl --seed 7 --plot price --script said.txt --json\n\n"
        "A script says one thing a line: a move (offer, answer, accept_no, skip, …), a sentence's key (offer.full),\n"
        "the number of a card, or own words, with their move before them where wanted ('offer: A case for it?').\n"
        'As TOML: say = ["offer", …], and where wanted lang, seed, persona, plot, level.\n'
        "Nothing is recorded. Exit code 8: the script ended before the encounter did.",
    )
    add_till_arguments(parser, required=False)
    parser.add_argument("--lang", choices=LANGUAGES, help="of the conversation (default: that of the panel)")
    parser.add_argument("--seed", type=int, metavar="S", help="draws customer, basket and words (default: a new one)")
    parser.add_argument("--persona", metavar="KEY", help="this customer (default: drawn)")
    parser.add_argument("--plot", metavar="KEY", help="this scenario, as 'practice scenarios list' tells it")
    parser.add_argument("--level", type=int, choices=(1, 2, 3), help="how hard (default: drawn)")
    parser.add_argument("--script", type=Path, metavar="FILE", help="what is said, instead of asking; - for a pipe")
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Draw the encounter, play it, judge it."""
    from pos_assist.adapters.practice_script import read_script
    from pos_assist.bootstrap.practice_encounter import meet
    from pos_assist.commands.train_text import beginning_lines, document_of, step_lines, verdict_lines

    if args.json and args.script is None:
        raise UserError("--json needs a --script.", hint="Without one you are asked line by line.", code=ExitCode.USAGE)
    script = read_script(args.script) if args.script else None
    home = paths.home()
    settings = _with_till(args, settings_of(home))
    wish = _wish(args, script, settings.panel.script_language or settings.panel.language)
    met = meet(settings, home, wish)
    tell = _nothing if args.json else _tell
    tell(*beginning_lines(met.state, met.content, wish.seed))
    steps: list[Step] = [(met.state, None)]
    for step in _scripted(script, met) if script else _asked(met):
        steps.append(step)
        tell(*step_lines(*step))
    tell(*verdict_lines(steps[-1][0], met.content))
    unsaid = len(script.lines) - len(steps) + 1 if script else 0
    if args.json:
        print_json(document_of(steps, met.content, wish.seed, unsaid=unsaid))
    if unsaid:
        print(f"Lines not said, for the encounter had ended: {unsaid}.", file=sys.stderr)
    if steps[-1][0].ended is None and script:
        print("The script ended before the encounter did: the customer still waits.", file=sys.stderr)
        return ExitCode.DOCTOR
    return ExitCode.OK


def _with_till(args: argparse.Namespace, settings: Settings) -> Settings:
    db, profile = till_named(args, settings)
    return replace(settings, till=replace(settings.till, db=db, profile=profile))


def _wish(args: argparse.Namespace, script: Script | None, language: str) -> Wish:
    """What the arguments say, where left out the script, where that says nothing the settings and chance."""
    from pos_assist.adapters.practice_script import Script
    from pos_assist.services.practice.one_encounter import Wish
    from pos_assist.training.values import Level

    told = script or Script("", ())
    seed = args.seed if args.seed is not None else told.seed
    return Wish(
        language=args.lang or told.language or language,
        seed=random.SystemRandom().randrange(10**6) if seed is None else seed,
        persona=args.persona or told.persona or "",
        plot=args.plot or told.plot or "",
        level=Level(args.level) if args.level else told.level,
    )


def _scripted(script: Script, met: Met) -> Iterator[Step]:
    """Line by line until the encounter ends. Raises UserError with the line's place."""
    from pos_assist.services.practice.one_encounter import said_by
    from pos_assist.training.playing import play

    state, content, ear = met
    for number, line in script.lines:
        if state.ended is not None:
            return
        try:
            said, heard = said_by(line, state, content, ear)
        except UserError as error:
            raise UserError(f"{script.name}, line {number}: {error.title}", hint=error.hint, code=error.code) from error
        state = play(state, said, content)
        yield state, heard


def _asked(met: Met) -> Iterator[Step]:
    """A person is asked until the encounter ends or nothing more comes."""
    from pos_assist.training.playing import cards, play

    state, content, ear = met
    while state.ended is None:
        for number, card in enumerate(cards(state, content), start=1):
            _tell(f"  {number}  {card.text}")
        answer = _answer(state, content, ear)
        if answer is None:
            return
        state = play(state, answer[0], content)
        yield state, answer[1]


def _answer(state: State, content: Content, ear: Ear) -> tuple[Said, Heard | None] | None:
    """A card's number or own words, asked again until they are understood; None: no more input."""
    from pos_assist.services.practice.one_encounter import said_by
    from pos_assist.training.values import Move

    line = _line("> ")
    while line is not None:
        try:
            said, heard = said_by(line, state, content, ear)
        except UserError as error:
            _tell(f"  {error}")
            line = _line("> ")
            continue
        if heard is None or heard.moves[0][1] > UNDERSTOOD:
            return said, heard
        instead = _line(f"  Taken for '{said.move.value}'. Enter if so, else the move: ")
        if instead == "":
            return said, heard
        line = f"{instead}: {line}" if instead in [move.value for move in Move] else instead
    return None


def _line(prompt: str) -> str | None:
    """One line; None at the end of input."""
    try:
        return input(prompt).strip()
    except EOFError:
        print()
        return None


def _tell(*lines: str) -> None:
    for line in lines:
        print(printable(line))


def _nothing(*_lines: str) -> None:
    """To a machine the whole is told at the end."""
