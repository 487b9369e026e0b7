"""Pictures of every state of the panel: `python -m tests.gui.screenshots --out shots --lang pl`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from pos_assist.cashier.draw_fold import FOLDS
from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action
from pos_assist.cashier.view import Panel
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import DARK, LIGHT, Theme
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.states import SHEET, every_state

SIZES = ("360x720", "1024x728")


def same_time(moment: datetime) -> datetime:
    """A shop whose zone is UTC."""
    return moment


def shoot(out: Path, language: str, size: str, theme: Theme, *, dpi: float = 96.0) -> list[Path]:
    """One PNG a state, one more for everything a card unfolds, and one of a sheet."""
    width, height = (int(part) for part in size.split("x"))
    clock = iter(range(0, 10**15, 10**9))
    panel = Panel(theme=theme, per_mm=pixels_per_mm(dpi), clock=lambda: next(clock))
    panel.resize(width, height)
    panel.show()
    texts, paths = QtTexts(language), []
    for name, state in every_state(language):
        screen = present(state, texts, local_time=same_time)
        panel.draw(screen)
        paths.append(_save(panel, out / f"{size}-{language}-{name}.png"))
        for button in screen.buttons:
            if button.action in FOLDS and name != "card-many-lines":
                press(panel, button.action)
                paths.append(_save(panel, out / f"{size}-{language}-{name}-{button.action.value}.png"))
                press(panel, button.action)
    panel.draw(present(state, texts, local_time=same_time, sheet=SHEET))
    paths.append(_save(panel, out / f"{size}-{language}-sheet.png"))
    panel.close()
    return paths


def press(panel: Panel, action: Action) -> None:
    """Touch the button of an action as a finger would."""
    from PySide6.QtWidgets import QApplication

    from pos_assist.cashier.press import Press

    QApplication.processEvents()
    for one, (button, _look) in zip(panel.findChildren(Press), panel.picture.looks, strict=False):
        if button.action is action:
            one.click()


def _save(panel: Panel, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    panel.grab().save(str(path))
    return path


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures and say where."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("shots"))
    parser.add_argument("--lang", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--size", nargs="+", default=list(SIZES), metavar="WxH")
    parser.add_argument("--dpi", type=float, default=96.0, help="of the glass to imitate")
    parser.add_argument("--dark", action="store_true")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pos_assist.ui.application import make_application

    application = make_application([])
    count = 0
    for language in given.lang:
        for size in given.size:
            count += len(shoot(given.out, language, size, DARK if given.dark else LIGHT, dpi=given.dpi))
    application.quit()
    print(f"{count} pictures in {given.out}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
