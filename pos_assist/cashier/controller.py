"""Joins the watcher, the desk and the panel: a change comes in, the desk decides, the panel draws.

On any exception the panel goes quiet, the log gets the details, and selling continues; the next change of
the basket is a fresh start.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from pos_assist.cashier.customer_screen import with_customer
from pos_assist.cashier.display import Display
from pos_assist.cashier.frame_trace import FrameTrace, Trace
from pos_assist.cashier.quiet import quiet_on_failure
from pos_assist.cashier.refreshing import Fresh, Refresher
from pos_assist.cashier.screen import Action
from pos_assist.cashier.single_shot import single_shot, start_until
from pos_assist.cashier.texts import Texts
from pos_assist.cashier.touches import People, Touches
from pos_assist.cashier.view import Panel
from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.policy import Policy
from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import PanelState, RecordHealth
from pos_assist.services.showing import Surroundings, panel_state
from pos_assist.ui.till_watch import TillWatch

log = logging.getLogger(__name__)

HEALTH_EVERY_MS = 500  # only while events wait to be written


class Controller(QObject):
    """The panel's program while it runs.

    Signals:
        state_changed(PanelState): after every redraw, for the customer's window, the demo and screenshots.
    """

    state_changed = Signal(object)
    _durable = Signal(object)

    def __init__(
        self,
        *,
        desk: Desk,
        panel: Panel,
        people: People,
        watch: TillWatch,
        texts: Texts,
        local_time: Callable[[datetime], datetime],
        health: Callable[[], RecordHealth],
        refresher: Refresher,
        around: Surroundings,
        trace: Trace | None = None,
    ) -> None:
        """Everything concrete is handed in; `start` begins."""
        super().__init__()
        self._desk = desk
        self._panel = panel
        self._people = people
        self._touches = Touches(desk, people)
        self._watch = watch
        self._display = Display(panel, texts, local_time)
        self._health = health
        self._refresher = refresher
        self._around = around
        self._trace = FrameTrace(trace)
        self._stopped = False
        self._last_seen: datetime | None = None
        self._deadline = single_shot(self, self.tick, precise=True)
        self._health_timer = single_shot(self, self.redraw)
        self._connect()

    def _connect(self) -> None:
        self._watch.baskets_read.connect(self._on_baskets)
        self._watch.link_lost.connect(self._on_link_lost)
        self._watch.link_found.connect(self._on_link_found)
        self._panel.acted.connect(self.press)
        self._panel.painted.connect(self._on_painted)
        self._panel.width_changed.connect(self._on_width_changed)
        self._refresher.fresh.connect(self._on_fresh)
        self._durable.connect(self._on_durable, Qt.ConnectionType.QueuedConnection)

    # -- life ------------------------------------------------------------------------------------------

    @property
    def state(self) -> PanelState | None:
        """What is on screen."""
        return self._display.state

    @property
    def texts(self) -> Texts:
        """The interface's language."""
        return self._display.texts

    @property
    def catalogue(self) -> Catalogue:
        """What is sold, as the desk knows it now."""
        return self._desk.knowledge.catalogue

    def start(self) -> None:
        """Draw the first screen, learn what is sold, watch the till."""
        self.redraw()
        self._refresher.refresh()
        self._watch.start()

    def stop(self) -> None:
        """Stop watching and let the background finish."""
        self._stopped = True
        self._watch.stop()
        self._deadline.stop()
        self._health_timer.stop()
        self._refresher.stop()

    def durable(self, event_ids: tuple[str, ...]) -> None:
        """Called by the log's writer thread when events are safe."""
        self._durable.emit(event_ids)

    def rest(self, code: str) -> None:
        """Go quiet after a failure."""
        self._around = replace(self._around, error_code=code)
        try:
            self._people.menu.close()
            self._draw_what_changed()
        except Exception:
            log.exception("the resting screen could not be drawn")

    # -- what people do --------------------------------------------------------------------------------

    @quiet_on_failure
    def press(self, action: Action, card_id: str, value: str = "") -> None:
        """Something was touched, here or on the customer's screen (or, in the demo, by a simulated cashier)."""
        self._touches.press(action, card_id, value)
        self._draw_what_changed()

    @quiet_on_failure
    def hotkey(self, name: str) -> None:
        """A global key: an answer counts only for a card that can be seen and has stood for the mis-tap lock (C10)."""
        action = Action(name)
        answers = action in (Action.ACCEPT, Action.DECLINE, Action.NOT_OFFERED)
        if answers and not self._panel.may_answer():
            return
        self._touches.press(action, self._display.card_seen)
        self._draw_what_changed()

    @quiet_on_failure
    def speak(self, texts: Texts, policy: Policy) -> None:
        """Another language of the panel, of the line to say or of numbers, at once."""
        self._display.texts = texts
        self._around = replace(self._around, language=policy.formats or policy.language)
        self._desk.use_policy(policy)
        self._display.forget()
        self._draw_what_changed()

    @quiet_on_failure
    def surround(self, **changes: Any) -> None:
        """Something about the panel's surroundings is another now, e.g. `keys`, `keys_note`, `customer_display`."""
        self._around = replace(self._around, **changes)
        self._draw_what_changed()

    @quiet_on_failure
    def tick(self) -> None:
        """Time has passed, or something the desk asks for is known now."""
        self._desk.tick()
        self._people.menu.tick()
        self._draw_what_changed()

    @quiet_on_failure
    def redraw(self, *_told: object) -> None:
        """Something the desk or the menu shows may have changed."""
        self._draw_what_changed()

    # -- what happens ----------------------------------------------------------------------------------

    @quiet_on_failure
    def _on_baskets(self, baskets: Any, noticed_ns: int, read_ns: int) -> None:
        self._around = replace(self._around, error_code="", link_note="")
        self._last_seen = datetime.now(UTC)
        self._desk.see(baskets, noticed_ns / 1e9)
        self._trace.decided(self._desk.current.basket if self._desk.current else None, noticed_ns, read_ns)
        self._draw_what_changed()

    @quiet_on_failure
    def _on_fresh(self, fresh: Fresh) -> None:
        self._desk.use(fresh.knowledge, fresh.stock)
        self._people.attendance.know(fresh.staff_names)
        self._people.switchboard.know(fresh.serving)
        self._around = replace(self._around, staff_names=dict(fresh.staff_names))
        self._draw_what_changed()
        if fresh.knowledge is not None:
            self._panel.warm_up()

    @quiet_on_failure
    def _on_link_lost(self, note: str) -> None:
        self._around = replace(self._around, link_note=note, last_seen=self._last_seen)
        self._draw_what_changed()

    @quiet_on_failure
    def _on_link_found(self) -> None:
        self._around = replace(self._around, link_note="")
        self._refresher.refresh()  # the till may have come back with other prices, or be there for the first time
        self._draw_what_changed()

    @quiet_on_failure
    def _on_painted(self, painted_ns: int) -> None:
        if self._display.card_seen:
            self._desk.painted(self._display.card_seen)
            self._schedule()
        self._trace.painted(painted_ns)

    @quiet_on_failure
    def _on_durable(self, event_ids: tuple[str, ...]) -> None:
        self._desk.recorded(event_ids)
        self._draw_what_changed()

    @quiet_on_failure
    def _on_width_changed(self) -> None:
        """From here the layout has a place for the basket, or has none any more."""
        self._display.forget()
        self._draw_what_changed()

    # -- drawing ---------------------------------------------------------------------------------------

    def _draw_what_changed(self) -> None:
        if self._stopped:  # a late answer of the background; the window may be gone
            return
        health = self._health()
        if health != self._around.record:
            self._around = replace(self._around, record=health)
        state = panel_state(self._desk, self._around)
        if self._around.customer_display:
            state = with_customer(state)
        sheet = self._touches.sheet(state, before=self._display.state, texts=self._display.texts)
        if self._display.show(state, sheet):
            self.state_changed.emit(state)
        if self._display.card_covered:
            self._desk.painted(self._display.card_covered, visible=False)
        if self._trace.waits:
            self._panel.update(0, 0, 1, 1)  # where nothing looks different, the time of the frame is still told
        self._schedule()
        if (health.waiting or health.failing) and not self._health_timer.isActive():
            self._health_timer.start(HEALTH_EVERY_MS)

    def _schedule(self) -> None:
        menu, attendance = self._people.menu, self._people.attendance
        start_until(self._deadline, self._desk.next_deadline(), menu.next_deadline(), attendance.next_deadline())
