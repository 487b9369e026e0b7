"""A `Screen` in a `Frame`: the pieces to paint and the look of every button. Pure but for measuring text."""

from __future__ import annotations

from pos_assist.cashier.box import Box
from pos_assist.cashier.draw_around import draw_basket, keys_pieces, status_pieces
from pos_assist.cashier.draw_buttons import looks_of
from pos_assist.cashier.draw_notice import draw_dot, draw_notice
from pos_assist.cashier.draw_offer import draw_offer
from pos_assist.cashier.draw_sheet import draw_sheet, tile_looks
from pos_assist.cashier.frame import Frame
from pos_assist.cashier.press import Picture
from pos_assist.cashier.screen import Action, Dot, Screen
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.theme import Theme


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
        draw_dot(board, screen.dot, screen.ideas)
    elif screen.notice:
        reasons = any(button.action is Action.REASON for button in screen.buttons)
        draw_notice(board, screen.notice, reasons=reasons)
    waiting = bool(screen.offer and screen.offer.next_line)
    if screen.keys and not (waiting and frame.next == frame.keys):
        board.pieces += keys_pieces(frame, theme, screen.keys_held, screen.keys)
    noted = bool(screen.offer and screen.offer.noted)
    looks = looks_of(frame, theme, screen.buttons, screen.status.tone, unfolded, noted=noted)
    if screen.sheet:
        looks += tile_looks(board, screen.sheet)
    return Picture(tuple(board.pieces), looks)
