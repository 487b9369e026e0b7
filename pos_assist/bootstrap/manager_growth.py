"""The manager's screens of growth: proposals, the roll-out, the list after the purchase."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store.approvals import forget_decisions, save_decisions
from pos_assist.adapters.store.rules_store import newest_model
from pos_assist.bootstrap.examples import examples_of
from pos_assist.bootstrap.following_up import Source, export_list
from pos_assist.bootstrap.proposing import queue
from pos_assist.bootstrap.rolling_out import rollout_of
from pos_assist.engine.approval import Proposal
from pos_assist.engine.catalogue import Product
from pos_assist.manager.followup.desk import Desk as FollowUpDesk
from pos_assist.manager.followup.page import FollowUpPage
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.proposals.desk import Desk, Queue
from pos_assist.manager.proposals.page import ProposalsPage
from pos_assist.manager.rollout.desk import Desk as RolloutDesk
from pos_assist.manager.rollout.page import RolloutPage
from pos_assist.paths import Home
from pos_assist.services.follow_up import Outcome, Wish
from pos_assist.services.ports import Clock
from pos_assist.services.proposals import Decided, Examples
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list."""
    clock = SystemClock()
    return [
        ProposalsPage(office, proposals_desk(office, settings, home, clock)),
        RolloutPage(office, rollout_desk(settings, home, clock)),
        FollowUpPage(office, follow_up_desk(settings, home, clock)),
    ]


def rollout_desk(settings: Settings, home: Home, clock: Clock) -> RolloutDesk:
    """How the plan is read."""
    till = settings.till.db, settings.till.profile
    return RolloutDesk(lambda: rollout_of(settings, home.store, clock.now(), till=till), datetime.astimezone)


def follow_up_desk(settings: Settings, home: Home, clock: Clock) -> FollowUpDesk:
    """How the list is counted and written."""
    till, panel = settings.till, settings.panel
    source = Source(till.db, till.profile, home.store, settings)

    def export(wish: Wish, out: Path | None, replace: bool) -> Outcome:
        return export_list(source, wish, out, clock.now(), replace=replace)

    return FollowUpDesk(export if till.db and till.profile else None, panel.script_language or panel.language)


def proposals_desk(office: Office, settings: Settings, home: Home, clock: Clock) -> Desk:
    """How the approval queue reads and writes."""
    till = settings.till

    def read(products: Sequence[Product]) -> Queue:
        rows = queue(home.store, settings.policy, clock.now(), products)
        model = newest_model(home.store)
        first, last = model.detail.get("first_at"), model.detail.get("last_at")
        span = (datetime.fromisoformat(first), datetime.fromisoformat(last)) if first and last else (None, None)
        return Queue(tuple(rows), model.receipts, *span)

    def put(decided: Sequence[tuple[Proposal, Decided | None]]) -> None:
        forgotten = [proposal for proposal, one in decided if one is None]
        if forgotten:
            forget_decisions(home.store, forgotten)
        made = [one for _, one in decided if one is not None]
        if made:
            save_decisions(home.store, made)

    def examples(proposals: Sequence[Proposal]) -> Examples:
        return examples_of(till.db, till.profile, proposals, office.shop().product_names())

    return Desk(
        queue=read,
        put=put,
        examples=examples if till.db and till.profile else None,
        now=clock.now,
        local=datetime.astimezone,
    )
