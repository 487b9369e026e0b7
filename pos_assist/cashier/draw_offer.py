"""The card on the board, in the order it is read: chip, name, script, price, proof, total after."""

from __future__ import annotations

from pos_assist.cashier.frame import Box
from pos_assist.cashier.screen import Note, Offer, Tone
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.typesetting import Elide, text_width

NAME_SIZES = (25, 22, 20)
SCRIPT_SIZES = (23, 22, 21, 20, 19, 18, 17, 16, 15)
WIDE_SCRIPT_SIZES = (28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15)


def draw_offer(board: Sketch, offer: Offer, *, why_open: bool) -> None:
    """Every part of the card but its buttons."""
    _head(board, offer)
    _talk(board, offer)
    _price(board, offer)
    _facts(board, offer.facts)
    board.words(
        board.frame.total,
        offer.total_after,
        (20, 19, 18, 17, 16, 15, 14),
        board.theme.ink,
        strong=True,
    )
    if why_open:
        _why(board, offer.why)


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
    name = board.set(offer.name, room, sizes, strong=True, most_lines=2, elide=Elide.MIDDLE)
    name_box = Box(talk.x, talk.y, talk.w, round(name.height))
    board.words(name_box, offer.name, sizes, theme.ink, strong=True, most_lines=2, elide=Elide.MIDDLE)
    top = name_box.bottom + u(10)
    script = Box(talk.x, top, talk.w, talk.bottom - top)
    board.ground(script, theme.script.ground, radius=u(8))
    board.ground(Box(script.x, script.y, u(5), script.h), theme.script_bar, radius=u(2.5))
    text = Box(script.x + u(18), script.y + u(6), script.w - u(28), script.h - u(12))
    board.words(
        text,
        offer.script,
        WIDE_SCRIPT_SIZES if frame.wide else SCRIPT_SIZES,
        theme.script.ink,
        most_lines=9,
    )


def _price(board: Sketch, offer: Offer) -> None:
    frame, theme = board.frame, board.theme
    u, price = frame.u, frame.price
    sizes = (38, 34, 30, 26) if frame.wide else (33, 30, 27, 24)
    room = Box(price.x, price.y, round(price.w * 0.62) if offer.price_note else price.w, price.h)
    setting = board.set(offer.price, room, sizes, strong=True)
    amount = Box(price.x, price.y, round(setting.width) + 1, price.h)
    board.words(room._replace(w=max(amount.w, 1)), offer.price, (setting.pixels / frame.unit,), theme.ink, strong=True)
    if offer.price_note:
        left = amount.right + u(14)
        note = Box(left, price.y, price.right - left, price.h)
        note_sizes = (19, 18, 17, 16, 15, 14, 13) if frame.wide else (17, 16, 15, 14, 13)
        board.words(note, offer.price_note, note_sizes, theme.soft, most_lines=2)


def _facts(board: Sketch, facts: tuple[Note, ...]) -> None:
    """Side by side where both fit on one line, else one under the other; a name in a fact may be elided."""
    frame = board.frame
    u, box = frame.u, frame.facts
    left = u(26)
    if frame.wide and len(facts) == 2:
        size = u(17)
        widths = [round(text_width(fact.text, size)) + left + u(4) for fact in facts]
        if sum(widths) + u(24) <= box.w:
            row = Box(box.x, box.y + u(8), widths[0], u(28))
            _fact(board, row, facts[0], (17,), lines=1)
            _fact(board, Box(row.right + u(24), row.y, widths[1], row.h), facts[1], (17,), lines=1)
            return
    text = Box(0, 0, box.w - left, box.h)
    sizes = (17, 16, 15, 14, 13.5)
    first = board.set(facts[0].text, text._replace(h=u(36)), sizes, most_lines=2) if facts else None
    top = box.y
    for index, fact in enumerate(facts):
        height = max(u(26), round(first.height)) if index == 0 and first else box.bottom - top
        height = min(height, u(36) if index == 0 else u(27))
        _fact(board, Box(box.x, top, box.w, height), fact, sizes, lines=2 if index == 0 else 1)
        top += height


def _fact(board: Sketch, row: Box, fact: Note, sizes: tuple[float, ...], *, lines: int) -> None:
    frame, theme = board.frame, board.theme
    u = frame.u
    if fact.tone is Tone.WARNING:
        board.ground(row, theme.warning.ground, radius=u(6))
    ink = theme.ink if fact.tone is Tone.NEUTRAL else board.tone(fact.tone).ink
    sign_ink = theme.soft if fact.tone is Tone.NEUTRAL else ink
    board.sign(Box(row.x + u(3), row.y, u(16), row.h), fact.mark, sign_ink)
    text = Box(row.x + u(26), row.y, row.w - u(26), row.h)
    elide = Elide.MIDDLE if fact.tone is Tone.NEUTRAL else None
    board.words(text, fact.text, sizes, ink, most_lines=lines, elide=elide)


def _why(board: Sketch, why: str) -> None:
    frame, theme = board.frame, board.theme
    u, foot = frame.u, frame.foot
    board.ground(foot, theme.page, radius=u(8))
    text = foot.inset(u(10), u(3))
    board.words(text, why, (15, 14, 13, 12.5, 12), theme.ink, most_lines=4, elide=Elide.MIDDLE)
