"""Sizes in millimetres and minutes of arc: the table of ux.md 1.3, computed."""

from __future__ import annotations

import pytest

from pos_assist.ui.sizes import (
    PRICE_ARC_MIN,
    PRICE_DESIGN,
    SCALES,
    SCRIPT_ARC_MIN,
    SCRIPT_DESIGN,
    font_pixels,
    pixels_per_mm,
    reading_unit,
)

TABLE = (  # pitch in mm; font pixels for 16, 20 and 22 minutes at 65 cm and at 80 cm
    (0.298, (14, 18, 20), (17.5, 22, 24)),
    (0.253, (17, 21, 23), (20.6, 26, 28)),
    (0.180, (24, 29, 32), (29, 36, 40)),
    (0.170, (25, 31, 34), (31, 38, 42)),
)


@pytest.mark.parametrize(("pitch", "at_65", "at_80"), TABLE)
def test_fonts_are_those_of_the_table(pitch: float, at_65: tuple[float, ...], at_80: tuple[float, ...]) -> None:
    for distance, sizes in ((65, at_65), (80, at_80)):
        computed = [font_pixels(minutes, distance, 1 / pitch) for minutes in (16, 20, 22)]
        assert computed == pytest.approx(sizes, abs=0.6)


@pytest.mark.parametrize("size", SCALES)
@pytest.mark.parametrize("distance", [30, 65, 80, 200])
def test_no_size_goes_below_what_the_eye_needs(size: str, distance: int) -> None:
    unit = reading_unit(3.78, distance, size)
    assert SCRIPT_DESIGN * unit >= font_pixels(SCRIPT_ARC_MIN, distance, 3.78)
    assert PRICE_DESIGN * unit >= font_pixels(PRICE_ARC_MIN, distance, 3.78) - 0.01


def test_sizes_grow_from_s_to_xl() -> None:
    units = [reading_unit(3.78, 80, size) for size in ("S", "M", "L", "XL")]
    assert units == sorted(set(units))


@pytest.mark.parametrize(
    ("claimed", "ratio", "believed"),
    [
        (141.0, 1.0, 141.0),
        (96.0, 1.0, 96.0),
        (12.0, 1.0, 96.0),
        (900.0, 1.0, 96.0),
        (0.0, 1.0, 96.0),
        (70.5, 2.0, 70.5),  # fine glass at 200 %: a pixel of ours is two of its
        (48.0, 2.0, 48.0),
        (48.0, 1.0, 96.0),
        (160.0, 2.0, 96.0),  # 320 dpi: a television that claims to be a phone
    ],
)
def test_an_impossible_screen_counts_as_96_dpi(claimed: float, ratio: float, believed: float) -> None:
    assert pixels_per_mm(claimed, ratio) == pytest.approx(believed / 25.4)
