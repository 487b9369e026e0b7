"""What a card unfolds on request: why this, the comparison of an upgrade, the terms of a cover."""

from __future__ import annotations

from pos_assist.cashier import texts as say
from pos_assist.cashier.plain import plain
from pos_assist.cashier.screen import Choice, Mark, Note
from pos_assist.cashier.wording import Wording
from pos_assist.engine.decision import Card, Option
from pos_assist.engine.offers import Source

LEARNED = (Source.LEARNED, Source.STEP)  # nobody wrote a rule that could be named
STEPS = (say.THIS_ONE, say.BETTER, say.BEST)


def why_of(card: Card, wording: Wording) -> str:
    """The evidence in plain words: how often, of how many, from when to when, by which rule of the shop (C41).

    No probability and no score: a cashier judges facts. What the figures are is `suggest --explain`, for a manager.
    """
    evidence = card.candidate.evidence
    told = wording.of(card.why, card.language)
    if evidence.first_at and evidence.last_at:
        told += f" ({wording.date(evidence.first_at, year=True)} – {wording.date(evidence.last_at, year=True)})"
    if evidence.rule_id and evidence.source not in LEARNED:
        told += f" ({wording.tr(say.WHY_RULE).format(rule=plain(evidence.rule_id))})"
    return told


def choices(card: Card, wording: Wording) -> tuple[Choice, ...]:
    """This, better, best: price, price per unit and what each adds; which is which by sign and word."""
    options = card.comparison
    rung_up = next((place for place, option in enumerate(options) if option.rung_up), 0)
    return tuple(
        Choice(
            label=_label(option, place - rung_up, wording),
            name=plain(option.name),
            price=wording.money(option.unit_price_minor),
            per_unit=wording.per_unit(option.per_unit_minor, option.unit) if option.per_unit_minor is not None else "",
            adds=wording.of(option.benefits, card.language),
            offered=option.offered,
        )
        for place, option in enumerate(options)
    )


def _label(option: Option, step: int, wording: Wording) -> Note:
    words = [wording.tr(STEPS[min(step, len(STEPS) - 1)])] if step >= 0 else []
    if option.rung_up:
        words.append(wording.tr(say.RUNG_UP))
    if option.offered:
        words.append(wording.tr(say.SUGGESTED))
    mark = Mark.BASKET if option.rung_up else Mark.UP if option.offered else Mark.PLUS
    return Note(" – ".join(words), mark)


def terms_of(card: Card, wording: Wording) -> str:
    """What a cover covers and what not, or where that stands; '' for anything but a cover."""
    cover = card.candidate.cover
    return wording.of(cover.terms, card.language) if cover else ""
