"""Whatever is said, does every encounter end? Every customer x plot x level x language under random sentences.

Each sequence says anything at any time: sentences of every move, with what they contain and answer mixed at random,
as own words may be. Counted are encounters that did not end, lasted too long, showed an open brace or nothing at all.
Cards are drawn in one sequence of a hundred: three to five, filled, none twice, one of them lets go.
Run: python -m tests.benchmarks.practice_random [--sequences 5000] [--seed 7] [--workers 2] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from itertools import product
from pathlib import Path
from random import Random

from pos_assist.adapters.practice_files import load_content
from pos_assist.training.content import Content, Plot
from pos_assist.training.encounter import Said, Setup, State
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.scene import Scene
from pos_assist.training.values import LANGUAGES, MOST_TURNS, Level, Mood, Move, Objection, Right, Says
from tests.unit.practice_files.baskets import baskets_for

SHIPPED = Path(__file__).parents[2] / "resources" / "practice"
SEQUENCES, SHORT = 5000, 3
A_CARD_IN = 100  # sequences
LETTING_GO = (Move.SKIP, Move.ACCEPT_NO)


@dataclass
class Counted:
    """What came of the sequences of one language."""

    language: str
    combinations: int = 0
    sequences: int = 0
    moves: int = 0
    most_moves: int = 0
    unended: int = 0
    open_braces: int = 0
    silent: int = 0
    bad_cards: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    stages: set[tuple[str, str]] = field(default_factory=set)

    @property
    def ok(self) -> bool:
        """Whether nothing went wrong."""
        return not (self.unended or self.open_braces or self.silent or self.bad_cards)

    def add(self, other: Counted) -> None:
        """The counts of another part of the same language."""
        for name in ("combinations", "sequences", "moves", "unended", "open_braces", "silent", "bad_cards"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.most_moves = max(self.most_moves, other.most_moves)
        self.ends.update(other.ends)
        self.stages |= other.stages


def spoken(rng: Random) -> Said:
    """Anything at all: a move with whatever it may contain and answer."""
    move = rng.choice(list(Move))
    says = frozenset(rng.sample(list(Says), rng.randrange(4)))
    return Said(move, "…", says, rng.choice([None, *Objection]) if move is Move.ANSWER else None)


def scenes_for(plot: Plot, language: str) -> list[Scene]:
    """A basket of every kind, and the same with the barest idea that a shop may have."""
    full = baskets_for(plot, language)
    bare = [
        replace(one, idea=replace(one.idea, benefit="", proof="", cheaper_item="", cheaper_price="", cheaper_total=""))
        for one in full
        if one.idea
    ]
    return [*full, *bare]


def count(key: tuple[str, str], sequences: int, seed: int) -> Counted:
    """All customers and levels of one plot in one language."""
    language, plot_key = key
    content = load_content(SHIPPED)
    counted, plot = Counted(language), content.plots[plot_key]
    scenes = scenes_for(plot, language)
    queue = 3 if plot.right is Right.QUEUE else 0
    for persona, level in product(content.personas, Level):
        rng = Random(f"{seed} {key} {persona} {level}")
        counted.combinations += 1
        for number in range(sequences):
            mood, scene = rng.choice(list(Mood)), rng.choice(scenes)
            setup = Setup(plot_key, persona, mood, level, language, scene, queue, number)
            _play(setup, content, rng, counted, with_cards=number % A_CARD_IN == 0)
    return counted


def _play(setup: Setup, content: Content, rng: Random, counted: Counted, *, with_cards: bool) -> None:
    state = begin(setup, content)
    while state.ended is None and len(state.turns) <= 2 * MOST_TURNS:
        if with_cards:
            counted.bad_cards += not _a_choice(state, content)
        state = play(state, spoken(rng), content)
    moves = len(state.turns) - 1
    counted.sequences += 1
    counted.moves += moves
    counted.most_moves = max(counted.most_moves, moves)
    counted.unended += state.ended is None or moves > MOST_TURNS
    counted.open_braces += any("{" in turn.customer or "}" in turn.customer for turn in state.turns)
    counted.silent += any(not turn.customer for turn in state.turns)
    counted.ends[state.ended.value if state.ended else "-"] += 1
    counted.stages.update((setup.plot, turn.stage) for turn in state.turns)


def _a_choice(state: State, content: Content) -> bool:
    choice = cards(state, content)
    texts = [one.text for one in choice]
    whole = all(text and "{" not in text for text in texts) and len(set(texts)) == len(texts)
    return 3 <= len(choice) <= 5 and whole and any(one.move in LETTING_GO for one in choice)


def run(sequences: int, seed: int, workers: int) -> dict[str, Counted]:
    """By language."""
    content = load_content(SHIPPED)
    keys = list(product(LANGUAGES, sorted(content.plots)))
    by_language = {language: Counted(language) for language in LANGUAGES}
    job = partial(count, sequences=sequences, seed=seed)
    with ProcessPoolExecutor(workers) as pool:
        for counted in pool.map(job, keys) if workers > 1 else map(job, keys):
            by_language[counted.language].add(counted)
    return by_language


def never_reached(by_language: dict[str, Counted]) -> list[str]:
    """Stages that no sequence came to."""
    reached = set().union(*(one.stages for one in by_language.values()))
    plots = load_content(SHIPPED).plots.values()
    return [f"{one.key}.{key}" for one in plots for key in one.stages if (one.key, key) not in reached]


def main() -> int:
    """Print a table, or JSON; 1 where anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sequences", type=int, default=SEQUENCES, help="of each customer x plot x level x language")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    started = time.perf_counter()
    by_language = run(SHORT if given.short else given.sequences, given.seed, given.workers)
    seconds, missing = time.perf_counter() - started, never_reached(by_language)
    if given.json:
        rows = {key: {**asdict(one), "stages": len(one.stages)} for key, one in by_language.items()}
        print(json.dumps({"languages": rows, "never_reached": missing, "seconds": round(seconds, 1)}, indent=1))
    else:
        _table(by_language, missing, seconds)
    return 0 if all(one.ok for one in by_language.values()) else 1


def _table(by_language: dict[str, Counted], missing: list[str], seconds: float) -> None:
    head = ("language", "combinations", "sequences", "moves", "most", "unended", "braces", "silent", "bad cards")
    print(" ".join(f"{one:>12}" for one in head))
    for one in by_language.values():
        row = (one.language, one.combinations, one.sequences, one.moves, one.most_moves)
        wrong = (one.unended, one.open_braces, one.silent, one.bad_cards)
        print(" ".join(f"{value:>12}" for value in (*row, *wrong)))
    ends: Counter[str] = sum((one.ends for one in by_language.values()), Counter())
    print("ends:", ", ".join(f"{end} {share / ends.total():.1%}" for end, share in ends.most_common()))
    print("stages never come to:", ", ".join(missing) or "none")
    print(f"{seconds:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
