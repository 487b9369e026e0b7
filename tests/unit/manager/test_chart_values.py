"""The numbers beside an axis."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pos_assist.manager.parts.chart_values import Axis, ChartData, Look, Mark, Series, round_numbers


@pytest.mark.parametrize(
    ("least", "most", "expected"),
    [
        (0.0, 1.0, (0.0, 0.25, 0.5, 0.75, 1.0)),
        (0.162, 0.194, (0.17, 0.18, 0.19)),
        (-3.0, 12.0, (0.0, 5.0, 10.0)),
        (5.0, 5.0, (5.0,)),
    ],
)
def test_axes_have_round_numbers(least: float, most: float, expected: tuple[float, ...]) -> None:
    assert round_numbers(least, most) == expected


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6))
def test_there_are_few_of_them_and_all_lie_on_the_axis(least: float, span: float) -> None:
    most = least + span
    assume(most > least)
    found = round_numbers(least, most)
    assert 1 <= len(found) <= 5
    slack = 1e-9 * max(1.0, abs(least), abs(most))
    assert all(least - slack <= one <= most + slack for one in found)
    assert list(found) == sorted(found)


def test_the_arrows_go_over_what_can_be_pressed_from_left_to_right() -> None:
    marks = (Mark(2, 1, key="b"), Mark(1, 5, key="a"), Mark(3, 0))
    data = ChartData("t", "", Axis(), Axis(), (Series("s", marks, Look.POINTS),), ("x",), ())
    assert [one.key for one in data.marks] == ["a", "b"]
