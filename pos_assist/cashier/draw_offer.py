"""The card on the board, in the order it is read: chip, name, script, price, proof, total after."""

from __future__ import annotations

from functools import lru_cache

from pos_assist.cashier.box import Box
from pos_assist.cashier.draw_fold import FOLDS, TALL_FOLDS, draw_fold
from pos_assist.cashier.frame import Frame
from pos_assist.cashier.painting import Piece
from pos_assist.cashier.screen import Action, Mark, Note, Offer, Tone
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.sizes import PRICE_DESIGN, SCRIPT_DESIGN
from pos_assist.ui.theme import Theme
from pos_assist.ui.typesetting import Elide, line_height, text_width

NAME_SIZES = (25, 22, 20)
SCRIPT_SIZES = (23, 22, 21, 20, 19, 18, 17, 16, 15)
PRICE_SIZES = (33, 32, 30, 27, 24, 21)
WIDE_PRICE_SIZES = (37, 34, 30, 26, 22)
FACT_SIZES = (17, 16, 15, 14, 13)
WIDE_SCRIPT_SIZES = (28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15)


def draw_offer(board: Sketch, offer: Offer, *, unfolded: Action | None) -> None:
    """Every part of the card but its buttons. What is unfolded lies over name and script, or down to the total."""
    total = offer.total_after
    board.pieces += _lasting(board.frame, board.theme, offer._replace(total_after=""), unfolded)
    if unfolded not in TALL_FOLDS:
        board.words(board.frame.total, total, (20, 19, 18, 17, 16, 15, 14), board.theme.ink, strong=True)


@lru_cache(maxsize=4)  # a card stays while the basket grows, and only its total changes
def _lasting(frame: Frame, theme: Theme, offer: Offer, unfolded: Action | None) -> tuple[Piece, ...]:
    board = Sketch(frame, theme)
    _head(board, offer)
    if unfolded in FOLDS:
        draw_fold(board, offer, unfolded)
    else:
        _talk(board, offer)
    if unfolded not in TALL_FOLDS:
        _price(board, offer)
        _facts(board, offer.facts)
    if offer.next_line:
        _next(board, offer)
    return tuple(board.pieces)


