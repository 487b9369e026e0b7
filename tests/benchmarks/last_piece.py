"""How fast a card is gone when the last piece is rung up at the other till: COMMIT there to the frame without it here.

    python -m tests.benchmarks.last_piece [--rounds 200] [--short] [--json]

The real panel beside the demo shop's till; the other till is a process of its own that writes the same file. Each
round puts one piece on the shelf, waits for its card, rings the piece up at the other till, takes the time, and pays
it there. Then the next customer comes, before and after the panel has read new stock figures: the card must not
come back. Prints p50, p95, p99 and the maximum in milliseconds, and how often a card came back.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path

from pos_assist import paths
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.paths import Home
from pos_assist.settings import QueueSettings, Settings, TillSettings
from tests.benchmarks.latency import percentiles
from tests.e2e.counter import QUICK, Counter
from tests.e2e.tills.demo import DemoShopTill, made_shop
from tests.e2e.two_tills import OtherTill, put_on_shelf, read_again

IRON, WATER = "IR-1", "IR-W"  # to the one, the demo shop's rules offer the other
HERE = Settings(moments=QUICK, till=TillSettings(id="1"), queue=QueueSettings(automatic=False))


class Stage:
    """A panel at the first till; remembers when each frame was up and whether it offered the water."""

    def __init__(self, counter: Counter, till: DemoShopTill, other: OtherTill) -> None:
        self._counter, self._till, self._other = counter, till, other
        self._frames: list[tuple[int, bool]] = []
        counter.program.panel.painted.connect(self._painted)

    def _painted(self, at_ns: int) -> None:
        self._frames.append((at_ns, self._counter.screen.offer is not None and self._offers_water()))

    def _offers_water(self) -> bool:
        card = self._counter.state.card
        return card is not None and self._till.sku(card.candidate.product_id) == WATER

    def one(self) -> tuple[float, bool]:
        """Milliseconds until the frame without the card, and whether a card came back."""
        counter, other = self._counter, self._other
        put_on_shelf(self._till, WATER, floor=1)
        read_again(counter)
        sale = other.open()
        basket = self._till.ring(IRON)
        self._till.total(basket)
        counter.until_card()
        assert self._offers_water(), counter.card
        counter.settle(0.05)
        self._frames.clear()
        other.add(sale, WATER)
        committed = other.committed_ns

        def gone() -> list[int]:
            return [at for at, water in self._frames if at > committed and not water]

        counter.until(lambda: bool(gone()), "the card stayed")
        took = (gone()[0] - committed) / 1e6
        self._till.void(basket)
        other.pay(sale)
        self._until_idle()
        self._frames.clear()
        following = self._till.ring(IRON)  # the figures still say that one is there
        self._till.total(following)
        counter.until(lambda: counter.state.basket is not None, "the next sale never came")
        counter.settle(0.1)
        read_again(counter)
        counter.settle(0.1)
        came_back = any(water for _, water in self._frames)
        self._till.void(following)
        self._until_idle()
        return took, came_back

    def _until_idle(self) -> None:
        self._counter.until(lambda: self._counter.state.basket is None, "the sale never went")


def measure(rounds: int) -> dict[str, float]:
    """So many rounds in one panel."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        till = stack.enter_context(DemoShopTill(made_shop(folder), folder / "till"))
        other = stack.enter_context(OtherTill(till, folder / "other"))
        base = folder / "home"
        home = Home(base / "config", base / "data", base / "logs")
        ensure_ready(home.store)
        save_rules(home.store, read_rules(paths.db() / "demo" / "rules.toml"), source="rules.toml")
        none_kept_back: dict[str, Decimal | int] = {"safety_stock": Decimal(0), "product_window_baskets": 1}
        counter = stack.enter_context(
            Counter(till.database, "demo", home, rules=None, settings=HERE, **none_kept_back)  # type: ignore[arg-type]
        )
        stage = Stage(counter, till, other)
        found = [stage.one() for _ in range(rounds)]
    times = [took for took, _ in found]
    return {**percentiles(times), "rounds": rounds, "came_back": sum(back for _, back in found)}


def main() -> int:
    """Print the table; 1 where a card came back."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--short", action="store_true", help="10 rounds")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pos_assist.ui.application import make_application

    make_application([])
    figures = measure(10 if args.short else args.rounds)
    if args.json:
        print(json.dumps(figures))
    else:
        names = ("p50", "p95", "p99", "max")
        print(f"{'ms from COMMIT to the frame':28}" + "".join(f"{name:>8}" for name in names))
        print(f"{'last piece rung up elsewhere':28}" + "".join(f"{figures[name]:8.1f}" for name in names))
        print(f"n = {figures['rounds']}; the card came back {figures['came_back']} times")
    return int(figures["came_back"] > 0)


if __name__ == "__main__":
    sys.exit(main())
