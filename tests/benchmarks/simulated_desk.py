"""One desk at work: everything real but the clock, the till and the disk."""

from __future__ import annotations

from dataclasses import dataclass

from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.services.cards import CardLife
from pos_assist.services.closing import Closer
from pos_assist.services.moments import Moments
from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import PanelState
from pos_assist.services.ports import Receipts
from pos_assist.services.recording import Recorder
from pos_assist.services.showing import Surroundings, panel_state
from tests.fakes import CountingIds, FakeClock, ListLog


@dataclass
class Counterpart:
    """One desk at work."""

    desk: Desk
    log: ListLog

    def state(self) -> PanelState:
        """What its panel shows."""
        return panel_state(self.desk, Surroundings())


def counterpart(receipts: Receipts, clock: FakeClock, knowledge: Knowledge, policy: Policy) -> Counterpart:
    """A desk that follows both tills."""
    log, ids, moments = ListLog(), CountingIds(), Moments()
    recorder = Recorder(log, clock, ids)
    desk = Desk(
        clock=clock,
        recorder=recorder,
        closer=Closer(receipts, recorder, clock),
        cards=CardLife(clock=clock, recorder=recorder, new_id=ids, moments=moments),
        policy=policy,
        moments=moments,
        knowledge=knowledge,
        queue_by_itself=True,
    )
    return Counterpart(desk, log)
