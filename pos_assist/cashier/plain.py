"""Text from outside made harmless to show: one line, no control characters, no direction tricks."""

from __future__ import annotations

import unicodedata

LONGEST = 400  # characters; a till's name field that is longer is not a name
_KEEP = frozenset("\u00a0\u202f")  # no-break spaces inside amounts of money


def plain(text: str) -> str:
    """`text` on one line: controls and line ends become spaces, bidi and other invisible characters go.

    Markup stays what it is, letters: nothing here or in the view reads it.
    """
    if text.isprintable() and "  " not in text and len(text) <= LONGEST:
        return text.strip()  # nearly every name there is
    out: list[str] = []
    for char in text[:LONGEST]:
        category = unicodedata.category(char)
        if char in _KEEP:
            out.append(char)
        elif category in ("Cc", "Zl", "Zp", "Zs"):
            out.append(" ")
        elif category not in ("Cf", "Cs", "Co", "Cn"):
            out.append(char)
    return " ".join(part for part in "".join(out).split(" ") if part)
