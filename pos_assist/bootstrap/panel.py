"""Builds the cashier's panel: till reader -> watcher -> desk -> panel, and the log behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.key_test_file import KeyTestFile
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.till.profile import Profile, load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.trace import TraceFile
from pos_assist.bootstrap.customers import known_customers
from pos_assist.bootstrap.hotkeys import PanelKeys
from pos_assist.bootstrap.leaving import until_closed
from pos_assist.bootstrap.loading import loading
from pos_assist.bootstrap.past import past_of
from pos_assist.bootstrap.practice_opening import PracticeOpening
from pos_assist.bootstrap.relearning import Relearning
from pos_assist.bootstrap.shop import ShopSource, phrases
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.bootstrap.stock_watching import StockWatching
from pos_assist.bootstrap.switchboard import MenuSwitchboard, policy_in
from pos_assist.bootstrap.window import Window
from pos_assist.cashier.controller import Controller
from pos_assist.cashier.refreshing import Fresh, Refresher
from pos_assist.cashier.sheets import Menu
from pos_assist.cashier.touches import People
from pos_assist.cashier.view import Panel
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.paths import Home
from pos_assist.services.attendance import Attendance
from pos_assist.services.cards import CardLife
from pos_assist.services.closing import Closer
from pos_assist.services.offering import Desk
from pos_assist.services.ports import Clock, CustomerBook
from pos_assist.services.recording import Recorder
from pos_assist.services.showing import Surroundings
from pos_assist.settings import Settings
from pos_assist.ui.till_watch import TillWatch
from pos_assist.ui.translation import QtTexts
from pos_assist.ui.worker import Worker


@dataclass
class PanelProgram:
    """The running panel; `run` shows it until it is closed."""

    application: QApplication
    panel: Panel
    controller: Controller
    event_log: SqliteEventLog
    closing: tuple[Callable[[], object], ...] = ()  # what else ends with it

    def run(self, seconds: float | None = None) -> int:
        """Run until the window is closed, a signal comes, or `seconds` have passed. Returns the exit code."""
        self.controller.start()
        try:
            return until_closed(self.application, seconds)
        finally:
            self.controller.stop()
            for close in self.closing:
                close()
            self.panel.close()
            self.event_log.close()


def panel_program(
    window: Window, settings: Settings, home: Home, *, trace: Path | None = None, demo: bool = False
) -> PanelProgram:
    """Everything behind the window: the till of `settings`, the desk, the log.

    Raises:
        UserError: the profile is not right, or the trace file cannot be written.
    """
    profile = load_profile(settings.till.profile)
    settings = replace(settings, policy=policy_in(window.places.now, settings.policy))
    tracing = TraceFile(trace) if trace else None
    clock = SystemClock()
    relay = _Relay()
    event_log = SqliteEventLog(home.store, on_durable=relay.durable, clock=clock)
    attendance = Attendance(clock, by_pin=settings.panel.seller == "pin", away_after=60.0 * settings.panel.pin_minutes)
    till = _Till(settings, profile)
    people = Worker("customers", window.panel)
    customers = known_customers(
        till.open, profile, home.store, policy=settings.policy, clock=clock, background=people.run, changed=relay.tick
    )
    recorder = Recorder(event_log, clock, new_id, seller=attendance.seller)
    reader = till.open()
    desk = _desk(settings, home, clock=clock, recorder=recorder, reader=reader, customers=customers)
    menu = Menu(clock)
    practice = PracticeOpening(settings.till, window.panel, demo=demo)
    switches = MenuSwitchboard(
        places=window.places,
        menu=menu,
        attendance=attendance,
        store=home.store,
        policy=lambda: desk.policy,
        practice=practice,
    )
    controller = Controller(
        desk=desk,
        panel=window.panel,
        people=People(menu, attendance, switches),
        watch=till.watch(reader),
        texts=QtTexts(window.places.now.language),
        local_time=datetime.astimezone,
        health=event_log.health,
        refresher=_refresher(till, home, desk.knowledge.phrases, window.panel),
        around=Surroundings(language=settings.policy.formats or settings.policy.language, demo=demo),
        trace=tracing,
    )
    relay.controller = controller
    practice.changed.connect(lambda: controller.surround(no_practice=practice.failed))
    around = _around(controller, switches, window, settings, home)
    beside = () if demo else _beside(controller, settings, home, clock)
    closing = (*around, switches.stop, people.stop, *beside)
    return PanelProgram(window.application, window.panel, controller, event_log, closing)


def _beside(controller: Controller, settings: Settings, home: Home, clock: SystemClock) -> Iterator[Callable[[], None]]:
    """What a real shop does in the background, learning and stock; gives what ends each."""
    if settings.learning.every_hours:
        relearning = Relearning(settings, home, clock, controller)
        controller.state_changed.connect(relearning.see)
        yield relearning.stop
    yield StockWatching(settings, home, controller).stop


def _around(
    controller: Controller, switches: MenuSwitchboard, window: Window, settings: Settings, home: Home
) -> tuple[Callable[[], None], ...]:
    """Hotkeys and the customer's window, joined to the controller; returns what ends them."""
    keys = PanelKeys(settings.keys, KeyTestFile(home).last(), controller)
    switches.speaks.connect(controller.speak)
    switches.speaks.connect(keys.tell)
    switches.changed.connect(controller.redraw)
    if not settings.customer_display.enabled:
        return (keys.stop,)
    from pos_assist.bootstrap.customer_display import CustomerDisplay

    display = CustomerDisplay(
        settings.customer_display, settings.policy.language, window.panel, window.looks, window.application
    )
    controller.state_changed.connect(display.see)
    display.acted.connect(controller.press)
    display.changed.connect(lambda: controller.surround(customer_display=display.is_up))
    controller.surround(customer_display=display.is_up)  # it may have changed before anybody listened
    switches.speaks.connect(lambda _texts, policy: display.speak(policy.language))
    return keys.stop, display.stop


