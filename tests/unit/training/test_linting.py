"""What is wrong with a plot or its words is found before anybody plays it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from pos_assist.training.content import Lines, Plot, Stage, Way, When
from pos_assist.training.linting import Fault, Finding, findings, findings_of
from pos_assist.training.values import End, Move, Objection, Right
from tests.unit.training.content import CONTENT, lines, said

END = Stage("end", lines("Bye."), ends=End.SERVED)
START = Stage("start", lines("Hello."), {Move.SKIP: (Way("end"),)}, Way("start"))
GOOD = Plot(
    "p", said("A title"), said("A lesson"), Right.OFFER, {"start": START, "end": END}, objection=Objection.PRICE
)


def _plot(stages: Mapping[str, Stage] | None = None, **other: object) -> Plot:
    return replace(GOOD, stages={**GOOD.stages, **(stages or {})}, **other)  # type: ignore[arg-type]


def _start(**other: object) -> dict[str, Stage]:
    return {"start": replace(START, **other)}  # type: ignore[arg-type]


def _found(plot: Plot) -> list[Finding]:
    return list(findings_of(plot, CONTENT))


def test_a_plot_in_order_has_no_findings() -> None:
    assert _found(GOOD) == []


@pytest.mark.parametrize(
    ("plot", "stage", "what", "detail"),
    [
        (_plot(start="nowhere"), "nowhere", Fault.NO_START, ""),
        (_plot(_start(moves={}, otherwise=None, ends=End.SERVED)), "start", Fault.ENDS_AT_ONCE, ""),
        (_plot(_start(otherwise=Way("gone"))), "start", Fault.UNKNOWN_STAGE, "gone"),
        (_plot(_start(moves={}, otherwise=None)), "start", Fault.DEAD_END, ""),
        (_plot(_start(moves={}, otherwise=Way("start"))), "start", Fault.NO_END, ""),
        (_plot({"alone": replace(START, key="alone")}), "alone", Fault.UNREACHABLE, ""),
        (_plot({"end": replace(END, otherwise=Way("start"))}), "end", Fault.LEADS_ON, ""),
        (_plot(_start(says={})), "start", Fault.NO_WORDS, ""),
        (_plot(_start(says=lines("Only {name}?"))), "start", Fault.UNKNOWN_PLACEHOLDER, "name"),
        (_plot(_start(says=lines("{saving} less?"))), "start", Fault.UNFILLED, "sk"),
        (_plot(_start(says=lines("No more!"))), "start", Fault.EXCLAMATION, "No more!"),
        (_plot(_start(says=lines("a" * 101))), "start", Fault.TOO_LONG, "a" * 101),
        (
            _plot(_start(says={"en": ("Hello.",), "pl": ("Cześć.",), "ro": ("Salut.",)})),
            "start",
            Fault.MISSING_LANGUAGE,
            "sk",
        ),
        (_plot(objection=None), "", Fault.NO_OBJECTION, ""),
        (_plot(personas=("calm", "nobody")), "", Fault.UNKNOWN_PERSONA, "nobody"),
        (_plot(good=("offer.full", "offer.best")), "", Fault.UNKNOWN_SENTENCE, "offer.best"),
        (_plot(title={}), "title", Fault.NO_WORDS, ""),
        (_plot(lesson={"en": "x", "pl": "x", "sk": "x"}), "lesson", Fault.MISSING_LANGUAGE, "ro"),
    ],
)
def test_each_fault_is_found_where_it_is(plot: Plot, stage: str, what: Fault, detail: str) -> None:
    assert Finding("p", stage, what, detail) in _found(plot)


def test_moves_that_lead_nowhere_are_told() -> None:
    moves = {
        move: (Way("end", When(trust=3) if move is Move.PRESS else When()),) for move in Move if move is not Move.ASK
    }
    assert _found(_plot(_start(moves=moves, otherwise=None))) == [Finding("p", "start", Fault.STICKS, "ask press")]


def test_a_stage_that_only_the_patience_leads_to_is_no_fault() -> None:
    assert _found(_plot({"left": Stage("left", lines("I am off."), ends=End.LEFT)})) == []


def test_words_of_the_customers_own_are_words() -> None:
    silent = _plot(_start(says={}), personas=("calm",))
    calm = replace(CONTENT.personas["calm"], openings=lines("Hello."))
    content = replace(CONTENT, personas={**CONTENT.personas, "calm": calm})
    assert Fault.NO_WORDS in {one.what for one in findings_of(silent, CONTENT)}
    assert findings_of(silent, content) == ()


@pytest.mark.parametrize(
    ("right", "kinds", "says", "faulty"),
    [
        (Right.OFFER, ("bundle",), lines("{saving} less?"), False),
        (Right.OFFER, ("upgrade",), lines("And {instead_of}?"), False),
        (Right.OFFER, ("upgrade", "bundle"), lines("{saving} less?"), True),
        (Right.OFFER, (), lines("{proof}?", "{item} for {price}?"), False),
        (Right.NO_IDEA, (), lines("{item}?"), True),
        (Right.NO_IDEA, (), lines("{total}?"), False),
    ],
)
def test_a_variant_that_every_idea_fills_is_enough(
    right: Right, kinds: tuple[str, ...], says: Lines, faulty: bool
) -> None:
    plot = _plot(_start(says=says), right=right, kinds=kinds)
    assert (Fault.UNFILLED in {one.what for one in _found(plot)}) is faulty


def test_what_keeps_a_plot_from_being_played_is_grave() -> None:
    hints = {one for one in Fault if not one.grave}
    assert {Fault.MISSING_LANGUAGE, Fault.EXCLAMATION, Fault.UNREACHABLE} <= hints
    assert hints.isdisjoint({Fault.DEAD_END, Fault.NO_END, Fault.UNKNOWN_STAGE, Fault.UNFILLED, Fault.NO_WORDS})
    assert Finding("p", "start", Fault.DEAD_END).grave


def test_the_content_itself_is_checked() -> None:
    offer = CONTENT.sentences["offer.full"]
    content = replace(
        CONTENT,
        plots={},
        sentences={
            "offer.full": replace(offer, text=said("Take {it} now!")),
            "answer.wrong": replace(CONTENT.sentences["answer.wrong"], answers=Objection.PRICE),
            "silent": replace(offer, key="silent", text={}),
        },
        feedback={key: words for key, words in CONTENT.feedback.items() if key != "fit.no"},
    )
    told = {(one.stage, one.what, one.detail) for one in findings(content)}
    assert {
        ("sentences.offer.full", Fault.EXCLAMATION, "Take {it} now!"),
        ("sentences.offer.full", Fault.UNKNOWN_PLACEHOLDER, "it"),
        ("sentences.answer.wrong", Fault.BAD_ANSWERS, ""),
        ("sentences.silent", Fault.NO_WORDS, ""),
        ("feedback.fit.no", Fault.MISSING_FEEDBACK, ""),
        ("sentences", Fault.FEW_CARDS, "en"),
    } <= told


def test_findings_come_plot_by_plot() -> None:
    content = replace(CONTENT, plots={"b": _plot(objection=None), "a": _plot(key="a", objection=None)})
    assert [one.plot for one in findings(content) if one.what is Fault.NO_OBJECTION] == ["a", "p"]
