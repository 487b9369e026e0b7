"""The card on the board, in the order it is read: chip, name, script, price, proof, total after."""

from __future__ import annotations

from functools import lru_cache

from pos_assist.cashier.frame import Box, Frame
from pos_assist.cashier.painting import Piece
from pos_assist.cashier.screen import Action, Note, Offer, Tone
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.sizes import PRICE_DESIGN, SCRIPT_DESIGN
from pos_assist.ui.theme import Theme
from pos_assist.ui.typesetting import Elide, text_width

NAME_SIZES = (25, 22, 20)
SCRIPT_SIZES = (23, 22, 21, 20, 19, 18, 17, 16, 15)
PRICE_SIZES = (33, 32, 30, 27, 24, 21)
WIDE_PRICE_SIZES = (37, 34, 30, 26, 22)
WIDE_SCRIPT_SIZES = (28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15)


def draw_offer(board: Sketch, offer: Offer, *, unfolded: Action | None) -> None:
    """Every part of the card but its buttons."""
    board.pieces += _lasting(board.frame, board.theme, offer._replace(total_after=""), unfolded)
    board.words(
        board.frame.total,
        offer.total_after,
        (20, 19, 18, 17, 16, 15, 14),
        board.theme.ink,
        strong=True,
    )


@lru_cache(maxsize=4)  # a card stays while the basket grows, and only its total changes
def _lasting(frame: Frame, theme: Theme, offer: Offer, unfolded: Action | None) -> tuple[Piece, ...]:
    board = Sketch(frame, theme)
    _head(board, offer)
    _talk(board, offer)
    _price(board, offer)
    _facts(board, offer.facts)
    if unfolded is Action.WHY:
        _why(board, offer.why)
    return tuple(board.pieces)


def _head(board: Sketch, offer: Offer) -> None:
    frame, theme = board.frame, board.theme
    u, head = frame.u, frame.head
    counter_width = u(64)
    chip_text = Box(head.x + u(32), head.y, head.w - counter_width - u(32) - u(12), head.h)
    setting = board.set(offer.chip.text, chip_text, (14.5, 14, 13), strong=True)
    chip = Box(head.x, head.y, u(32) + round(setting.width) + u(12), head.h)
    board.ground(chip, theme.chip.ground, radius=head.h // 2)
    board.sign(Box(head.x + u(10), head.y, u(15), head.h), offer.chip.mark, theme.chip.ink)
    board.words(chip_text, offer.chip.text, (14.5, 14, 13), theme.chip.ink, strong=True)
    counter = Box(head.right - counter_width, head.y, counter_width, head.h)
    board.words(counter, offer.counter, (15, 14), theme.soft, right=True)


def _talk(board: Sketch, offer: Offer) -> None:
    """Name on one or two lines; the script takes all that is left, so no hole ever opens between them."""
    frame, theme = board.frame, board.theme
    u, talk = frame.u, frame.talk
    sizes = (29, 26, 23) if frame.wide else NAME_SIZES
    room = Box(talk.x, talk.y, talk.w, u(76 if frame.wide else 66))
    name = board.set(offer.name, room, sizes, strong=True, most_lines=2, balanced=True, elide=Elide.MIDDLE)
    name_box = Box(talk.x, talk.y, talk.w, round(name.height))
    board.place(name_box, name, offer.name, theme.ink, may_elide=True)
    top = name_box.bottom + u(10)
    script = Box(talk.x, top, talk.w, talk.bottom - top)
    board.ground(script, theme.script.ground, radius=u(8))
    board.ground(Box(script.x, script.y, u(5), script.h), theme.script_bar, radius=u(2.5))
    text = Box(script.x + u(18), script.y + u(6), script.w - u(28), script.h - u(12))
    board.words(
        text,
        offer.script,
        board.reading(WIDE_SCRIPT_SIZES if frame.wide else SCRIPT_SIZES, SCRIPT_DESIGN),
        theme.script.ink,
        most_lines=9,
    )


def _price(board: Sketch, offer: Offer) -> None:
    """The amount as large as the note beside it allows: neither is ever cut."""
    frame, theme = board.frame, board.theme
    u, price = frame.u, frame.price
    note_sizes = (19, 18, 17, 16, 15, 14, 13) if frame.wide else (17, 16, 15, 14, 13)
    for size in board.reading(WIDE_PRICE_SIZES if frame.wide else PRICE_SIZES, PRICE_DESIGN):
        amount = board.set(offer.price, price, (size,), strong=True, elide=Elide.MIDDLE)
        left = price.x + round(amount.width) + u(14)
        note_box = Box(left, price.y, max(1, price.right - left), price.h)
        note = board.set(offer.price_note, note_box, note_sizes, most_lines=2)
        if amount.whole and note.whole and amount.height <= price.h:
            break
    amount_box = price._replace(w=min(price.w, round(amount.width) + 1))
    board.place(amount_box, amount, offer.price, theme.ink)
    board.place(note_box, note, offer.price_note, theme.soft)


def _facts(board: Sketch, facts: tuple[Note, ...]) -> None:
    """Side by side where both fit on one line, else one under the other; a name in a fact may be elided."""
    frame = board.frame
    u, box = frame.u, frame.facts
    left = u(26)
    if frame.wide and len(facts) == 2:
        size = u(17)
        widths = [round(text_width(fact.text, size)) + left + u(4) for fact in facts]
        if sum(widths) + u(24) <= box.w:
            row = Box(box.x, box.y + (box.h - u(28)) // 2, widths[0], u(28))
            _fact(board, row, facts[0], (17,), lines=1)
            _fact(board, Box(row.right + u(24), row.y, widths[1], row.h), facts[1], (17,), lines=1)
            return
    text = Box(0, 0, box.w - left, box.h)
    sizes = (17, 16, 15, 14, 13)
    first = board.set(facts[0].text, text._replace(h=u(34)), sizes, most_lines=2) if facts else None
    top = box.y
    for index, fact in enumerate(facts):
        height = max(u(26), round(first.height)) if index == 0 and first else box.bottom - top
        height = min(height, u(34) if index == 0 else u(27))
        _fact(board, Box(box.x, top, box.w, height), fact, sizes, lines=2 if index == 0 else 1)
        top += height


def _fact(board: Sketch, row: Box, fact: Note, sizes: tuple[float, ...], *, lines: int) -> None:
    frame, theme = board.frame, board.theme
    u = frame.u
    ink = theme.ink if fact.tone is Tone.NEUTRAL else board.tone(fact.tone).ink
    sign_ink = theme.soft if fact.tone is Tone.NEUTRAL else ink
    text = Box(row.x + u(26), row.y, row.w - u(26), row.h)
    setting = board.set(fact.text, text, sizes, most_lines=lines, elide=Elide.MIDDLE)
    if fact.tone is Tone.WARNING:
        plate = row._replace(w=min(row.w, u(36) + round(setting.width)))
        board.ground(plate, theme.warning.ground, radius=u(6))
    board.sign(Box(row.x + u(3), row.y, u(16), row.h), fact.mark, sign_ink)
    board.place(text, setting, fact.text, ink, may_elide=fact.tone is Tone.NEUTRAL)


def _why(board: Sketch, why: str) -> None:
    frame, theme = board.frame, board.theme
    u, foot = frame.u, frame.foot
    board.ground(foot, theme.page, radius=u(8))
    text = foot.inset(u(10), u(3))
    board.words(text, why, (15, 14, 13, 12.5, 12), theme.ink, most_lines=4, elide=Elide.MIDDLE)
