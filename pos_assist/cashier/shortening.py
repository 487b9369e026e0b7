"""A second idea in one glance: a name and its price on at most 32 characters (ux.md C32)."""

from __future__ import annotations

GLANCE_CHARS = 32  # readable in one glance of under two seconds (H4); NCR caps cashier messages at 30
BETWEEN = " · "


def glance_line(name: str, price: str) -> str:
    """Name and price; a name that is too long loses its middle, the price nothing."""
    room = GLANCE_CHARS - len(BETWEEN) - len(price)
    return f"{without_middle(name, room)}{BETWEEN}{price}" if room > 1 else price


def without_middle(text: str, most: int) -> str:
    """At most `most` (2 and more) characters: both ends of a name tell its variants apart."""
    if len(text) <= most:
        return text
    head = most // 2
    tail = most - 1 - head
    return f"{text[:head].rstrip()}…{text[len(text) - tail :].lstrip()}"
