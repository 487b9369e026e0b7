"""From the till's own receipts to what the panel suggests: pairs in our store, and a model beside it.

Counts of settled days are kept, so that the next run counts only what is new. The numerical libraries come with
this module: it runs in a process of its own, never in the panel's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.model_file import MODEL, write_arrays
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import ModelVersion, load_learned, save_learned
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.counted import Slices, counted_history
from pos_assist.engine.catalogue import Product
from pos_assist.engine.policy import Policy
from pos_assist.errors import ExitCode, UserError
from pos_assist.learning.counting import Counts
from pos_assist.learning.model import model_of, tables
from pos_assist.learning.pairs import pairs_of
from pos_assist.paths import Home

log = logging.getLogger(__name__)

SHRINK_RECEIPTS = 20.0  # a pair's confidence counts as much as the offered product's own share at so many receipts
LEAST_RECEIPTS = 300  # for a model; below that only pairs with enough evidence are known (measured: cold start)
SUDDENLY = 0.5  # of the receipts learned from before: so few now is another till or a broken one


@dataclass(frozen=True)
class Learned:
    """What a run of learning gave. `counted` of the receipts were not known before; `model` says if one was built."""

    receipts: int
    pairs: int
    version: str
    counted: int = 0
    model: bool = False


def learn_from_till(
    db: str,
    profile: str,
    home: Home,
    *,
    policy: Policy | None = None,
    watched: Callable[[Slices], Slices] = iter,
    anew: bool = False,
    force: bool = False,
    now: datetime | None = None,
) -> Learned:
    """Count the till's new receipts, build pairs and model, save both; `watched` passes slices on, with a bar.

    `anew` counts everything again, also what was settled. `force` accepts a sudden change.

    Raises:
        UserError: the till or our store cannot be used, the till keeps no history, or what it shows now cannot be
            right; then what was learned before stays.
    """
    policy = policy or Policy()
    ensure_ready(home.store)
    now = now or datetime.now(UTC)
    with closing(TillReader(db, load_profile(profile))) as reader:
        products = reader.products()
        history = counted_history(reader, home, now, watched=watched, anew=anew)
    counts = history.counts
    if not force:
        _refuse_sudden_change(home, counts)
    exclude = _excluded(products, counts, policy)
    pairs = pairs_of(counts, min_together=policy.learned_min_together, shrink=SHRINK_RECEIPTS, exclude=exclude)
    version = f"learned-{now:%Y%m%dT%H%M%SZ}"
    file = _build_model(home, counts, exclude, version) if counts.receipts >= LEAST_RECEIPTS else None
    detail = {**history.span, **({"file": file.name} if file else {})}
    save_learned(home.store, pairs, ModelVersion(version, now, counts.receipts, detail))
    _tidy(home, keep=file)
    return Learned(counts.receipts, len(pairs), version, history.counted, file is not None)


def _refuse_sudden_change(home: Home, counts: Counts) -> None:
    _, before = load_learned(home.store)
    if counts.receipts < SUDDENLY * before.receipts:
        raise UserError(
            f"The till shows {counts.receipts:,} receipts where {before.receipts:,} were learned from before.",
            hint="What was learned stays. If this is right, say so with --force.",
            code=ExitCode.BAD_DATA,
        )


def _excluded(products: tuple[Product, ...], counts: Counts, policy: Policy) -> set[str]:
    """What may neither be offered nor speak for anything: no longer sold, or of an excluded category."""
    kept = {product.product_id for product in products if product.sellable}
    excluded = {
        product.product_id
        for product in products
        if any(part.strip().lower() in policy.excluded_categories for part in product.category.split("/"))
    }
    return (set(counts.products) - kept) | excluded


def _build_model(home: Home, counts: Counts, exclude: set[str], version: str) -> Path:
    model = model_of(counts, exclude=exclude)
    numbers = [period.number for period in counts.periods]
    about = {
        "version": version,
        "receipts": counts.receipts,
        "products": len(counts.products),
        "periods": [min(numbers), max(numbers)],
        "weights": model.blend.weights,
        "level": model.blend.level,
        "slope": model.blend.slope,
    }
    path = home.data / f"{version}.model"
    write_arrays(path, MODEL, about, tables(model))
    return path


def _tidy(home: Home, *, keep: Path | None) -> None:
    """Older models; one that a panel still reads stays on Windows until the next time."""
    for old in home.data.glob("learned-*.model"):
        if old != keep:
            try:
                old.unlink()
            except OSError as error:
                log.info("%s stays for now: %s", old.name, error)
