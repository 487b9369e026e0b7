"""Sizes for the eye and the finger, in millimetres of the real glass (ux.md 1.3)."""

from __future__ import annotations

import math

MM_PER_INCH = 25.4
SANE_DPI = (70.0, 300.0)  # C50: a screen that claims anything else has a broken EDID
USUAL_DPI = 96.0
CAP_HEIGHT = 0.714  # of a font's pixel size; the bundled face's own is 0.727, so the eye gets a little more
SCRIPT_ARC_MIN = 20.0  # C50: capital height of the line to say, as seen from where the cashier stands
PRICE_ARC_MIN = 30.0
DISTANCE_CM = 80  # C50, H9
SCRIPT_DESIGN = 22  # design pixels that are SCRIPT_ARC_MIN tall where the unit is `reading_unit` (the mock-up's)
PRICE_DESIGN = 33
SCALES = {"S": 1.0, "M": 1.05, "L": 1.2, "XL": 1.4}  # times what the eye needs: no size goes below it
USUAL_SIZE = "M"


def pixels_per_mm(dots_per_inch: float, ratio: float = 1.0) -> float:
    """Pixels of one millimetre on the glass; a screen that claims an impossible size counts as 96 dpi.

    `ratio` real pixels are one of ours where the system enlarges everything; `dots_per_inch` counts ours, as
    Qt tells it. A screen that lies keeps the system's enlargement: its owner chose it by eye.
    """
    sane = SANE_DPI[0] <= dots_per_inch * ratio <= SANE_DPI[1]
    return (dots_per_inch if sane else USUAL_DPI) / MM_PER_INCH


def font_pixels(arc_minutes: float, distance_cm: float, per_mm: float) -> float:
    """Font size at which capitals are that tall for an eye at that distance (ISO 9241-303's criterion)."""
    height_mm = 2 * distance_cm * 10 * math.tan(math.radians(arc_minutes / 60) / 2)
    return height_mm * per_mm / CAP_HEIGHT


def reading_unit(per_mm: float, distance_cm: float = DISTANCE_CM, size: str = USUAL_SIZE) -> float:
    """Pixels of one design pixel at which the line to say can be read; `size`: S, M, L, XL."""
    return font_pixels(SCRIPT_ARC_MIN, distance_cm, per_mm) * SCALES[size] / SCRIPT_DESIGN