@dataclass(frozen=True)
class _Till:
    """The till of the settings: every thread has a reader of its own."""

    settings: Settings
    profile: Profile

    def open(self) -> TillReader:
        """A new reader."""
        return TillReader(self.settings.till.db, self.profile)

    def watch(self, reader: TillReader) -> TillWatch:
        """By notification, or by looking every so many milliseconds where the settings say so."""
        poll_ms = self.settings.till.poll_ms
        return TillWatch(reader, notify=False, poll_ms=poll_ms) if poll_ms > 0 else TillWatch(reader)


def _desk(
    settings: Settings,
    home: Home,
    *,
    clock: Clock,
    recorder: Recorder,
    reader: TillReader,
    customers: CustomerBook | None,
) -> Desk:
    past = past_of(home, clock, settings.policy)
    return Desk(
        clock=clock,
        recorder=recorder,
        closer=Closer(reader, recorder, clock),
        cards=CardLife(clock=clock, recorder=recorder, new_id=new_id, moments=settings.moments),
        policy=settings.policy,
        moments=settings.moments,
        knowledge=build_knowledge((), RuleBook(), (), phrases()),
        till_id=settings.till.id,
        recalled=past.recalled,
        answers=past.answers,
        offers_made=past.offers_today,
        customers=customers,
        queue_by_itself=settings.queue.automatic,
    )


def _refresher(till: _Till, home: Home, book: PhraseBook, parent: Panel) -> Refresher:
    policy = till.settings.policy
    stock = ShopStock(home.store, till.settings.stock, SystemClock(), sold_for=policy.stock_too_old_after)
    shop = ShopSource(till.open, home.store, book, stock, store_name=till.settings.till.store)

    def read() -> Fresh:
        with loading() if shop.has_news else nullcontext():
            return Fresh(*shop.fresh())

    return Refresher(read, parent)


class _Relay:
    """What is made before the controller may call before it is there."""

    controller: Controller | None = None

    def durable(self, event_ids: tuple[str, ...]) -> None:
        """From the log's writer thread."""
        if self.controller is not None:
            self.controller.durable(event_ids)

    def tick(self) -> None:
        """Somebody has become known: decide again."""
        if self.controller is not None:
            self.controller.tick()
