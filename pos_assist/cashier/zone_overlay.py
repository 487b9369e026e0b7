"""Draw once what the panel must never cover: a rectangle over a picture of the screen, with finger or mouse.

The till keeps the keyboard all the while; what is scanned meanwhile is rung up, only not seen. So the overlay
goes away by itself after a minute.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QScreen

from pos_assist.cashier import texts as say
from pos_assist.cashier.box import Box
from pos_assist.cashier.glass import FLAGS, Glass
from pos_assist.cashier.painting import Ground, Words, paint
from pos_assist.cashier.press import Look, Picture, Press
from pos_assist.cashier.screen import Action, Button
from pos_assist.cashier.texts import Texts
from pos_assist.ui.screens import Area
from pos_assist.ui.theme import Theme
from pos_assist.ui.typesetting import typeset

OPEN_MS = 60_000
SMALLEST_MM = 8.0  # a smaller rectangle is a slip of the finger
PLATE_MM, BUTTON_MM, MARGIN_MM = (130.0, 52.0), 15.0, 5.0
DIM = QColor(0, 0, 0, 110)
NO_ZONE, CANCEL = "none", "cancel"


class ZoneOverlay(Glass):
    """Covers one screen until a zone is drawn.

    Signals:
        drawn(zone): 'x,y,width,height' in screen pixels; '' = no zone any more.
    """

    drawn = Signal(str)

    def __init__(
        self,
        screen: QScreen,
        texts: Texts,
        theme: Theme,
        *,
        fits: Callable[[Area], bool],
        per_mm: float | None = None,
    ) -> None:
        """`fits`: whether a zone leaves the panel a place."""
        super().__init__(theme=theme, per_mm=per_mm, flags=FLAGS | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("POS Assist")
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._texts = texts
        self._fits = fits
        self._behind = screen.grabWindow(0)
        if self._behind.isNull():
            self.setWindowOpacity(0.6)  # where a program may not see the screen, it is seen through us
        self._from: QPoint | None = None
        self._zone = QRect()
        self.setGeometry(screen.geometry())
        self._hint = say.ZONE_HINT
        self.lay_out_again()
        QTimer.singleShot(OPEN_MS, self, self.close)

    def lay_out_again(self) -> None:
        """Hint and buttons on a plate in the middle."""
        self.show_picture(self._plate())
        self.announce(self._texts.tr(self._hint))
        self.update()

    def on_button(self, button: Button) -> None:
        """No zone, or leave it as it is."""
        if button.value == NO_ZONE:
            self.drawn.emit("")
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """One corner."""
        self._from = event.position().toPoint()
        self._zone = QRect()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The other corner follows the finger."""
        if self._from is not None:
            self._zone = QRect.span(self._from, event.position().toPoint()).intersected(self.rect())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """That is it, unless it was a slip or leaves the panel no place."""
        self._from = None
        zone, least = self._zone, SMALLEST_MM * self.per_mm
        if zone.width() < least or zone.height() < least:
            self._zone = QRect()
            self.update()
            return
        corner = self.mapToGlobal(zone.topLeft())
        area = Area(corner.x(), corner.y(), zone.width(), zone.height())
        if self._fits(area):
            self.drawn.emit(str(area))
            self.close()
        else:
            self._hint, self._zone = say.ZONE_TOO_LARGE, QRect()
            self.lay_out_again()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The screen as it was, dimmed but for what is drawn; hint and buttons."""
        painter = QPainter(self)
        if self._behind.isNull():
            painter.fillRect(self.rect(), QColor("#404040"))
        else:
            painter.drawPixmap(self.rect(), self._behind)
        painter.fillRect(self.rect(), DIM)
        if not self._zone.isEmpty():
            if not self._behind.isNull():
                painter.setClipRect(self._zone)
                painter.drawPixmap(self.rect(), self._behind)
                painter.setClipping(False)
            for colour, width in (("#000000", 6), ("#ffffff", 2)):  # to be seen on any ground
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRect(self._zone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._from is None:
            paint(painter, self.picture.pieces, event.region())
            for press in self.findChildren(Press):
                press.draw(painter)
        painter.end()
        self.painted_now()

    def _plate(self) -> Picture:
        mm = self.per_mm
        margin, high = round(MARGIN_MM * mm), round(BUTTON_MM * mm)
        width = min(round(PLATE_MM[0] * mm), self.width() - 2 * margin)
        height = min(round(PLATE_MM[1] * mm), self.height() - 2 * margin)
        plate = Box((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        inner = plate.inset(margin, margin)
        words = Box(inner.x, inner.y, inner.w, inner.h - high - margin)
        hint = self._texts.tr(self._hint)
        sizes = tuple(round(size * mm) for size in (5.8, 5.2, 4.6, 4.1, 3.6, 3.2))
        setting = typeset(hint, words.w, words.h, sizes, most_lines=6, centred=True, balanced=True)
        half = (inner.w - margin) // 2
        row = inner.bottom - high
        return Picture(
            (
                Ground(plate, self._theme.surface, round(2.5 * mm), self._theme.edge),
                Words(words, setting, self._theme.ink, hint),
            ),
            (
                self._button(say.ZONE_NONE, NO_ZONE, Box(inner.x, row, half, high)),
                self._button(say.ZONE_CANCEL, CANCEL, Box(inner.right - half, row, half, high)),
            ),
        )

    def _button(self, source: str, value: str, box: Box) -> tuple[Button, Look]:
        label, theme = self._texts.tr(source), self._theme
        inner = Box(6, 2, box.w - 12, box.h - 4)
        sizes = tuple(round(size * self.per_mm) for size in (5.0, 4.5, 4.0, 3.5, 3.0))
        setting = typeset(label, inner.w, inner.h, sizes, most_lines=2, centred=True)
        words = Words(inner, setting, theme.ink, label)
        look = Look(box, 0, words, theme.surface, theme.quiet_down, theme.edge)
        return Button(Action.TILE, label, value), look
