"""Pictures of every state of practice: `python -m tests.gui.practice_screenshots --out DIR [--lang pl] [--state NAME]`.

Four languages, 1024x728 and 360x720; over the demo shop's baskets.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage

from pos_assist.trainer.window import PracticeWindow
from pos_assist.ui.theme import DARK, LIGHT, Theme
from pos_assist.ui.translation import LANGUAGES
from tests.gui.practice_room import PIN, PracticeRoom, settle
from tests.gui.practice_states import State, every_state

SIZES = ("1024x728", "360x720")


def photographed(state: State, folder: Path, language: str, size: str, theme: Theme) -> tuple[PracticeWindow, QImage]:
    """The window, still shown, and its picture; of a sale, the bar that stands for it."""
    room = PracticeRoom(folder, language)
    state.before(room)
    window = room.window(theme=theme, demo_pin=PIN)
    width, height = (int(part) for part in size.split("x"))
    window.resize(width, height)
    window.show()
    state.do(room, window)
    settle()
    seen = window.bar if window.is_away else window
    return window, seen.grab().toImage()


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures and say where."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("shots"))
    parser.add_argument("--lang", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--size", nargs="+", default=list(SIZES), metavar="WxH")
    parser.add_argument("--state", nargs="+", metavar="NAME", help="only these states")
    parser.add_argument("--dark", action="store_true")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pos_assist.ui.application import make_application

    application = make_application([])
    given.out.mkdir(parents=True, exist_ok=True)
    states = [one for one in every_state() if not given.state or one.name in given.state]
    for language in given.lang:
        for size in given.size:
            for state in states:
                with tempfile.TemporaryDirectory() as folder:
                    theme = DARK if given.dark else LIGHT
                    window, picture = photographed(state, Path(folder), language, size, theme)
                    picture.save(str(given.out / f"{state.name}-{size}-{language}.png"))
                    window.close()
                    window.deleteLater()
                    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.quit()
    print(f"{len(states) * len(given.lang) * len(given.size)} pictures in {given.out}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
