"""`catalog import`: what the rules and the decisions of a file would change; and putting them in force."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.rules_file.decisions import Deciding
from pos_assist.adapters.rules_file.merging import Incoming, incoming
from pos_assist.adapters.store.approvals import load_decisions
from pos_assist.adapters.store.rules_store import load_learned, load_steps
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.cataloguing import Sources
from pos_assist.bootstrap.editing import editing_of
from pos_assist.bootstrap.script_checking import script_faults
from pos_assist.engine.approval import Proposal
from pos_assist.errors import UserError
from pos_assist.services.editing import Version


@dataclass(frozen=True)
class Who:
    """Who changes it, and why: for the record."""

    by: str = ""
    why: str = ""


def what_changes(file: Path, sources: Sources, who: Who, *, whole: bool = False) -> Incoming:
    """Compare a file with what is in force in a store, which need not be there yet; changing nothing.

    Raises:
        UserError: the file or the store cannot be read.
    """
    store = sources.store
    deciding = Deciding(
        load_decisions(store) if store.exists() else (),
        lambda: _learned(store),
        lambda: _sold(sources),
        SystemClock().now(),
        who.by,
        who.why,
    )
    standing = editing_of(store).documents()
    return incoming(file, standing, whole=whole, check_script=script_faults(), deciding=deciding)


def put_in_force(found: Incoming, store: Path, who: Who, *, source: str) -> Version | None:
    """All of it at once, or nothing; None where no rule changes.

    Raises:
        UserError: somebody else has changed the same meanwhile, or the store cannot be written.
    """
    changes, decisions = found.changes, found.decisions.changes
    return editing_of(store).save(changes, by=who.by, why=who.why, source=source, decisions=decisions)


def _learned(store: Path) -> frozenset[Proposal]:
    if not store.exists():
        return frozenset()
    pairs, _ = load_learned(store)
    found = {(pair.when_product_id, pair.offer_product_id) for pair in pairs}
    return frozenset(found | {(step.when_product_id, step.offer_product_id) for step in load_steps(store)})


def _sold(sources: Sources) -> Collection[str]:
    """The till's keys; none where no till is named, or it is away: what was learned is known all the same."""
    if not sources.has_till:
        return ()
    try:
        with closing(TillReader(sources.db, load_profile(sources.profile))) as till:
            return {product.product_id for product in till.products()}
    except UserError:
        return ()
