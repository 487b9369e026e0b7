"""The look of every button: where it stands, what is on it. Places depend on the window only."""

from __future__ import annotations

from functools import lru_cache

from pos_assist.cashier.box import Box
from pos_assist.cashier.draw_fold import fold_boxes
from pos_assist.cashier.draw_notice import reason_boxes
from pos_assist.cashier.frame import Frame
from pos_assist.cashier.painting import Ground, Piece, Sign, Words
from pos_assist.cashier.press import Look
from pos_assist.cashier.screen import Action, Button, Mark, Tone
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.theme import Theme
from pos_assist.ui.typesetting import text_width

BIG_LABEL = (24, 22, 21, 20, 19, 18, 17, 16)  # design pixels, largest that fits
LABEL = (16, 15, 14)
CHIP_LABEL = (18, 17, 16, 15, 14)
SMALL_LABEL = (15, 14, 13, 12)
STATUS_LABEL = (14, 13, 12, 11)
BIG = frozenset({Action.ACCEPT, Action.DECLINE})
UNFOLDED = frozenset({Action.FLAG, Action.CHEAPER})  # seen beside the evidence only
CHIPS = frozenset({Action.REASON, Action.UNDO})
CAPPED = BIG | {Action.UNDO}  # wide enough for their hotkey beside the label


@lru_cache(maxsize=8)  # every card has the same ones
def looks_of(
    frame: Frame, theme: Theme, buttons: tuple[Button, ...], tone: Tone, unfolded: Action | None, *, noted: bool
) -> tuple[tuple[Button, Look], ...]:
    """What can be pressed now, in the order of `buttons`; `tone` is that of the status line."""
    board = Sketch(frame, theme)
    places = _places(frame)
    reasons = any(button.action is Action.REASON for button in buttons)
    count = sum(button.action in CHIPS for button in buttons) if reasons else 0
    chips = iter(reason_boxes(board, count))
    looks = []
    for button in buttons:
        if button.action in UNFOLDED and (unfolded is not Action.WHY or (noted and button.action is Action.FLAG)):
            continue
        if button.action in (Action.QUEUE, Action.MENU):
            look = _status_look(board, button, places[button.action], tone)
        else:
            box = next(chips) if reasons and button.action in CHIPS else places[button.action]
            look = _look(board, button, box, held=button.action is unfolded, chip=reasons)
        looks.append((button, look))
    return tuple(looks)


def _places(frame: Frame) -> dict[Action, Box]:
    noted, cheaper = fold_boxes(frame)
    left = frame.reword.x if frame.wide else frame.lowest.x
    return {
        Action.ACCEPT: frame.accept,
        Action.DECLINE: frame.decline,
        Action.NOT_OFFERED: frame.skip,
        Action.WHY: frame.why,
        Action.OTHER_WORDING: frame.reword,
        Action.COMPARE: frame.unfold,
        Action.TERMS: frame.unfold,
        Action.FLAG: noted,
        Action.CHEAPER: cheaper,
        Action.NOT_ON_SHELF: frame.skip,
        Action.DISMISS: frame.why,
        Action.UNDO: frame.lowest._replace(x=left, w=frame.lowest.right - left),
        Action.QUEUE: frame.queue,
        Action.MENU: frame.menu,
    }


