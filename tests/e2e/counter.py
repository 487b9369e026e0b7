"""The real panel beside a till under test: real window, real desk, real record; the cashier is the mouse."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import events_since
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.bootstrap.panel import panel_program
from pos_assist.bootstrap.window import open_window
from pos_assist.config import Settings, TillSettings
from pos_assist.engine.policy import Policy
from pos_assist.paths import Home
from pos_assist.services.events import Event, EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import PanelState, Phase

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


class Counter:
    """A panel on one till database. `until` waits for something to come true while the windows live on."""

    def __init__(
        self,
        database: Path,
        profile: str,
        home: Home,
        *,
        rules: str = RULES,
        moments: Moments = Moments(delay=0.2, added=0.3, not_offered=0.3),  # noqa: B008 - frozen
        **policy: float,
    ) -> None:
        self._home = home
        ensure_ready(home.store)
        file = home.data / "rules.toml"
        file.write_text(rules, encoding="utf-8")
        save_rules(home.store, read_rules(file), source=file.name)
        settings = Settings(
            till=TillSettings(db=str(database), profile=profile),
            policy=Policy(**{"holdout_share": 0.0, "exploration_share": 0.0, "share_of_baskets": 1.0, **policy}),  # type: ignore[arg-type]
            moments=moments,
        )
        self.program = panel_program(open_window(settings.panel), settings, home)

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

    @property
    def state(self) -> PanelState:
        """What the panel shows."""
        state = self.program.controller.state
        assert state is not None
        return state

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

    def press(self, name: str) -> None:
        """Click the button of this accessible name with the mouse, once the mis-tap lock has passed."""
        QTest.qWait(500)
        buttons = [button for button in self.program.panel.findChildren(QAbstractButton) if button.isVisible()]
        named = [button for button in buttons if name in button.accessibleName()]
        assert named, f"no button '{name}' among {[button.accessibleName() for button in buttons]}"
        QTest.mouseClick(named[0], Qt.MouseButton.LeftButton)

    def events(self, *kinds: EventKind) -> list[Event]:
        """What is on the disk now."""
        return list(events_since(self._home.store, kinds=kinds))

    def until_recorded(self, kind: EventKind, count: int = 1) -> list[Event]:
        """Wait until so many events of this kind are on the disk."""
        self.until(lambda: len(self.events(kind)) >= count, f"no {kind} was recorded")
        return self.events(kind)
