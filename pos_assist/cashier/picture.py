"""A `Screen` in a `Frame`: the pieces to paint and the look of every button. Pure but for measuring text."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from pos_assist.cashier.draw_around import draw_basket, status_pieces
from pos_assist.cashier.draw_notice import draw_dot, draw_notice, reason_boxes
from pos_assist.cashier.draw_offer import draw_offer
from pos_assist.cashier.draw_sheet import draw_sheet, tile_looks
from pos_assist.cashier.frame import Box, Frame
from pos_assist.cashier.painting import Piece, Words
from pos_assist.cashier.press import Look
from pos_assist.cashier.screen import Action, Button, Dot, Screen
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.theme import Theme

BIG_LABEL = (24, 22, 21, 20, 19, 18, 17, 16)  # design pixels, largest that fits
LABEL = (18, 17, 16, 15, 14)
SMALL_LABEL = (15, 14, 13, 12)


class Picture(NamedTuple):
    """Everything visible: pieces in painting order, and looks in the order of the screen's buttons."""

    pieces: tuple[Piece, ...]
    looks: tuple[tuple[Button, Look], ...]

    def placed(self) -> set[Piece | Look]:
        """All that is painted somewhere."""
        return {*self.pieces, *(look for _button, look in self.looks)}


def picture_of(screen: Screen, frame: Frame, theme: Theme, *, unfolded: Action | None) -> Picture:
    """Lay out one screen."""
    board = Sketch(frame, theme)
    board.ground(Box(0, 0, *frame.size), theme.page if frame.wide else theme.surface)
    if frame.wide:
        board.ground(frame.card, theme.surface, radius=frame.u(14), edge=theme.hairline)
    board.pieces += status_pieces(frame, theme, screen.status, screen.staff, screen.watermark)
    if frame.basket and screen.basket:
        draw_basket(board, screen.basket, frame.basket)
    if screen.sheet:
        draw_sheet(board, screen.sheet)
    elif screen.offer:
        draw_offer(board, screen.offer, unfolded=unfolded)
    elif screen.dot is not Dot.NONE:
        draw_dot(board, screen.dot)
    elif screen.notice:
        reasons = any(button.action is Action.REASON for button in screen.buttons)
        draw_notice(board, screen.notice, reasons=reasons)
    looks = _looks(frame, theme, screen.buttons, unfolded)
    if screen.sheet:
        looks += tile_looks(board, screen.sheet)
    return Picture(tuple(board.pieces), looks)


@lru_cache(maxsize=8)  # every card has the same four
def _looks(
    frame: Frame, theme: Theme, buttons: tuple[Button, ...], unfolded: Action | None
) -> tuple[tuple[Button, Look], ...]:
    board = Sketch(frame, theme)
    places = {
        Action.ACCEPT: frame.accept,
        Action.DECLINE: frame.decline,
        Action.NOT_OFFERED: frame.skip,
        Action.WHY: frame.why,
        Action.DISMISS: Box(frame.skip.x, frame.skip.y, frame.why.right - frame.skip.x, frame.skip.h),
    }
    reasons = iter(reason_boxes(board, sum(button.action is Action.REASON for button in buttons)))
    return tuple(
        (
            button,
            _look(
                board,
                button,
                next(reasons) if button.action is Action.REASON else places[button.action],
                held=button.action is unfolded,
            ),
        )
        for button in buttons
    )


def _look(board: Sketch, button: Button, box: Box, *, held: bool) -> Look:
    frame, theme = board.frame, board.theme
    u = frame.u
    if button.action is Action.ACCEPT:
        ink, ground, pressed, edge = theme.accept.ink, theme.accept.ground, theme.accept_down, ""
    elif button.action is Action.DECLINE:
        ink, ground, pressed, edge = theme.decline.ink, theme.decline.ground, theme.decline_down, theme.edge
    else:
        ink, ground, pressed, edge = theme.ink, theme.surface, theme.quiet_down, theme.edge
    big = button.action in (Action.ACCEPT, Action.DECLINE)
    inner = Box(u(8), u(2), box.w - u(16), box.h - u(4))
    strong = button.action is Action.ACCEPT
    setting = board.set(button.label, inner, BIG_LABEL if big else LABEL, strong=strong, centred=True)
    if not setting.whole:  # one smaller line reads better than two large ones; two small ones are last
        sizes = BIG_LABEL if big else SMALL_LABEL
        setting = board.set(button.label, inner, sizes, strong=strong, most_lines=2, centred=True)
    label = Words(inner, setting, ink, button.label)
    reach = 0 if button.action is Action.REASON else frame.reach
    return Look(box, reach, label, ground, pressed, edge, radius=u(10), held=held)
