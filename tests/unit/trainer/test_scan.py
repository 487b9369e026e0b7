"""A scanner's burst is told from fingers, whatever they type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.trainer.scan import ENTER_WITHIN_MS, LEAST_STROKES, MOST_GAP_MS, Burst


def typed(gaps: list[int], enter_after: int) -> bool:
    """Strokes with these gaps before each, then Enter: whether that was a scan."""
    burst, at = Burst(), 1_000
    for gap in gaps:
        at += gap
        burst.stroke(at)
    return burst.ended(at + enter_after)


@pytest.mark.parametrize("gap", [0, 1, 8, 20, MOST_GAP_MS])
@pytest.mark.parametrize("length", [LEAST_STROKES, 8, 13, 40])
def test_a_code_is_a_scan(gap: int, length: int) -> None:
    assert typed([gap] * length, gap)


def test_slow_hands_are_no_scanner() -> None:
    assert not typed([MOST_GAP_MS + 1] * 13, 10)
    assert not typed([8] * (LEAST_STROKES - 1), 8)
    assert not typed([8] * 13, ENTER_WITHIN_MS + 1)


@given(st.lists(st.integers(60, 900), min_size=1, max_size=40), st.integers(0, 2000))
def test_no_text_typed_by_hand_is_ever_taken_for_a_scan(gaps: list[int], enter_after: int) -> None:
    assert not typed(gaps, enter_after)


@given(st.lists(st.integers(60, 900), max_size=20), st.integers(LEAST_STROKES, 30), st.integers(1, MOST_GAP_MS))
def test_a_scan_after_typed_words_is_still_one(gaps: list[int], length: int, gap: int) -> None:
    assert typed([*gaps, 500, *[gap] * (length - 1)], gap)


def test_after_enter_it_begins_anew() -> None:
    burst = Burst()
    for at in range(0, 8 * 10, 8):
        burst.stroke(at)
    assert burst.ended(80)
    assert burst.stroke(84)
    assert not burst.ended(88)


def test_a_clock_that_jumps_back_begins_anew() -> None:
    burst = Burst()
    assert burst.stroke(1_000)
    assert burst.stroke(10)
