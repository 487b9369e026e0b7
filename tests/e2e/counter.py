"""The real panel beside a till under test: real window, real desk, real record; the cashier is the mouse."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import events_since
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.bootstrap.panel import panel_program
from pos_assist.bootstrap.window import open_window
from pos_assist.cashier.glass import Glass
from pos_assist.cashier.painting import Words
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Screen
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import OfferKind
from pos_assist.paths import Home
from pos_assist.services.events import Event, EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.settings import Settings, TillSettings
from tests.builders import CERTAIN

RULES = """
format = 1
[[pair]]
id = "phone-case"
when = "ean:2000000000015"
offer = "ean:2000000000039"
benefit = { en = "protects the phone" }
[[ladder]]
id = "cables"
steps = ["ean:2000000000046", "ean:2000000000053"]
benefit = { en = "reaches further" }
"""
QUICK = Moments(delay=0.2, added=0.3, declined=1.2, not_offered=0.3, withdrawn=0.3)


class Counter:
    """A panel on one till database. `until` waits for something to come true while the windows live on.

    Nothing is left to chance unless asked for: no holdout, no exploration, no cap on the share of baskets.
    """

    def __init__(
        self,
        database: Path,
        profile: str,
        home: Home,
        *,
        rules: str | None = RULES,
        settings: Settings | None = None,
        **policy: float,
    ) -> None:
        """`rules`: the text of a rules file, None: those the store of `home` has already.

        `settings`: other than the usual ones with `QUICK` moments.
        """
        self.home = home
        ensure_ready(home.store)
        if rules is not None:
            file = home.data / "rules.toml"
            file.write_text(rules, encoding="utf-8")
            save_rules(home.store, read_rules(file), source=file.name)
        asked = settings or Settings(moments=QUICK)
        certain = {**CERTAIN, **policy}
        settings = replace(
            asked,
            till=TillSettings(db=str(database), profile=profile, id=asked.till.id),
            policy=replace(asked.policy, **certain),
        )
        self.window = open_window(settings.panel, home.data)
        self.program = panel_program(self.window, settings, home)

    def __enter__(self) -> Self:
        self.program.controller.start()
        self.until(lambda: bool(len(self.program.controller.catalogue)), "the catalogue was never read")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.program.controller.stop()
        for close in self.program.closing:
            close()
        self.program.panel.close()
        self.program.event_log.close()
        self.program.panel.deleteLater()

    # -- what is seen ----------------------------------------------------------------------------------

    @property
    def state(self) -> PanelState:
        """What the panel shows."""
        state = self.program.controller.state
        assert state is not None
        return state

    @property
    def screen(self) -> Screen:
        """What the panel shows, in words."""
        screen = self.program.panel.screen_shown
        assert screen is not None
        return screen

    @property
    def card(self) -> Card:
        """The card on the table."""
        assert self.state.card is not None, f"no card in {self.state.phase}"
        return self.state.card

    def read(self) -> str:
        """Every word that stands in the window."""
        words = [piece.text for piece in self.program.panel.picture.pieces if isinstance(piece, Words)]
        return "\n".join([*words, *self.buttons()])

    def buttons(self) -> list[str]:
        """What can be touched now, by name."""
        return [press.accessibleName() for press in _presses(self.program.panel)]

    # -- what is waited for ----------------------------------------------------------------------------

    def until(self, true: Callable[[], bool], complaint: str, seconds: float = 20.0) -> None:
        """Let the program run until `true()`; fails with `complaint` and the state it was in."""
        deadline = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < deadline, f"{complaint}; the panel shows {self.program.controller.state}"
            QTest.qWait(5)

    def until_phase(self, phase: Phase) -> PanelState:
        """Wait until the panel is in this state."""
        self.until(lambda: self.state.phase is phase, f"never came to {phase}")
        return self.state

    def until_card(self, kind: OfferKind | None = None, *, other_than: str = "") -> Card:
        """Wait for a card; of this kind, and another one than `other_than`, where given."""

        def there() -> bool:
            return self.state.phase is Phase.CARD and self.state.card_id != other_than

        self.until(there, f"no card came; the decisions were {self._decisions()}")
        assert kind is None or self.card.candidate.kind is kind, f"a card of another kind: {self.card.candidate}"
        return self.card

    def settle(self, seconds: float = 0.4) -> None:
        """Give whatever should not happen the time to happen."""
        QTest.qWait(round(seconds * 1000))

    # -- what the cashier does -------------------------------------------------------------------------

    def press(self, *names: str, on: Glass | None = None) -> None:
        """Touch the buttons or tiles of these names, one after the other, each once the mis-tap lock has passed.

        A name may be cut short where only one is meant. The finger goes where the button is seen: whatever else
        lay over it would get the touch. `on`: another window than the panel.
        """
        glass = on or self.program.panel
        for name in names:
            self.until(glass.is_unlocked, "the mis-tap lock never ended")
            named = {press.accessibleName(): press for press in _presses(glass)}
            found = [press for full, press in named.items() if name in full]
            assert found, f"no button '{name}' among {list(named)}"
            press = named.get(name, found[0])
            assert glass.childAt(press.mapTo(glass, press.rect().center())) is press, f"something lies over '{name}'"
            QTest.mouseClick(press, Qt.MouseButton.LeftButton)

    # -- what is on the disk ---------------------------------------------------------------------------

    def events(self, *kinds: EventKind) -> list[Event]:
        """What is on the disk now."""
        return list(events_since(self.home.store, kinds=kinds))

    def until_recorded(self, kind: EventKind, count: int = 1) -> list[Event]:
        """Wait until so many events of this kind are on the disk."""
        self.until(lambda: len(self.events(kind)) >= count, f"no {kind} was recorded")
        return self.events(kind)

    def _decisions(self) -> list[object]:
        return [event.detail.get("excluded") for event in self.events(EventKind.ASSIGNED, EventKind.DECIDED)]


def _presses(glass: Glass) -> list[Press]:
    return [press for press in glass.findChildren(Press) if press.isVisible()]
