"""What the check found, as a person reads it: what is graver first, one sentence for one gap in many places. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.finding_texts import FINDINGS
from pos_assist.manager.scenarios.value_texts import MOVES
from pos_assist.manager.scenarios.words import place_words
from pos_assist.services.texts import Texts
from pos_assist.training.content import Plot
from pos_assist.training.linting import Fault, Finding

PLACES = {"title": say.FOR_TITLE, "lesson": say.LESSON}  # of findings that are about no stage

MOST_PLACES = 3  # of one finding that are named


class Told(NamedTuple):
    """A sentence; `stage`: where it can be put right, '' = not in the conversation."""

    text: str
    stage: str
    grave: bool


def told(findings: Iterable[Finding], plot: Plot, texts: Texts) -> list[Told]:
    """Mistakes, then hints; a language that is missing everywhere is one sentence."""
    grouped: dict[tuple[Fault, str], list[str]] = {}
    for one in sorted(findings, key=lambda one: not one.grave):
        grouped.setdefault((one.what, one.detail), []).append(one.stage)
    found = []
    for (what, detail), places in grouped.items():
        said = texts.tr(FINDINGS[what]).format(detail=_detail(what, detail, texts))
        named = [_place(place, plot, texts) for place in dict.fromkeys(places) if place]
        more = [texts.tr(say.AND_MORE, len(named) - MOST_PLACES)] if len(named) > MOST_PLACES else []
        where = ", ".join([*named[:MOST_PLACES], *more])
        stage = next((place for place in places if place in plot.stages), "")
        found.append(Told(f"{where}: {said}" if where else said[:1].upper() + said[1:], stage, what.grave))
    return found


def _place(key: str, plot: Plot, texts: Texts) -> str:
    return texts.tr(PLACES[key]) if key in PLACES and key not in plot.stages else place_words(plot, key)


def _detail(what: Fault, detail: str, texts: Texts) -> str:
    if what is Fault.STICKS:
        named = {move.value: name for move, name in MOVES.items()}
        return ", ".join(texts.tr(named[one]) if one in named else one for one in detail.split())
    return texts.tr(say.LANGUAGES[detail]) if detail in say.LANGUAGES else detail
