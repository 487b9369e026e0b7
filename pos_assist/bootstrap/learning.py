"""From the till's own receipts to what the panel suggests: pairs in our store, and a model beside it.

Counts of settled days are kept, so that the next run counts only what is new. The numerical libraries come with
this module: it runs in a process of its own, never in the panel's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.model_file import MODEL, write_arrays
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import ModelVersion, load_learned, save_learned
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.transactions import read_transactions
from pos_assist.bootstrap.counted import History, Slices, counted_history
from pos_assist.engine.catalogue import Product
from pos_assist.engine.moment import excluded_keys, is_excluded
from pos_assist.engine.policy import Policy
from pos_assist.errors import ExitCode, UserError
from pos_assist.learning.counting import Counts, count
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
    return _learned(home, history, products, policy, now, force=force)


def learn_from_files(
    files: Sequence[Path],
    home: Home,
    *,
    policy: Policy | None = None,
    watched: Callable[[Iterable[Path]], Iterable[Path]] = iter,
    force: bool = False,
    now: datetime | None = None,
) -> Learned:
    """The same from files of transactions, whose products are called as in the till; no receipt may be in two files.

    Raises:
        UserError: a file cannot be used, our store cannot be written, or so few receipts cannot be right.
    """
    ensure_ready(home.store)
    counts = Counts()
    for file in watched(files):
        counts = counts + count(read_transactions(file).receipts)
    history = History(counts, counts.receipts, {})
    return _learned(home, history, None, policy or Policy(), now or datetime.now(UTC), force=force)


def _learned(
    home: Home, history: History, products: tuple[Product, ...] | None, policy: Policy, now: datetime, *, force: bool
) -> Learned:
    """Pairs and model of these counts, saved. `products` of the till, None where it was not asked."""
    counts = history.counts
    if not force:
        _refuse_sudden_change(home, counts)
    exclude = set() if products is None else _excluded(products, counts, policy)
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
            f"There are {counts.receipts:,} receipts now where {before.receipts:,} were learned from before.",
            hint="What was learned stays. If this is right, say so with --force.",
            code=ExitCode.BAD_DATA,
        )


def _excluded(products: tuple[Product, ...], counts: Counts, policy: Policy) -> set[str]:
    """What may neither be offered nor speak for anything: no longer sold, or of an excluded category."""
    kept = {product.product_id for product in products if product.sellable}
    keys = excluded_keys(policy.excluded_categories)
    excluded = {product.product_id for product in products if is_excluded(product.category, keys)}
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
