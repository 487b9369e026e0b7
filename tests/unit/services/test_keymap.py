"""Which keys may be hotkeys: the table of ux.md C07/C08, the defaults, and fuzzed names."""

from __future__ import annotations

from dataclasses import asdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.errors import ExitCode, UserError
from pos_assist.services import key_texts as say
from pos_assist.services.key_test import KeyUse
from pos_assist.services.keymap import (
    ACTIONS,
    KEYS,
    ONE_KEYS,
    Chord,
    Problem,
    against_the_rules,
    chord_of,
    free_keys,
    keymap,
    note,
    require_possible,
)
from pos_assist.settings import KeySettings

DEFAULTS = {name: value for name, value in asdict(KeySettings()).items() if name != "enabled"}
WHOLE = KeyUse(seen={"F2": 4, "Enter": 9, "Ctrl+Shift+F7": 1}, signs=60, scans=3)
MODIFIED = [Chord("", *held) for held in product((False, True), repeat=4)]


def why(text: str, use: KeyUse | None = None) -> str:
    """The source of the refusal of one key, '' where it is bound."""
    problems = keymap({"accept": text}, use).problems
    return problems[0].source if problems else ""


def test_the_defaults_are_all_allowed_without_a_test() -> None:
    found = keymap(DEFAULTS)
    assert not found.problems
    assert set(ACTIONS) - set(found.bindings) == {"flag"}  # a key for those who want one
    assert keymap({**DEFAULTS, "flag": "Ctrl+Shift+F5"}).problems == ()
    assert {str(chord) for chord in found.bindings.values()} == {f"Ctrl+Shift+F{n}" for n in (6, 7, 8, 9, 10, 11)}


@pytest.mark.parametrize(
    ("text", "chord"),
    [
        ("Ctrl+Shift+F9", Chord("F9", ctrl=True, shift=True)),
        (" shift + CONTROL + f9 ", Chord("F9", ctrl=True, shift=True)),
        ("Pause", Chord("Pause")),
        ("page down", Chord("PageDown")),
        ("Pg_Up", Chord("PageUp")),
        ("return", Chord("Enter")),
        ("Ctrl++", Chord("+", ctrl=True)),
        ("+", Chord("+")),
        ("ą", Chord("Ą")),
        ("AltGr+e", Chord("E", ctrl=True, alt=True)),
        ("Super+F24", Chord("F24", win=True)),
    ],
)
def test_names_as_people_write_them(text: str, chord: Chord) -> None:
    assert chord_of(text) == chord


@pytest.mark.parametrize(
    "text", ["", "F25", "F0", "Ctrl", "Hyper+F9", "Ctrl+Shift+", "F9+F10", "Ctrl++F9", "\x07", "Ctrl+ "]
)
def test_what_is_no_key_is_told_so_or_is_no_function_key(text: str) -> None:
    chord = chord_of(text)
    assert chord is None or against_the_rules(chord)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Enter", say.SCANNED),
        ("Ctrl+Shift+Enter", say.SCANNED),
        ("Space", say.SCANNED),
        ("Tab", say.SCANNED),
        ("Esc", say.SCANNED),
        ("a", say.WRITES),
        ("Shift+7", say.WRITES),
        ("ț", say.WRITES),
        ("Ctrl+B", say.CONTROL_SIGN),
        ("Ctrl+Shift+B", say.CONTROL_SIGN),
        ("Ctrl+]", say.CONTROL_SIGN),
        ("Ctrl+Alt+F9", say.ALT_GR),
        ("AltGr+F9", say.ALT_GR),
        ("Ctrl+Alt+Shift+F9", say.ALT_GR),
        ("Win+F9", say.WINDOWS_KEY),
        ("Ctrl+Shift+Win+F9", say.WINDOWS_KEY),
        ("F12", say.F12),
        ("Ctrl+Shift+F12", say.F12),
        ("PrintScreen", say.PRINT_SCREEN),
        ("Alt+F4", say.ALT),
        ("Backspace", say.EDITS),
        ("NumLock", say.LOCKS),
        ("Ctrl+Shift+Hyper+F9", say.UNKNOWN_KEY),
    ],
)
def test_each_refusal_has_its_reason_whatever_a_test_says(text: str, source: str) -> None:
    assert why(text) == source
    assert why(text, WHOLE) == source
    with pytest.raises(UserError) as caught:
        require_possible({"accept": text}, source="config.toml")
    assert caught.value.code is ExitCode.CONFIGURATION
    assert "[keys] accept" in caught.value.title


