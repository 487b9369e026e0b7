"""The demo: a shop of its own, a till process that rings things up, the panel beside it, simulated customers."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from pos_assist.adapters.demo.customers import HiddenCustomers
from pos_assist.adapters.demo.till_client import DemoTill
from pos_assist.adapters.store.rows import events_since, micros
from pos_assist.bootstrap.demo_shop import PROFILE, SEED, shop_file
from pos_assist.bootstrap.panel import PanelProgram, panel_program
from pos_assist.bootstrap.window import open_window
from pos_assist.cashier.screen import Action
from pos_assist.cashier.touches import ANSWERS
from pos_assist.engine.catalogue import Catalogue
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.settings import QueueSettings, Settings

SCAN_SECONDS = 1.5  # from a yes to the scan, at speed 1
TILL_LOOK_MS = 500  # between two looks whether the till lives
ACTIONS = {answer: action for action, answer in ANSWERS.items()}
SHOT_AFTER_MS = 30  # the frame is up by then


def quicker(moments: Moments, speed: float) -> Moments:
    """The table of moments for a demo that runs `speed` times as fast as people do."""
    return replace(moments, **{field.name: getattr(moments, field.name) / speed for field in fields(moments)})


@dataclass(frozen=True)
class DemoOptions:
    """How a demo runs."""

    autopilot: bool = False
    seconds: float | None = None
    screenshots: Path | None = None
    speed: float = 1.0
    trace: Path | None = None


def run_demo(settings: Settings, home: Home, options: DemoOptions) -> tuple[int, dict[str, Any]]:
    """Run till and panel until it is enough; returns the exit code and the summary.

    Raises:
        UserError: the folder for pictures is none, or the till's process ended by itself.
    """
    started = datetime.now(UTC)
    if options.screenshots:
        _make_folder(options.screenshots)
    settings = replace(
        settings,
        till=replace(settings.till, db=str(shop_file(home)), profile=PROFILE, id=""),
        policy=replace(settings.policy, share_of_baskets=1.0, learned_automatic=True),  # a visitor wants to see cards
        moments=quicker(settings.moments, options.speed),
        queue=QueueSettings(automatic=False),  # the demo's customers follow each other at once
    )
    program = panel_program(open_window(settings.panel, home.data), settings, home, trace=options.trace, demo=True)
    till = DemoTill(shop_file(home), seed=random.SystemRandom().randrange(10**6), speed=options.speed)
    counter = DemoCounter(program, till, options)
    till.start()
    try:
        code = program.run(options.seconds)
    finally:
        till.stop()
    if counter.till_ended:
        raise UserError(
            "The demo's till ended by itself.",
            hint=f"Start with a new shop: 'pos-assist demo --reset'. The reason may stand in {till.errors}.",
            code=ExitCode.UNREACHABLE,
        )
    return code, summary(events_since(home.store, after_us=micros(started)), till.counts, counter.pictures)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"Pictures cannot be kept in {folder}: {error.strerror}.",
            hint="Give another folder with --screenshots.",
            code=ExitCode.CONFIGURATION,
        ) from error


def summary(events: Any, till: Mapping[str, int], pictures: list[str]) -> dict[str, Any]:
    """What happened, counted from the record itself."""
    kept: list[Event] = list(events)
    kinds = Counter(event.kind for event in kept)
    answers = Counter(event.answer for event in kept if event.kind is EventKind.ANSWERED)
    return {
        "baskets": till.get("opened", 0),
        "receipts": kinds[EventKind.RECEIPT_CLOSED],
        "eligible": kinds[EventKind.ASSIGNED],
        "holdout": sum(1 for event in kept if event.kind is EventKind.ASSIGNED and event.arm == "holdout"),
        "cards": kinds[EventKind.SHOWN],
        "answers": {answer.value: answers[answer.value] for answer in Answer},
        "confirmed": kinds[EventKind.CONFIRMED],
        "not_added": kinds[EventKind.NOT_ADDED],
        "spontaneous": kinds[EventKind.SPONTANEOUS],
        "withdrawn": kinds[EventKind.WITHDRAWN],
        "expired": kinds[EventKind.EXPIRED],
        "screenshots": pictures,
    }


class DemoCounter(QObject):
    """What happens around the panel in a demo: the accepted item is scanned, the customer answers, pictures."""

    def __init__(self, program: PanelProgram, till: DemoTill, options: DemoOptions) -> None:
        super().__init__()
        self._program = program
        self._till = till
        self._options = options
        self._customers: HiddenCustomers | None = None
        self._catalogue: Catalogue | None = None
        self._answered = ""
        self._scanned = ""
        self.pictures: list[str] = []  # that were saved
        self._asked: set[Phase] = set()  # pictures saved, or about to be taken
        self.till_ended = False
        self._look = QTimer(self, interval=TILL_LOOK_MS)
        self._look.timeout.connect(self._look_at_till)
        self._look.start()
        program.controller.state_changed.connect(self._on_state)

    def _on_state(self, state: PanelState) -> None:
        if state.phase is Phase.CARD and state.card_id != self._answered:
            self._answered = state.card_id
            self._till.hold()
            if self._options.autopilot:
                self._let_customer_answer(state)
        elif state.phase is Phase.ACCEPTED_WAITING and state.card_id != self._scanned:
            self._scanned = state.card_id
            self._later(SCAN_SECONDS, lambda: self._scan(state))
        elif state.phase in (Phase.DECLINED, Phase.NOT_OFFERED, Phase.WITHDRAWN, Phase.NOTHING):
            self._till.go()
        if self._options.screenshots and state.phase not in self._asked:
            self._asked.add(state.phase)
            QTimer.singleShot(SHOT_AFTER_MS, lambda: self._picture(state.phase))

    def _look_at_till(self) -> None:
        if not self._till.running:
            self.till_ended = True
            self._look.stop()
            self._program.application.quit()

    def _later(self, seconds: float, do: Callable[[], None]) -> None:
        QTimer.singleShot(round(1000 * seconds / self._options.speed), do)

    def _let_customer_answer(self, state: PanelState) -> None:
        catalogue = self._program.controller.catalogue
        if self._customers is None or self._catalogue is not catalogue:
            self._catalogue = catalogue
            self._customers = HiddenCustomers(SEED, catalogue)
        if state.card is None or state.basket is None:
            return
        said = self._customers.answer(state.card, state.basket, ordinal=state.ordinal)
        controller = self._program.controller

        def answer() -> None:
            controller.press(ACTIONS[said.answer], state.card_id)
            if said.reason is not DeclineReason.NONE:
                self._later(1.0, lambda: controller.press(Action.REASON, state.card_id, said.reason.value))

        self._later(said.think_seconds, answer)

    def _scan(self, state: PanelState) -> None:
        if state.card is None or state.basket is None:
            return
        candidate, basket_id = state.card.candidate, state.basket.basket_id
        if candidate.replaces_line_id:
            self._till.swap(basket_id, candidate.replaces_line_id, candidate.product_id)
        elif not candidate.parts:
            self._till.add(basket_id, candidate.product_id)
        for part in candidate.missing:
            saving = candidate.saving_minor if part is candidate.missing[-1] else 0
            self._till.add(basket_id, part.product_id, qty_milli=int(part.quantity * 1000), discount_cents=saving)
        self._till.go()

    def _picture(self, phase: Phase) -> None:
        state = self._program.controller.state
        if self._options.screenshots is None:
            return
        if state is None or state.phase is not phase:  # gone already: another chance when it comes again
            self._asked.discard(phase)
        elif self._program.panel.grab().save(str(self._options.screenshots / f"{phase.value}.png")):
            self.pictures.append(phase.value)
