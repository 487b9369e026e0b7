"""What stands in the card's place: a calm sentence, a code to scan, the reasons after a "no", the passive dot."""

from __future__ import annotations

from pos_assist.cashier.barcode import Symbol, readable, symbol
from pos_assist.cashier.box import Box
from pos_assist.cashier.painting import Bars
from pos_assist.cashier.screen import Dot, Mark, Notice, Tone
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.typesetting import Elide

SYMBOL_MM = 30.0  # C13: at least this wide, so that a hand scanner reads it off the glass
BAR_MM = 0.5  # wished width of one module; 0.33 mm is a printed EAN's


def draw_notice(board: Sketch, notice: Notice, *, reasons: bool) -> None:
    """The notice in the form its content asks for."""
    if reasons:
        _before_reasons(board, notice)
    elif notice.code:
        _with_code(board, notice)
    elif notice.title:
        _calm(board, notice)
    if notice.by_hand:
        _by_hand(board, notice.by_hand)


def _by_hand(board: Sketch, what: str) -> None:
    """Where the answers stand otherwise: the eye is there after an undo."""
    frame, theme = board.frame, board.theme
    u = frame.u
    plate = Box(frame.stage.x, frame.accept.y, frame.stage.w, u(50))
    board.ground(plate, theme.warning.ground, radius=u(8))
    board.sign(Box(plate.x + u(14), plate.y, u(22), plate.h), Mark.WARNING, theme.warning.ink)
    text = Box(plate.x + u(48), plate.y + u(2), plate.w - u(58), plate.h - u(4))
    board.words(text, what, (18, 17, 16, 15, 14, 13), theme.warning.ink, strong=True, most_lines=2)


