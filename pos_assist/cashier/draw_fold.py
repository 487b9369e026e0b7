"""What unfolds over the card: why this over name and script; this-better-best and a cover's terms to the total."""

from __future__ import annotations

from pos_assist.cashier.box import Box
from pos_assist.cashier.frame import Frame
from pos_assist.cashier.screen import Action, Choice, Mark, Offer
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.typesetting import Elide

FOLDS = frozenset({Action.WHY, Action.COMPARE, Action.TERMS})
TALL_FOLDS = FOLDS - {Action.WHY}  # down to the total
BODY = (18, 17, 16, 15, 14, 13, 12.5, 12)
MOST_CHOICE = 132  # design pixels of one row of the comparison


def draw_fold(board: Sketch, offer: Offer, unfolded: Action | None) -> None:
    """The unfolded part; a second touch on its button folds it."""
    if unfolded is Action.COMPARE:
        _compare(board, offer.comparison)
    else:
        _read(board, offer, terms=unfolded is Action.TERMS)


def fold_boxes(frame: Frame) -> tuple[Box, Box]:
    """Two places to press under the evidence: note it to the manager, something cheaper."""
    gap = frame.u(8)
    inner = frame.talk.inset(frame.u(10), frame.u(10))
    half = (inner.w - gap) // 2
    top = inner.bottom - frame.skip.h
    return Box(inner.x, top, half, frame.skip.h), Box(inner.right - half, top, half, frame.skip.h)


def _read(board: Sketch, offer: Offer, *, terms: bool) -> None:
    """Name, and beneath it the evidence (the price stays) or the terms to read."""
    frame, theme = board.frame, board.theme
    u, fold = frame.u, frame.fold if terms else frame.talk
    board.ground(fold, theme.page, radius=u(10))
    left, width = fold.x + u(14), fold.w - u(28)
    heading = Box(left, fold.y + u(10), width, u(28))
    board.words(heading, offer.name, (18, 17, 16), theme.ink, strong=True, elide=Elide.MIDDLE)
    top = heading.bottom + u(2)
    if terms and offer.law:
        law = Box(left, top, width, u(26))
        board.words(law, offer.law, (16, 15, 14, 13, 12, 11), theme.soft, strong=True)
        top = law.bottom
    noted, _cheaper = fold_boxes(frame)
    bottom = fold.bottom - u(12) if terms else noted.y - u(8)
    text = offer.terms if terms else offer.why
    body = Box(left, top + u(4), width, bottom - top - u(4))
    setting = board.set(text, body, BODY, most_lines=30)
    board.place(body._replace(h=min(body.h, round(setting.height))), setting, text, theme.ink)
    if not terms and offer.noted:
        board.sign(Box(noted.x + u(4), noted.y, u(18), noted.h), Mark.CHECK, theme.ok.ink)
        place = Box(noted.x + u(28), noted.y, noted.w - u(28), noted.h)
        board.words(place, offer.noted, (16, 15, 14, 13, 12), theme.ok.ink, strong=True, most_lines=3)


def _compare(board: Sketch, choices: tuple[Choice, ...]) -> None:
    """One row a choice, the cheapest on top."""
    frame = board.frame
    fold, gap = frame.fold, frame.u(8)
    tall = min((fold.h - gap * (len(choices) - 1)) // max(1, len(choices)), frame.u(MOST_CHOICE))
    for index, choice in enumerate(choices):
        _choice(board, choice, Box(fold.x, fold.y + index * (tall + gap), fold.w, tall))


def _choice(board: Sketch, choice: Choice, box: Box) -> None:
    """Label and price on top, the name under them, then what a unit costs and what it adds."""
    frame, theme = board.frame, board.theme
    u = frame.u
    pair = theme.script if choice.offered else theme.chip._replace(ink=theme.ink, ground=theme.page)
    board.ground(box, pair.ground, radius=u(8))
    if choice.offered:
        board.ground(Box(box.x, box.y, u(5), box.h), theme.script_bar, radius=u(2.5))
    left, right = box.x + u(16), box.right - u(12)
    pad = max(u(4), min(u(10), (box.h - u(84)) // 2))
    price = board.set(choice.price, Box(left, box.y, box.w // 2, u(28)), (21, 20, 19, 18, 17, 16, 15), strong=True)
    price_box = Box(right - round(price.width) - 1, box.y + pad, round(price.width) + 1, u(28))
    board.place(price_box, price, choice.price, pair.ink, right=True)
    ink = pair.ink if choice.offered else theme.soft
    board.sign(Box(left, price_box.y, u(15), price_box.h), choice.label.mark, ink)
    label = Box(left + u(22), price_box.y, price_box.x - u(8) - left - u(22), price_box.h)
    board.words(label, choice.label.text, (14.5, 14, 13, 12, 11), ink, strong=True, most_lines=2)
    width = right - left
    name = Box(left, price_box.bottom, width, u(26))
    board.words(name, choice.name, (17, 16, 15), pair.ink, strong=choice.offered, elide=Elide.MIDDLE)
    about = " · ".join(part for part in (choice.per_unit, choice.adds) if part)
    rest = Box(left, name.bottom, width, max(u(18), box.bottom - pad - name.bottom))
    setting = board.set(about, rest, (16, 15, 14, 13, 12), most_lines=3)
    board.place(rest._replace(h=min(rest.h, round(setting.height))), setting, about, ink)
