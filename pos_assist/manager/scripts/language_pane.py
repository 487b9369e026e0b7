"""One language of a sentence: the line to write, how long it can get, what would be said, and what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from pos_assist.engine.lint_length import WARN_CHARS
from pos_assist.manager.parts.style import kind
from pos_assist.manager.scripts import texts as say
from pos_assist.manager.scripts.preview import Preview, Reach
from pos_assist.services.texts import Texts

LINES = 4  # of the field
AIM = WARN_CHARS / 100  # of the bar, where a mark stands
QUOTES = {"en": "“{}”", "pl": "„{}”", "sk": "„{}“", "ro": "„{}”"}
KINDS = {Reach.FITS: "ok", Reach.LONG: "warning", Reach.TOO_LONG: "error"}


class Bar(QWidget):
    """How much of what may be said is used up; a mark where it gets long. Beside it stands the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(10)

    def show_share(self, share: float) -> None:
        """0..1, and above."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(100, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A frame, what is used, and the mark; past the end it is struck out."""
        painter, palette = QPainter(self), self.palette()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(frame, palette.color(QPalette.ColorRole.Base))
        used = QRectF(frame.left(), frame.top(), frame.width() * min(1.0, self._share), frame.height())
        painter.fillRect(used, palette.color(QPalette.ColorRole.Highlight))
        if self._share > 1:
            painter.fillRect(used, Qt.BrushStyle.BDiagPattern)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(frame)
        mark = frame.left() + frame.width() * AIM
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawLine(round(mark), 0, round(mark), self.height())


class LineEdit(QPlainTextEdit):
    """A sentence that is folded on the screen and stays one line.

    Signals:
        focused(): the cursor stands here now.
    """

    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter breaks no line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """What is pasted becomes one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Placeholders go here from now on."""
        super().focusInEvent(event)
        self.focused.emit()


class LanguagePane(QWidget):
    """One column of the editor.

    Signals:
        edited(str, str): language and text, as a person types.
        focused(str): the language in which the cursor stands.
    """

    edited = Signal(str, str)
    focused = Signal(str)

    def __init__(self, language: str, texts: Texts) -> None:
        super().__init__()
        self.language = language
        self._texts = texts
        self.name = texts.tr(say.LANGUAGES[language])
        self.edit, self._bar = LineEdit(), Bar()
        self.edit.setAccessibleName(f"{texts.tr(say.SENTENCE)}: {self.name}")
        self._title, self._verdict = kind(QLabel(self.name), "strong"), kind(QLabel(), "ok")
        self._title.setBuddy(self.edit)
        self._meter, self._said = kind(QLabel(), "soft"), QLabel()
        self._wrong, self._hints = kind(QLabel(), "error"), kind(QLabel(), "warning")
        for label in (self._meter, self._said, self._wrong, self._hints):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMinimumWidth(60)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.edit.textChanged.connect(lambda: self.edited.emit(language, self.text))
        self.edit.focused.connect(lambda: self.focused.emit(language))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._verdict)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        for widget in (self.edit, self._bar, self._meter, self._wrong, self._said, self._hints):
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """As it stands there, in one line."""
        return self.edit.toPlainText().replace("\n", " ")

    def show_text(self, text: str, shipped: str) -> None:
        """Another sentence; `edited` stays silent. `shipped` is seen where nothing is written."""
        self.edit.setPlaceholderText(shipped)
        if self.text != text:
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)

    def insert(self, text: str) -> None:
        """At the cursor; the cursor stays here."""
        self.edit.insertPlainText(text)
        self.edit.setFocus()

    def show_preview(self, shown: Preview) -> None:
        """What became of the text."""
        self._bar.show_share(shown.share)
        self._bar.setVisible(bool(self.text.strip()))
        self._meter.setText(shown.meter)
        self._meter.setVisible(bool(self.text.strip()))
        if self._verdict.text() != shown.verdict:
            kind(self._verdict, KINDS[shown.reach]).setText(shown.verdict)
        self._verdict.setVisible(bool(self.text.strip()))
        self._said.setText(
            "\n".join(part for part in (shown.said and QUOTES[self.language].format(shown.said), shown.instead) if part)
        )
        self._tell(self._wrong, say.MISTAKE, shown.mistakes)
        self._tell(self._hints, say.HINT, shown.hints)
        self.edit.setAccessibleDescription(" ".join((shown.meter, shown.said, *shown.mistakes, *shown.hints)))

    def _tell(self, label: QLabel, how: str, what: tuple[str, ...]) -> None:
        label.setText("\n".join(self._texts.tr(how).format(text=one) for one in what))
        label.setVisible(bool(what))
