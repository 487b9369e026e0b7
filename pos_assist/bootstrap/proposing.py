"""The approval queue: what was learned, with its evidence, what the shop said of it, the most valuable first.

Loads the numerical libraries: a command's process does, never the panel's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import numpy as np

from pos_assist.adapters.store.approvals import load_decisions
from pos_assist.adapters.store.rules_store import load_learned, load_rules, load_steps
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.approval import (
    Proposal,
    ProposalState,
    lift_interval,
    pair_above_bar,
    step_above_bar,
    step_interval,
    wilson,
)
from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedPair, LearnedStep, RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.errors import UserError
from pos_assist.learning.discoveries import chance, false_discovery
from pos_assist.services.complements import all_excluded, asleep
from pos_assist.services.proposals import GONE, PAIR, STEP, Decided, Figures, QueueRow, noise_of, written_for

LEAST_LIFT = 1e-9  # below there is no share to compare with


@dataclass(frozen=True)
class Shop:
    """What the till tells of the products; nothing where no till is named."""

    products: tuple[Product, ...] = ()
    currency: str = ""

    @property
    def names(self) -> dict[str, str]:
        """By the till's keys."""
        return {product.product_id: product.name for product in self.products}


def shop_of(db: str, profile: str) -> Shop:
    """The till's products as they are now.

    Raises:
        UserError: the profile or the till is not right.
    """
    read = load_profile(profile)
    with closing(TillReader(db, read)) as till:
        return Shop(till.products(), read.currency)


def products_of(db: str, profile: str) -> tuple[Product, ...]:
    """The same where nobody minds that the till is away: then nothing."""
    try:
        return shop_of(db, profile).products if db and profile else ()
    except UserError:
        return ()


def queue(store: Path, policy: Policy, now: datetime, products: Iterable[Product] = ()) -> list[QueueRow]:
    """Everything that was learned and could ever be offered, and every decision; the most valuable first.

    What costs more than the product it goes with comes last: of the two directions of a pair, one is an add-on.
    With `products`, noise and what the shop wrote itself are marked; without them nobody can tell.

    Raises:
        UserError: the store is missing, unreadable or damaged.
    """
    pairs, model = load_learned(store)
    strong = [
        pair
        for pair in pairs
        if pair.together >= policy.learned_min_together and pair.lift >= max(policy.learned_min_lift, LEAST_LIFT)
    ]
    tested = int(model.detail.get("tested") or 0) or _possible(pairs)
    decisions = {one.proposal: one for one in load_decisions(store)}
    products = tuple(products)
    prices = {product.product_id: product.price_minor for product in products}
    rows = _pair_rows(strong, tested, policy, prices) + _step_rows(load_steps(store), policy, prices)
    learned = {row.proposal for row in rows}
    rows += [QueueRow(GONE, proposal, ProposalState.PROPOSED) for proposal in decisions if proposal not in learned]
    known = [_decided(row, decisions.get(row.proposal), now) for row in rows]
    if products:
        book, today = load_rules(store), now.astimezone().date()
        excluded = all_excluded(book, policy)
        known = _compared(known, products, book, excluded, receipts=model.receipts, today=today)
    return sorted(known, key=lambda row: (row.kind == PAIR and _dearer(row.proposal, prices), -row.value, row.proposal))


def waiting(store: Path, policy: Policy, now: datetime, products: Iterable[Product] = ()) -> list[QueueRow]:
    """What is not offered until somebody approves it; without what the shop lets speak for itself.

    Raises:
        UserError: as `queue`.
    """
    rows = [row for row in queue(store, policy, now, products) if row.waits]
    return [row for row in rows if not row.above_bar] if policy.learned_automatic else rows


