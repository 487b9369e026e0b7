"""A sheet over the card's place: menu, seller, PIN pad, language. Tiles for fingers, the same grid for all."""

from __future__ import annotations

from pos_assist.cashier.box import Box
from pos_assist.cashier.frame import Frame
from pos_assist.cashier.painting import Ground, Piece, Sign, Words
from pos_assist.cashier.press import Look
from pos_assist.cashier.screen import Action, Button, Mark, Sheet, Tile
from pos_assist.cashier.sketch import Sketch
from pos_assist.ui.typesetting import Elide

TITLE_SIZES = (25, 23, 21, 19, 17)
HINT_SIZES = (17, 16, 15, 14)
LABEL_SIZES = (20, 19, 18, 17, 16, 15, 14, 13)
DIGIT_SIZES = (30, 28, 26, 24, 22, 20)  # a PIN pad's
TILE_MM = 16.0  # wished height; 12 mm and more while the window has room (C49)
TITLE, HINT, DOTS = 38, 46, 44  # heights in design pixels
DIGIT_MM = 20.0  # a digit is hit blind
MOST_DOTS = 12


def draw_sheet(board: Sketch, sheet: Sheet) -> None:
    """Title, hint and what was entered; the tiles are buttons (`tile_looks`)."""
    frame, theme = board.frame, board.theme
    u, area = frame.u, _area(frame)
    title = Box(area.x, area.y, area.w, u(TITLE))
    board.words(title, sheet.title, TITLE_SIZES, theme.ink, strong=True, elide=Elide.MIDDLE)
    top = title.bottom
    if sheet.hint:
        hint = Box(area.x, top, area.w, u(HINT))
        board.words(hint, sheet.hint, HINT_SIZES, theme.soft, most_lines=2)
        top = hint.bottom
    if _is_pad(sheet):
        _dots(board, len(sheet.entered), Box(area.x, top + u(2), area.w, u(DOTS)))


def tile_boxes(frame: Frame, sheet: Sheet) -> tuple[Box, ...]:
    """Places of the tiles, in their order; a last row that is not full is filled by what it has."""
    u, area = frame.u, _area(frame)
    pad = _is_pad(sheet)
    top = area.y + u(TITLE) + (u(HINT) if sheet.hint else 0) + (u(DOTS + 8) if pad else 0) + u(8)
    columns = max(1, min(sheet.columns, len(sheet.tiles)))
    rows = -(-len(sheet.tiles) // columns)
    gap = u(8)
    room = max(1, area.bottom - top - gap * (rows - 1)) // max(1, rows)
    height = min(room, max(round((DIGIT_MM if pad else TILE_MM) * frame.per_mm), u(54)))
    boxes: list[Box] = []
    while len(boxes) < len(sheet.tiles):
        here = min(columns, len(sheet.tiles) - len(boxes))
        width = (area.w - gap * (here - 1)) // here
        boxes += [Box(area.x + i * (width + gap), top, width, height) for i in range(here)]
        top += height + gap
    return tuple(boxes)


def tile_looks(board: Sketch, sheet: Sheet) -> tuple[tuple[Button, Look], ...]:
    """A button for every tile: `Action.TILE` with the tile's value. All words are of one size."""
    pad, signs = _is_pad(sheet), any(tile.mark is not Mark.NONE for tile in sheet.tiles)
    placed = [(tile, box, _inner(board, tile, box, pad=pad, signs=signs)) for tile, box in _with_boxes(board, sheet)]
    pixels = [
        board.set(tile.label, inner, LABEL_SIZES, strong=tile.chosen, most_lines=2).pixels
        for tile, _box, inner in placed
        if not tile.label.isdigit()
    ]
    sizes = _from(LABEL_SIZES, min(pixels, default=0) / board.frame.unit)
    return tuple(
        (Button(Action.TILE, tile.label, tile.value), _look(board, tile, box, inner, sizes, pad=pad))
        for tile, box, inner in placed
    )


def _with_boxes(board: Sketch, sheet: Sheet) -> zip[tuple[Tile, Box]]:
    return zip(sheet.tiles, tile_boxes(board.frame, sheet), strict=True)


def _from(sizes: tuple[float, ...], most: float) -> tuple[float, ...]:
    return tuple(size for size in sizes if size <= most + 0.5) or sizes[-1:]


def _look(board: Sketch, tile: Tile, box: Box, inner: Box, sizes: tuple[float, ...], *, pad: bool) -> Look:
    frame, theme = board.frame, board.theme
    u = frame.u
    ink, ground = theme.ink, theme.surface
    if tile.chosen:
        ink, ground = theme.chip
    elif tile.quiet:
        ground = theme.page
    digit = pad and tile.label.isdigit()
    setting = board.set(
        tile.label, inner, DIGIT_SIZES if digit else sizes, strong=tile.chosen, most_lines=2, centred=pad
    )
    extra: list[Piece] = []
    if tile.chosen:
        extra.append(Ground(Box(0, 0, box.w, box.h).inset(u(3), u(3)), "", u(8), ink))
        extra.append(Sign(Box(box.w - u(34), 0, u(20), box.h), Mark.CHECK.value, ink))
    if tile.mark is not Mark.NONE:
        extra.append(Sign(Box(u(14), 0, u(20), box.h), tile.mark.value, ink if tile.chosen else theme.soft))
    return Look(
        box,
        min(frame.reach, u(4)),
        Words(inner, setting, ink, tile.label, may_elide=True),
        ground,
        theme.quiet_down,
        theme.edge,
        u(10),
        extra=tuple(extra),
        chosen=tile.chosen,
    )


def _inner(board: Sketch, tile: Tile, box: Box, *, pad: bool, signs: bool) -> Box:
    """Where the label stands inside its tile: on a pad in the middle, else in one line with the others."""
    u = board.frame.u
    left = u(36) if pad and tile.mark is not Mark.NONE else u(8) if pad else u(46) if signs else u(16)
    right = u(42) if tile.chosen else u(8)
    return Box(left, u(2), max(1, box.w - left - right), max(1, box.h - u(4)))


def _dots(board: Sketch, count: int, field: Box) -> None:
    """One dot for each digit, in a field of its own."""
    u, theme = board.frame.u, board.theme
    board.ground(field, theme.page, radius=u(8), edge=theme.edge)
    side, gap = u(14), u(12)
    shown = min(count, MOST_DOTS)
    left = field.x + (field.w - shown * side - max(0, shown - 1) * gap) // 2
    for index in range(shown):
        dot = Box(left + index * (side + gap), field.y + (field.h - side) // 2, side, side)
        board.ground(dot, theme.ink, radius=side // 2)


def _is_pad(sheet: Sheet) -> bool:
    """A PIN pad has digits to touch; its field stands there before the first one."""
    return bool(sheet.entered) or sum(tile.label.isdigit() and len(tile.label) == 1 for tile in sheet.tiles) == 10


def _area(frame: Frame) -> Box:
    """From under the status line to the end of the card."""
    return Box(frame.stage.x, frame.stage.y, frame.stage.w, frame.card.bottom - frame.u(14) - frame.stage.y)
