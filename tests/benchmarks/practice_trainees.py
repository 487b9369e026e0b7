"""Does the rubric tell sellers apart? A good, a mediocre and a pushy scripted trainee, a session of six per seed.

All three play the same six encounters by the cards. Told apart: the session's mean is highest for the good one and
lowest for the pushy one, in every seed and language; the margins are the smallest distances over all seeds.
Run: python -m tests.benchmarks.practice_trainees [--seeds 100] [--encounters 6] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from statistics import mean

from pos_assist.adapters.practice_files import load_content
from pos_assist.training import players
from pos_assist.training.content import Content
from pos_assist.training.opening import draw
from pos_assist.training.rubric import score
from pos_assist.training.scene import Scene
from pos_assist.training.values import LANGUAGES, PASS_MARK
from tests.unit.practice_files.baskets import IDEAS, basket

SHIPPED = Path(__file__).parents[2] / "resources" / "practice"
SEEDS, SHORT, ENCOUNTERS = 100, 10, 6
PLAYERS = {"good": players.good, "mediocre": players.mediocre, "pushy": players.pushy}
Means = dict[str, float]


@dataclass(frozen=True)
class Told:
    """Per cent of sessions by trainee: least, mean and most; and how far apart they are in the closest seed."""

    language: str
    seeds: int
    told_apart: int
    least: Means
    mean: Means
    most: Means
    good_over_mediocre: float
    mediocre_over_pushy: float
    pushy_passed: int  # sessions of the pushy one that reached the pass mark


def session(content: Content, scenes: list[Scene], seed: int, language: str, encounters: int) -> Means:
    """The mean score of each trainee in the session of this seed."""
    setups = draw(content, scenes, Random(f"{seed} {language}"), language=language, count=encounters)
    return {
        name: mean(score(players.through(one, player, content, Random(seed)), content).percent for one in setups)
        for name, player in PLAYERS.items()
    }


def tell(language: str, seeds: int, encounters: int) -> Told:
    """All seeds in one language."""
    content = load_content(SHIPPED)
    scenes = [basket(kind, language) for kind in (*IDEAS, None)]
    sessions = [session(content, scenes, seed, language, encounters) for seed in range(seeds)]
    by_name = {name: [one[name] for one in sessions] for name in PLAYERS}
    return Told(
        language,
        seeds,
        sum(one["good"] > one["mediocre"] > one["pushy"] for one in sessions),
        {name: round(min(means), 1) for name, means in by_name.items()},
        {name: round(mean(means), 1) for name, means in by_name.items()},
        {name: round(max(means), 1) for name, means in by_name.items()},
        round(min(one["good"] - one["mediocre"] for one in sessions), 1),
        round(min(one["mediocre"] - one["pushy"] for one in sessions), 1),
        sum(one >= PASS_MARK for one in by_name["pushy"]),
    )


def main() -> int:
    """Print a table, or JSON; 1 where they were not told apart in every seed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("--encounters", type=int, default=ENCOUNTERS)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    seeds = SHORT if given.short else given.seeds
    rows = [tell(language, seeds, given.encounters) for language in LANGUAGES]
    if given.json:
        print(json.dumps([asdict(one) for one in rows], indent=1))
    else:
        print("lang  told apart  session's per cent, least / mean / most    smallest distance in one seed")
        for one in rows:
            spans = "  ".join(f"{name} {one.least[name]}/{one.mean[name]}/{one.most[name]}" for name in PLAYERS)
            print(f"{one.language}    {one.told_apart} of {one.seeds}  {spans}", end="  ")
            print(f"good-mediocre {one.good_over_mediocre}, mediocre-pushy {one.mediocre_over_pushy}")
    return 0 if all(one.told_apart == one.seeds for one in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
