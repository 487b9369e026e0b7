"""Every state under the system's enlargement: `QT_SCALE_FACTOR=1.5 python -m tests.gui.scaled FOLDER`.

Prints one line a fault, and what the pictures are like; the pictures go into the folder.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pos_assist.cashier.frame import SIDE_DESIGN
from pos_assist.cashier.presenter import present
from pos_assist.cashier.view import Panel
from pos_assist.ui.screens import Area, panel_size
from pos_assist.ui.sizes import reading_unit
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.legibility import faults
from tests.gui.screenshots import same_time
from tests.gui.states import every_state

GLASS_MM = 0.18  # of one real pixel: 15.6 inches, full HD
REAL = (1920, 1032)  # its pixels, without the task bar


def windows(factor: float) -> list[tuple[tuple[int, int], float]]:
    """(size, pixels per mm) in the system's enlarged pixels: the panel's own on that glass, and the smallest."""
    per_mm = 1 / GLASS_MM / factor
    room = Area(0, 0, int(REAL[0] / factor), int(REAL[1] / factor))
    return [(panel_size((0, 0), room, SIDE_DESIGN, reading_unit(per_mm)), per_mm), ((360, 720), 3.78)]


def main(folder: Path) -> int:
    """Lay out and paint everything once; 0 where nothing is wrong."""
    from pos_assist.ui.application import make_application

    application = make_application([])
    factor = float(os.environ["QT_SCALE_FACTOR"])
    found = 0
    for size, per_mm in windows(factor):
        panel = Panel(per_mm=per_mm)
        panel.setMinimumSize(1, 1)
        panel.resize(*size)
        panel.show()
        for language in LANGUAGES:
            texts = QtTexts(language)
            for name, state in every_state(language):
                panel.draw(present(state, texts, local_time=same_time))
                for fault in faults(panel.picture, size):
                    found += 1
                    print(f"FAULT {size} {language} {name}: {fault}")
            picture = panel.grab()
            picture.save(str(folder / f"{size[0]}x{size[1]}-{language}.png"))
            print(f"{size[0]} {size[1]} {picture.width()} {picture.height()} {picture.devicePixelRatio()}")
        panel.close()
    application.quit()
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
