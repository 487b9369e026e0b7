"""One way an offer was found: what offers, on account of which line, and by which rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from pos_assist.engine.basket import Line
from pos_assist.engine.catalogue import NO_TEXTS, Product
from pos_assist.engine.offers import Evidence, Source, Texts
from pos_assist.engine.rules import LearnedPair, LearnedStep


class Found(NamedTuple):
    """Made into a `Candidate` only if no stronger way to the same product exists."""

    product_id: str
    line: Line  # the trigger; for an upgrade the line that goes
    source: Source
    rule_id: str = ""
    strength: float = 0.0  # within its source
    fits: str = ""
    pair: LearnedPair | None = None
    benefits: Mapping[str, str] = NO_TEXTS
    priority: int = 0
    step: LearnedStep | None = None
    surest: float = 0.0  # of a model's pair: the chance of the surest addition to this basket
    stands_for: str = ""  # the product of a pair that is out, where this one comes in its place
    holds: bool = True  # False: its rule does not hold now; told, but it never hides one that does


def keep_strongest(kept: dict[str, Found], found: Iterator[Found]) -> None:
    """Add what is new, what holds where the other does not, or what is stronger within the same source.

    An earlier source stays otherwise.
    """
    for one in found:
        old = kept.get(one.product_id)
        if old is None or _beats(one, old):
            kept[one.product_id] = one


def _beats(one: Found, old: Found) -> bool:
    if one.holds is not old.holds:
        return one.holds
    return old.source is one.source and one.strength > old.strength


def evidence_of(found: Found, learned_from: tuple[datetime, datetime] | None = None) -> Evidence:
    """Why it is reasonable, in numbers that can be said in words; `learned_from` whence the receipts are."""
    line, pair, step = found.line, found.pair, found.step
    first_at, last_at = learned_from or (None, None)
    if step is not None:
        return Evidence(
            found.source,
            "",
            line.product_id,
            line.name,
            of=step.of,
            first_at=first_at,
            last_at=last_at,
            how=step.how,
            sold=step.sold,
            switched=step.switched,
            usual=step.usual,
        )
    if pair is None:
        return Evidence(
            found.source, found.rule_id, line.product_id, line.name, found.fits, stands_for=found.stands_for
        )
    counted = (pair.together, pair.of, pair.lift, pair.probability)
    return Evidence(
        found.source,
        found.rule_id,
        line.product_id,
        line.name,
        "",
        *counted,
        surest=found.surest,
        first_at=first_at,
        last_at=last_at,
    )


def benefits_of(product: Product, rule_benefits: Mapping[str, str] = NO_TEXTS) -> Texts:
    """By language: the rule's own words, else the product's."""
    if not rule_benefits:
        return tuple(product.benefits.items())
    return tuple({**product.benefits, **rule_benefits}.items())
