"""The manager's looks: a palette and one style sheet from the theme, and the few kinds of labels and buttons.

A widget says what it is (`kind(label, "heading")`), never which colour it has: the window may change its theme.
Combo boxes and check boxes stay Fusion's own: a style sheet would take their arrows away.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from pos_assist.ui.palette import palette_of
from pos_assist.ui.theme import Theme

TOUCH = 34  # pixels: a button or a field is at least so high

W = TypeVar("W", bound=QWidget)

_SHEET = """
QLabel[kind="heading"] {{ font-weight: 600; font-size: 20px; color: {ink}; }}
QLabel[kind="strong"] {{ font-weight: 600; color: {ink}; }}
QLabel[kind="soft"] {{ color: {soft}; font-size: 13px; }}
QLabel[kind="error"] {{ color: {error}; background: {error_ground}; padding: 6px 8px; border-radius: 4px; }}
QLabel[kind="warning"] {{ color: {warning}; background: {warning_ground}; padding: 6px 8px; border-radius: 4px; }}
QLabel[kind="ok"] {{ color: {ok}; background: {ok_ground}; padding: 6px 8px; border-radius: 4px; }}
QLabel[kind="chip"] {{ color: {chip}; background: {chip_ground}; padding: 2px 8px; border-radius: 9px; }}
QLabel[kind="fine"] {{ color: {soft}; font-size: 12px; }}
QLabel[kind="body"] {{ color: {ink}; font-size: 13px; }}
QLabel[kind="alarm"] {{ color: {error}; font-size: 13px; font-weight: 600; }}
QLabel[kind="figure"] {{ font-weight: 600; font-size: 22px; color: {ink}; }}
QLabel[kind="great"] {{ font-weight: 600; font-size: 30px; color: {ink}; }}
QFrame[kind="tile"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 8px; }}
QFrame[kind="tile"]:hover {{ border-color: {edge}; }}
QFrame[kind="tile"]:focus {{ border: 2px solid {accent}; }}
QFrame[kind="block"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 8px; }}
QPushButton {{ color: {ink}; background: {surface}; border: 1px solid {edge}; border-radius: 6px;
  padding: 5px 12px; min-height: {inner}px; }}
QPushButton:hover {{ background: {quiet_down}; }}
QPushButton:pressed, QPushButton:checked {{ background: {chip_ground}; color: {chip}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 11px; }}
QPushButton:disabled {{ color: {edge}; border-color: {hairline}; background: {page}; }}
QPushButton[kind="primary"] {{ color: {accent_ink}; background: {accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background: {accent_down}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[kind="primary"]:disabled {{ color: {edge}; background: {page}; border-color: {hairline}; }}
QPushButton[kind="link"] {{ color: {accent}; background: transparent; border: 1px solid transparent;
  text-align: left; text-decoration: underline; padding: 4px; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {accent}; padding: 3px; }}
QPushButton[kind="quiet"] {{ color: {soft}; background: transparent; border: 1px solid transparent;
  padding: 1px 6px; min-height: 18px; font-size: 13px; }}
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:checked {{ background: {quiet_down}; color: {ink}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {accent}; padding: 0 5px; }}
QPushButton[kind="row"] {{ color: {accent}; background: transparent; border: 1px solid transparent; text-align: left;
  padding: 1px 4px; min-height: 18px; font-size: 13px; }}
QPushButton[kind="row"]:hover {{ text-decoration: underline; }}
QPushButton[kind="row"]:focus {{ border: 2px solid {accent}; padding: 0 3px; }}
QPushButton[kind="row"]:disabled {{ color: {ink}; }}
QPushButton[kind="chip"] {{ color: {chip}; background: {chip_ground}; border: 1px solid transparent;
  border-radius: 11px; padding: 1px 10px; min-height: 20px; font-size: 13px; }}
QPushButton[kind="chip"]:hover {{ border-color: {chip}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {accent}; padding: 0 9px; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ color: {ink}; background: {surface}; border: 1px solid {edge};
  border-radius: 4px; padding: 4px 6px; selection-background-color: {accent}; selection-color: {accent_ink}; }}
QLineEdit {{ min-height: {inner}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent}; padding: 3px 5px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {edge}; background: {page}; }}
QTableView, QListView, QListWidget, QTreeView {{ background: {surface}; border: 1px solid {edge};
  color: {ink}; gridline-color: {hairline}; selection-background-color: {accent}; selection-color: {accent_ink};
  outline: none; }}
QTableView[kind="rows"]::item {{ padding: 0 8px; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {accent}; }}
QHeaderView::section {{ background: {page}; color: {soft}; border: none; border-right: 1px solid {hairline};
  border-bottom: 1px solid {edge}; padding: 5px 8px; font-weight: 600; font-size: 13px; }}
QHeaderView::section:vertical {{ border-bottom: 1px solid {hairline}; border-right: 1px solid {edge};
  font-weight: 400; color: {ink}; }}
QTableCornerButton::section {{ background: {page}; border: none; border-bottom: 1px solid {edge};
  border-right: 1px solid {edge}; }}
QListWidget[kind="pages"] {{ background: {page}; border: none; border-right: 1px solid {hairline}; }}
QListWidget[kind="pages"]::item {{ padding: 4px 12px; color: {ink}; border-left: 4px solid transparent; }}
QListWidget[kind="pages"]::item:disabled {{ color: {soft}; }}
QListWidget[kind="pages"]::item:selected {{ background: {chip_ground}; color: {chip};
  border-left: 4px solid {accent}; }}
QListWidget[kind="pages"]:focus {{ border: 2px solid {accent}; }}
QScrollArea {{ border: none; }}
QFrame[kind="bar"] {{ background: {surface}; border-top: 1px solid {edge}; }}
QToolTip {{ color: {ink}; background: {surface}; border: 1px solid {edge}; padding: 4px; }}
"""


def sheet_of(theme: Theme) -> str:
    """The style sheet of the window."""
    return _SHEET.format(
        inner=TOUCH - 12,
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
        chip=theme.chip.ink,
        chip_ground=theme.chip.ground,
        error=theme.error.ink,
        error_ground=theme.error.ground,
        warning=theme.warning.ink,
        warning_ground=theme.warning.ground,
        ok=theme.ok.ink,
        ok_ground=theme.ok.ground,
    )


def dress(window: QWidget, theme: Theme) -> None:
    """Put the theme on a window and everything in it; the process is the window's own."""
    QApplication.setPalette(palette_of(theme))  # a style sheet keeps a window's palette from what is inside it
    window.setStyleSheet(sheet_of(theme))


def kind(widget: W, what: str) -> W:
    """Say what a widget is, and hand it back; may be said again with something else.

    A label: 'heading', 'strong', 'soft', 'fine', 'body', 'figure', 'great', 'alarm', 'error', 'warning', 'ok', 'chip';
    a button: 'primary', 'link', 'quiet', 'row' (begins a row), 'chip';
    a frame: 'bar', 'tile' (to press), 'block' (a card of things).
    """
    widget.setProperty("kind", what)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return widget
