"""What may not be offered, one small function each; of a set, most are asked about every missing member."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal

from pos_assist.engine.moment import Moment
from pos_assist.engine.money import net_minor
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Rejection
from pos_assist.engine.ranking import margin_of

# An enum's member costs a look-up, and most candidates are add-ons.
ADDON, CHEAPER, SUBSTITUTE = OfferKind.ADDON, OfferKind.CHEAPER, OfferKind.SUBSTITUTE


def kind_cap(candidate: Candidate, moment: Moment) -> Rejection | None:
    """A second card of a basket is of another kind (C17), but for the one that waits under the open card."""
    memory = moment.knowledge.situation.memory
    if candidate.kind in memory.shown_kinds and candidate.product_id not in memory.waiting_products:
        return Rejection(candidate, Reason.BASKET_CAP, f"one of this kind was shown already: {candidate.kind.value}")
    return None


def already_in_basket(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The very product is being bought, or was rung up and taken off again (C21).

    Of a set's member some pieces may be there, for the rest is what is offered; unless pieces were taken off.
    """
    if candidate.product_id not in moment.basket.product_ids:
        return None
    if candidate.kind is OfferKind.BUNDLE and not _taken_off(candidate.product_id, moment):
        return None
    return Rejection(candidate, Reason.ALREADY_IN_BASKET)


