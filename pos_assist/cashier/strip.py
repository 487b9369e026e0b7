"""The panel as a strip: the link to the till, whether there is an idea, queue mode, and the way back (C56)."""

from __future__ import annotations

from functools import lru_cache

from pos_assist.cashier.box import Box
from pos_assist.cashier.frame import SMALL_MM
from pos_assist.cashier.painting import Ground, Piece, Sign, Words
from pos_assist.cashier.press import Look, Picture
from pos_assist.cashier.screen import Action, Button, Dot, Mark, Screen, Tone
from pos_assist.ui.theme import Pair, Theme
from pos_assist.ui.typesetting import typeset

DESIGN = 56  # the width in design pixels
COUNT_SIZES = (22, 20, 18, 16, 14, 12)


@lru_cache(maxsize=8)
def strip_picture(screen: Screen, width: int, height: int, per_mm: float, theme: Theme, *, left: bool) -> Picture:
    """Lay out a screen on the strip. `left`: it stands at the left edge, so it opens to the right."""
    side = max(round(SMALL_MM * per_mm), round(width * 44 / DESIGN))
    gap = (width - side) // 2

    def place(top: int) -> Box:
        return Box(gap, top, side, side)

    pieces: list[Piece] = [
        Ground(Box(0, 0, width, height), theme.page),
        Ground(Box(width - 1 if left else 0, 0, 1, height), theme.edge),
        *_link(screen, place(gap), theme),
    ]
    looks = [(Button(Action.STRIP, screen.expand), _handle(screen, place(height - gap - side), theme, left=left))]
    queue = next((button for button in screen.buttons if button.action is Action.QUEUE), None)
    if queue is not None:
        looks.append((queue, _toggle(queue, place(height - 2 * (gap + side)), theme)))
    middle = place(2 * gap + 2 * side)
    if screen.offer or screen.dot is Dot.READY:
        looks.append((Button(Action.STRIP, screen.expand), _idea(screen, middle, theme)))
    elif screen.dot is Dot.EMPTY:
        ring = middle.inset(side // 4, side // 4)
        pieces.append(Ground(ring, "", ring.w // 2, theme.edge))
    return Picture(tuple(pieces), tuple(looks))


def _link(screen: Screen, box: Box, theme: Theme) -> tuple[Piece, ...]:
    """The sign of the status line: a tick while all is well, a plug or a warning otherwise."""
    tone, mark = screen.status.tone, screen.status.mark
    troubled = tone in (Tone.WARNING, Tone.ERROR)
    pair = theme.warning if troubled else theme.ok
    return (
        Ground(box, pair.ground, box.w // 2, pair.ink),
        Sign(box.inset(box.w // 4, box.h // 4), mark.value, pair.ink),
    )


def _idea(screen: Screen, box: Box, theme: Theme) -> Look:
    """How many ideas wait; touching it opens the panel too."""
    count = screen.ideas or "1"
    name = screen.spoken or screen.expand
    label = _label(count, box, theme.accept.ink)
    return Look(box, 0, label, theme.accept.ground, theme.accept_down, "", box.w // 2, name=name)


def _toggle(queue: Button, box: Box, theme: Theme) -> Look:
    """Queue mode: two bars as on a player, filled and ringed twice while it is on."""
    ink, ground = theme.accept if queue.on else Pair(theme.ink, theme.surface)
    extra: tuple[Piece, ...] = (Sign(_within(box), Mark.PAUSE.value, ink),)
    if queue.on:
        extra = (Ground(Box(0, 0, box.w, box.h).inset(4, 4), "", 6, ink), *extra)
    down = theme.accept_down if queue.on else theme.quiet_down
    return Look(box, 0, _label("", box, ink), ground, down, theme.edge, extra=extra, name=queue.label, chosen=queue.on)


def _handle(screen: Screen, box: Box, theme: Theme, *, left: bool) -> Look:
    """Opens the panel: two arrows towards where it will stand."""
    sign = Sign(_within(box), "unfold_right" if left else "unfold_left", theme.ink)
    label = _label("", box, theme.ink)
    return Look(box, 0, label, theme.surface, theme.quiet_down, theme.edge, extra=(sign,), name=screen.expand)


def _within(box: Box) -> Box:
    """Where a sign stands in a button of that size, in the button's own pixels."""
    return Box(0, 0, box.w, box.h).inset(box.w // 4, box.h // 4)


def _label(text: str, box: Box, colour: str) -> Words:
    inner = Box(2, 2, box.w - 4, box.h - 4)
    sizes = tuple(round(size * box.w / 44) for size in COUNT_SIZES)
    return Words(inner, typeset(text, inner.w, inner.h, sizes, strong=True, centred=True), colour, text)
