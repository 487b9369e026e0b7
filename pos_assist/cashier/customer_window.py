"""The customer's window: calm, large, two answers of the same size and look. It never takes the keyboard either."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_assist.cashier.box import Box
from pos_assist.cashier.customer_screen import BLANK, CustomerScreen
from pos_assist.cashier.glass import FLAGS, Glass
from pos_assist.cashier.painting import Ground, Words
from pos_assist.cashier.press import Look, Picture
from pos_assist.cashier.screen import Action, Button
from pos_assist.ui.theme import LIGHT, Theme
from pos_assist.ui.typesetting import Elide, typeset

DESIGN = (800, 480)  # the smallest customer displays; some stand upright
ITEM = (44, 40, 36, 32, 28, 24, 20)  # design pixels
PRICE = (66, 60, 54, 48, 40)
NOTE = (28, 26, 24, 22, 20, 18)
TOTAL = (32, 30, 28, 26, 24, 22, 20, 18)
ANSWER = (40, 36, 32, 28, 24, 22, 20)


class CustomerWindow(Glass):
    """Draws a `CustomerScreen`.

    Signals:
        acted(action, card_id, value): `Action.ACCEPT` or `Action.DECLINE`; the value is 'customer'.
    """

    acted = Signal(object, str, str)

    def __init__(
        self,
        *,
        theme: Theme = LIGHT,
        clock: Callable[[], int] = time.monotonic_ns,
        per_mm: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Blank."""
        flags = FLAGS | Qt.WindowType.FramelessWindowHint
        super().__init__(theme=theme, clock=clock, per_mm=per_mm, flags=flags, parent=parent)
        self.setWindowTitle("POS Assist – 2")
        self._screen = BLANK
        self.resize(*DESIGN)

    @property
    def screen_shown(self) -> CustomerScreen:
        """The last screen drawn."""
        return self._screen

    def draw(self, screen: CustomerScreen) -> None:
        """Show this screen; an equal one costs nothing."""
        if screen == self._screen and self.picture.pieces:
            return
        another = screen.card_id != self._screen.card_id
        self._screen = screen
        if another:
            self.lock()
        self.lay_out_again()
        if another:
            self.announce(f"{screen.item}. {screen.price}" if screen.item else "")

    def lay_out_again(self) -> None:
        """The window's size, its glass or the palette is another one."""
        self.show_picture(_picture(self._screen, self.width(), self.height(), self._theme))

    def on_button(self, button: Button) -> None:
        """The customer has answered."""
        self.acted.emit(button.action, self._screen.card_id, button.value)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Places depend on the size alone."""
        super().resizeEvent(event)
        self.lay_out_again()


def _picture(screen: CustomerScreen, width: int, height: int, theme: Theme) -> Picture:
    ground = Ground(Box(0, 0, width, height), theme.surface)
    if not screen.card_id:
        return Picture((ground,), ())
    unit = min(width, height) / min(DESIGN)
    margin = round(32 * unit)
    inner = width - 2 * margin
    answer_height = round(112 * unit)
    answers_top = height - margin - answer_height
    rows: tuple[tuple[int, str, tuple[int, ...], int], ...] = (  # height, text, sizes, lines
        (100, screen.item, ITEM, 2),
        (86, screen.price, PRICE, 1),
        (38, screen.price_note, NOTE, 1),
        (44, screen.total_after, TOTAL, 1),
    )
    free = max(0, answers_top - margin - sum(round(row[0] * unit) for row in rows))
    top = margin + free // 4
    pieces: list[Ground | Words] = [ground]
    for row_height, text, sizes, lines in rows:
        box = Box(margin, top, inner, round(row_height * unit))
        soft = sizes is NOTE
        if text:
            colour = theme.soft if soft else theme.ink
            pieces.append(_words(box, text, sizes, unit, colour, lines=lines, strong=not soft))
        top = box.bottom + (0 if sizes is PRICE else free // 9)
    gap = round(24 * unit)
    half = (inner - gap) // 2
    yes = Box(margin, answers_top, half, answer_height)
    no = yes._replace(x=margin + inner - half)
    labels = (_answer_words(screen.yes, yes, unit, theme, ANSWER), _answer_words(screen.no, no, unit, theme, ANSWER))
    common = tuple(size for size in ANSWER if round(size * unit) <= min(label.setting.pixels for label in labels))
    looks = tuple(
        (Button(action, label, "customer"), _answer(_answer_words(label, box, unit, theme, common), box, unit, theme))
        for action, label, box in ((Action.ACCEPT, screen.yes, yes), (Action.DECLINE, screen.no, no))
    )
    return Picture(tuple(pieces), looks)


def _words(box: Box, text: str, sizes: tuple[int, ...], unit: float, colour: str, *, lines: int, strong: bool) -> Words:
    pixels = tuple(round(size * unit) for size in sizes)
    setting = typeset(
        text,
        box.w,
        box.h,
        pixels,
        strong=strong,
        most_lines=lines,
        centred=True,
        balanced=lines > 1,
        elide=Elide.MIDDLE,
    )
    return Words(box, setting, colour, text, may_elide=lines > 1)


def _answer_words(label: str, box: Box, unit: float, theme: Theme, sizes: tuple[int, ...]) -> Words:
    inner = Box(0, 0, box.w, box.h).inset(round(12 * unit), round(8 * unit))
    return _words(inner, label, sizes or ANSWER[-1:], unit, theme.decline.ink, lines=1, strong=True)


def _answer(words: Words, box: Box, unit: float, theme: Theme) -> Look:
    """Both answers look the same: which one is right is the customer's to say."""
    ground, down = theme.decline.ground, theme.decline_down
    return Look(box, 0, words, ground, down, theme.edge, radius=round(12 * unit))
