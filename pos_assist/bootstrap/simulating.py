"""A file of receipts becomes a world with a known truth; several seeds run in processes of their own."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path

from pos_assist import paths
from pos_assist.adapters.phrases import load_phrases
from pos_assist.adapters.transactions import read_transactions
from pos_assist.engine.script import PhraseBook
from pos_assist.errors import ExitCode, UserError
from pos_assist.learning.receipts import Receipts
from pos_assist.simulation.running import ALWAYS, POLICIES, Plan, Result, World
from pos_assist.simulation.school import Known, known_of
from pos_assist.simulation.shop import history_of

__all__ = ["ALWAYS", "POLICIES", "Simulation", "prepare"]

LEAST_RECEIPTS = 500
LEAST_PRODUCTS = 10


@dataclass(frozen=True)
class Simulation:
    """What will run: the receipts of a file, the sentences that a card needs, one plan a seed."""

    source: Path
    receipts: Receipts
    phrases: PhraseBook
    plans: tuple[Plan, ...]
    notes: tuple[str, ...]

    def run(self, results: list[Result], *, jobs: int = 1) -> Iterator[int]:
        """Run all plans and add what came of each to `results`, by seed; yields at every step that is done.

        With one job a step is a day, with more a whole seed.
        """
        first = self.plans[0]
        known = known_of(history_of(self.receipts, first.nature, baskets_a_day=first.baskets_a_day))
        if jobs <= 1:
            for plan in self.plans:
                world = World(self.receipts, self.phrases, plan, known)
                yield from world.run()
                results.append(world.result())
            return
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(jobs, mp_context=spawn, initializer=_end_with_parent) as pool:
            try:
                waiting = [pool.submit(_whole, self, plan, known) for plan in self.plans]
                for number, one in enumerate(as_completed(waiting)):
                    results.append(one.result())
                    yield number
            except BrokenProcessPool as error:
                hint = "Perhaps memory ran short: give fewer --jobs."
                raise UserError(
                    "The process of a seed was ended from outside.", hint=hint, code=ExitCode.BUG
                ) from error
            finally:  # interrupted: the pool would first finish what was begun, and begin the rest
                for process in multiprocessing.active_children():
                    process.terminate()
                _hand_nothing_out(pool)
                pool.shutdown(cancel_futures=True)
        results.sort(key=lambda result: result.seed)

    def steps(self, jobs: int) -> int:
        """How often `run` yields."""
        return len(self.plans) if jobs > 1 else sum(plan.days for plan in self.plans)


def prepare(
    file: Path,
    *,
    days: int,
    baskets_a_day: int,
    seeds: Sequence[int],
    policies: Sequence[str] = POLICIES,
    approved: bool = True,
) -> Simulation:
    """Read the file and plan; see `Plan`.

    Raises:
        UserError: the file cannot be used, or holds too little to make a shop of.
    """
    found = read_transactions(file)
    receipts = found.receipts
    several, sold = int((receipts.sizes >= 2).sum()), len(receipts.products)
    if several < LEAST_RECEIPTS or sold < LEAST_PRODUCTS:
        title = f"{file.name} holds {several:,} baskets of two products or more, and {sold:,} products in all."
        raise UserError(title, hint=f"A shop is made of {LEAST_RECEIPTS} such baskets and {LEAST_PRODUCTS} products.")
    names = tuple(name for name in POLICIES if name in policies or name in ALWAYS)
    plan = Plan(days, baskets_a_day, 0, names, approved)
    plans = tuple(replace(plan, seed=seed) for seed in seeds)
    notes = found.notes if found.has_price else (*found.notes, "Prices are drawn: median 2.50, seeded.")
    return Simulation(file, receipts, load_phrases(paths.resources() / "phrases"), plans, notes)


def _hand_nothing_out(pool: ProcessPoolExecutor) -> None:
    """Its workers were ended: what is being written to them is read by nobody, and the writer would wait forever.

    CPython's own mending (gh-94777), which 3.11.2 does not have yet.
    """
    queue = getattr(pool, "_call_queue", None)
    if queue is not None:
        queue._reader.close()  # noqa: SLF001 - there is no other way to it


def _end_with_parent() -> None:
    """A worker's: Ctrl+C is its parent's to hear, and no seed is simulated for nobody."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(int(ExitCode.INTERRUPTED))

    threading.Thread(target=watch, daemon=True).start()


def _whole(simulation: Simulation, plan: Plan, known: Known) -> Result:
    """One seed, in a process of its own."""
    world = World(simulation.receipts, simulation.phrases, plan, known)
    for _ in world.run():
        pass
    return world.result()