def _look(board: Sketch, button: Button, box: Box, *, held: bool, chip: bool) -> Look:
    frame, theme = board.frame, board.theme
    u = frame.u
    if button.action is Action.ACCEPT:
        ink, ground, pressed, edge = theme.accept.ink, theme.accept.ground, theme.accept_down, ""
    elif button.action is Action.DECLINE:
        ink, ground, pressed, edge = theme.decline.ink, theme.decline.ground, theme.decline_down, theme.edge
    else:
        ink, ground, pressed, edge = theme.ink, theme.surface, theme.quiet_down, theme.edge
    inner = Box(u(8), u(2), box.w - u(16), box.h - u(4))
    extra: tuple[Piece, ...] = ()
    if button.action in CAPPED and button.key and not chip:
        cap = _keycap_width(board, button.key) + u(20)
        inner = Box(inner.x, inner.y, inner.w - cap, inner.h) if frame.wide else inner.inset(cap, 0)
        extra = _keycap(board, button.key, ink, box)
    if button.action is Action.UNDO:
        inner = Box(inner.x + u(26), inner.y, inner.w - u(26), inner.h)
    label = _label(board, button, inner, ink, CHIP_LABEL if chip else BIG_LABEL if button.action in BIG else LABEL)
    if button.action is Action.UNDO:
        left = inner.x + round(max(0.0, label.setting.layout.lineAt(0).x())) - u(26)
        extra = (*extra, Sign(Box(left, 0, u(18), box.h), Mark.UNDO.value, ink))
    reach = 0 if chip else frame.reach
    return Look(box, reach, label, ground, pressed, edge, radius=u(10), held=held, extra=extra)


def _label(board: Sketch, button: Button, inner: Box, ink: str, sizes: tuple[float, ...]) -> Words:
    """One smaller line reads better than two large ones; two small ones are last."""
    strong = button.action is Action.ACCEPT
    setting = board.set(button.label, inner, sizes, strong=strong, centred=True)
    if not setting.whole:
        small = BIG_LABEL if button.action in BIG else SMALL_LABEL
        setting = board.set(button.label, inner, small, strong=strong, most_lines=2, centred=True)
    return Words(inner, setting, ink, button.label)


def _keycap_width(board: Sketch, key: str) -> int:
    u = board.frame.u
    return max(u(36), round(text_width(key, u(15), strong=True)) + u(14))


def _keycap(board: Sketch, key: str, ink: str, box: Box) -> tuple[Piece, ...]:
    """The hotkey as a cap at the right end of its button, in the button's own pixels."""
    u = board.frame.u
    width, height = _keycap_width(board, key), u(28)
    cap = Box(box.w - width - u(14), (box.h - height) // 2, width, height)
    setting = board.set(key, cap, (15, 14, 13), strong=True, centred=True)
    return Ground(cap, "", u(6), ink), Words(cap, setting, ink, key)


def _status_look(board: Sketch, button: Button, box: Box, tone: Tone) -> Look:
    """The menu's three dots; queue mode as a pill, filled and ticked while it is on."""
    frame, theme = board.frame, board.theme
    u = frame.u
    ground = board.tone(tone).ground
    nothing = board.set("", box, STATUS_LABEL)
    if button.action is Action.MENU:
        side = u(22)
        dots = Sign(Box((box.w - side) // 2, (box.h - side) // 2, side, side), Mark.MENU.value, theme.ink)
        label = Words(Box(0, 0, box.w, box.h), nothing, theme.ink, "")
        return Look(box, frame.reach, label, ground, theme.quiet_down, radius=0, name=button.label, extra=(dots,))
    ink = theme.accept.ink if button.on else theme.ink
    tall = min(u(32), box.h - u(4))
    pill = Box(u(2), (box.h - tall) // 2, box.w - u(4), tall)
    inner = Box(pill.x + u(31), pill.y, pill.w - u(40), pill.h)
    setting = board.set(button.label, inner, STATUS_LABEL, most_lines=2)
    spare = max(0, inner.w - round(setting.width)) // 2  # sign and word stand in the middle together
    inner = Box(inner.x + spare, inner.y, inner.w - spare, inner.h)
    label = Words(inner, setting, ink, button.label)
    sign = Sign(Box(inner.x - u(20), pill.y, u(15), pill.h), (Mark.CHECK if button.on else Mark.PAUSE).value, ink)
    plate = Ground(pill, theme.accept.ground if button.on else "", tall // 2, "" if button.on else theme.edge)
    return Look(box, frame.reach, label, ground, theme.quiet_down, radius=0, extra=(plate, sign))
