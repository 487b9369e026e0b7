"""What stands on the glass, pixel for pixel: holdout, markup, the passive dot, partial painting, barcodes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pos_assist.cashier.barcode import symbol
from pos_assist.cashier.painting import Bars, Words
from pos_assist.cashier.view import Panel
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import DARK
from tests.gui.goods import BASKET, upgrade
from tests.gui.stage import CARD, HandClock, image, show, shown
from tests.gui.states import CUSTOMER, KEYS, every_state


def test_markup_in_a_name_stays_letters(panel: Panel, tmp_path: Path, clock: HandClock, qtbot: QtBot) -> None:
    """A1: '<img src=file://…>' in a product's name is drawn, not obeyed: the same pixels file or no file."""
    picture = tmp_path / "seen.png"
    card = upgrade("pl")
    name = f"<img src=file://{picture}><table width=100000>"
    state = replace(CARD, card=replace(card, candidate=replace(card.candidate, name=name)))
    shown(panel, clock, qtbot, state)
    without = image(panel)
    red = QImage(200, 200, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    assert red.save(str(picture))
    shown(panel, clock, qtbot, replace(CARD, phase=Phase.NOTHING))
    shown(panel, clock, qtbot, state)
    assert image(panel) == without
    texts = [getattr(piece, "text", "") for piece in panel.picture.pieces]
    assert any(text.startswith("<img src=file://") for text in texts)


@pytest.mark.parametrize("size", [(360, 720), (1024, 728)])
def test_holdout_is_nothing_to_the_pixel(panel: Panel, clock: HandClock, qtbot: QtBot, size: tuple[int, int]) -> None:
    """What the desk knows in holdout (a card kept back, an idea) must not change a single pixel."""
    panel.resize(*size)
    shown(panel, clock, qtbot, PanelState(Phase.NOTHING, "pl", BASKET))
    nothing = image(panel)
    shown(panel, clock, qtbot, CARD)
    assert image(panel) != nothing
    kept_back = replace(
        CARD,
        phase=Phase.NOTHING,
        idea_ready=True,
        barcode="5901234123457",
        ordinal=2,
        card_count=2,
        waiting=upgrade("pl"),
        customer=CUSTOMER,
        flagged=True,
    )
    shown(panel, clock, qtbot, kept_back)
    assert image(panel) == nothing


def test_painting_only_what_changed_gives_the_whole_picture(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    """After any walk through the states the pixels are those of a fresh window."""
    for size in ((360, 720), (1024, 728)):
        panel.resize(*size)
        for _name, state in every_state("ro"):
            shown(panel, clock, qtbot, state)
            fresh = Panel(clock=clock, per_mm=pixels_per_mm(96.0))
            qtbot.addWidget(fresh)
            fresh.resize(*size)
            show(fresh, state)
            assert screen_pixels(panel) == image(fresh)


def screen_pixels(panel: Panel) -> QImage:
    """What stands in the window's own buffer, not a new painting of it."""
    whole = panel.screen().grabWindow(panel.winId()).toImage()
    return whole.convertToFormat(image(panel).format())


@pytest.mark.parametrize("size", [(360, 720), (1024, 728)])
@pytest.mark.parametrize("ideas", [1, 2])
def test_while_scanning_only_the_marker_changes(
    panel: Panel, clock: HandClock, qtbot: QtBot, size: tuple[int, int], ideas: int
) -> None:
    """C15: the dot fills and counts; every pixel that differs lies inside it."""
    panel.resize(*size)
    scanning = PanelState(Phase.SCANNING, "pl", BASKET, keys=KEYS, customer=CUSTOMER)
    shown(panel, clock, qtbot, scanning)
    before = image(panel)
    shown(panel, clock, qtbot, replace(scanning, idea_ready=True, card_count=ideas))
    after = image(panel)
    dot = next(piece.box for piece in panel.picture.pieces if isinstance(piece, Words) and piece.text == str(ideas))
    differing = [
        (x, y) for x in range(before.width()) for y in range(before.height()) if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert differing
    assert all(dot.x <= x < dot.right and dot.y <= y < dot.bottom for x, y in differing)
    assert dot.w * dot.h < 1000


@pytest.mark.parametrize("dpi", [85.0, 96.0, 141.0])
@pytest.mark.parametrize("size", [(360, 720), (1024, 728)])
def test_the_code_is_at_least_30_mm_wide_and_black_on_white(
    qtbot: QtBot, clock: HandClock, dpi: float, size: tuple[int, int]
) -> None:
    window = Panel(clock=clock, per_mm=pixels_per_mm(dpi), theme=DARK)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    shown(window, clock, qtbot, replace(CARD, phase=Phase.ACCEPTED_WAITING, barcode="5901234123457"))
    bars = next(piece for piece in window.picture.pieces if isinstance(piece, Bars))
    assert bars.module * bars.symbol.width >= 30 * pixels_per_mm(dpi)
    code = symbol("5901234123457")
    assert code is not None
    row, left = bars.box.y + bars.box.h // 2, bars.box.x + code.quiet * bars.module
    pixels = image(window)
    drawn = [pixels.pixelColor(left + n * bars.module + bars.module // 2, row).name() for n in range(code.width)]
    black = {start + n for start, wide in code.bars for n in range(wide)}
    assert drawn == ["#000000" if n in black else "#ffffff" for n in range(code.width)]
    quiet = [pixels.pixelColor(bars.box.x + x, row).name() for x in range(code.quiet * bars.module)]
    assert set(quiet) == {"#ffffff"}
