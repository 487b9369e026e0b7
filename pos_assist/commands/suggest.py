"""`pos-assist suggest`: the decision about a live basket, without a window."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.commands.base import add_command, add_till_arguments, print_json, settings_of
from pos_assist.commands.streams import printable
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import LANGUAGES

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.engine.basket import Basket
    from pos_assist.engine.decision import Card, Decision, Option, Scored
    from pos_assist.engine.knowledge import Knowledge
    from pos_assist.engine.offers import Rejection


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
    parser.add_argument("--explain", action="store_true", help="every part of every score and every rejection")
    parser.add_argument("--json", action="store_true", help="machine-readable")


def run(args: argparse.Namespace) -> int:
    """Read the till once, decide, print."""
    from pos_assist.bootstrap.suggesting import decide_live

    home = paths.home()
    decided = decide_live(args.db, args.profile, home, settings_of(home), basket_id=args.basket, language=args.lang)
    if decided is None:
        raise UserError(
            f"There is no open basket {args.basket}." if args.basket else "There is no open basket at the till.",
            hint="Ring one item up and try again; 'pos-assist till basket' lists what is open.",
            code=ExitCode.BAD_DATA,
        )
    basket, knowledge, decision = decided
    if args.json:
        print_json({**as_json(decision), "warnings": list(knowledge.warnings)})
    else:
        print_text(basket, knowledge, decision, explain=args.explain)
    return ExitCode.OK


def as_json(decision: Decision) -> dict[str, Any]:
    """The documented JSON form of a decision."""
    return {
        "basket_id": decision.basket_id,
        "arm": decision.arm.value,
        "arm_probability": decision.arm_probability,
        "eligible": decision.eligible,
        "queue_silenced": decision.queue_silenced,
        "cards": [_card(card) for card in decision.cards],
        "candidates": [_scored(scored) for scored in decision.candidates],
        "rejections": [_rejection(rejection) for rejection in decision.rejections],
        "seed": decision.seed,
        "versions": dict(decision.versions),
        "subtotal_minor": decision.subtotal_minor,
        "line_count": decision.line_count,
        "currency": decision.currency,
    }


def _card(card: Card) -> dict[str, Any]:
    from pos_assist.services.recording import evidence_detail

    candidate = card.candidate
    return {
        "kind": candidate.kind.value,
        "product_id": candidate.product_id,
        "name": candidate.name,
        "price_minor": candidate.unit_price_minor,
        "difference_minor": candidate.difference_minor,
        "total_after_minor": candidate.total_after_minor,
        "script": card.script,
        "script_variant": card.script_variant,
        "language": card.language,
        "wordings": [{"script": script, "script_variant": variant} for script, variant in card.wordings],
        "evidence": evidence_detail(candidate.evidence),
        "stock": {
            "available": None if card.stock.available is None else str(card.stock.available),
            "as_of": card.stock.as_of.isoformat() if card.stock.as_of else None,
            "stale": card.stock.stale,
        },
        "replaces_line_id": candidate.replaces_line_id or None,
        "offer_id": candidate.offer_id,
        "probability": card.probability,
        "total_uncertain": candidate.total_uncertain,
        **_of_its_kind(card),
    }


def _of_its_kind(card: Card) -> dict[str, Any]:
    """What only an upgrade, a set or a cover has to tell."""
    candidate = card.candidate
    if card.comparison:
        return {"comparison": [_option(option) for option in card.comparison]}
    if candidate.parts:
        return {
            "parts": [
                {
                    "product_id": part.product_id,
                    "name": part.name,
                    "quantity": str(part.quantity),
                    "price_minor": part.unit_price_minor,
                    "in_basket": part.in_basket,
                }
                for part in candidate.parts
            ],
            "sum_minor": candidate.sum_minor,
            "bundle_minor": candidate.bundle_minor,
            "saving_minor": candidate.saving_minor,
            "set_product_id": candidate.set_product_id or None,
        }
    if candidate.cover is None:
        return {}
    texts = ("names", "legal", "years", "terms")
    return {"cover": {name: dict(getattr(candidate.cover, name)) for name in texts}}


def _option(option: Option) -> dict[str, Any]:
    return {
        "product_id": option.product_id,
        "name": option.name,
        "price_minor": option.unit_price_minor,
        "per_unit_minor": option.per_unit_minor,
        "unit": option.unit or None,
        "rung_up": option.rung_up,
        "offered": option.offered,
    }


def _scored(scored: Scored) -> dict[str, Any]:
    from pos_assist.services.recording import evidence_detail

    candidate = scored.candidate
    return {
        "offer_id": candidate.offer_id,
        "kind": candidate.kind.value,
        "product_id": candidate.product_id,
        "name": candidate.name,
        "p_accept": scored.p_accept,
        "margin_minor": scored.margin_minor,
        "margin_assumed": scored.margin_assumed,
        "price_fit": scored.price_fit,
        "score": scored.score,
        "probability": scored.probability,
        "evidence": evidence_detail(candidate.evidence),
    }


def _rejection(rejection: Rejection) -> dict[str, Any]:
    return {
        "offer_id": rejection.candidate.offer_id,
        "kind": rejection.candidate.kind.value,
        "product_id": rejection.candidate.product_id,
        "name": rejection.candidate.name,
        "reason": rejection.reason.name.lower(),
        "text": rejection.reason.value,
        "detail": rejection.detail,
    }


def print_text(basket: Basket, knowledge: Knowledge, decision: Decision, *, explain: bool) -> None:
    """For a person: the line to say first."""
    from pos_assist.engine.formatting import money

    language = decision.cards[0].language if decision.cards else "en"
    total = money(basket.total_minor, basket.currency, language)
    _tell(f"Basket {basket.basket_id}: {len(basket.lines)} lines, {total}. Arm: {decision.arm.value}.")
    if not decision.cards:
        _tell(_why_nothing(decision))
    for card in decision.cards:
        waits = "" if card is decision.cards[0] else "waits below, "
        _tell(f"  [{waits}{card.candidate.kind.value}] {card.candidate.name}: {card.script}")
        for line in _about(card, basket, knowledge, explain=explain):
            _tell(f"    {line}")
    if explain:
        _explain(knowledge, decision)


def _about(card: Card, basket: Basket, knowledge: Knowledge, *, explain: bool) -> list[str]:
    """Why, and the total after; explained, also other words, the parts of a set and the steps of a ladder."""
    from pos_assist.engine.explaining import evidence_text
    from pos_assist.engine.formatting import money

    candidate, language = card.candidate, card.language
    about = "about " if candidate.total_uncertain else ""
    lines = [
        evidence_text(candidate, knowledge.phrases, language),
        f"total after: {about}{money(candidate.total_after_minor, basket.currency, language)}",
    ]
    if not explain:
        return lines
    lines += [f"other words ({variant}): {sentence}" for sentence, variant in card.wordings[1:]]
    lines += [
        f"part: {part.quantity} x {part.name}, {'in the basket' if part.in_basket else 'missing'}"
        for part in candidate.parts
    ]
    return lines + [f"compare: {_compared(option, basket.currency, language)}" for option in card.comparison]


def _explain(knowledge: Knowledge, decision: Decision) -> None:
    for warning in knowledge.warnings:
        _tell(f"Rule without effect: {warning}")
    _tell(f"Considered ({len(decision.candidates)} possible, {len(decision.rejections)} rejected):")
    for scored in decision.candidates:
        _tell(
            f"  + {scored.candidate.name}: score {scored.score:.1f} = P {scored.p_accept:.3f} x margin "
            f"{scored.margin_minor}{' (assumed)' if scored.margin_assumed else ''} x price fit "
            f"{scored.price_fit:.2f}; chance {scored.probability:.3f}; {scored.candidate.evidence.source.value}"
        )
    for rejection in decision.rejections:
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
