"""Colours with known contrast: four palettes (ux.md 1.4)."""

from __future__ import annotations

from typing import NamedTuple


class Pair(NamedTuple):
    """Text (or a sign) on its own ground; '#rrggbb' each."""

    ink: str
    ground: str


class Theme(NamedTuple):
    """One palette. Every pair of text reads at 7:1 or better, every edge and sign at 3:1 (C51)."""

    page: str  # behind everything
    surface: str  # the card
    ink: str  # text on page and surface
    soft: str  # secondary text on page and surface
    hairline: str  # decoration that carries no meaning
    edge: str  # outline of things to press
    accept: Pair
    accept_down: str
    decline: Pair
    decline_down: str
    quiet_down: str  # pressed ground of an outlined button
    script: Pair
    script_bar: str
    chip: Pair
    ok: Pair
    warning: Pair
    error: Pair

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every (text, ground) that can meet on the screen."""
        own = (self.accept, self.decline, self.script, self.chip, self.ok, self.warning, self.error)
        plain = ((ink, ground) for ink in (self.ink, self.soft) for ground in (self.page, self.surface))
        pressed = (
            (self.accept.ink, self.accept_down),
            (self.decline.ink, self.decline_down),
            (self.ink, self.quiet_down),
            (self.ok.ink, self.surface),
            (self.warning.ink, self.surface),
        )
        return (*((pair.ink, pair.ground) for pair in own), *plain, *pressed)

    def edges(self) -> tuple[tuple[str, str], ...]:
        """Every (shape, ground) that must be made out without being read."""
        return (
            (self.edge, self.surface),
            (self.edge, self.page),
            (self.accept.ground, self.surface),
            (self.script_bar, self.script.ground),
            (self.chip.ink, self.chip.ground),
            (self.ok.ink, self.page),
            (self.error.ink, self.surface),
        )


LIGHT = Theme(
    page="#f3f4f6",
    surface="#ffffff",
    ink="#111827",
    soft="#374151",
    hairline="#d9dde3",
    edge="#6b7280",
    accept=Pair("#ffffff", "#0b4f8a"),
    accept_down="#083b68",
    decline=Pair("#111827", "#e5e7eb"),
    decline_down="#cdd2d9",
    quiet_down="#e5e7eb",
    script=Pair("#111827", "#eef4fa"),
    script_bar="#0b4f8a",
    chip=Pair("#0a3f6f", "#e1ecf7"),
    ok=Pair("#0f5132", "#e7f5ec"),
    warning=Pair("#7a3e00", "#fff4e0"),
    error=Pair("#8a1c1c", "#fdecec"),
)

DARK = Theme(
    page="#0b1018",
    surface="#111827",
    ink="#f9fafb",
    soft="#c3cad5",
    hairline="#2b3546",
    edge="#8b95a5",
    accept=Pair("#0b1a2b", "#7cc4ff"),
    accept_down="#a5d6ff",
    decline=Pair("#f9fafb", "#2b3546"),
    decline_down="#3b475b",
    quiet_down="#2b3546",
    script=Pair("#f9fafb", "#17253a"),
    script_bar="#7cc4ff",
    chip=Pair("#cfe8ff", "#17304d"),
    ok=Pair("#a6e3bd", "#12291d"),
    warning=Pair("#ffd79a", "#33230b"),
    error=Pair("#ffc4c4", "#3a1518"),
)

CONTRAST_LIGHT = Theme(
    page="#ffffff",
    surface="#ffffff",
    ink="#000000",
    soft="#000000",
    hairline="#000000",
    edge="#000000",
    accept=Pair("#ffffff", "#002b57"),
    accept_down="#000000",
    decline=Pair("#000000", "#ffffff"),
    decline_down="#d9d9d9",
    quiet_down="#d9d9d9",
    script=Pair("#000000", "#ffffff"),
    script_bar="#002b57",
    chip=Pair("#002b57", "#ffffff"),
    ok=Pair("#003d1f", "#ffffff"),
    warning=Pair("#4d2600", "#ffffff"),
    error=Pair("#660000", "#ffffff"),
)

CONTRAST_DARK = Theme(
    page="#000000",
    surface="#000000",
    ink="#ffffff",
    soft="#ffffff",
    hairline="#ffffff",
    edge="#ffffff",
    accept=Pair("#000000", "#ffe600"),
    accept_down="#fff7b3",
    decline=Pair("#ffffff", "#000000"),
    decline_down="#333333",
    quiet_down="#333333",
    script=Pair("#ffffff", "#000000"),
    script_bar="#ffe600",
    chip=Pair("#ffe600", "#000000"),
    ok=Pair("#8cffb9", "#000000"),
    warning=Pair("#ffd79a", "#000000"),
    error=Pair("#ffc4c4", "#000000"),
)


def theme_for(setting: str, *, dark: bool, high_contrast: bool) -> Theme:
    """The palette for a setting ('system', 'light', 'dark', 'contrast') on a system that is dark or wants contrast.

    'contrast' is black on white where the system is light (it also stands a sunny counter), white on black
    where it is dark.
    """
    if setting == "contrast" or (setting == "system" and high_contrast):
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if setting == "dark" or (setting == "system" and dark) else LIGHT


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two '#rrggbb' colours, 1..21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
