"""The roll-out of suggestions in a shop, step by step, out of its own figures: what is there, what is missing.

Ten best sellers -> what goes with them -> sets -> test -> measure -> scale (P24). Everything is handed in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from pos_assist.engine.catalogue import Product
from pos_assist.engine.rules import RuleBook
from pos_assist.services.complements import Complement, Complements, asleep
from pos_assist.services.rollout_terms import Customers, Gap, Given, Missing, Progress, Rollout, Seller, State, Step
from pos_assist.services.sales import margin_minor
from pos_assist.services.worth_trying import sets_worth_trying

MOST_SELLERS = 10
MOST_COMPLEMENTS = 3
ENOUGH_SHOWN = 30  # offers: no figure is told below (product.md, "fair comparison")
ENOUGH_HOLDOUT = 100  # baskets without offers: as `Policy.natural_least_baskets`


def plan(given: Given) -> Rollout:
    """Work it out; an empty shop without a till has a plan too."""
    complements = Complements(given.knowledge, given.book, given.policy, given.today)
    sellers = _sellers(given, complements)
    by_receipts = sorted(sellers, key=lambda one: (-one[1], one[0].product_id))[:MOST_SELLERS]
    earning = [one for one in sellers if (one[2] or 0) > 0]
    by_margin = sorted(earning, key=lambda one: (-(one[2] or 0), one[0].product_id))[:MOST_SELLERS]
    chosen = {one[0].product_id: _seller(one, given, complements) for one in (*by_receipts, *by_margin)}
    tops = tuple(chosen[one[0].product_id] for one in by_receipts)
    gaps = tuple(gap for gap in _gaps(given, tuple(chosen.values()), complements) if gap.missing)
    return Rollout(
        given.sales,
        tops,
        tuple(chosen[one[0].product_id] for one in by_margin),
        tuple(sets_worth_trying(given.knowledge, complements, given.policy)),
        gaps,
        tuple(_steps(given, tops, gaps)),
    )


_Sold = tuple[Product, int, int | None]


def _sellers(given: Given, complements: Complements) -> list[_Sold]:
    """What is sold now, with its receipts and margin; no deposits, bags, services."""
    found: list[_Sold] = []
    for product_id, sold in given.sales.by_product.items():
        product = given.knowledge.catalogue.get(product_id)
        if product is None or not product.sellable or product.is_service or complements.excluded(product):
            continue
        if sold.receipts:
            found.append((product, sold.receipts, margin_minor(product, sold)))
    return found


def _seller(one: _Sold, given: Given, complements: Complements) -> Seller:
    product, receipts, margin = one
    goes = tuple(complements.of(product, approved=False)[:MOST_COMPLEMENTS])
    return Seller(product, receipts, margin, goes, product.product_id in given.knowledge.ladders)


def _gaps(given: Given, sellers: Collection[Seller], complements: Complements) -> Iterable[Gap]:
    """What is missing, what brings most first."""
    sold = [one for one in given.knowledge.catalogue.all() if one.sellable]
    goods = [one for one in sold if not one.is_service and not complements.excluded(one)]
    offered = {one.product.product_id: one for seller in sellers for one in seller.complements}
    yield Gap(Missing.LEARNED, int(not given.receipts_learned), 1)
    yield Gap(Missing.RULES, int(not rules_in_force(given.book, given.today)), 1)
    yield Gap(Missing.COST, sum(one.cost_minor is None for one in goods), len(goods))
    yield Gap(Missing.BENEFIT, sum(not _said(one, given.languages) for one in offered.values()), len(offered))
    yield Gap(Missing.STOCK, sum(one.product_id not in given.stock.figures for one in goods), len(goods))
    yield Gap(Missing.FAMILY, sum(not (one.on_ladder or one.product.family) for one in sellers), len(sellers))
    yield Gap(Missing.CATEGORY, sum(not one.category for one in goods), len(goods))
    yield Gap(Missing.CUSTOMERS, int(given.till and not given.customers.recognised), 1)
    yield Gap(Missing.LANGUAGE, int(not given.language_chosen), 1)


def _said(one: Complement, languages: Iterable[str]) -> bool:
    """Whether it has a benefit in every language that is spoken to customers."""
    texts: Mapping[str, str] = {**one.product.benefits, **one.benefits}
    return all(texts.get(language) for language in languages)


def rules_in_force(book: RuleBook, today: date) -> int:
    """How many of the shop's rules offer something on this day."""
    conditions = (rule.conditions for rules in (book.fits, book.ladders, book.bundles, book.covers) for rule in rules)
    return sum(not asleep(one, today) for one in conditions)


