"""Checks plots before anybody plays them: dead ends, stages nobody comes to, ways to nowhere, and their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pos_assist.training.content import Content, Plot, Stage, When
from pos_assist.training.faults import Fault, Finding
from pos_assist.training.values import End, Move, Right
from pos_assist.training.word_linting import of_content, of_stage, of_words

__all__ = ["Fault", "Finding", "findings", "findings_of"]
_ALWAYS = When()


def findings(content: Content) -> tuple[Finding, ...]:
    """Of everything: all plots, then customers, sentences and feedback."""
    of_plots = (one for key in sorted(content.plots) for one in findings_of(content.plots[key], content))
    return (*of_plots, *of_content(content))


def findings_of(plot: Plot, content: Content) -> tuple[Finding, ...]:
    """Of one plot, in the order of its stages."""
    found = [*_graph(plot), *_named(plot, content)]
    for stage in plot.stages.values():
        found.extend(of_stage(plot, stage, content))
    for name, words in (("title", plot.title), ("lesson", plot.lesson)):
        found.extend(of_words(plot.key, name, words))
    return tuple(dict.fromkeys(found))


def _graph(plot: Plot) -> Iterator[Finding]:
    """Whether every stage is come to, leads on, and comes to an end."""
    if plot.start not in plot.stages:
        yield Finding(plot.key, plot.start, Fault.NO_START)
    elif plot.stages[plot.start].ends:
        yield Finding(plot.key, plot.start, Fault.ENDS_AT_ONCE)
    leads = {key: _leads_to(stage) for key, stage in plot.stages.items()}
    reached = _closure({plot.start}, leads)
    back: dict[str, set[str]] = {}
    for key, others in leads.items():
        for other in others:
            back.setdefault(other, set()).add(key)
    ending = _closure({key for key, stage in plot.stages.items() if stage.ends}, back)
    leaving = {key for key, stage in plot.stages.items() if stage.ends is End.LEFT}
    for key, stage in plot.stages.items():
        for other in sorted(leads[key] - set(plot.stages)):
            yield Finding(plot.key, key, Fault.UNKNOWN_STAGE, other)
        if stage.ends is None and not leads[key]:
            yield Finding(plot.key, key, Fault.DEAD_END)
        elif key not in ending:
            yield Finding(plot.key, key, Fault.NO_END)
        if key not in reached | leaving:  # anybody may lose patience
            yield Finding(plot.key, key, Fault.UNREACHABLE)
        if stage.ends and leads[key]:
            yield Finding(plot.key, key, Fault.LEADS_ON)
        sticking = [move.value for move in Move if not any(way.when == _ALWAYS for way in stage.moves.get(move, ()))]
        if stage.ends is None and leads[key] and stage.otherwise is None and sticking:
            yield Finding(plot.key, key, Fault.STICKS, " ".join(sticking))


def _leads_to(stage: Stage) -> set[str]:
    ways = [way for several in stage.moves.values() for way in several]
    return {way.to for way in (*ways, *([stage.otherwise] if stage.otherwise else []))}


def _closure(first: set[str], leads: Mapping[str, set[str]]) -> set[str]:
    """Everything that can be come to from the first ones."""
    reached, ahead = set(), list(first)
    while ahead:
        key = ahead.pop()
        if key not in reached:
            reached.add(key)
            ahead.extend(leads.get(key, ()))
    return reached


def _named(plot: Plot, content: Content) -> Iterator[Finding]:
    """Whether what a plot names is there."""
    if plot.right is Right.OFFER and plot.objection is None:
        yield Finding(plot.key, "", Fault.NO_OBJECTION)
    for key in plot.personas:
        if key not in content.personas:
            yield Finding(plot.key, "", Fault.UNKNOWN_PERSONA, key)
    for key in (*plot.good, *plot.bad):
        if key not in content.sentences:
            yield Finding(plot.key, "", Fault.UNKNOWN_SENTENCE, key)