def _head(board: Sketch, offer: Offer) -> None:
    frame, theme = board.frame, board.theme
    u, head = frame.u, frame.head
    counter_width = u(44)
    chip_text = Box(head.x + u(32), head.y, head.w - counter_width - u(44) - (u(96) if offer.customer else 0), head.h)
    setting = board.set(offer.chip.text, chip_text, (14.5, 14, 13, 12, 11), strong=True)
    chip = Box(head.x, head.y, u(32) + round(setting.width) + u(12), head.h)
    board.ground(chip, theme.chip.ground, radius=head.h // 2)
    board.sign(Box(head.x + u(10), head.y, u(15), head.h), offer.chip.mark, theme.chip.ink)
    board.words(chip_text, offer.chip.text, (14.5, 14, 13, 12, 11), theme.chip.ink, strong=True)
    if offer.customer:
        sign = Box(chip.right + u(12), head.y, u(15), head.h)
        place = Box(sign.right + u(6), head.y, head.right - counter_width - sign.right - u(6), head.h)
        board.sign(sign, Mark.PERSON, theme.soft)
        board.words(place, offer.customer, (14.5, 14, 13, 12), theme.soft, elide=Elide.RIGHT)
    counter = Box(head.right - counter_width, head.y, counter_width, head.h)
    board.words(counter, offer.counter, (15, 14), theme.soft, right=True)


def _talk(board: Sketch, offer: Offer) -> None:
    """Law, name, members; the script takes all that is left, so no hole ever opens between them."""
    frame, theme = board.frame, board.theme
    u, talk = frame.u, frame.talk
    top = talk.y
    if offer.law:
        law = Box(talk.x, top, talk.w, u(30))
        board.ground(law, theme.page, radius=u(6))
        board.sign(Box(law.x + u(10), law.y, u(16), law.h), Mark.CHECK, theme.ok.ink)
        text = Box(law.x + u(34), law.y, law.w - u(40), law.h)
        board.words(text, offer.law, (17, 16, 15, 14, 13, 12, 11), theme.ink, strong=True)
        top = law.bottom + u(8)
    sizes = (29, 26, 23) if frame.wide else NAME_SIZES
    room = Box(talk.x, top, talk.w, u(76 if frame.wide else 66))
    name = board.set(offer.name, room, sizes, strong=True, elide=Elide.MIDDLE)
    if not offer.parts and not (offer.law and name.whole):  # beside law or members the script needs the line more
        name = board.set(offer.name, room, sizes, strong=True, most_lines=2, balanced=True, elide=Elide.MIDDLE)
    name_box = room._replace(h=round(name.height))
    board.place(name_box, name, offer.name, theme.ink, may_elide=True)
    top = name_box.bottom + u(8)
    for part in offer.parts:
        row = Box(talk.x, top, talk.w, u(26 if frame.wide else 21))
        _fact(board, row, part, may_elide=True, steps=2)
        top = row.bottom
    if offer.parts:
        top += u(6)
    script = Box(talk.x, top, talk.w, talk.bottom - top)
    board.ground(script, theme.script.ground, radius=u(8))
    board.ground(Box(script.x, script.y, u(5), script.h), theme.script_bar, radius=u(2.5))
    text = Box(script.x + u(18), script.y + u(5), script.w - u(28), script.h - u(10))
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
    """Two side by side where both fit on one line, else one under the other; a name in a fact may be elided."""
    frame = board.frame
    u, box = frame.u, frame.facts
    rows = list(facts)
    if frame.wide and len(rows) >= 2:
        size = u(17)
        widths = [round(text_width(fact.text, size)) + u(30) for fact in rows[:2]]
        if sum(widths) + u(24) <= box.w:
            top = box.y if len(rows) > 2 else box.y + (box.h - u(28)) // 2
            first = Box(box.x, top, widths[0], u(27))
            _fact(board, first, rows[0], may_elide=False)
            _fact(board, Box(first.right + u(24), top, widths[1], u(27)), rows[1], may_elide=False)
            rows = rows[2:]
            box = Box(box.x, first.bottom, box.w, box.bottom - first.bottom)
    for fact, row in _rows(board, rows, box):
        _fact(board, row, fact, may_elide=fact.tone is Tone.NEUTRAL)


def _rows(board: Sketch, facts: list[Note], box: Box) -> list[tuple[Note, Box]]:
    """Rows of one height; a sentence that needs two lines gets them, if need be from the last fact's."""
    u = board.frame.u
    whole = all(
        fact.tone is Tone.NEUTRAL or text_width(fact.text, u(FACT_SIZES[-1])) <= box.w - u(26) for fact in facts
    )
    while len(facts) > (3 if whole else 2):
        facts = facts[:-1]
    if whole or len(facts) < 2:
        tall = min(box.h // max(1, len(facts)), u(28) if whole else box.h)
        return [(fact, Box(box.x, box.y + index * tall, box.w, tall)) for index, fact in enumerate(facts)]
    long, short = u(35), box.h - u(35)
    first = long if facts[0].tone is not Tone.NEUTRAL else short
    return [
        (facts[0], Box(box.x, box.y, box.w, first)),
        (facts[1], Box(box.x, box.y + first, box.w, box.h - first)),
    ]


def _fact(board: Sketch, row: Box, fact: Note, *, may_elide: bool, steps: int = 4) -> None:
    """As large as its row allows, at most some `steps` smaller to stand whole; then a name loses its middle."""
    frame, theme = board.frame, board.theme
    u = frame.u
    ink = theme.ink if fact.tone is Tone.NEUTRAL else board.tone(fact.tone).ink
    sign_ink = theme.soft if fact.tone is Tone.NEUTRAL else ink
    text = Box(row.x + u(26), row.y, row.w - u(26), row.h)
    sizes = tuple(size for size in FACT_SIZES if line_height(u(size)) <= row.h) or FACT_SIZES[-1:]
    sizes = sizes[:steps] if may_elide else sizes
    lines = 1 if may_elide else 2
    setting = board.set(fact.text, text, sizes, most_lines=lines, elide=Elide.MIDDLE)
    if fact.tone is Tone.WARNING:
        plate = row._replace(w=min(row.w, u(36) + round(setting.width)))
        board.ground(plate, theme.warning.ground, radius=u(6))
    board.sign(Box(row.x + u(3), row.y, u(16), row.h), fact.mark, sign_ink)
    board.place(text, setting, fact.text, ink, may_elide=may_elide)


def _next(board: Sketch, offer: Offer) -> None:
    """The idea that waits: one glance, nothing to press."""
    frame, theme = board.frame, board.theme
    u, box = frame.u, frame.next
    board.sign(Box(box.x + u(2), box.y, u(15), box.h), Mark.SKIP, theme.soft)
    left = box.x + u(24)
    label = board.set(offer.next_label, Box(left, box.y, box.w // 3, box.h), (14, 13, 12), elide=Elide.RIGHT)
    place = Box(left, box.y, round(label.width) + 1, box.h)
    board.place(place, label, offer.next_label, theme.soft, may_elide=True)
    line = Box(place.right + u(10), box.y, box.right - place.right - u(10), box.h)
    board.words(line, offer.next_line, (16, 15, 14, 13, 12, 11), theme.ink)
