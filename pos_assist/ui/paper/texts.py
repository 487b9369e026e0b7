"""Sentences of the preview: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

PREVIEW = translate("paper", "Preview: {title}")
PRINT = translate("paper", "Print…")
CLOSE = translate("paper", "Close")
PAGE = translate("paper", "Page {number} of {pages}")
