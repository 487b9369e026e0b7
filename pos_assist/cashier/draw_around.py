"""What stands around the card: the status line on top, and in the full window the basket beside it."""

from __future__ import annotations

from functools import lru_cache

from pos_assist.cashier.box import Box
from pos_assist.cashier.frame import Frame
from pos_assist.cashier.painting import Piece
from pos_assist.cashier.screen import BasketMirror, BasketRow, Mark, Note, Tone
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.theme import Theme
from pos_assist.ui.typesetting import Elide, text_width

ROW = 40  # design pixels of one basket line
MARKED = 18  # room for the sign beside the line that led to the suggestion


@lru_cache(maxsize=8)  # a basket changes a hundred times before its status line does
def status_pieces(frame: Frame, theme: Theme, note: Note, staff: str, watermark: str) -> tuple[Piece, ...]:
    """The link to the till, or what is wrong with our own record; who sells; the watermark.

    Queue mode and the menu stand at the right end; they are buttons. In the side panel the seller stands under
    the link, in the full window beside the buttons.
    """
    board = Sketch(frame, theme)
    u, status = frame.u, frame.status
    usual = note.tone is Tone.MUTED
    pair = board.tone(note.tone)
    board.ground(status, pair.ground)
    board.ground(Box(0, status.bottom - 1, status.w, 1), theme.hairline)
    seller = staff if usual else ""
    two_lines = usual and not frame.wide and bool(seller or watermark)
    first, second = _lines(frame) if two_lines else (status, status)
    right = second_right = frame.queue.x - u(6)
    if watermark:
        second_right = _watermark(board, watermark, second, right) - u(6)
        right = right if two_lines else second_right
    if seller and frame.wide:
        width = min(round(text_width(seller, u(15))) + 1, u(200))
        name = Box(right - width - u(6), status.y, width, status.h)
        board.words(name, seller, (15,), theme.soft, right=True, elide=Elide.MIDDLE)
        board.sign(Box(name.x - u(24), status.y, u(17), status.h), Mark.PERSON, theme.soft)
        right = name.x - u(36)
    elif seller:
        name = Box(u(38), second.y, max(1, second_right - u(38)), second.h)
        board.words(name, seller, (13, 12), theme.soft, elide=Elide.MIDDLE)
        board.sign(Box(u(15), name.y, u(14), name.h), Mark.PERSON, theme.soft)
    text = Box(u(38), first.y, max(1, right - u(38)), first.h)
    board.sign(Box(u(14), text.y, u(17), text.h), note.mark, theme.ok.ink if usual else pair.ink)
    sizes = (13.5, 13, 12, 11) if two_lines else (15, 14, 13, 12)
    elide = None if usual else Elide.RIGHT
    board.words(text, note.text, sizes, pair.ink, strong=not usual, most_lines=2, elide=elide)
    return tuple(board.pieces)


def _lines(frame: Frame) -> tuple[Box, Box]:
    """Two lines in the middle of the status line of the side panel."""
    u, status = frame.u, frame.status
    first = Box(status.x, status.y + (status.h - u(37)) // 2, status.w, u(18))
    return first, Box(status.x, first.bottom + u(1), status.w, u(18))


def _watermark(board: Sketch, watermark: str, line: Box, right: int) -> int:
    """A badge that ends at `right`; returns where it begins."""
    u, theme = board.frame.u, board.theme
    tall = min(line.h - u(2), u(24))
    size = 13 if tall > u(20) else 11
    width = round(text_width(watermark, u(size), strong=True)) + u(16)
    badge = Box(right - width, line.y + (line.h - tall) // 2, width, tall)
    board.ground(badge, theme.warning.ground, radius=u(5), edge=theme.warning.ink)
    board.words(badge, watermark, (size,), theme.warning.ink, strong=True, centred=True)
    return badge.x


@lru_cache(maxsize=8)
def keys_pieces(frame: Frame, theme: Theme, held: str, words: tuple[str, ...]) -> tuple[Piece, ...]:
    """What the hotkeys do, as many of them as fit on the last line."""
    board = Sketch(frame, theme)
    box = frame.keys
    before = f"{held} + " if held else ""
    for count in range(len(words), 0, -1):
        line = before + " · ".join(words[:count])
        setting = board.set(line, box, (13, 12.5, 12))
        if setting.whole:
            board.place(box, setting, line, theme.soft)
            break
    return tuple(board.pieces)


def draw_basket(board: Sketch, basket: BasketMirror, box: Box) -> None:
    """The newest lines that fit; how many older ones there are stands above them."""
    frame, theme = board.frame, board.theme
    u = frame.u
    board.words(Box(box.x + u(4), box.y, box.w - u(8), u(36)), basket.title, (20, 18, 16), theme.ink, strong=True)
    foot = Box(box.x + u(4), box.bottom - u(64), box.w - u(4 + MARKED), u(64))
    top = box.y + u(46)
    room = max(1, (foot.y - u(8) - top) // u(ROW))
    rows = basket.rows
    if len(rows) > room:
        hidden = len(rows) - room + 1
        rows = (BasketRow("", f"… +{hidden}", ""), *rows[hidden:])
    counted = max((round(text_width(_times(row), u(16))) for row in rows), default=0) + 1
    for index, row in enumerate(rows):
        _row(board, Box(box.x, top + index * u(ROW), box.w, u(ROW)), row, min(counted, u(90)))
    board.ground(Box(foot.x, foot.y, foot.w, max(1, u(1.5))), theme.edge)
    amount = board.set(basket.total, foot._replace(w=round(foot.w * 0.72)), (31, 28, 25, 22), strong=True)
    amount_width = round(amount.width) + 1
    label = Box(foot.x, foot.y + u(4), foot.w - amount_width - u(12), foot.h - u(4))
    board.words(label, basket.total_label, (19, 17, 15, 13), theme.soft)
    total = Box(foot.right - amount_width, label.y, amount_width, label.h)
    board.words(total, basket.total, (amount.pixels / frame.unit,), theme.ink, strong=True, right=True)


def _times(row: BasketRow) -> str:
    return f"{row.quantity} ×" if row.quantity else ""


def _row(board: Sketch, box: Box, row: BasketRow, counted: int) -> None:
    """One line; `counted` is the width all quantities of the basket share."""
    frame, theme = board.frame, board.theme
    u = frame.u
    if row.marked:
        board.ground(box.inset(0, u(2)), theme.chip.ground, radius=u(6))
        board.sign(Box(box.right - u(16), box.y, u(13), box.h), Mark.SKIP, theme.chip.ink)
    ink = theme.chip.ink if row.marked else theme.ink
    quantity = Box(box.x + u(6), box.y, counted, box.h)
    board.words(quantity, _times(row), (16, 14, 12), theme.soft, right=True, elide=Elide.RIGHT)
    width = round(text_width(row.amount, u(17))) + 3 if row.amount else 0
    right = box.right - u(MARKED)
    name = Box(quantity.right + u(8), box.y, right - width - u(12) - quantity.right - u(8), box.h)
    board.words(name, row.name, (16.5,), ink, strong=row.marked, elide=Elide.MIDDLE)
    board.words(Box(right - width, box.y, max(1, width), box.h), row.amount, (17,), ink, right=True)
