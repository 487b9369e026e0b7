"""Contrast is computed, not believed (ux.md C51), and millimetres survive a screen that lies."""

from __future__ import annotations

import pytest

from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import DARK, LIGHT, Theme, contrast


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_reads_at_7_to_1_and_every_edge_at_3_to_1(theme: Theme) -> None:
    assert {pair: contrast(*pair) for pair in theme.pairs() if contrast(*pair) < 7} == {}
    assert {pair: contrast(*pair) for pair in theme.edges() if contrast(*pair) < 3} == {}


def test_contrast_is_the_one_of_the_standard() -> None:
    """Known ratios: black on white 21, and two of the palette's published ones (ux.md 1.4)."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#ffffff", "#0b4f8a") == pytest.approx(8.4, abs=0.05)
    assert contrast("#6b7280", "#ffffff") == pytest.approx(4.8, abs=0.05)


@pytest.mark.parametrize(
    ("claimed", "believed"), [(141.0, 141.0), (96.0, 96.0), (12.0, 96.0), (900.0, 96.0), (0.0, 96.0)]
)
def test_an_impossible_screen_counts_as_96_dpi(claimed: float, believed: float) -> None:
    assert pixels_per_mm(claimed) == pytest.approx(believed / 25.4)
