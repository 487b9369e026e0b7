"""Contrast is computed, not believed (ux.md C51)."""

from __future__ import annotations

import pytest

from pos_assist.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme, contrast, theme_for


@pytest.mark.parametrize(
    ("theme", "text", "edge"),
    [(LIGHT, 7, 3), (DARK, 7, 3), (CONTRAST_LIGHT, 10, 4.5), (CONTRAST_DARK, 10, 4.5)],
    ids=["light", "dark", "contrast on white", "contrast on black"],
)
def test_every_text_and_every_edge_has_its_contrast(theme: Theme, text: float, edge: float) -> None:
    assert {pair: contrast(*pair) for pair in theme.pairs() if contrast(*pair) < text} == {}
    assert {pair: contrast(*pair) for pair in theme.edges() if contrast(*pair) < edge} == {}


@pytest.mark.parametrize(
    ("setting", "dark", "high", "theme"),
    [
        ("system", False, False, LIGHT),
        ("system", True, False, DARK),
        ("system", False, True, CONTRAST_LIGHT),
        ("system", True, True, CONTRAST_DARK),
        ("light", True, True, LIGHT),
        ("dark", False, True, DARK),
        ("contrast", False, False, CONTRAST_LIGHT),
        ("contrast", True, False, CONTRAST_DARK),
    ],
)
def test_the_system_is_followed_only_where_nothing_else_was_chosen(
    setting: str, dark: bool, high: bool, theme: Theme
) -> None:
    assert theme_for(setting, dark=dark, high_contrast=high) is theme


def test_contrast_is_the_one_of_the_standard() -> None:
    """Known ratios: black on white 21, and two of the palette's published ones (ux.md 1.4)."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#ffffff", "#0b4f8a") == pytest.approx(8.4, abs=0.05)
    assert contrast("#6b7280", "#ffffff") == pytest.approx(4.8, abs=0.05)
