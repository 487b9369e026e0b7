"""`pos-assist suggest`: the decision about a live basket, without a window."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, settings_of
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import LANGUAGES

if TYPE_CHECKING:
    from pos_assist.bootstrap.suggesting import Live
    from pos_assist.commands.base import Commands
    from pos_assist.engine.decision import Card, Decision, Option


def register(commands: Commands) -> None:
    """Add `suggest`."""
    parser = add_command(
        commands,
        "suggest",
        run,
        summary="Decide about a live basket and print the decision; shows and records nothing.",
        example="pos-assist suggest --db shop.db --profile tryton-sale-point --explain",
    )
    add_till_arguments(parser, required=True)
    parser.add_argument("--basket", metavar="ID", help="this basket (default: the newest touched)")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the line to say")
    parser.add_argument("--instead-of", metavar="PRODUCT", default="", help="what stands in for a product that is out")
    parser.add_argument("--explain", action="store_true", help="every part of every score and every rejection")
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Read the till once, decide, print."""
    from pos_assist.bootstrap.suggesting import decide_live

    home = paths.home()
    chosen = {"basket_id": args.basket, "language": args.lang, "instead_of": args.instead_of}
    live = decide_live(args.db, args.profile, home, settings_of(home), **chosen)
    if live is None:
        raise UserError(
            f"There is no open basket {args.basket}." if args.basket else "There is no open basket at the till.",
            hint="Ring one item up and try again; 'pos-assist till basket' lists what is open.",
            code=ExitCode.BAD_DATA,
        )
    if args.json:
        from pos_assist.commands.decision_document import decision_document

        print_json(decision_document(live))
    else:
        print_text(live, explain=args.explain)
    return ExitCode.OK


def print_text(live: Live, *, explain: bool) -> None:
    """For a person: the line to say first."""
    from pos_assist.engine.formatting import money

    basket, decision = live.basket, live.decision
    language = decision.cards[0].language if decision.cards else "en"
    total = money(basket.total_minor, basket.currency, language)
    _tell(f"Basket {basket.basket_id}: {len(basket.lines)} lines, {total}. Arm: {decision.arm.value}.")
    if not decision.cards:
        _tell(_why_nothing(decision))
    for card in decision.cards:
        waits = "" if card is decision.cards[0] else "waits below, "
        _tell(f"  [{waits}{card.candidate.kind.value}] {card.candidate.name}: {card.script}")
        for line in _about(card, live, explain=explain):
            _tell(f"    {line}")
    if explain:
        _explain(live)


def _about(card: Card, live: Live, *, explain: bool) -> list[str]:
    """Why, and the total after; explained, also other words, the parts of a set and the steps of a ladder."""
    from pos_assist.engine.explaining import evidence_text
    from pos_assist.engine.formatting import money

    candidate, language, currency = card.candidate, card.language, live.basket.currency
    about = "about " if candidate.total_uncertain else ""
    lines = [
        evidence_text(candidate, live.knowledge.phrases, language, card.formats),
        f"total after: {about}{money(candidate.total_after_minor, currency, language)}",
    ]
    if not explain:
        return lines
    lines += [f"other words ({variant}): {sentence}" for sentence, variant in card.wordings[1:]]
    lines += [
        f"part: {part.quantity} x {part.name}, {'in the basket' if part.in_basket else 'missing'}"
        for part in candidate.parts
    ]
    return lines + [f"compare: {_compared(option, currency, language)}" for option in card.comparison]


def _explain(live: Live) -> None:
    from pos_assist.commands.reckoning import reckoned
    from pos_assist.engine.offers import Reason

    decision = live.decision
    for warning in live.knowledge.warnings:
        _tell(f"Rule without effect: {warning}")
    _tell(f"Considered ({len(decision.candidates)} possible, {len(decision.rejections)} rejected):")
    for scored in decision.candidates:
        drawn = ", drawn" if scored.candidate.offer_id == decision.chosen else ""
        _tell(f"  + {scored.candidate.name} [{scored.candidate.kind.value}{drawn}]")
        for line in reckoned(scored, live):
            _tell(f"      {line}")
    places = {reason: place for place, reason in enumerate(Reason)}  # what one guardrail let fall stands together
    for rejection in sorted(decision.rejections, key=lambda one: places[one.reason]):
        detail = f" ({rejection.detail})" if rejection.detail else ""
        kind = rejection.candidate.kind.value
        _tell(f"  - {rejection.candidate.name} [{kind}]: {rejection.reason.value}{detail}")


def _why_nothing(decision: Decision) -> str:
    if decision.queue_silenced:
        return "Queue mode: something could be offered, nothing is shown."
    return "Holdout: something could be offered, nothing is shown." if decision.eligible else "Nothing is shown."


def _compared(option: Option, currency: str, language: str) -> str:
    from pos_assist.engine.formatting import money, unit_name

    told = f"{option.name}, {money(option.unit_price_minor, currency, language)}"
    if option.per_unit_minor is None:
        return told
    return f"{told} ({money(option.per_unit_minor, currency, language)} / {unit_name(option.unit, language)})"


def _tell(line: str) -> None:
    print(printable(line))  # names come from the till's database