def waiting_text(rows: Sequence[QueueRow]) -> str:
    """How many of `waiting` there are, and what to do about it; '' where there is none."""
    if not rows:
        return ""
    told = (
        f"{len(rows):,} learned proposals are not offered until somebody approves them: "
        "'pos-assist proposals list' shows them."
    )
    strong = sum(row.above_bar for row in rows)
    if strong:
        told += f" 'pos-assist proposals approve --all-above-bar' approves the {strong:,} with the strongest evidence."
    return told


def _dearer(proposal: Proposal, prices: Mapping[str, int]) -> bool:
    when, offer = proposal
    return prices.get(offer, 0) > prices.get(when, 0)


def _possible(pairs: Sequence[LearnedPair]) -> int:
    """Ordered pairs of all products that are in any; where the learner did not tell how many it could have found."""
    products = {pair.when_product_id for pair in pairs} | {pair.offer_product_id for pair in pairs}
    return len(products) * (len(products) - 1)


def _decided(row: QueueRow, decided: Decided | None, now: datetime) -> QueueRow:
    if decided is None:
        return row
    return replace(row, state=decided.state_at(now), decided=decided)


def _compared(
    rows: Sequence[QueueRow],
    products: Sequence[Product],
    book: RuleBook,
    excluded: frozenset[str],
    *,
    receipts: int,
    today: date,
) -> list[QueueRow]:
    """Each with what the shop's rules say of it, and whether it is noise."""
    knowledge = build_knowledge(products, book, (), PhraseBook({}, {}))
    conditions = {rule.rule_id: rule.conditions for rules in (book.fits, book.ladders) for rule in rules}
    sleeping = {rule_id for rule_id, holds in conditions.items() if asleep(holds, today)}
    found = []
    for row in rows:
        if row.may_be_chance and row.decided is None:  # left out as it is, and there are many
            found.append(row)
            continue
        written, forbidden = written_for(row, knowledge, sleeping)
        both = [knowledge.catalogue.get(product_id) for product_id in row.proposal]
        noise = noise_of(row, both, excluded, receipts)
        found.append(replace(row, written=written, forbidden=forbidden, noise=noise))
    return found


def _pair_rows(pairs: Sequence[LearnedPair], tested: int, policy: Policy, prices: Mapping[str, int]) -> list[QueueRow]:
    together = np.array([pair.together for pair in pairs], np.int64)
    of = np.array([pair.of for pair in pairs], np.int64)
    share = np.array([pair.together / pair.of / pair.lift for pair in pairs], np.float64)
    p_values = chance(together, of, share)
    q_values = false_discovery(p_values, tested)
    rows = []
    for pair, p_value, q_value in zip(pairs, p_values.tolist(), q_values.tolist(), strict=True):
        counted = (pair.together, pair.of, pair.lift)
        shares, lifts = wilson(pair.together, pair.of), lift_interval(*counted)
        figures = Figures(pair.together, pair.of, shares, pair.lift, lifts, pair.together, p_value, q_value)
        price = prices.get(pair.offer_product_id, 0) if prices else 1
        proposal, above = (pair.when_product_id, pair.offer_product_id), pair_above_bar(*counted, policy)
        value = pair.together * price
        rows.append(QueueRow(PAIR, proposal, ProposalState.PROPOSED, figures, None, above, value))
    return rows


def _step_rows(steps: Sequence[LearnedStep], policy: Policy, prices: Mapping[str, int]) -> list[QueueRow]:
    rows = []
    for step in steps:
        proposal = (step.when_product_id, step.offer_product_id)
        lift = step.switched / step.of / step.usual if step.of and step.usual else 0.0
        shares, lifts = wilson(step.switched, step.of), step_interval(step)
        figures = Figures(step.switched, step.of, shares, lift, lifts, step.sold)
        more = prices.get(step.offer_product_id, 0) - prices.get(step.when_product_id, 0) if prices else 1
        above, value = step_above_bar(step, policy), step.sold * max(0, more)
        rows.append(QueueRow(STEP, proposal, ProposalState.PROPOSED, figures, step, above, value))
    return rows
