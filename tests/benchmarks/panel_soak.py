"""Does the panel hold for a shop's week: many changing screens, and nothing grows or wears away.

PySide6 6.12.0 on Python 3.10/3.11 took one reference to None per void Qt call and aborted after some 5,000
calls; this is the guard. Run: python -m tests.benchmarks.panel_soak [--updates 100000] [--short] [--json]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import psutil

from pos_assist.cashier.presenter import present
from pos_assist.cashier.view import Panel
from pos_assist.services.panel_state import PanelState
from pos_assist.ui.translation import QtTexts
from tests.gui.screenshots import same_time
from tests.gui.states import every_state

FULL, SHORT = 100_000, 6_000
WARM_UP = 2_000  # caches of laid-out text fill first
NONE_DRIFT_LIMIT = 500  # references; the fault lost more than ten per update
GROWTH_LIMIT_MB = 8.0


@dataclass(frozen=True)
class Wear:
    """What `updates` screens cost. `none_drift`: references to None gained (+) or lost (-)."""

    updates: int
    seconds: float
    rss_mb: float
    growth_mb: float
    none_drift: int

    @property
    def holds(self) -> bool:
        """Within the limits."""
        return abs(self.none_drift) <= NONE_DRIFT_LIMIT and self.growth_mb <= GROWTH_LIMIT_MB


def soak(updates: int, *, warm_up: int = WARM_UP) -> Wear:
    """Draw `updates` screens that all differ, each painted before the next; needs a QApplication."""
    from PySide6.QtWidgets import QApplication

    panel = Panel()
    panel.show()
    painted: list[int] = []
    panel.painted.connect(lambda _ns: painted.append(1))
    texts = {language: QtTexts(language) for language in ("en", "pl", "sk", "ro")}
    states = [(language, state) for language in texts for _name, state in every_state(language)]
    process = psutil.Process()
    rss = refs = 0
    started = time.perf_counter()
    for number in range(warm_up + updates):
        if number == warm_up:
            gc.collect()
            rss, refs = process.memory_info().rss, sys.getrefcount(None)
            started = time.perf_counter()
        language, state = states[number % len(states)]
        panel.draw(present(_varied(state, number), texts[language], local_time=same_time))
        painted.clear()
        while not painted:
            QApplication.processEvents()
    seconds = time.perf_counter() - started
    gc.collect()
    drift = sys.getrefcount(None) - refs
    now = process.memory_info().rss
    panel.close()
    panel.deleteLater()
    return Wear(updates, seconds, now / 2**20, (now - rss) / 2**20, drift)


def _varied(state: PanelState, number: int) -> PanelState:
    """The same state with another name and amount, so that no text is laid out twice."""
    state = replace(state, offers_today=number, card_id=f"{state.card_id}{number}")
    if state.card is None:
        return state
    candidate = replace(state.card.candidate, name=f"Towar {number} {state.card.candidate.name}")
    return replace(state, card=replace(state.card, candidate=replace(candidate, total_after_minor=number)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what it cost; exit code 1 where a limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=FULL)
    parser.add_argument("--short", action="store_true", help=f"{SHORT:,} updates")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import PySide6

    from pos_assist.ui.application import make_application

    make_application([])
    wear = soak(SHORT if given.short else given.updates)
    report = {
        "updates": wear.updates,
        "seconds": round(wear.seconds, 1),
        "ms_per_update": round(wear.seconds / wear.updates * 1000, 3),
        "rss_mb": round(wear.rss_mb, 1),
        "rss_growth_mb": round(wear.growth_mb, 2),
        "none_refcount_drift": wear.none_drift,
        "python": sys.version.split()[0],
        "pyside": PySide6.__version__,
        "holds": wear.holds,
    }
    if given.json:
        print(json.dumps(report))
    else:
        print("\n".join(f"{name:<22}{value}" for name, value in report.items()))
    return 0 if wear.holds else 1


if __name__ == "__main__":
    raise SystemExit(main())
