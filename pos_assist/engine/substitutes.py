"""What stands in for something that is out (P9): the nearest that serves the same and is there.

By ladder step first, then by family, each by how near the price is. In the basket only where goods are ordered at the
till instead of carried to it: whoever holds a thing in her hand does not care what the figure says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from pos_assist.engine.addons import addon
from pos_assist.engine.basket import Line
from pos_assist.engine.catalogue import Product
from pos_assist.engine.equivalents import equivalents
from pos_assist.engine.found import Found
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import line_total, net_minor
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection
from pos_assist.engine.upgrades import replaceable, upgrade

_SUBSTITUTE = OfferKind.SUBSTITUTE.value


def for_the_basket(moment: Moment) -> Iterator[Candidate]:
    """Unasked: what may stand in for every line that is out by a figure that is not old, the nearest first."""
    if not moment.knowledge.situation.substitutes:
        return
    for line, product in moment.triggers:
        if moment.is_out(product.product_id) and not moment.stock_proof(product.product_id).stale:
            yield from _for_line(line, product, moment)


def not_found(missing: Candidate, moment: Moment) -> Iterator[Candidate]:
    """In place of an add-on or a better version that was accepted and is not on the shelf; it does what that would do.

    Whoever asked for something cheaper is not offered what may be dearer again, and a set or a cover has no equal.
    """
    product = moment.knowledge.catalogue.get(missing.product_id)
    for line, trigger in moment.triggers if product is not None else ():
        if product is None or trigger.product_id != missing.evidence.trigger_product_id:
            continue
        if missing.kind is OfferKind.ADDON:
            yield from _made(addon, product, product.price_minor, line, moment)
        elif missing.kind is OfferKind.UPGRADE and line.line_id == missing.replaces_line_id:
            yield from _still_better(product, line, trigger, moment)


def asked_for(product_id: str, moment: Moment) -> Iterator[Candidate]:
    """In place of a product that the customer asks for and that is out; for its line where it is rung up already."""
    product = moment.knowledge.catalogue.get(product_id)
    if product is None or not moment.triggers or not moment.is_out(product_id):
        return
    line = next((line for line, one in moment.triggers if one.product_id == product_id), None)
    if line is not None:
        yield from _for_line(line, product, moment)
    else:
        yield from _made(addon, product, product.price_minor, moment.triggers[-1][0], moment)


def nearest_only(allowed: Iterable[Candidate]) -> tuple[list[Candidate], list[Rejection]]:
    """Of all that may stand in for one thing only the nearest, which comes first."""
    kept: list[Candidate] = []
    further: list[Rejection] = []
    stood_in: set[str] = set()
    for candidate in allowed:
        if candidate.kind is not OfferKind.SUBSTITUTE:
            kept.append(candidate)
        elif candidate.compared_product_id in stood_in:
            further.append(Rejection(candidate, Reason.NOT_CHOSEN, "a nearer one is there"))
        else:
            stood_in.add(candidate.compared_product_id)
            kept.append(candidate)
    return kept, further


def _for_line(line: Line, product: Product, moment: Moment) -> Iterator[Candidate]:
    if replaceable(line, product, moment):
        for candidate in _made(upgrade, product, line.unit_price_minor, line, moment):
            yield replace(candidate, margin_minor=_whole_margin(candidate, moment))


def _still_better(product: Product, line: Line, trigger: Product, moment: Moment) -> Iterator[Candidate]:
    """Another version that costs more than the one rung up: a step down was never asked for."""
    if replaceable(line, trigger, moment):
        for candidate in _made(upgrade, product, product.price_minor, line, moment):
            if candidate.difference_minor > 0:
                yield candidate


def _whole_margin(candidate: Candidate, moment: Moment) -> int | None:
    """What is out would not be sold at all: all that its stand-in earns is extra. None where the cost is unknown."""
    product = moment.knowledge.catalogue.get(candidate.product_id)
    if product is None or product.cost_minor is None:
        return None
    earned = net_minor(line_total(candidate.quantity, product.price_minor), product.vat_rate)
    return earned - line_total(candidate.quantity, product.cost_minor)


def _made(
    make: Callable[[Found, Moment], Candidate | None], out: Product, price_minor: int, line: Line, moment: Moment
) -> Iterator[Candidate]:
    for found in equivalents(out, line, moment):
        candidate = make(found, moment)
        if candidate is not None:
            yield replace(
                candidate,
                kind=OfferKind.SUBSTITUTE,
                offer_id=f"{_SUBSTITUTE}:{out.product_id}>{candidate.product_id}",
                compared_product_id=out.product_id,
                compared_name=out.name,
                compared_price_minor=price_minor,
            )
