"""The colours of a theme for windows made of widgets; the cashier's panel paints its own."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from pos_assist.ui.theme import Theme


def palette_of(theme: Theme) -> QPalette:
    """Fusion's colours from ours."""
    palette = QPalette()
    role = QPalette.ColorRole
    for place, colour in {
        role.Window: theme.page,
        role.WindowText: theme.ink,
        role.Base: theme.surface,
        role.AlternateBase: theme.page,
        role.Text: theme.ink,
        role.Button: theme.surface,
        role.ButtonText: theme.ink,
        role.BrightText: theme.ink,
        role.Highlight: theme.accept.ground,
        role.HighlightedText: theme.accept.ink,
        role.Link: theme.accept.ground,
        role.PlaceholderText: theme.soft,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.ink,
        role.Mid: theme.edge,
        role.Accent: theme.accept.ground,
    }.items():
        palette.setColor(place, QColor(colour))
    for place in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(theme.edge))
    return palette
