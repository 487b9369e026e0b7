"""A bandit over six offers whose worth is known: what learning costs, and whether the record tells the truth after.

Every day the shares are set anew from what came so far (`statistics.bandit`), sixty days. Then, from thirty such days,
what one offer would have brought: with the logged chances, with the overall shares, with 1/6, and for a rule that
prefers one offer in the evening (`statistics.off_policy`).
Run: python -m tests.benchmarks.bandit_shop [--runs 200] [--seed 1] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from pos_assist.statistics.bandit import Believed, Tries, believed, shares
from pos_assist.statistics.off_policy import Weighted, snips

RUNS, SHORT = 200, 30
DAYS, LOGGED_DAYS = 60, 30
A_DAY = (100, 300, 1000)
YES = np.array([0.10, 0.12, 0.08, 0.15, 0.05, 0.09])  # chance of a yes
EARNS = np.array([120.0, 90.0, 120.0, 100.0, 220.0, 80.0])  # margin of one, minor units: equal shares lose 30 %
SAYING = 2.0  # what a sentence costs
EVENING = 1.6  # times the chance of a yes there
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Learned:
    """Regret: what is lost of what the best offer alone would have earned."""

    a_day: int
    regret: float
    even_regret: float  # of six equal shares for ever
    on_best: float  # share on the last day
    ok: bool


@dataclass(frozen=True)
class Told:
    """An estimate of another policy: its bias as a share of the truth, and how often its 95 % interval holds it."""

    name: str
    bias: float
    coverage: float
    ok: bool | None  # None: shown for comparison only


def learned(runs: int, seed: int) -> list[Learned]:
    """What the adaptive shares cost. At 300 a day at most a tenth, and four fifths on the best on the last day."""
    worth = YES * EARNS - SAYING
    found = []
    for a_day in A_DAY:
        regrets, last = [], []
        for number in range(runs):
            days = _days(np.random.default_rng((seed, a_day, number)), a_day, DAYS)
            earned = sum(float(share @ worth) for share, _ in days) / DAYS
            regrets.append(1 - earned / worth.max())
            last.append(float(days[-1][0][worth.argmax()]))
        regret, on_best = float(np.mean(regrets)), float(np.mean(last))
        even = 1 - float(worth.mean() / worth.max())
        ok = a_day != 300 or (regret <= 0.10 and on_best >= 0.8)
        found.append(Learned(a_day, regret, even, on_best, ok))
    return found


def _days(rng: np.random.Generator, a_day: int, days: int) -> list[tuple[Floats, tuple[NDArray[np.int64], Floats]]]:
    """Of every day its shares, and what was shown with what it brought."""
    seen: list[list[tuple[int, float, float, float]]] = [[] for _ in YES]
    found = []
    for day in range(days):
        share = np.array(shares(_believed(seen, day)))
        shown = rng.choice(len(YES), a_day, p=share)
        brought = (rng.random(a_day) < YES[shown]) * EARNS[shown] - SAYING
        for offer, past in enumerate(seen):
            mine = brought[shown == offer]
            past.append((day, len(mine), float(mine.sum()), float((mine**2).sum())))
        found.append((share, (shown, brought)))
    return found


def _believed(seen: list[list[tuple[int, float, float, float]]], today: int) -> list[Believed]:
    return believed([[Tries(today - day, *sums) for day, *sums in past] for past in seen])


def told(runs: int, seed: int) -> list[Told]:
    """What is said of another policy afterwards. With the logged chances: bias at most 3 %, coverage 93-97 %."""
    answers: dict[str, list[tuple[float, bool]]] = {}
    target = 1  # neither the best nor the worst
    for number in range(runs):
        rng = np.random.default_rng((seed, 7, number))
        days = _days(rng, 300, LOGGED_DAYS)
        shown = np.concatenate([one for _, (one, _) in days])
        brought = np.concatenate([one for _, (_, one) in days])
        chance = np.concatenate([np.full(len(one), share[target]) for share, (one, _) in days])
        truth, hit = float(YES[target] * EARNS[target] - SAYING), shown == target
        _note(answers, "logged chances", hit / chance, brought, truth)
        _note(answers, "share of the whole time", hit / hit.mean(), brought, truth)
        _note(answers, "mean of all, as if chance were 1/6", np.full(len(shown), 6.0), brought, truth)
        for name, weights, rewards, of_all in _in_the_evening(rng, target):
            _note(answers, name, weights, rewards, of_all)
    room = 3 * (0.05 * 0.95 / runs) ** 0.5
    found = []
    for name, pairs in answers.items():
        bias, coverage = float(np.mean([one for one, _ in pairs])), float(np.mean([held for _, held in pairs]))
        ok = abs(bias) <= 0.03 and 0.93 - room <= coverage <= 0.97 + room
        found.append(Told(name, bias, coverage, ok if name.startswith("logged") else None))
    return found


def _in_the_evening(rng: np.random.Generator, target: int) -> list[tuple[str, Floats, Floats, float]]:
    """The offer is preferred where people say yes more often anyway."""
    evening = rng.random(9000) < 0.4
    chance = np.where(evening, 0.7, 0.1)
    hit = rng.random(9000) < chance
    yes = YES[target] * np.where(evening, EVENING, 1.0)
    brought = (rng.random(9000) < yes) * EARNS[target] - SAYING
    truth = float(YES[target] * (0.4 * EVENING + 0.6) * EARNS[target] - SAYING)
    return [
        ("logged chances, shown by time of day", hit / chance, brought, truth),
        ("its overall share, shown by time of day", hit / hit.mean(), brought, truth),
    ]


def _note(
    answers: dict[str, list[tuple[float, bool]]], name: str, weights: Floats, rewards: Floats, truth: float
) -> None:
    found = snips(Weighted.of(weights, rewards))
    if found.value is not None and found.interval is not None:
        answers.setdefault(name, []).append((found.value / truth - 1, found.interval.holds(truth)))


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    runs = SHORT if args.short else args.runs
    costs, policies = learned(runs, args.seed), told(runs, args.seed)
    if args.json:
        print(
            json.dumps({"learned": [asdict(one) for one in costs], "told": [asdict(one) for one in policies]}, indent=2)
        )
        return
    print(f"six offers, {DAYS} days, {runs} runs\nshows a day  regret  of equal shares  on the best")
    for one in costs:
        row = f"{one.a_day:11}  {one.regret:6.1%}  {one.even_regret:15.1%}  {one.on_best:11.1%}"
        print(f"{row}  {'ok' if one.ok else 'NOT OK'}")
    print(f"what another policy would have brought\n{'weights':<42}{'bias':>8}{'coverage':>10}")
    for two in policies:
        verdict = "" if two.ok is None else "ok" if two.ok else "NOT OK"
        print(f"{two.name:<42}{two.bias:>8.1%}{two.coverage:>10.1%}  {verdict}")


if __name__ == "__main__":
    main()
