"""The looks of the practice window: one style sheet from the theme. A widget says what it is, never its colour."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from pos_assist.ui.palette import palette_of
from pos_assist.ui.theme import Theme

W = TypeVar("W", bound=QWidget)

_SHEET = """
QWidget {{ font-size: 16px; color: {ink}; }}
QLabel {{ background: transparent; }}
QLabel[kind="great"] {{ font-size: 40px; font-weight: 600; }}
QLabel[kind="heading"] {{ font-size: 22px; font-weight: 600; }}
QLabel[kind="title"] {{ font-size: 17px; font-weight: 600; }}
QLabel[kind="speech"] {{ font-size: 20px; }}
QLabel[kind="price"] {{ font-size: 22px; font-weight: 600; }}
QLabel[kind="soft"] {{ font-size: 15px; color: {soft}; }}
QLabel[kind="fine"] {{ font-size: 13px; color: {soft}; }}
QLabel[kind="chip"] {{ font-size: 14px; color: {chip}; background: {chip_ground}; border-radius: 9px;
  padding: 1px 9px; }}
QLabel[kind="warning"] {{ font-size: 15px; color: {warning}; background: {warning_ground}; border-radius: 8px;
  padding: 8px 12px; }}
QLabel[kind="error"] {{ font-size: 15px; color: {error}; background: {error_ground}; border-radius: 8px;
  padding: 8px 12px; }}
QFrame[kind="card"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 12px; }}
QFrame[kind="customer"] {{ background: {script_ground}; border: none; border-left: 4px solid {script_bar};
  border-top-right-radius: 12px; border-bottom-right-radius: 12px; }}
QFrame[kind="customer"] QLabel {{ color: {script}; }}
QFrame[kind="you"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 12px; }}
QFrame[kind="good"] {{ background: {ok_ground}; border: 1px solid {ok_ground}; border-radius: 12px; }}
QFrame[kind="good"] > QWidget {{ color: {ok}; }}
QFrame[kind="try"] {{ background: {warning_ground}; border: 1px solid {warning_ground}; border-radius: 12px; }}
QFrame[kind="try"] > QWidget {{ color: {warning}; }}
QFrame[kind="rule"] {{ background: {hairline}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[kind="bar"] {{ background: {surface}; border: none; }}
QPushButton {{ background: {surface}; border: 1px solid {edge}; border-radius: 10px; padding: 6px 14px;
  min-height: 34px; }}
QPushButton:hover {{ background: {page}; }}
QPushButton:pressed {{ background: {quiet_down}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {edge}; border-color: {hairline}; background: {page}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {accent_ink}; border-color: {accent}; font-weight: 600;
  min-height: 44px; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background: {accent_down}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[kind="primary"]:disabled {{ color: {edge}; background: {page}; border-color: {hairline}; }}
QPushButton[kind="digit"] {{ font-size: 22px; min-height: 48px; padding: 2px; }}
QPushButton[kind="digit"]:focus {{ padding: 1px; }}
QPushButton[kind="name"] {{ min-height: 48px; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {accent}; }}
QPushButton[kind="quiet"]:hover {{ background: {quiet_down}; }}
QPushButton[kind="quiet"]:disabled {{ color: {edge}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {accent}; }}
QPushButton[kind="head"] {{ background: transparent; border: 1px solid transparent; padding: 4px 8px; }}
QPushButton[kind="head"]:hover {{ background: {quiet_down}; }}
QPushButton[kind="head"]:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
QLineEdit {{ background: {surface}; border: 2px solid {accent}; border-radius: 10px; padding: 6px 10px;
  min-height: 42px; selection-background-color: {accent}; selection-color: {accent_ink}; }}
QScrollArea {{ border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 3px; min-height: 48px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def dress(window: QWidget, theme: Theme) -> None:
    """Put the theme on a window and everything in it; the process is the window's own."""
    QApplication.setPalette(palette_of(theme))  # a style sheet keeps a window's palette from what is inside it
    window.setStyleSheet(sheet_of(theme))


def sheet_of(theme: Theme) -> str:
    """The style sheet of the window."""
    return _SHEET.format(
        ink=theme.ink,
        soft=theme.soft,
        page=theme.page,
        surface=theme.surface,
        edge=theme.edge,
        hairline=theme.hairline,
        quiet_down=theme.quiet_down,
        accent=theme.accept.ground,
        accent_ink=theme.accept.ink,
        accent_down=theme.accept_down,
        script=theme.script.ink,
        script_ground=theme.script.ground,
        script_bar=theme.script_bar,
        chip=theme.chip.ink,
        chip_ground=theme.chip.ground,
        ok=theme.ok.ink,
        ok_ground=theme.ok.ground,
        warning=theme.warning.ink,
        warning_ground=theme.warning.ground,
        error=theme.error.ink,
        error_ground=theme.error.ground,
    )


def kind(widget: W, what: str) -> W:
    """Say what a widget is, and hand it back; may be said again with something else.

    A label: 'great', 'heading', 'title', 'speech', 'price', 'soft', 'fine', 'chip', 'warning', 'error';
    a button: 'primary', 'digit', 'name', 'quiet', 'head'; a frame: 'card', 'customer', 'you', 'good', 'try', 'rule',
    'bar'.
    """
    widget.setProperty("kind", what)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return widget
