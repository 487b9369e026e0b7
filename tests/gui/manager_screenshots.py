"""Pictures of every page of the manager's window in its states: `python -m tests.gui.manager_screenshots --out DIR`.

Over the demo shop, in four languages, 1024x768 and 360x768; `--gray` as a printer or a colour-blind eye has them.
`--readme FILE` writes the README's picture instead.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pos_assist.bootstrap.editing import editing_of
from pos_assist.manager.window import Window
from pos_assist.ui.theme import DARK, LIGHT, Theme
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_log import some_figures, write_log
from tests.gui.manager_office import ManagersDesk, copy_of, demo_desk, empty_desk
from tests.gui.manager_states import STATES, State, every_state, with_plain_ones

SIZES = ("1024x768", "360x768")
README_STATE = next(state for state in STATES if state.page == "matrix" and state.name == "unsaved")
README_SIZE = "1024x728"
LIVED = 60  # days: enough baskets without offers to tell an effect


def shops(folder: Path) -> dict[str, ManagersDesk]:
    """The shops that states are looked at in, by name."""
    demo = demo_desk(folder / "demo")
    write_log(demo.home.store, some_figures(editing_of(demo.home.store).documents()))
    gone = copy_of(demo, folder / "gone")
    away = replace(gone.settings.till, db=str(folder / "gone" / "away.db"))
    return {
        "demo": demo,
        "empty": empty_desk(folder / "empty"),
        "gone": replace(gone, settings=replace(gone.settings, till=away)),
        "lived": demo_desk(folder / "lived", days=LIVED, past=True),
    }


def shoot(
    shop: ManagersDesk, state: State, to: Path, *, language: str, size: str, theme: Theme, gray: bool = False
) -> None:
    """One picture."""
    window, picture = photographed(shop, state, language=language, size=size, theme=theme)
    to.parent.mkdir(parents=True, exist_ok=True)
    (without_colour(picture) if gray else picture).save(str(to))
    _away(window)


def photographed(shop: ManagersDesk, state: State, *, language: str, size: str, theme: Theme) -> tuple[Window, QImage]:
    """The window, still shown, and its picture."""
    window = shop.window(language, theme=theme)
    width, height = (int(part) for part in size.split("x"))
    window.resize(width, height)
    window.show()
    window.open(state.page)
    QApplication.processEvents()
    state.do(window.page)
    for _ in range(5):  # charts come in a turn of their own, and rows that wrap ask for room twice
        QApplication.processEvents()
    return window, window.grab().toImage()


def without_colour(picture: QImage) -> QImage:
    """As a printer or a colour-blind eye has it."""
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def _away(window: Window) -> None:
    """Without asking what becomes of the changes."""
    window.hide()
    window.deleteLater()


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures and say where."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("shots"))
    parser.add_argument("--lang", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--size", nargs="+", default=list(SIZES), metavar="WxH")
    parser.add_argument("--page", nargs="+", metavar="KEY", help="only these pages")
    parser.add_argument("--state", nargs="+", metavar="NAME", help="only these states")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--gray", action="store_true")
    parser.add_argument("--readme", type=Path, metavar="FILE")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pos_assist.ui.application import make_application

    application = make_application([])
    with tempfile.TemporaryDirectory() as folder:
        known = shops(Path(folder))
        if given.readme:
            shoot(known["demo"], README_STATE, given.readme, language="en", size=README_SIZE, theme=LIGHT)
            return 0
        states = with_plain_ones(known["empty"].window(), every_state())
        states = [one for one in states if not given.page or one.page in given.page]
        states = [one for one in states if not given.state or one.name in given.state]
        theme = DARK if given.dark else LIGHT
        for language in given.lang:
            for size in given.size:
                for state in states:
                    to = given.out / f"{state.page}-{state.name}-{size}-{language}.png"
                    shoot(known[state.shop], state, to, language=language, size=size, theme=theme, gray=given.gray)
    application.quit()
    print(f"{len(states) * len(given.lang) * len(given.size)} pictures in {given.out}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
