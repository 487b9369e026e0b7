"""The one typeface of the house, bundled so that every till draws the same pixels."""

from __future__ import annotations

import logging
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from pos_assist import paths

FAMILY = "Inter"
FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")

log = logging.getLogger(__name__)


def load_fonts() -> bool:
    """Register the bundled font files; False (and a line in the log) where one cannot be read."""
    folder = paths.resources() / "fonts"
    loaded = [QFontDatabase.addApplicationFont(str(folder / name)) >= 0 for name in FILES]
    if not all(loaded):
        log.warning("the bundled font could not be read from %s; the system's font is used", folder)
    return all(loaded)


@lru_cache(maxsize=128)
def font(pixels: int, *, strong: bool = False) -> QFont:
    """The typeface at a height in pixels. No hinting and no colour fringes: exact on every machine."""
    face = QFont(FAMILY)
    face.setPixelSize(max(1, pixels))
    face.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    face.setFeature(QFont.Tag("tnum"), 1)  # digits of one width: amounts line up
    return face