def draw_dot(board: Sketch, dot: Dot, ideas: str) -> None:
    """The passive marker while scanning: a ring, filled with how many ideas are ready. No text, no motion (C15)."""
    frame, theme = board.frame, board.theme
    side = frame.u(28)
    stage = frame.stage
    box = Box(stage.x + (stage.w - side) // 2, stage.y + stage.h // 2 - side // 2, side, side)
    filled = dot is Dot.READY
    board.ground(box, theme.accept.ground if filled else "", radius=side // 2, edge=theme.edge)
    if filled:
        board.words(box, ideas, (16, 14, 12), theme.accept.ink, strong=True, centred=True)


def reason_boxes(board: Sketch, count: int) -> list[Box]:
    """Places of the reasons (and of undo) under "No problem.": two (wide: three) in a row, the last row filled."""
    frame = board.frame
    u, stage = frame.u, frame.stage
    gap, across = u(8), 3 if frame.wide else 2
    height = max(u(58), min(round(15 * frame.per_mm), u(80)))
    top = stage.y + u(128)
    boxes: list[Box] = []
    while len(boxes) < count:
        here = min(across, count - len(boxes))
        width = (stage.w - gap * (here - 1)) // here
        boxes += [Box(stage.x + i * (width + gap), top, width, height) for i in range(here)]
        top += height + gap
    return boxes


def _calm(board: Sketch, notice: Notice) -> None:
    """One sentence under its sign, a little above the middle where the eye rests."""
    frame, theme = board.frame, board.theme
    u, card = frame.u, frame.card
    pair = board.tone(notice.tone)
    disc = u(76)
    left, width = frame.stage.x + u(8), frame.stage.w - u(16)
    top = card.y + round((card.h - u(240)) * 0.40)
    disc_box = Box(card.x + (card.w - disc) // 2, top, disc, disc)
    board.ground(disc_box, pair.ground, radius=disc // 2)
    board.sign(disc_box.inset(u(21), u(21)), notice.mark, pair.ink)
    title = Box(left, disc_box.bottom + u(20), width, u(92))
    strong = notice.tone is not Tone.MUTED
    ink = theme.ink if strong else theme.soft
    sizes = (23, 22, 21, 20, 19, 18)
    setting = board.set(notice.title, title, sizes, strong=strong, most_lines=3, centred=True, balanced=True)
    title = title._replace(h=round(setting.height))
    board.words(title, notice.title, sizes, ink, strong=strong, most_lines=3, centred=True, balanced=True)
    top = title.bottom + u(10)
    if notice.about:
        about = Box(left, top, width, u(50))
        board.words(about, notice.about, (17, 16), theme.soft, most_lines=2, centred=True, elide=Elide.MIDDLE)
        top = about.bottom + u(8)
    if notice.detail:
        detail = Box(left, top, width, u(112))
        setting = board.set(notice.detail, detail, (17, 16, 15), most_lines=5, centred=True, balanced=True)
        detail = detail._replace(h=round(setting.height))
        board.words(
            detail,
            notice.detail,
            (17, 16, 15),
            theme.soft,
            most_lines=5,
            centred=True,
            balanced=True,
            elide=Elide.RIGHT,
        )


def _heading(board: Sketch, notice: Notice) -> int:
    """Name of the product and the sentence in its tone; returns where the next thing may begin."""
    frame, theme = board.frame, board.theme
    u, stage = frame.u, frame.stage
    pair = board.tone(notice.tone)
    banner = Box(stage.x, stage.y, stage.w, u(56))
    board.ground(banner, pair.ground, radius=u(8))
    board.sign(Box(banner.x + u(12), banner.y, u(24), banner.h), notice.mark, pair.ink)
    title = Box(banner.x + u(48), banner.y + u(2), banner.w - u(58), banner.h - u(4))
    board.words(title, notice.title, (20, 19, 18, 17, 16, 15), pair.ink, strong=True, most_lines=2, balanced=True)
    about = Box(stage.x, banner.bottom + u(12), stage.w, u(54))
    board.words(about, notice.about, (20, 19, 18), theme.ink, most_lines=2, elide=Elide.MIDDLE)
    return about.bottom + u(12)


def _with_code(board: Sketch, notice: Notice) -> None:
    """The code large enough to scan off the screen, its digits to type, and where the product lies."""
    frame, theme = board.frame, board.theme
    u, stage = frame.u, frame.stage
    top = _heading(board, notice)
    code = symbol(notice.code)
    module = _module_pixels(code, stage.w, frame.per_mm) if code else 0
    if code and module:
        box = Box(stage.x, top, stage.w, u(130))
        board.ground(box, "#ffffff", radius=u(8), edge=theme.hairline)
        width = code.full_width * module
        bars = Box(box.x + (box.w - width) // 2, box.y + u(10), width, box.h - u(20))
        board.bars(Bars(bars, code, module))
        top = box.bottom + u(4)
    digits = Box(stage.x, top, stage.w, u(36))
    board.words(
        digits,
        readable(notice.code),
        (26, 23, 20, 17, 14),
        theme.ink,
        strong=True,
        centred=True,
        elide=Elide.MIDDLE,
    )
    if notice.detail:
        place = Box(stage.x, digits.bottom + u(4), stage.w, u(28))
        board.words(place, notice.detail, (18, 17, 16, 15), theme.soft, centred=True, elide=Elide.MIDDLE)


def _module_pixels(code: Symbol, width: int, per_mm: float) -> int:
    """Pixels of one module: half a millimetre, at least 30 mm for all bars, at most what there is."""
    wished = max(round(BAR_MM * per_mm), -(-round(SYMBOL_MM * per_mm) // code.width))
    return min(wished, width // code.full_width)


def _before_reasons(board: Sketch, notice: Notice) -> None:
    frame, theme = board.frame, board.theme
    u, stage = frame.u, frame.stage
    about = Box(stage.x, stage.y, stage.w, u(28))
    board.words(about, notice.about, (17, 16), theme.soft, elide=Elide.MIDDLE)
    title = Box(stage.x, about.bottom + u(4), stage.w, u(42))
    board.words(title, notice.title, (27, 25, 23, 21), theme.ink, strong=True)
    detail = Box(stage.x, title.bottom + u(2), stage.w, u(44))
    board.words(detail, notice.detail, (17, 16, 15), theme.soft, most_lines=2)