def _steps(given: Given, tops: Collection[Seller], gaps: Collection[Gap]) -> Iterable[Progress]:
    yield Progress(Step.TILL, State.DONE if given.history else State.TO_DO, why="" if given.till else "till")
    if given.receipts_learned:
        yield Progress(Step.LEARN, State.DONE, given.receipts_learned)
    else:
        yield _open(Step.LEARN, "" if given.history else "till")
    wanted = {Missing.COST, Missing.BENEFIT, Missing.CATEGORY, Missing.STOCK}
    lacking = sum(gap.what in wanted for gap in gaps)
    if not len(given.knowledge.catalogue):
        yield _open(Step.DATA, "till")
    else:
        yield Progress(Step.DATA, State.TO_DO if lacking else State.DONE, len(wanted) - lacking, len(wanted))
    yield from _offering(given, tops)
    yield from _showing(given)
    yield _writing(given.customers)


def _open(step: Step, why: str) -> Progress:
    return Progress(step, State.BLOCKED if why else State.TO_DO, why=why)


def _offering(given: Given, tops: Collection[Seller]) -> Iterable[Progress]:
    """What goes with the best sellers, approvals, sets."""
    offered = sum(any(is_offered(one) for one in seller.complements) for seller in tops)
    if tops:
        done = offered == len(tops)
        yield Progress(Step.COMPLEMENTS, State.DONE if done else State.TO_DO, offered, len(tops))
    else:
        yield _open(Step.COMPLEMENTS, "receipts" if given.till else "till")
    waiting = given.proposals_waiting
    if given.receipts_learned:
        yield Progress(Step.APPROVE, State.TO_DO if waiting else State.DONE, waiting)
    else:
        yield _open(Step.APPROVE, "receipts" if given.till else "till")
    sets = sum(not asleep(one.conditions, given.today) for one in given.book.bundles)
    yield Progress(Step.SETS, State.DONE if sets else State.TO_DO, sets)


def is_offered(one: Complement) -> bool:
    """Whether the panel may offer it now: written by the shop, or approved."""
    return one.state.value == "approved"


def _showing(given: Given) -> Iterable[Progress]:
    """Test, measure, scale: by what the log tells."""
    record, policy = given.record, given.policy
    offers = rules_in_force(given.book, given.today) or given.knowledge.approvals.states
    if record.shown >= ENOUGH_SHOWN:
        yield Progress(Step.TEST, State.DONE, record.shown, ENOUGH_SHOWN)
    elif offers:
        yield Progress(Step.TEST, State.TO_DO, record.shown, ENOUGH_SHOWN)
    else:
        yield _open(Step.TEST, "offers")
    held = record.holdout_baskets
    measured = record.shown >= ENOUGH_SHOWN and held >= ENOUGH_HOLDOUT
    if policy.holdout_share <= 0:
        yield _open(Step.MEASURE, "holdout")
    elif not record.shown:
        yield _open(Step.MEASURE, "shown")
    else:
        yield Progress(Step.MEASURE, State.DONE if measured else State.TO_DO, held, ENOUGH_HOLDOUT)
    tills = given.sales.tills | record.tills
    if measured:
        done = len(record.tills) == len(tills)
        yield Progress(Step.SCALE, State.DONE if done else State.TO_DO, len(record.tills), len(tills))
    else:
        yield Progress(Step.SCALE, State.BLOCKED, len(record.tills), len(tills), "measure")


def _writing(customers: Customers) -> Progress:
    """After the purchase."""
    if not customers.contactable:
        return _open(Step.FOLLOW_UP, "consent")
    return Progress(Step.FOLLOW_UP, State.DONE if customers.listed else State.TO_DO, customers.contactable)