def set_in_basket(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The set is being bought by its own code."""
    if candidate.set_product_id and candidate.set_product_id in moment.basket.product_ids:
        return Rejection(candidate, Reason.ALREADY_IN_BASKET, "the whole set")
    return None


def _taken_off(product_id: str, moment: Moment) -> bool:
    return any(line.product_id == product_id and line.quantity < 0 for line in moment.basket.lines)


def equivalent_in_basket(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Another variant, or for what adds a line another member of its family, or another cover of the item (C21).

    What replaces a line is a variant or family member of it by nature, and members of a set of one another:
    only other lines count.
    """
    groups: Collection[str] = moment.basket.group_ids
    families: Collection[str] = moment.families
    if candidate.kind is not ADDON:
        groups, families = _beside(candidate, moment)
    if candidate.group_id in groups:
        return Rejection(candidate, Reason.EQUIVALENT_IN_BASKET, f"variant of {candidate.group_id}")
    if families:
        family = moment.family_of(candidate.product_id)
        if family in families:
            return Rejection(candidate, Reason.EQUIVALENT_IN_BASKET, f"family {family}")
    return _covered_already(candidate, moment) if candidate.cover is not None else None


def _beside(candidate: Candidate, moment: Moment) -> tuple[Collection[str], Collection[str]]:
    """Groups and families in the basket that would make one more too many."""
    if candidate.replaces_line_id:
        return {group for product_id, group in _bought(moment) if product_id != candidate.replaces_product_id}, ()
    if candidate.kind is OfferKind.BUNDLE:
        members = {part.product_id for part in candidate.parts}
        others = [(product_id, group) for product_id, group in _bought(moment) if product_id not in members]
        return {group for _, group in others}, moment.families_of(product_id for product_id, _ in others)
    return moment.basket.group_ids, () if candidate.cover is not None else moment.families


def _bought(moment: Moment) -> Iterable[tuple[str, str]]:
    return ((line.product_id, line.group_id) for line in moment.basket.lines if line.quantity > 0)


def _covered_already(candidate: Candidate, moment: Moment) -> Rejection | None:
    item = moment.knowledge.catalogue.get(candidate.evidence.trigger_product_id)
    for offer in moment.knowledge.covers.of(item) if item is not None else ():
        if offer.product_id in moment.basket.product_ids:
            return Rejection(candidate, Reason.EQUIVALENT_IN_BASKET, f"covered by {offer.product_id}")
    return None


def declined_before(candidate: Candidate, moment: Moment) -> Rejection | None:
    """A no is final for the product, its variants and its family (C19).

    A cheaper option answers a no that meant the price: what it is compared with does not count against it. A substitute
    is of the family of what is wanted, so a no to another version of that says nothing.
    """
    memory = moment.knowledge.situation.memory
    declined, groups, families = memory.declined_products, memory.declined_groups, moment.declined_families
    if candidate.kind is CHEAPER:
        compared = moment.knowledge.catalogue.get(candidate.compared_product_id)
        groups -= {compared.group_id if compared is not None else ""}
        families = moment.families_of(declined - {candidate.compared_product_id})
    elif candidate.kind is SUBSTITUTE:
        families = frozenset()
    if candidate.product_id in declined or candidate.group_id in groups:
        return Rejection(candidate, Reason.DECLINED_BEFORE)
    if families:
        family = moment.family_of(candidate.product_id)
        if family in families:
            return Rejection(candidate, Reason.DECLINED_BEFORE, f"family {family}")
    return None


def not_sellable(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Not in the catalogue any more, blocked in the till, or without a price; a cover's may be typed in."""
    product = moment.knowledge.catalogue.get(candidate.product_id)
    if product is None or not product.sellable:
        return Rejection(candidate, Reason.NOT_SELLABLE, "the till does not sell it")
    price = candidate.unit_price_minor if candidate.kind is OfferKind.COVER else product.price_minor
    return Rejection(candidate, Reason.NOT_SELLABLE, "no price") if price <= 0 else None


def product_cap(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The same product at most once in so many consecutive baskets of a till (C22), this one included."""
    memory = moment.knowledge.situation.memory
    if candidate.product_id in memory.waiting_products:
        return None  # it is on the screen already
    if candidate.product_id in memory.shown_products:
        return Rejection(candidate, Reason.PRODUCT_CAP, "shown in this basket")
    earlier = memory.recent_products[: max(0, moment.policy.product_window_baskets - 1)]
    for back, shown in enumerate(earlier, start=1):
        if candidate.product_id in shown:
            return Rejection(candidate, Reason.PRODUCT_CAP, f"shown {back} baskets ago")
    return None


def price_out_of_proportion(candidate: Candidate, moment: Moment) -> Rejection | None:
    """An add-on is small beside the basket, a set and a cover are no leap either; an upgrade is a step.

    A substitute may be as much dearer than what is out as an upgrade than what it replaces.
    """
    if candidate.kind is ADDON:
        limit = moment.addon_limit_minor
    elif candidate.kind is OfferKind.UPGRADE:
        return _too_high_a_step(candidate, moment)
    elif candidate.kind is OfferKind.BUNDLE:
        limit = moment.policy.bundle_price_share * max(0, moment.basket.total_minor)
    elif candidate.cover is not None:
        limit = moment.policy.cover_price_share * candidate.cover.item_price_minor
    elif candidate.kind is SUBSTITUTE:
        return _too_dear_instead(candidate, moment)
    else:
        return None  # something cheaper was asked for
    if candidate.difference_minor <= limit:
        return None
    return Rejection(
        candidate, Reason.PRICE_OUT_OF_PROPORTION, f"{candidate.difference_minor} over {limit} minor units"
    )


def _too_high_a_step(candidate: Candidate, moment: Moment) -> Rejection | None:
    policy = moment.policy
    old, new = candidate.replaced_unit_price_minor, candidate.unit_price_minor
    within = policy.upgrade_ratio_min * old <= new <= policy.upgrade_ratio_max * old
    if old > 0 and within and candidate.difference_minor > 0:
        return None
    ratio = f"{Decimal(new) / old:.2f}" if old > 0 else "no"
    return Rejection(candidate, Reason.PRICE_OUT_OF_PROPORTION, f"{ratio} times the price")


def _too_dear_instead(candidate: Candidate, moment: Moment) -> Rejection | None:
    limit = moment.policy.upgrade_ratio_max * candidate.compared_price_minor
    if candidate.unit_price_minor <= limit:
        return None
    return Rejection(
        candidate, Reason.PRICE_OUT_OF_PROPORTION, f"{candidate.unit_price_minor} over {limit} minor units"
    )


def margin_below_floor(candidate: Candidate, moment: Moment) -> Rejection | None:
    """An offer must earn something, or what its rule asks for; where a cost is unknown, the assumed rate counts.

    Something cheaper that was asked for need only not be sold at a loss itself.
    """
    if candidate.kind is CHEAPER:
        product = moment.knowledge.catalogue.get(candidate.product_id)
        if product is None or product.cost_minor is None:
            return None
        margin, floor = net_minor(product.price_minor, product.vat_rate) - product.cost_minor, 0
    else:
        (margin, _), floor = margin_of(candidate, moment), _floor(candidate, moment)
    return None if margin >= floor else Rejection(candidate, Reason.MARGIN_BELOW_FLOOR, f"{margin}, at least {floor}")


def _floor(candidate: Candidate, moment: Moment) -> int:
    conditions = moment.knowledge.conditions.get(candidate.evidence.rule_id)
    own = conditions.margin_floor_minor if conditions is not None else None
    return moment.policy.margin_floor_minor if own is None else own


def no_saving(candidate: Candidate, moment: Moment) -> Rejection | None:
    """A set that costs as much as its members is none."""
    if candidate.kind is not OfferKind.BUNDLE or candidate.saving_minor > 0:
        return None
    return Rejection(candidate, Reason.NO_SAVING, f"{candidate.bundle_minor} instead of {candidate.sum_minor}")


def till_disagrees(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The till has a price of its own for the cover or the set, and it is another one (C39)."""
    if candidate.kind is OfferKind.COVER:
        product_id, price = candidate.product_id, candidate.unit_price_minor
    elif candidate.set_product_id:
        product_id, price = candidate.set_product_id, candidate.bundle_minor
    else:
        return None
    product = moment.knowledge.catalogue.get(product_id)
    if product is None or not product.sellable:
        return Rejection(candidate, Reason.NOT_SELLABLE, f"the till does not sell {product_id}")
    if product.price_minor not in (0, price):
        return Rejection(candidate, Reason.PRICE_MISMATCH, f"{price}, the till says {product.price_minor}")
    return None
