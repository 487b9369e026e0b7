"""From the shop's receipts to what the panel suggests: pairs in our store, and a model beside it.

The counts of a till's settled days are kept, so that the next run counts only what is new. The numerical libraries
come with this module: it runs in a process of its own, never in the panel's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_assist.adapters.file_lock import FileLock, LockTaken
from pos_assist.adapters.model_file import MODEL, write_arrays
from pos_assist.adapters.store.rules_store import ModelVersion, load_rules, newest_model, save_learned
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.climbing import learned_steps
from pos_assist.bootstrap.counted import KEPT, History, Slices, counted_history
from pos_assist.bootstrap.filed import counted_files
from pos_assist.bootstrap.readying import make_ready
from pos_assist.bootstrap.refusing import refuse_no_numbers, refuse_nothing, refuse_other_shop, refuse_sudden_change
from pos_assist.engine.catalogue import Product
from pos_assist.engine.excluding import is_excluded
from pos_assist.engine.policy import Policy
from pos_assist.errors import ExitCode, UserError
from pos_assist.learning.counting import Counts
from pos_assist.learning.model import model_of, tables, weighing
from pos_assist.learning.pairs import pairs_of
from pos_assist.paths import Home
from pos_assist.services.complements import all_excluded

log = logging.getLogger(__name__)

SHRINK_RECEIPTS = 20.0  # a pair's confidence counts as much as the offered product's own share at so many receipts
LEAST_RECEIPTS = 300  # for a model; below that only pairs with enough evidence are known (measured: cold start)
MODELS = "learned-*.model"


@dataclass(frozen=True)
class Learned:
    """What a run of learning gave. `counted` of the receipts were not known before; `model` says if one was built.

    `span`: `first_at` and `last_at` of the receipts, where known. `notes`: sentences for a person.
    """

    receipts: int
    pairs: int
    steps: int
    version: str
    counted: int = 0
    model: bool = False
    span: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Terms:
    """How to learn. `told` hears what is being done; `force` accepts what looks wrong; `now` None: by the clock."""

    policy: Policy = field(default_factory=Policy)
    told: Callable[[str], None] = lambda _what: None
    force: bool = False
    now: datetime | None = None


@dataclass(frozen=True)
class _Sold:
    """What was counted, and what is known of the products: `catalogue` None where no till was asked."""

    history: History
    catalogue: tuple[Product, ...] | None
    categories: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def learn_from_till(
    db: str,
    profile: str,
    home: Home,
    terms: Terms | None = None,
    *,
    watched: Callable[[Slices], Slices] = iter,
    anew: bool = False,
) -> Learned:
    """Count the till's new receipts, build pairs and model, save both; `watched` passes slices on, with a bar.

    `anew` counts everything again, also what was settled.

    Raises:
        UserError: the till or our store cannot be used, the till keeps no history, what it shows now cannot be
            right, or somebody else is learning; then what was learned before stays.
    """
    make_ready(home.store)
    terms = terms or Terms()
    now = terms.now or datetime.now(UTC)
    with _alone(home), closing(TillReader(db, load_profile(profile))) as reader:
        products = reader.products()
        climbed = [product.product_id for product in products]
        history = counted_history(reader, home, now, watched=watched, anew=anew, climbed=climbed)
        return _learned(home, _Sold(history, products), terms)


def learn_from_files(
    files: Sequence[Path],
    home: Home,
    terms: Terms | None = None,
    *,
    till: tuple[str, str] = ("", ""),
    watched: Callable[[Iterable[Path]], Iterable[Path]] = iter,
) -> Learned:
    """The same from files of transactions, whose products are called as in the till; a sale in two files counts once.

    `till`: database and profile of the shop's own, where known: its catalogue tells what is still sold.

    Raises:
        UserError: a file cannot be used, our store cannot be written, what is in them cannot be right, or somebody
            else is learning; then what was learned before stays.
    """
    make_ready(home.store)
    with _alone(home):
        catalogue, notes = _catalogue(*till)
        climbed = [product.product_id for product in catalogue or ()]
        found = counted_files(files, watched=watched, climbed=climbed)
        sold = _Sold(found.history, catalogue, found.categories, (*found.notes, *notes))
        return _learned(home, sold, terms or Terms())


def write_model(path: Path, counts: Counts, version: str, *, exclude: Collection[str] = frozenset()) -> None:
    """The model of these counts as a file.

    Raises:
        UserError: the disk refuses, or it cannot be right.
    """
    model = model_of(counts, exclude=exclude)
    arrays = tables(model)
    refuse_no_numbers(arrays, (*model.blend.weights, model.blend.level, model.blend.slope))
    numbers = [period.number for period in counts.periods]
    about = {
        "version": version,
        "receipts": counts.receipts,
        "products": len(counts.products),
        "periods": [min(numbers), max(numbers)],
        **weighing(model.blend),
    }
    write_arrays(path, MODEL, about, arrays)


@contextmanager
def _alone(home: Home) -> Iterator[None]:
    """One at a time: two would read the same receipts, and the slower one would win."""
    lock = FileLock(home.data / "learn.lock", timeout=0)
    try:
        lock.acquire()
    except LockTaken as error:
        raise UserError(
            "Somebody else is learning from receipts just now.",
            hint="Wait until it has ended; a panel learns by itself now and then (see [learning] in the settings).",
            code=ExitCode.ANOTHER_INSTANCE,
        ) from error
    try:
        _tidy_unfinished(home)
        yield
    finally:
        lock.release()


def _catalogue(db: str, profile: str) -> tuple[tuple[Product, ...] | None, tuple[str, ...]]:
    """Of the shop's own till; None, and why, where it cannot be read."""
    if not db or not profile:
        return None, ()
    try:
        with closing(TillReader(db, load_profile(profile))) as reader:
            return reader.products(), ()
    except UserError as error:
        return None, (f"What the till sells is not known: {error.title}",)


