"""Learned pairs from the till's own receipts into our store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime

from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import ModelVersion, save_learned
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.engine.moment import excluded_keys, is_excluded
from pos_assist.engine.policy import Policy
from pos_assist.learning.copurchase import count, learned_pairs
from pos_assist.paths import Home

SHRINK_RECEIPTS = 20.0  # a pair's confidence counts as much as the offered product's own share at so many receipts


@dataclass(frozen=True)
class Learned:
    """What a run of learning gave."""

    receipts: int
    pairs: int
    version: str


Slices = Iterable[list[SoldLine]]


def learn_from_till(
    db: str, profile: str, home: Home, *, policy: Policy | None = None, watched: Callable[[Slices], Slices] = iter
) -> Learned:
    """Read the till's history in short slices, count pairs, save them; `watched` passes the slices on, with a bar.

    Raises:
        UserError: the till or our store cannot be used, or the till keeps no history.
    """
    policy = policy or Policy()
    ensure_ready(home.store)
    with closing(TillReader(db, load_profile(profile))) as reader:
        products = reader.products()
        span = _Span()
        counts = count(_receipts(watched(reader.history()), span))
    kept = {product.product_id for product in products if product.sellable}
    keys = excluded_keys(policy.excluded_categories)
    excluded = {product.product_id for product in products if is_excluded(product.category, keys)}
    pairs = learned_pairs(
        counts,
        min_together=policy.learned_min_together,
        shrink=SHRINK_RECEIPTS,
        exclude=(set(counts.items) - kept) | excluded,
    )
    now = datetime.now(UTC)
    model = ModelVersion(f"pairs-{now:%Y%m%dT%H%M%SZ}", now, counts.receipts, span.detail())
    save_learned(home.store, pairs, model)
    return Learned(counts.receipts, len(pairs), model.version)


@dataclass
class _Span:
    """From the first to the last receipt that was counted."""

    first: datetime | None = None
    last: datetime | None = None

    def note(self, at: datetime | None) -> None:
        """A receipt of this moment."""
        if at is not None:
            self.first, self.last = min(at, self.first or at), max(at, self.last or at)

    def detail(self) -> dict[str, str]:
        """As the model keeps it."""
        ends = {"first_at": self.first, "last_at": self.last}
        return {name: at.isoformat() for name, at in ends.items() if at is not None}


def _receipts(slices: Slices, span: _Span) -> Iterator[list[str]]:
    """The products of every receipt that was bought, not brought back; a basket is never cut between slices."""
    for sold in slices:
        baskets: dict[str, list[str]] = {}
        for line in sold:
            span.note(line.at)
            if line.quantity > 0:
                baskets.setdefault(line.basket_id, []).append(line.product_id)
        yield from baskets.values()
