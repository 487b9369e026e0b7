"""How often own words are understood: on sentences that were written apart from what they are compared with.

`python -m tests.benchmarks.practice_ear [--lang pl] [--wrong] [--short] [--json]`: per language and per move how many
were right at first, among the three that are told, or not understood at all, and what was taken for what; `unknown`:
right among those that do not by chance stand word for word in what they are compared with. The sentences in
`tests/sentences` are a measure: what is heard must never be fitted to them.
"""

from __future__ import annotations

import argparse
import json
import time
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pos_assist import paths
from pos_assist.adapters.practice_ear import read_ear, words_of
from pos_assist.adapters.practice_files import load_content
from pos_assist.bootstrap.practice_ear import ear_of
from pos_assist.training.values import LANGUAGES, Move

SENTENCES = Path(__file__).resolve().parent.parent / "sentences"
SHORT = 4  # of a move


def sentences(language: str) -> list[tuple[str, Move]]:
    """Every sentence with what it means."""
    told = tomllib.loads((SENTENCES / f"practice_{language}.toml").read_text("utf-8"))
    return [(text, Move(move)) for move, texts in told.items() for text in texts]


def known(language: str) -> frozenset[str]:
    """Everything that own words are compared with, as the ear reads it."""
    practice = paths.resources() / "practice"
    texts = [text for every in read_ear(practice / "ear" / f"{language}.toml")[0].values() for text in every]
    cards = load_content(practice).sentences.values()
    return frozenset(map(words_of, [*texts, *(card.text.get(language, "") for card in cards)]))


def measure(language: str, most: int | None = None) -> dict[str, Any]:
    """Counts of one language; `most` sentences of a move."""
    ear = ear_of(load_content(paths.resources() / "practice"))
    ear.hear("", language)  # learns the language
    taught = known(language)
    new = right_of_new = 0
    seen: Counter[Move] = Counter()
    told: dict[str, Counter[str]] = {move.value: Counter() for move in Move}
    among: Counter[Move] = Counter()
    took, wrong = [], []
    for text, move in sentences(language):
        seen[move] += 1
        if most is not None and seen[move] > most:
            continue
        began = time.perf_counter()
        heard = ear.hear(text, language)
        took.append(1000 * (time.perf_counter() - began))
        first = heard.moves[0][0].value if heard.moves else "nothing"
        told[move.value][first] += 1
        if words_of(text) not in taught:
            new, right_of_new = new + 1, right_of_new + (first == move.value)
        among[move] += any(one is move for one, _ in heard.moves)
        if first != move.value:
            wrong.append({"text": text, "is": move.value, "heard": first})
    n = sum(counts.total() for counts in told.values())
    moves = {
        name: {"n": counts.total(), "right": counts[name], "among": among[Move(name)], "heard": dict(counts)}
        for name, counts in told.items()
    }
    took.sort()
    return {
        "language": language,
        "n": n,
        "right": sum(counts[name] for name, counts in told.items()),
        "unknown": new,
        "right_of_unknown": right_of_new,
        "among": among.total(),
        "nothing": sum(counts["nothing"] for counts in told.values()),
        "p50_ms": took[len(took) // 2],
        "p99_ms": took[int(len(took) * 0.99)],
        "moves": moves,
        "wrong": wrong,
    }


def table(found: Sequence[dict[str, Any]]) -> str:
    """Languages, then moves over all languages, then what was taken for what most often."""
    lines = [f"{'':12}{'n':>6}{'right':>8}{'unknown':>9}{'in three':>10}{'nothing':>9}{'p50 ms':>8}{'p99 ms':>8}"]
    for one in found:
        new = one["right_of_unknown"] / one["unknown"] if one["unknown"] else 0.0
        shares = f"{one['right'] / one['n']:>8.1%}{new:>9.1%}{one['among'] / one['n']:>10.1%}"
        shares += f"{one['nothing'] / one['n']:>9.1%}"
        lines.append(f"{one['language']:12}{one['n']:>6}{shares}{one['p50_ms']:>8.2f}{one['p99_ms']:>8.2f}")
    n, right, new, of_new = (sum(one[key] for one in found) for key in ("n", "right", "unknown", "right_of_unknown"))
    lines += [
        f"{'all':12}{n:>6}{right / n:>8.1%}{of_new / max(1, new):>9.1%} (of {new})",
        "",
        f"{'move':12}" + "".join(f"{o['language']:>7}" for o in found),
    ]
    confused: Counter[tuple[str, str]] = Counter()
    for move in Move:
        shares = ""
        for one in found:
            of = one["moves"][move.value]
            shares += f"{of['right'] / of['n']:>7.0%}" if of["n"] else f"{'-':>7}"
            confused.update({(move.value, to): count for to, count in of["heard"].items() if to != move.value})
        lines.append(f"{move.value:12}{shares}")
    most = "; ".join(f"{a} for {b} {count}" for (b, a), count in confused.most_common(8))
    return "\n".join([*lines, "", f"Taken most often: {most}"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, or everything as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--wrong", action="store_true", help="list what was not understood rightly")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    languages = (given.lang,) if given.lang else LANGUAGES
    found = [measure(language, SHORT if given.short else None) for language in languages]
    if given.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return 0
    print(table(found))
    for one in found if given.wrong else ():
        print(*(f"{w['is']:10} heard as {w['heard']:10} {w['text']}" for w in one["wrong"]), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