def _learned(home: Home, sold: _Sold, terms: Terms) -> Learned:
    """Pairs and model of these counts, saved."""
    counts, policy, before = sold.history.counts, terms.policy, newest_model(home.store)
    if not terms.force:
        refuse_sudden_change(counts, before)
        refuse_other_shop(counts, sold.catalogue or ())
    exclude = _excluded(sold, all_excluded(load_rules(home.store), policy))
    terms.told("pairs of products")
    pairs = pairs_of(counts, min_together=policy.learned_min_together, shrink=SHRINK_RECEIPTS, exclude=exclude)
    if not terms.force:
        refuse_nothing(counts, pairs, least=policy.learned_min_together)
    now = max(terms.now or datetime.now(UTC), before.built_at + timedelta(seconds=1))  # every run has its own name
    version, file = f"learned-{now:%Y%m%dT%H%M%SZ}", None
    if counts.receipts >= LEAST_RECEIPTS:
        terms.told("the model")
        file = home.data / f"{version}.model"
        write_model(file, counts, version, exclude=exclude)
    terms.told("better versions")
    receipts = sum(period.pairs.diagonal() for period in counts.periods)
    of = dict(zip(counts.products, receipts.tolist(), strict=True))
    steps = learned_steps(home, sold.catalogue, of, sold.history.customers, policy)
    terms.told("saving")
    often = sum(seen >= policy.learned_min_together for product, seen in of.items() if product not in exclude)
    detail = {**sold.history.span, "tested": often * (often - 1)}  # so many pairs could have been found
    if file:
        detail["file"] = file.name
    save_learned(home.store, pairs, ModelVersion(version, now, counts.receipts, detail), steps)
    _tidy_models(home, keep=file)
    return Learned(
        counts.receipts,
        len(pairs),
        len(steps),
        version,
        sold.history.counted,
        bool(file),
        sold.history.span,
        sold.notes,
    )


def _excluded(sold: _Sold, keys: frozenset[str]) -> set[str]:
    """What may neither be offered nor speak for anything: no longer sold, or of an excluded category (`keys`)."""
    categories = {**sold.categories, **{one.product_id: one.category for one in sold.catalogue or ()}}
    excluded = {product for product, category in categories.items() if is_excluded(category, keys)}
    if sold.catalogue is None:
        return excluded
    kept = {product.product_id for product in sold.catalogue if product.sellable}
    return (set(sold.history.counts.products) - kept) | excluded


def _tidy_models(home: Home, *, keep: Path | None) -> None:
    """Older models; one that a panel still reads stays on Windows until the next time."""
    _remove(path for path in home.data.glob(MODELS) if path != keep)


def _tidy_unfinished(home: Home) -> None:
    """What a run that was killed had begun to write."""
    for pattern in (f".{MODELS}.*", f".{KEPT}.*"):
        _remove(home.data.glob(pattern))


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        try:
            file.unlink()
        except OSError as error:
            log.info("%s stays for now: %s", file.name, error)