def test_no_rule_ever_lets_a_key_of_the_till_through() -> None:
    """Every key in every combination: what is allowed is a function or quiet key with Ctrl and Shift at most."""
    for held in MODIFIED:
        for key in (*KEYS, "A", "7", "]", "+", "Ł"):
            chord = held._replace(key=key)
            if not against_the_rules(chord):
                assert key in ONE_KEYS
                assert not chord.alt
                assert not chord.win


@given(st.text(max_size=20))
def test_any_text_is_a_binding_that_may_be_or_a_problem_in_words(text: str) -> None:
    found = keymap({"accept": text}, WHOLE)
    assert len(found.bindings) + len(found.problems) == (1 if text.strip() else 0)
    for chord in found.bindings.values():
        assert chord.key in ONE_KEYS
    for problem in found.problems:
        assert problem.words().endswith(".")


@pytest.mark.parametrize("text", ["F9", "Shift+F9", "Ctrl+F9", "Pause", "F13"])
def test_a_key_of_its_own_needs_a_whole_test_that_has_not_seen_it(text: str) -> None:
    assert why(text) == say.UNTESTED
    assert why(text, KeyUse(signs=10, scans=2)) == say.UNFINISHED
    assert why(text, KeyUse(scans=3)) == say.UNFINISHED, "nothing was pressed"
    assert why(text, WHOLE) == ""
    assert why(text, KeyUse(signs=10, has_scanner=False)) == ""
    assert why(text, KeyUse(seen={text: 1}, signs=10, scans=3)) == say.SEEN


def test_a_key_that_the_test_saw_is_refused_with_ctrl_and_shift_too() -> None:
    assert why("Ctrl+Shift+F7", WHOLE) == say.SEEN
    assert why("F2", WHOLE) == say.SEEN
    assert why("Shift+F2", WHOLE) == ""


def test_untested_keys_do_not_stop_the_program() -> None:
    require_possible({"accept": "F9", "undo": ""}, source="config.toml")


def test_one_key_does_one_thing() -> None:
    wanted = {"accept": "Ctrl+Shift+F9", "undo": "shift+ctrl+f9", "queue": ""}
    found = keymap(wanted)
    assert list(found.bindings) == ["accept"]
    assert found.problems == (Problem("undo", "Ctrl+Shift+F9", say.TWICE),)
    with pytest.raises(UserError, match="two actions"):
        require_possible(wanted, source="config.toml")


def test_the_panel_says_one_sentence() -> None:
    one = Problem("accept", "F9", say.TAKEN)
    assert note(()) == ""
    assert note((one,)) == "F9 does not work as a hotkey: another program has taken it."
    assert note((one, Problem("undo", "F8", say.TAKEN))) == say.SOME_FAIL
    assert note((Problem("", "", say.WAYLAND), Problem("", "", say.WAYLAND))) == say.WAYLAND


def test_free_keys_are_those_never_seen_of_a_whole_test() -> None:
    free = free_keys(WHOLE)
    assert "F2" not in free
    assert "F12" not in free
    assert free[:3] == ("F1", "F3", "F4")
    assert free.index("Pause") < free.index("F13")
    assert free_keys(KeyUse(signs=1, scans=1)) == ()
    for key in free:
        assert why(key, WHOLE) == ""
