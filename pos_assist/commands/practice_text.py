"""Scenarios and what the check finds in them, as lines of text and as documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from pos_assist.training.content import Content, Plot, Stage, Way, Words
from pos_assist.training.linting import Fault, Finding

if TYPE_CHECKING:
    from pos_assist.bootstrap.practice_checking import Checked

_FEELINGS = ("patience", "trust", "interest")
_FINDINGS = {
    Fault.NO_START: "the first stage is missing",
    Fault.ENDS_AT_ONCE: "it ends before the seller can say anything",
    Fault.UNKNOWN_STAGE: "it leads to the stage '{detail}', which is not there",
    Fault.DEAD_END: "a dead end: it does not end here, and nothing follows",
    Fault.NO_END: "whatever is said, no end is reached from here",
    Fault.UNREACHABLE: "nothing leads here",
    Fault.NO_WORDS: "nothing is said here in any language",
    Fault.UNKNOWN_PLACEHOLDER: "'{{{detail}}}' is nothing that can be filled in",
    Fault.UNFILLED: "there is no sentence that every basket can fill, in '{detail}'",
    Fault.NO_OBJECTION: "it does not tell what the customer has against it ('objection')",
    Fault.UNKNOWN_PERSONA: "there is no customer '{detail}'",
    Fault.BAD_ANSWERS: "a sentence to be left alone counts as an answer",
    Fault.FEW_CARDS: "there is too little to say where the panel has no idea, in '{detail}'",
    Fault.STICKS: "nothing follows when the seller does this: {detail}",
    Fault.LEADS_ON: "it ends here, and yet something follows",
    Fault.MISSING_LANGUAGE: "it is not written in '{detail}'",
    Fault.EXCLAMATION: 'there is an exclamation mark: "{detail}"',
    Fault.TOO_LONG: 'it is longer than 100 characters: "{detail}"',
    Fault.UNKNOWN_SENTENCE: "the model dialogue names the sentence '{detail}', which is not there",
    Fault.MISSING_FEEDBACK: "this sentence of feedback is missing",
}


def checked_lines(checked: Checked) -> Iterator[str]:
    """What `practice lint` tells: what is wrong, what a copy lacks, and whether the shop's is played."""
    yield from (f"mistake {error}" for error in checked.unreadable)
    yield from finding_lines(checked.findings)
    for file, places in checked.lacking.items():
        what = ", ".join(place for place in places if place) or "the file"
        yield f"hint {file}: not in the copy, so it is taken as it comes with the program: {what}"
    if checked.copy:
        played = "is not played, what comes with the program is" if checked.trouble else "is played"
        yield f"The shop's own copy in {checked.copy} {played}."


def finding_lines(found: Iterable[Finding]) -> Iterator[str]:
    """One finding a line; what is missing in a language comes last, all places of a scenario in one line."""
    missing: dict[tuple[str, str], list[str]] = {}
    for one in found:
        if one.what is Fault.MISSING_LANGUAGE:
            missing.setdefault((one.plot, one.detail), []).append(one.stage)
        else:
            yield f"{'mistake' if one.grave else 'hint'} {finding_line(one)}"
    for (plot, language), places in missing.items():
        yield f"hint {plot or 'the content'}: not written in '{language}': {', '.join(places)}"


def finding_line(one: Finding) -> str:
    """'price, doubt: a dead end …'."""
    place = ", ".join(part for part in (one.plot, one.stage) if part) or "the content"
    return f"{place}: {_FINDINGS[one.what].format(detail=one.detail)}"


def plot_line(plot: Plot, language: str) -> str:
    """'price  offer  price  That is too dear'."""
    own = "  (the shop's own)" if plot.own else ""
    objection = plot.objection.value if plot.objection else "-"
    return f"{plot.key:20} {plot.right.value:15} {objection:14} {_said(plot.title, language)}{own}"


def plot_document(plot: Plot, language: str) -> dict[str, Any]:
    """The head of a scenario, for machines."""
    return {
        "key": plot.key,
        "title": _said(plot.title, language),
        "lesson": _said(plot.lesson, language),
        "right": plot.right.value,
        "objection": plot.objection.value if plot.objection else None,
        "personas": list(plot.personas),
        "levels": [int(level) for level in plot.levels],
        "kinds": list(plot.kinds),
        "own": plot.own,
    }


def whole_document(plot: Plot, language: str) -> dict[str, Any]:
    """The head, and every stage with the customer's words and the ways on."""
    stages = {
        stage.key: {
            "says": list(stage.says.get(language, ())),
            "ends": stage.ends.value if stage.ends else None,
            "no": stage.no,
            "doubts": stage.doubts,
            "yes": stage.yes,
            "leads_to": {move: [way.to for way in ways] for move, ways in _moves(stage)},
        }
        for stage in plot.stages.values()
    }
    return plot_document(plot, language) | {"start": plot.start, "stages": stages}


def plot_lines(plot: Plot, content: Content, language: str) -> Iterator[str]:
    """The whole scenario, to be read."""
    yield from (_said(plot.title, language), _said(plot.lesson, language), f"Right: {plot.right.value}", "")
    for stage in plot.stages.values():
        marks = [mark for mark in ("doubts", "no", "yes") if getattr(stage, mark)]
        marks += [f"ends: {stage.ends.value}"] if stage.ends else []
        yield f"{stage.key} ({', '.join(marks)})" if marks else stage.key
        yield from (f'    "{text}"' for text in stage.says.get(language, ()))
        alike: dict[tuple[Way, ...], list[str]] = {}
        for move, ways in _moves(stage):
            alike.setdefault(ways, []).append(move)
        yield from (f"    {', '.join(moves)}: {' / '.join(map(_way, ways))}" for ways, moves in alike.items())
    for name, keys in (("To follow", plot.good), ("To avoid", plot.bad)):
        said = [content.sentences[key].text.get(language, key) for key in keys if key in content.sentences]
        yield from ("", f"{name}:", *(f'    "{text}"' for text in said)) if said else ()


def _moves(stage: Stage) -> Iterator[tuple[str, tuple[Way, ...]]]:
    yield from ((move.value, ways) for move, ways in stage.moves.items())
    if stage.otherwise:
        yield "otherwise", (stage.otherwise,)


def _way(way: Way) -> str:
    """Where it leads, when, and what it does to the mood: 'yes if it answers, trust 2 (trust +1)'."""
    when = way.when
    conditions = [f"{name} {least}" for name in _FEELINGS if (least := getattr(when, name)) is not None]
    conditions += sorted(f"says {one.value}" for one in when.says) + sorted(f"told {one.value}" for one in when.told)
    conditions += ["it answers"] if when.answers else []
    conditions += [] if when.fits is None else ["it fits the idea's kind" if when.fits else "it does not fit its kind"]
    conditions += [] if when.level is None else [f"level up to {int(when.level)}"]
    mood = ", ".join(f"{name} {number:+}" for name in _FEELINGS if (number := getattr(way, name)))
    told = f"{way.to} if {', '.join(conditions)}" if conditions else way.to
    return f"{told} ({mood})" if mood else told


def _said(words: Words, language: str) -> str:
    """In this language, else in the first that it is written in."""
    return words.get(language) or next(iter(words.values()), "")
