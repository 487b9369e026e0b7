"""The manager's screens of growth: proposals, the roll-out, the list after the purchase."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store.approvals import forget_decisions, save_decisions
from pos_assist.adapters.store.rules_store import newest_model
from pos_assist.bootstrap.examples import examples_of
from pos_assist.bootstrap.proposing import queue
from pos_assist.engine.approval import Proposal
from pos_assist.engine.catalogue import Product
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.proposals.desk import Desk, Queue
from pos_assist.manager.proposals.page import ProposalsPage
from pos_assist.paths import Home
from pos_assist.services.ports import Clock
from pos_assist.services.proposals import Decided, Examples
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list."""
    clock = SystemClock()
    return [ProposalsPage(office, proposals_desk(office, settings, home, clock))]


def proposals_desk(office: Office, settings: Settings, home: Home, clock: Clock) -> Desk:
    """How the approval queue reads and writes."""
    till = settings.till

    def read(products: Sequence[Product]) -> Queue:
        rows = queue(home.store, settings.policy, clock.now(), products)
        model = newest_model(home.store)
        first, last = model.detail.get("first_at"), model.detail.get("last_at")
        span = (datetime.fromisoformat(first), datetime.fromisoformat(last)) if first and last else (None, None)
        return Queue(tuple(rows), model.receipts, *span)

    def restore(before: Sequence[tuple[Proposal, Decided | None]]) -> None:
        forget_decisions(home.store, [proposal for proposal, _ in before])
        save_decisions(home.store, [decided for _, decided in before if decided is not None])

    def examples(proposals: Sequence[Proposal]) -> Examples:
        return examples_of(till.db, till.profile, proposals, office.shop().product_names())

    return Desk(
        queue=read,
        decide=lambda made: save_decisions(home.store, made),
        restore=restore,
        examples=examples if till.db and till.profile else None,
        now=clock.now,
        local=datetime.astimezone,
    )
