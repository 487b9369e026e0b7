"""The panel as a person meets it: drawn, pressed, and never listening to a key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.cashier.barcode import symbol
from pos_assist.cashier.painting import Bars
from pos_assist.cashier.presenter import present
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Action
from pos_assist.cashier.view import LOCK_NS, Panel
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.theme import DARK, pixels_per_mm
from pos_assist.ui.translation import QtTexts
from tests.gui.screenshots import same_time
from tests.gui.states import BASKET, every_state, upgrade

CARD = PanelState(Phase.CARD, "pl", BASKET, upgrade("pl"), "card-1")


class HandClock:
    """Monotonic nanoseconds that move when the test says so."""

    def __init__(self) -> None:
        self.now = 1_000_000_000

    def __call__(self) -> int:
        return self.now


class Heard:
    """Everything the panel said, in order."""

    def __init__(self, panel: Panel) -> None:
        self.answers: list[tuple[str, ...]] = []
        panel.accepted.connect(lambda card: self.answers.append(("accepted", card)))
        panel.declined.connect(lambda card: self.answers.append(("declined", card)))
        panel.not_offered.connect(lambda card: self.answers.append(("not_offered", card)))
        panel.reason_given.connect(lambda card, reason: self.answers.append(("reason", card, reason)))
        panel.dismissed.connect(lambda: self.answers.append(("dismissed",)))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def panel(qtbot: QtBot, clock: HandClock) -> Panel:
    assert load_fonts()
    window = Panel(clock=clock, per_mm=pixels_per_mm(96.0))
    qtbot.addWidget(window)
    window.show()
    return window


def show(panel: Panel, state: PanelState, language: str = "pl") -> None:
    panel.draw(present(state, QtTexts(language), local_time=same_time))


def shown(panel: Panel, clock: HandClock, qtbot: QtBot, state: PanelState = CARD) -> None:
    """Draw, wait for the frame, let the lock pass."""
    with qtbot.waitSignal(panel.painted):
        show(panel, state)
    clock.now += LOCK_NS


def button(panel: Panel, action: Action, value: str = "") -> Press:
    presses = [press for press in panel.findChildren(Press) if press.isVisible()]
    buttons = [one for one, _look in panel.picture.looks]
    return presses[next(i for i, one in enumerate(buttons) if (one.action, one.value) == (action, value))]


def image(panel: Panel) -> QImage:
    return panel.grab().toImage()


@pytest.mark.parametrize("action", [Action.ACCEPT, Action.DECLINE, Action.NOT_OFFERED])
def test_a_click_is_one_answer_to_the_card_on_screen(
    panel: Panel, clock: HandClock, qtbot: QtBot, action: Action
) -> None:
    shown(panel, clock, qtbot)
    heard = Heard(panel)
    QTest.mouseClick(button(panel, action), Qt.MouseButton.LeftButton)
    said = {Action.ACCEPT: "accepted", Action.DECLINE: "declined", Action.NOT_OFFERED: "not_offered"}[action]
    assert heard.answers == [(said, "card-1")]


@pytest.mark.parametrize("reason", ["has_one", "price", "no_time", "not_suitable", "other"])
def test_a_reason_names_itself(panel: Panel, clock: HandClock, qtbot: QtBot, reason: str) -> None:
    shown(panel, clock, qtbot, replace(CARD, phase=Phase.DECLINED))
    heard = Heard(panel)
    QTest.mouseClick(button(panel, Action.REASON, reason), Qt.MouseButton.LeftButton)
    assert heard.answers == [("reason", "card-1", reason)]


def test_not_added_can_be_dismissed(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot, replace(CARD, phase=Phase.NOT_ADDED))
    heard = Heard(panel)
    QTest.mouseClick(button(panel, Action.DISMISS), Qt.MouseButton.LeftButton)
    assert heard.answers == [("dismissed",)]


def test_the_gap_below_a_button_still_belongs_to_it(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    heard = Heard(panel)
    accept = button(panel, Action.ACCEPT)
    assert accept.look is not None
    below = QPoint(accept.width() // 2, accept.look.box.h + 4)
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton, pos=below)
    assert heard.answers == [("accepted", "card-1")]


def test_a_finger_on_its_way_does_not_answer_a_new_card(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    with qtbot.waitSignal(panel.painted):
        show(panel, replace(CARD, card_id="card-2"))
    heard = Heard(panel)
    clock.now += LOCK_NS - 1
    QTest.mouseClick(button(panel, Action.ACCEPT), Qt.MouseButton.LeftButton)
    assert heard.answers == []
    clock.now += 1
    QTest.mouseClick(button(panel, Action.ACCEPT), Qt.MouseButton.LeftButton)
    assert heard.answers == [("accepted", "card-2")]


def test_a_press_that_began_before_the_card_changed_is_dropped(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    heard = Heard(panel)
    accept = button(panel, Action.ACCEPT)
    QTest.mousePress(accept, Qt.MouseButton.LeftButton)
    shown(panel, clock, qtbot, replace(CARD, card_id="card-2"))
    QTest.mouseRelease(accept, Qt.MouseButton.LeftButton)
    assert heard.answers == []


def test_before_its_first_frame_a_card_cannot_be_answered(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot, replace(CARD, phase=Phase.NOTHING))
    show(panel, CARD)
    heard = Heard(panel)
    clock.now += 10 * LOCK_NS
    QTest.mouseClick(button(panel, Action.ACCEPT), Qt.MouseButton.LeftButton)
    assert heard.answers == []


def test_no_key_answers(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    """Every key a scanner or a person can send, to the window and to each button."""
    shown(panel, clock, qtbot)
    heard = Heard(panel)
    keys = [Qt.Key(code) for code in range(0x20, 0x60)]
    special = ("Return", "Enter", "Space", "Tab", "Backtab", "Escape", "Select", "F1", "F9", "F11", "Delete", "Down")
    keys += [getattr(Qt.Key, f"Key_{name}") for name in special]
    for key in keys:
        for target in (panel, *panel.findChildren(Press)):
            for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
                QTest.keyClick(target, key, modifier)
    assert heard.answers == []
    assert panel.isVisible()


def test_the_window_never_takes_the_keyboard(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    wanted = (
        Qt.WindowType.WindowDoesNotAcceptFocus,
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.Tool,
    )
    assert all(panel.windowFlags() & flag == flag for flag in wanted)
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    for widget in (panel, *panel.findChildren(Press)):
        assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert QApplication.focusWidget() is None


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
    kept_back = replace(CARD, phase=Phase.NOTHING, idea_ready=True, barcode="5901234123457", ordinal=2)
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


def test_while_scanning_only_the_marker_changes(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    """C15: the dot fills; every pixel that differs lies inside it."""
    scanning = PanelState(Phase.SCANNING, "pl", BASKET)
    shown(panel, clock, qtbot, scanning)
    before = image(panel)
    shown(panel, clock, qtbot, replace(scanning, idea_ready=True))
    after = image(panel)
    dot = panel.picture.pieces[-1].box
    differing = [
        (x, y) for x in range(before.width()) for y in range(before.height()) if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert differing
    assert all(dot.x <= x < dot.right and dot.y <= y < dot.bottom for x, y in differing)
    assert dot.w * dot.h < 1000


def test_why_unfolds_and_a_new_card_folds_it(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    why = next(piece for piece in [panel.screen_shown] if piece).offer
    assert why is not None

    def visible() -> bool:
        return any(getattr(piece, "text", "") == why.why for piece in panel.picture.pieces)

    assert not visible()
    QTest.mouseClick(button(panel, Action.WHY), Qt.MouseButton.LeftButton)
    assert visible()
    shown(panel, clock, qtbot, replace(CARD, card_id="card-2"))
    assert not visible()


def test_every_frame_is_told_even_when_it_looks_the_same(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    clock.now = 5_000_000_000_000_000_000  # beyond 32 bits: nanoseconds must arrive whole
    with qtbot.waitSignal(panel.painted) as blocker:
        show(panel, replace(CARD, card_id="card-2"))
    assert blocker.args == [5_000_000_000_000_000_000]
    assert panel.is_seen()
    panel.hide()
    assert not panel.is_seen()


def test_the_language_changes_while_running(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    assert button(panel, Action.ACCEPT).accessibleName() == "Zamień"
    show(panel, replace(CARD, language="sk"), language="sk")
    assert button(panel, Action.ACCEPT).accessibleName() == "Vymeniť"


def test_everything_to_press_has_a_name_for_a_screen_reader(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    for _name, state in every_state("en"):
        shown(panel, clock, qtbot, state)
        names = [press.accessibleName() for press in panel.findChildren(Press) if press.isVisible()]
        assert len(names) == len(panel.picture.looks)
        assert all(names)
        assert panel.accessibleName() or state.phase is Phase.SCANNING


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
