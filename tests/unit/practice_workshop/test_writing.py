"""What is being written: what would be lost, the steps back, and what a save makes of them."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.manager.scenarios.writing import Writing
from pos_assist.services.practice.plot_editing import new_plot
from pos_assist.training.content import Plot

PLOT = new_plot("mine")


def titled(text: str) -> Plot:
    return replace(PLOT, title={"en": text})


def test_typing_into_one_field_is_one_step_back() -> None:
    writing = Writing()
    writing.open(PLOT, PLOT)
    for text in ("T", "To", "Too dear"):
        writing.put(titled(text), "title en")
    writing.put(replace(titled("Too dear"), kinds=("add-on",)))
    assert writing.unsaved
    assert writing.step_back()
    assert writing.plot == titled("Too dear")
    assert writing.step_back()
    assert (writing.plot, writing.unsaved) == (PLOT, False)
    assert not writing.step_back()


def test_what_changes_nothing_is_no_step() -> None:
    writing = Writing()
    writing.open(PLOT, PLOT)
    writing.put(titled("x"), "title en")
    writing.put(titled("x"), "title en")
    writing.put(titled("x"))
    assert writing.step_back()
    assert not writing.step_back()


def test_a_save_can_be_taken_back_and_saved_again() -> None:
    writing = Writing()
    writing.open(PLOT, PLOT)
    writing.put(titled("a"), "title en")
    writing.kept(titled("a"))
    assert not writing.unsaved
    writing.put(titled("ab"), "title en")
    assert writing.step_back()
    assert writing.plot == titled("a")
    assert writing.step_back()
    assert writing.plot == PLOT
    assert writing.unsaved


def test_what_is_new_is_unsaved_from_the_start_and_gone_when_given_up() -> None:
    writing = Writing()
    writing.open(PLOT, None)
    held = writing.unsaved
    assert (held, writing.discard(), writing.unsaved) == (True, None, False)


def test_what_was_kept_comes_back_when_the_rest_is_given_up() -> None:
    writing = Writing()
    writing.open(PLOT, PLOT)
    writing.put(titled("a"))
    assert writing.discard() == PLOT
    assert not writing.step_back()
