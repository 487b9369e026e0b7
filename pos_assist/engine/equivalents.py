"""What serves the same as a product: the other steps of its ladders, then its family; each by how near the price is."""

from __future__ import annotations

from collections.abc import Iterable

from pos_assist.engine.basket import Line
from pos_assist.engine.catalogue import Product
from pos_assist.engine.found import Found
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import ONE
from pos_assist.engine.offers import Source


def equivalents(of: Product, line: Line, moment: Moment) -> list[Found]:
    """The nearest first; as many of its ladders and of its family as a rule may offer. `line`: what leads to them."""
    steps: dict[str, Found] = {}
    for rung in moment.knowledge.ladders.get(of.product_id, ()):
        ladder = rung.ladder
        if not moment.held_back(ladder.rule_id):
            for product_id in (*rung.higher, *rung.lower):
                one = Found(product_id, line, Source.LADDER, ladder.rule_id, priority=ladder.priority)
                steps.setdefault(product_id, one)
    others = {of.product_id, line.product_id, *steps}
    family = [
        Found(member.product_id, line, Source.FAMILY, f"family:{of.family}")
        for member in moment.knowledge.catalogue.by_family.get(of.family, ())
        if member.product_id not in others
    ]
    return [*_nearest(steps.values(), of, moment), *_nearest(family, of, moment)]


def nearest_there(of: Product, line: Line, moment: Moment) -> Product | None:
    """The nearest that is sold and can be promised, not dearer than a better version may be; None where none is."""
    most = moment.policy.upgrade_ratio_max * of.price_minor
    for found in equivalents(of, line, moment):
        product = moment.knowledge.catalogue.get(found.product_id)
        if product is None or not product.sellable or not 0 < product.price_minor <= most:
            continue
        left = moment.promisable(product.product_id)
        if left is not None and left >= ONE:
            return product
    return None


def _nearest(found: Iterable[Found], of: Product, moment: Moment) -> list[Found]:
    """Those that are there before those that are out, so that a large family finds one at all; then by price."""
    priced = [
        ((moment.is_out(product.product_id), abs(product.price_minor - of.price_minor), product.product_id), one)
        for one in found
        if (product := moment.knowledge.catalogue.get(one.product_id))
    ]
    priced.sort(key=lambda entry: entry[0])
    return [one for _, one in priced[: moment.policy.candidates_per_rule]]
