"""CSV cells that stay inert in a spreadsheet: no text of ours may run as a formula there."""

from __future__ import annotations

import re

# What Excel, LibreOffice and Sheets take for a formula's start, also behind white space, and their full-width
# twins; a plain number with a minus is left alone.
_LIVE = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def guarded(text: str) -> str:
    """The text with a `'` before it where a spreadsheet would run it."""
    return f"'{text}" if _LIVE.match(text) and not _NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """The text as it was before `guarded`."""
    return text[1:] if text.startswith("'") and _LIVE.match(text) else text
