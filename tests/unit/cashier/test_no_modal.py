"""What the cashier's program must not even contain: modal dialogs, default buttons, motion (C04, C05, C30).

Read from the source itself: a dialog that only opens in a rare case would be found by no other test.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[3] / "pos_assist"
SELLING = [path for room in ("cashier", "bootstrap", "ui") for path in sorted((PACKAGE / room).rglob("*.py"))]
MODAL = ("Dialog", "MessageBox", "ErrorMessage", "Wizard", "EventLoop", "Menu", "ProgressDialog")
MOTION = ("Animation", "AnimationGroup", "TimeLine", "Movie", "GraphicsEffect", "EasingCurve")


def names_of(path: Path) -> Iterator[str]:
    """Every name that a module imports or reaches through a dot."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.attr


def uses(endings: tuple[str, ...], paths: list[Path]) -> list[str]:
    """Qt classes whose names end so, with their files."""
    return [
        f"{path.name}: {name}"
        for path in paths
        for name in names_of(path)
        if name.startswith("Q") and name.endswith(endings)
    ]


def test_the_cashiers_program_has_no_modal_dialog() -> None:
    assert len(SELLING) > 60
    assert uses(MODAL, SELLING) == []
    own_loops = [
        path.name
        for path in SELLING
        for name in names_of(path)
        if name in ("exec", "exec_", "setModal", "setWindowModality")
    ]
    assert own_loops == ["leaving.py"]  # the one loop of whichever program runs


def test_the_cashiers_program_has_no_motion() -> None:
    assert uses(MOTION, sorted(PACKAGE.rglob("*.py"))) == []


def test_only_the_key_test_has_buttons_that_could_be_a_default() -> None:
    with_push_buttons = [path.name for path in SELLING if "QPushButton" in names_of(path)]
    assert with_push_buttons == ["key_test_window.py"]  # tests/gui/test_hotkeys_key_test.py looks at each of them
    assert "setDefault" not in {name for path in SELLING for name in names_of(path)}


def test_the_check_itself_sees_a_dialog_and_motion(tmp_path: Path) -> None:
    careless = tmp_path / "careless.py"
    careless.write_text("from PySide6.QtWidgets import QMessageBox\nQtCore.QPropertyAnimation(a)\n", encoding="utf-8")
    assert uses(MODAL, [careless]) == ["careless.py: QMessageBox"]
    assert uses(MOTION, [careless]) == ["careless.py: QPropertyAnimation"]
