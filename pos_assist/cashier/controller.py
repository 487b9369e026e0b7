"""Joins the watcher, the desk and the panel: a change comes in, the desk decides, the panel draws.

On any exception the panel goes quiet, the log gets the details, and selling continues; the next change of
the basket is a fresh start.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from pos_assist.cashier.frame_trace import FrameTrace, Trace
from pos_assist.cashier.presenter import present
from pos_assist.cashier.quiet import quiet_on_failure
from pos_assist.cashier.screen import Action
from pos_assist.cashier.single_shot import single_shot
from pos_assist.cashier.texts import Texts
from pos_assist.cashier.view import Panel
from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.knowledge import Knowledge
from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import PanelState, RecordHealth
from pos_assist.services.showing import Surroundings, panel_state
from pos_assist.services.stock import Stock
from pos_assist.ui.till_watch import TillWatch
from pos_assist.ui.worker import Worker

log = logging.getLogger(__name__)

STOCK_EVERY_MS = 15_000  # stock figures are a few seconds old at most
REST_PER_WORK = 100  # a slow till or a large shop is asked less often: at most 1 % of the time
RETRY_REFRESH_MS = 5_000
ANSWERS = {
    Action.ACCEPT: Answer.ACCEPTED,
    Action.DECLINE: Answer.DECLINED,
    Action.NOT_OFFERED: Answer.NOT_OFFERED,
}
HEALTH_EVERY_MS = 500  # only while events wait to be written


@dataclass(frozen=True)
class Fresh:
    """What the background brings: `knowledge` None keeps what there is."""

    knowledge: Knowledge | None
    stock: Stock
    staff_names: Mapping[str, str]


class Controller(QObject):
    """The panel's program while it runs.

    Signals:
        state_changed(PanelState): after every redraw, for the demo's autopilot and screenshots.
    """

    state_changed = Signal(object)
    _durable = Signal(object)

    def __init__(
        self,
        *,
        desk: Desk,
        panel: Panel,
        watch: TillWatch,
        texts: Texts,
        local_time: Callable[[datetime], datetime],
        health: Callable[[], RecordHealth],
        refresh: Callable[[], Fresh],
        around: Surroundings,
        trace: Trace | None = None,
    ) -> None:
        """Everything concrete is handed in; `start` begins."""
        super().__init__()
        self._desk = desk
        self._panel = panel
        self._watch = watch
        self._texts = texts
        self._local_time = local_time
        self._health = health
        self._refresh = refresh
        self._around = around
        self._trace = FrameTrace(trace)
        self._state: PanelState | None = None
        self._stopped = False
        self._last_seen: datetime | None = None
        self._refresh_began = 0.0
        self._worker = Worker("refresh", self)
        self._deadline = single_shot(self, self._on_deadline, precise=True)
        self._stock_timer = single_shot(self, self.refresh)
        self._health_timer = single_shot(self, self._on_health)
        self._connect()

    def _connect(self) -> None:
        self._watch.baskets_read.connect(self._on_baskets)
        self._watch.link_lost.connect(self._on_link_lost)
        self._watch.link_found.connect(self._on_link_found)
        self._panel.acted.connect(self._on_acted)
        self._panel.painted.connect(self._on_painted)
        self._panel.width_changed.connect(self._on_width_changed)
        self._durable.connect(self._on_durable, Qt.ConnectionType.QueuedConnection)

    # -- life ------------------------------------------------------------------------------------------

    @property
    def state(self) -> PanelState | None:
        """What is on screen."""
        return self._state

    @property
    def catalogue(self) -> Catalogue:
        """What is sold, as the desk knows it now."""
        return self._desk.knowledge.catalogue

    def start(self) -> None:
        """Draw the first screen, learn what is sold, watch the till."""
        self._redraw()
        self.refresh()
        self._watch.start()

    def stop(self) -> None:
        """Stop watching and let the background finish."""
        self._stopped = True
        self._watch.stop()
        for timer in (self._deadline, self._stock_timer, self._health_timer):
            timer.stop()
        self._worker.stop()

    def refresh(self) -> None:
        """Read catalogue, rules and stock in the background."""
        self._refresh_began = time.monotonic()
        self._worker.run(self._refresh, self._on_fresh, self._on_refresh_failed)

    def durable(self, event_ids: tuple[str, ...]) -> None:
        """Called by the log's writer thread when events are safe."""
        self._durable.emit(event_ids)

    def rest(self, code: str) -> None:
        """Go quiet after a failure."""
        self._around = replace(self._around, error_code=code)
        try:
            self._redraw()
        except Exception:
            log.exception("the resting screen could not be drawn")

    # -- what happens ----------------------------------------------------------------------------------

    @quiet_on_failure
    def _on_baskets(self, baskets: Any, noticed_ns: int, read_ns: int) -> None:
        self._around = replace(self._around, error_code="", link_note="")
        self._last_seen = datetime.now(UTC)
        self._desk.see(baskets)
        self._trace.decided(self._desk.current.basket if self._desk.current else None, noticed_ns, read_ns)
        self._redraw()

    @quiet_on_failure
    def _on_fresh(self, fresh: Fresh) -> None:
        self._desk.use(fresh.knowledge, fresh.stock)
        self._around = replace(self._around, staff_names=dict(fresh.staff_names))
        self._redraw()
        if fresh.knowledge is not None:
            self._panel.warm_up()
        took_ms = 1000 * (time.monotonic() - self._refresh_began)
        self._stock_timer.start(max(STOCK_EVERY_MS, round(REST_PER_WORK * took_ms)))

    def _on_refresh_failed(self, error: Exception) -> None:
        """Catalogue or stock could not be read: what is known stays, with its age, and it is tried again."""
        log.warning("catalogue and stock could not be read: %s", error)
        self._stock_timer.start(RETRY_REFRESH_MS)

    @quiet_on_failure
    def _on_link_lost(self, note: str) -> None:
        self._around = replace(self._around, link_note=note, last_seen=self._last_seen)
        self._redraw()

    @quiet_on_failure
    def _on_link_found(self) -> None:
        self._around = replace(self._around, link_note="")
        self.refresh()  # the till may have come back with other prices, or be there for the first time
        self._redraw()

    @quiet_on_failure
    def answer(self, card_id: str, answer: Answer) -> None:
        """The cashier touched an answer (or, in the demo, a simulated one did)."""
        self._desk.answer(card_id, answer)
        self._redraw()

    @quiet_on_failure
    def give_reason(self, card_id: str, reason: DeclineReason) -> None:
        """The cashier touched a reason."""
        self._desk.give_reason(card_id, reason)
        self._redraw()

    @quiet_on_failure
    def _on_acted(self, action: Action, card_id: str, value: str) -> None:
        """Something on the panel was touched."""
        if action in ANSWERS:
            self.answer(card_id, ANSWERS[action])
        elif action is Action.REASON:
            self.give_reason(card_id, DeclineReason(value))
        elif action is Action.DISMISS:
            self._desk.dismiss(card_id)
            self._redraw()

    @quiet_on_failure
    def _on_painted(self, painted_ns: int) -> None:
        if self._state is not None and self._state.card_id and self._panel.is_seen():
            self._desk.painted(self._state.card_id)
            self._schedule()
        self._trace.painted(painted_ns)

    @quiet_on_failure
    def _on_deadline(self) -> None:
        self._desk.tick()
        self._redraw()

    @quiet_on_failure
    def _on_durable(self, event_ids: tuple[str, ...]) -> None:
        self._desk.recorded(event_ids)
        self._redraw()

    @quiet_on_failure
    def _on_health(self) -> None:
        self._redraw()

    def _redraw(self) -> None:
        if self._stopped:  # a late answer of the background; the window may be gone
            return
        health = self._health()
        self._around = replace(self._around, record=health)
        state = panel_state(self._desk, self._around)
        if state != self._state:
            self._state = state
            self._draw(state)
            self.state_changed.emit(state)
        if self._trace.waits:
            self._panel.update(0, 0, 1, 1)  # where nothing looks different, the time of the frame is still told
        self._schedule()
        if (health.waiting or health.failing) and not self._health_timer.isActive():
            self._health_timer.start(HEALTH_EVERY_MS)

    def _draw(self, state: PanelState) -> None:
        wide = self._panel.is_wide
        self._panel.draw(present(state, self._texts, local_time=self._local_time, with_basket=wide))

    @quiet_on_failure
    def _on_width_changed(self) -> None:
        """From here the layout has a place for the basket, or has none any more."""
        if self._state is not None:
            self._draw(self._state)

    def _schedule(self) -> None:
        deadline = self._desk.next_deadline()
        if deadline is None:
            self._deadline.stop()
        else:
            self._deadline.start(max(0, math.ceil((deadline - time.monotonic()) * 1000)))
