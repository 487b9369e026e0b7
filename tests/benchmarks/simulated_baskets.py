"""A day at two tills: real desk, real engine, a clock that is moved; every rule of the right moment is judged.

Three desks see the same tills: one with everything, one with every basket in holdout, one that knows no rules;
the last two must look the same at every moment.
Run: python -m tests.benchmarks.simulated_baskets [--baskets 1000] [--seed 1] [--usual] [--json]
`--usual`: the shipped caps, instead of as many cards as possible.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from pos_assist import paths
from pos_assist.adapters.phrases import load_phrases
from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import RuleBook
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.services.stock import Stock
from tests.benchmarks.simulated_desk import Counterpart, counterpart
from tests.benchmarks.simulated_judge import RULES_BROKEN, Judge
from tests.benchmarks.simulated_shop import learned, products, rules
from tests.benchmarks.simulated_tills import TILLS, Tills
from tests.fakes import FakeClock

PAUSES = (0.2, 0.2, 0.5, 0.5, 1.0, 1.0, 2.0, 3.0, 3.0, 6.0, 12.0, 12.0)  # seconds between two things
LONG_PAUSE, LONG_PAUSE_SHARE = 60.0, 0.01
REASONS = (
    DeclineReason.HAS_ONE,
    DeclineReason.PRICE,
    DeclineReason.PRICE,
    DeclineReason.NOT_SUITABLE,
    DeclineReason.NO_TIME,
    DeclineReason.DONT_ASK,
)
EAGER: dict[str, Any] = {"share_of_baskets": 1.0, "product_window_baskets": 1, "addon_price_share": Decimal(1)}


@dataclass
class Simulation:
    """The tills, the cashier and the three desks."""

    seed: int
    usual: bool = False
    done: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.clock = FakeClock()
        goods = products(self.rng)
        self.tills = Tills(self.rng, goods)
        full = build_knowledge(goods, rules(), learned(self.rng), load_phrases(paths.resources() / "phrases"))
        empty = build_knowledge(goods, RuleBook(version="simulated"), [], full.phrases)
        caps = {"learned_automatic": True, **({} if self.usual else EAGER)}
        self.main = counterpart(self.tills, self.clock, full, Policy(holdout_share=0.1, **caps))
        self.holdout = counterpart(self.tills, self.clock, full, Policy(holdout_share=1.0, **caps))
        self.nothing = counterpart(self.tills, self.clock, empty, Policy(holdout_share=0.1, **caps))
        self.judge = Judge(self.clock, self.main.desk.knowledge.catalogue)
        self._pressed = ""

    def run(self, baskets: int) -> dict[str, int]:
        """Until so many baskets were closed; every figure by name, those of `RULES_BROKEN` must be 0."""
        while self.tills.closed < baskets:
            self._pass(LONG_PAUSE if self.rng.random() < LONG_PAUSE_SHARE else self.rng.choice(PAUSES))
            self._something()
        for one in list(self.tills.live):
            self.tills.live.remove(one)
        self._see()
        self._pass(120.0)
        self.judge.close(self.main.log.events)
        return self._figures()

    # -- time ------------------------------------------------------------------------------------------

    def _pass(self, seconds: float) -> None:
        """Let time go by; whoever asked to be woken is woken, in time."""
        end = self.clock.seconds + seconds
        for _ in range(10_000):
            wanted = [at for one in self._all() if (at := one.desk.next_deadline()) is not None]
            if not wanted or min(wanted) > end:
                break
            self.clock.seconds = max(self.clock.seconds, min(wanted))
            for one in self._all():
                at = one.desk.next_deadline()
                if at is not None and at <= self.clock.seconds:
                    one.desk.tick()
            self._look("time")
        else:
            raise AssertionError("a desk keeps asking to be woken for nothing")
        self.clock.seconds = end
        self._look("time")

    def _all(self) -> tuple[Counterpart, ...]:
        return self.main, self.holdout, self.nothing

    # -- what happens ----------------------------------------------------------------------------------

    def _something(self) -> None:
        share = self.rng.random()
        if share < 0.55:
            name = self.tills.step(self.rng.choice(TILLS))
            self.done[name] += 1
            self._see()
            if self.tills.reappear():
                self._see()
        elif share < 0.56:
            self._news()
        else:
            self._cashier()
        state = self.main.state()
        if state.card_id and self.rng.random() < 0.9:
            self.main.desk.painted(state.card_id)

    def _see(self) -> None:
        self.judge.tills_show(self.tills.live)
        for one in self._all():
            one.desk.see(tuple(self.tills.live))
        self._look("till")

    def _news(self) -> None:
        """Stock figures arrive, or the language is switched."""
        if self.rng.random() < 0.5:
            on_hand = {
                one.product_id: StockFigure(Decimal(self.rng.choice((0, 3, 50, 50, 50))), self.clock.now())
                for one in self.tills.products
            }
            for one in self._all():
                one.desk.use(None, Stock(on_hand, known=True, began=self.clock.monotonic()))
        else:
            language = self.rng.choice(("en", "pl"))
            for one in self._all():
                one.desk.use_policy(replace(one.desk.policy, language=language))
        self._look("news")

    def _cashier(self) -> None:
        state = self.main.state()
        share = self.rng.random()
        if share < (0.04 if state.queue.on else 0.004):
            self._press("queue")
            for one in self._all():
                one.desk.toggle_queue()
        elif share < 0.10:
            self._press("peek")
            for one in self._all():
                self.done["peeked"] += one.desk.peek()
        elif share < 0.16:
            self._press("cheaper")
            for one in self._all():
                self.done["cheaper"] += one.desk.ask_cheaper()
        elif share < 0.28:
            self._press("undo")
            undone = self.main.desk.undo()
            self.done["undone"] += undone
            self.holdout.desk.undo()
            self.nothing.desk.undo()
            if undone:
                self.judge.undone()
        else:
            self._with_card(state)
        self._look(self._pressed)
        self._pressed = ""

    def _press(self, name: str) -> None:
        self._pressed = name

    def _with_card(self, state: PanelState) -> None:
        """Whatever the card's state lets a cashier do."""
        desk, card = self.main.desk, state.card
        if card is None or state.basket is None:
            return
        basket_id = state.basket.basket_id
        if state.phase is Phase.CARD and state.remove_by_hand and self.rng.random() < 0.5:
            self.tills.take_out(basket_id, card.candidate.product_id)
            self._see()
        elif state.phase is Phase.CARD and self.rng.random() < 0.15:
            self.done["reworded"] += desk.other_wording(state.card_id)
        elif state.phase is Phase.CARD:
            answer = self.rng.choice((Answer.ACCEPTED, Answer.DECLINED, Answer.DECLINED, Answer.NOT_OFFERED))
            if desk.answer(state.card_id, answer):
                self.done[answer.value] += 1
                self.judge.answered(state, answer)
        elif state.phase is Phase.DECLINED:
            reason = self.rng.choice(REASONS)
            if desk.give_reason(state.card_id, reason):
                self.done[reason.value] += 1
                self._press("price" if reason is DeclineReason.PRICE else "")
                self.judge.gave_reason(reason)
        elif state.phase in (Phase.ACCEPTED_WAITING, Phase.NOT_ADDED) and self.rng.random() < 0.8:
            for part in card.candidate.missing or (None,):
                product = part.product_id if part else card.candidate.product_id
                self.tills.add(basket_id, product, card.candidate.replaces_line_id)
            self._see()
        elif state.phase is Phase.NOT_ADDED:
            self.done["not_on_shelf"] += desk.not_on_shelf(state.card_id)
        elif self.rng.random() < 0.2:
            self.done["flagged"] += desk.flag(state.card_id)

    # -- what is judged --------------------------------------------------------------------------------

    def _look(self, cause: str) -> None:
        self.judge.look(self.main.state(), self.main.desk, cause)
        self.judge.compare(self.holdout.state(), self.nothing.state())

    def _figures(self) -> dict[str, int]:
        kinds = Counter(event.kind.value for event in self.main.log.events)
        figures = {
            "baskets": self.tills.closed,
            **{f"cards_{kind.value}": self.judge.by_kind[kind] for kind in OfferKind},
            **{name: self.judge.seen[name] for name in sorted(self.judge.seen)},
            **{f"did_{name}": count for name, count in sorted(self.done.items())},
            **{f"event_{kind.value}": kinds[kind.value] for kind in EventKind},
        }
        return figures | {f"broken_{name}": self.judge.broken[name] for name in RULES_BROKEN}


def simulate(baskets: int, seed: int, *, usual: bool = False) -> dict[str, int]:
    """Run a day; every figure by name. Names that begin with 'broken_' must be 0."""
    return Simulation(seed, usual).run(baskets)


def main() -> int:
    """Print the table; 1 where a rule was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baskets", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--usual", action="store_true", help="the shipped caps")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    arguments = parser.parse_args()
    figures = simulate(arguments.baskets, arguments.seed, usual=arguments.usual)
    if arguments.json:
        print(json.dumps(figures))
    else:
        for name, figure in figures.items():
            print(f"{name:36}{figure:10,}")
    return int(any(figure for name, figure in figures.items() if name.startswith("broken_")))


if __name__ == "__main__":
    sys.exit(main())
