"""Hotkeys beside a till that has the keyboard, under real window managers: all heard, none stolen, none leaked."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_assist.services import key_texts as say
from pos_assist.ui.translation import QtTexts
from tests.e2e.command import Ran, pos_assist
from tests.e2e.hotkeys import IDLE_SECONDS, SETTLE_SECONDS, Listener, Shop, measure, shop
from tests.e2e.x11.display import MANAGER_COMMANDS, wait_until
from tests.e2e.x11.hotkey_window import DEFAULTS

pytestmark = pytest.mark.x11

REST = 0.5  # seconds; longer than the debounce of 400 ms
HELD = 1.2  # seconds; X repeats a key after 0.5


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Shop]:
    with shop(tmp_path) as place:
        yield place


def press(place: Shop, *keys: str) -> None:
    """Key strokes one after the other, then a rest."""
    place.screen.xdotool("key", *keys)
    time.sleep(REST)


def heard(place: Shop, listener: Listener) -> list[str]:
    """What was heard when no key is on its way any more."""
    place.settle(listener)
    return listener.pressed


@pytest.mark.parametrize("manager", MANAGER_COMMANDS)
def test_two_hundred_of_two_hundred_are_answered_and_the_till_loses_nothing(tmp_path: Path, manager: str) -> None:
    result = measure(tmp_path, 200, manager=manager)
    assert result.answered == 200
    assert result.right_order
    assert result.till_reads_right
    assert (result.stolen, result.leaked, result.till_lost_focus) == (0, 0, False)


def test_waiting_for_a_key_wakes_nobody(place: Shop) -> None:
    """Neither before the first press nor after one; Qt itself sleeps too while nothing is shown."""
    with place.listener("--alone") as listener:
        for _ in range(2):
            time.sleep(SETTLE_SECONDS)
            before = listener.wake_ups()
            time.sleep(IDLE_SECONDS)
            assert listener.wake_ups() - before <= 1
            press(place, "ctrl+shift+F9")
        assert heard(place, listener) == ["accept"] * 2


def test_a_held_key_answers_once_and_never_reaches_the_till(place: Shop) -> None:
    """Not even when Ctrl and Shift are let go first, so that the server repeats the bare key."""
    with place.listener() as listener:
        place.screen.xdotool("keydown", "ctrl", "keydown", "shift", "keydown", "F9")
        time.sleep(HELD)
        place.screen.xdotool("keyup", "shift", "keyup", "ctrl")
        time.sleep(HELD)
        place.screen.xdotool("keyup", "F9")
        press(place, "a")
        assert heard(place, listener) == ["accept"]
        press(place, "F9")  # the till's own F9 is the till's again
        assert place.keys() == ["A", "F9"]


def test_what_is_scanned_while_a_finger_rests_on_the_key_is_the_tills(place: Shop) -> None:
    with place.listener("accept=F9", rush=True) as listener:
        for _ in range(5):
            place.screen.xdotool("keydown", "F9", "type", "--delay", "8", "5901234123457")
            place.screen.xdotool("keyup", "F9")
            time.sleep(REST)
        assert heard(place, listener) == ["accept"] * 5
        assert place.keys() == [*"5901234123457"] * 5


def test_two_presses_within_400_ms_are_one(place: Shop) -> None:
    with place.listener() as listener:
        place.screen.xdotool("key", "--delay", "40", "ctrl+shift+F9", "ctrl+shift+F9", "ctrl+shift+F8")
        assert heard(place, listener) == ["accept", "not_offered"]


def test_other_combinations_of_the_same_key_stay_the_tills(place: Shop) -> None:
    with place.listener() as listener:
        press(place, "F9", "ctrl+F9", "shift+F9", "ctrl+shift+F5", "F6")
        assert heard(place, listener) == []
        assert place.keys() == ["F9", "F9", "F9", "F5", "F6"]


@pytest.mark.parametrize("locks", [["Caps_Lock"], ["Num_Lock"], ["Scroll_Lock"], ["Caps_Lock", "Num_Lock"]])
def test_lock_keys_change_nothing(place: Shop, locks: list[str]) -> None:
    with place.listener("accept=Ctrl+Shift+F9", "decline=Pause") as listener:
        press(place, *locks)
        before = len(place.keys())
        press(place, "ctrl+shift+F9", "Pause")
        assert heard(place, listener) == ["accept", "decline"]
        assert len(place.keys()) == before


def test_keys_of_programmable_keyboards_work_though_layouts_call_them_otherwise(place: Shop) -> None:
    with place.listener("accept=F13", "decline=F24") as listener:
        press(place, "191", "202")  # what Linux sends for them
        assert heard(place, listener) == ["accept", "decline"]
        assert place.keys() == []


def test_a_key_keeps_its_meaning_when_the_layout_changes(place: Shop) -> None:
    with place.listener("accept=F9", "decline=F2") as listener:
        for layout in ("pl", "sk,us", "ro", "us"):
            subprocess.run(["setxkbmap", "-layout", layout], env=place.screen.env, check=True)
            press(place, "F9")
        assert heard(place, listener) == ["accept"] * 4
        exchange(place, "<FK09>", "<FK02>")
        codes = re.findall(r"<FK0[29]> = (\d+)", keyboard(place))
        assert codes == ["68", "75"]
        press(place, "75", "68")  # the same pieces of plastic in the same order: F2's old code is F9 now
        assert heard(place, listener)[4:] == ["decline", "accept"]
        assert place.keys() == []


def keyboard(place: Shop) -> str:
    """The keyboard's description."""
    command = ["xkbcomp", "-w", "0", place.screen.env["DISPLAY"], "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def exchange(place: Shop, one: str, other: str) -> None:
    """Give each of two keys the other's symbols."""
    text = keyboard(place)
    head, symbols = text.split("xkb_symbols", 1)
    symbols = re.sub(f"key +({one}|{other}) ", lambda found: f"key {other if found[1] == one else one} ", symbols)
    command = ["xkbcomp", "-w", "0", "-", place.screen.env["DISPLAY"]]
    subprocess.run(command, input=f"{head}xkb_symbols{symbols}", check=True, capture_output=True, text=True)
    time.sleep(0.3)


def test_who_comes_second_is_told_which_keys_are_taken(place: Shop) -> None:
    with place.listener() as first:
        assert first.problems == []
        with place.listener("accept=Ctrl+Shift+F9", "decline=Ctrl+Shift+F5", name="two") as second:
            assert second.problems == ["Ctrl+Shift+F9 does not work as a hotkey: another program has taken it."]
            press(place, "ctrl+shift+F9", "ctrl+shift+F5")
            assert heard(place, second) == ["decline"]
            assert first.pressed == ["accept"]


def test_a_crash_gives_every_key_back(place: Shop) -> None:
    with place.listener() as first:
        os.kill(first.process.pid, signal.SIGKILL)
        wait_until(lambda: not first.process.is_running() or first.process.status() == "zombie", "it lives on")
    press(place, "ctrl+shift+F9")
    assert place.keys() == ["F9"]
    with place.listener(name="two") as second:
        assert second.problems == []


def test_every_default_key_is_free_under_each_manager(tmp_path: Path) -> None:
    for manager in MANAGER_COMMANDS:
        with shop(tmp_path, manager) as place, place.listener() as listener:
            assert listener.problems == []
            press(place, *(key.replace("Ctrl+Shift", "ctrl+shift") for key in DEFAULTS.values()))
            assert heard(place, listener) == list(DEFAULTS)


ALL_WORK = {**dict.fromkeys(DEFAULTS, "works"), "flag": "off"}  # a key for those who want one


def run(place: Shop, *arguments: str) -> Ran:
    """`pos-assist keys …` on the till's screen."""
    return pos_assist("keys", *arguments, timeout=60, **place.screen.env)


def states(ran: Ran) -> dict[str, str]:
    """What `keys list` says of each action."""
    return {row["action"]: row["state"] for row in ran.json["keys"]}


def test_the_list_says_what_works_and_gives_every_key_back(place: Shop) -> None:
    for _ in range(2):
        ran = run(place, "list", "--json")
        assert (ran.code, ran.json["session"]) == (0, "X11")
        assert states(ran) == ALL_WORK
    with place.listener("accept=Ctrl+Shift+F9"):
        ran = run(place, "list", "--json")
        assert ran.code == 8
        assert states(ran) == {**ALL_WORK, "accept": "failed"}
        run(place, "list").complains(8, "Ctrl+Shift+F9 does not work as a hotkey: another program has taken it.")


def test_the_list_refuses_what_is_against_the_rules(place: Shop) -> None:
    place.screen.env |= {"POS_ASSIST_KEYS__ACCEPT": "Ctrl+Alt+F9", "POS_ASSIST_KEYS__UNDO": ""}
    ran = run(place, "list", "--json")
    assert ran.code == 3
    assert states(ran) == {**ALL_WORK, "accept": "refused", "undo": "off"}
    place.screen.env |= {"POS_ASSIST_KEYS__ENABLED": "false"}
    assert set(states(run(place, "list", "--json")).values()) == {"off"}


def test_under_wayland_the_list_says_why_there_are_none(place: Shop) -> None:
    place.screen.env["WAYLAND_DISPLAY"] = "wayland-0"
    run(place, "list").complains(8, "Session: Wayland", "Hotkeys cannot work under Wayland")


def found(place: Shop, title: str) -> tuple[str, int, int]:
    """A window that now has the focus: its id and size."""
    window = place.screen.xdotool("search", "--sync", "--onlyvisible", "--name", f"^{title}$").split()[-1]
    place.screen.xdotool("windowactivate", "--sync", window)
    told = dict(line.split("=") for line in place.screen.xdotool("getwindowgeometry", "--shell", window).split())
    return window, int(told["WIDTH"]), int(told["HEIGHT"])


def test_a_key_test_frees_a_key_that_then_works_alone(place: Shop) -> None:
    """The whole way: refused, tested with keys and scans in a window with the focus, bound, pressed."""
    place.screen.env["POS_ASSIST_KEYS__ACCEPT"] = "F9"
    run(place, "list").complains(3, "F9 needs the key test first")
    command = [sys.executable, "-m", "pos_assist", "keys", "test", "--json"]
    with subprocess.Popen(command, env=place.screen.env, stdout=subprocess.PIPE, text=True) as testing:
        window, width, height = found(place, "Key test")
        place.screen.xdotool("key", "F2", "F2", "F5", "ctrl+p", "Tab", "space", "Escape", "Return")
        for code in ("5901234123457", "4006381333931", "0104006381333931"):
            time.sleep(REST)
            place.screen.xdotool("type", "--delay", "8", code)
            place.screen.xdotool("key", "Return")
        time.sleep(REST)
        for _ in ("Finish", "Close"):  # the same place
            place.screen.xdotool("mousemove", "--window", window, str(width - 94), str(height - 42), "click", "1")
            time.sleep(REST)
        told = json.loads(testing.communicate(timeout=30)[0])
    assert testing.returncode == 0
    assert told["seen"] == {"F2": 2, "F5": 1, "Tab": 1, "Space": 1, "Esc": 1, "Enter": 4}
    assert (told["signs"], told["signs_with_ctrl"], told["scans"], told["whole"]) == (42, 1, 3, True)
    assert "F9" in told["free"]
    assert "F5" not in told["free"]
    assert "5901234123457" not in Path(told["file"]).read_text()
    assert states(run(place, "list", "--json"))["accept"] == "works"
    place.screen.env["POS_ASSIST_KEYS__ACCEPT"] = "F5"
    run(place, "list").complains(3, "in the key test the till or the scanner used it")


def test_a_cancelled_key_test_saves_nothing(place: Shop, own_home: Path) -> None:
    command = [sys.executable, "-m", "pos_assist", "keys", "test", "--lang", "pl"]
    with subprocess.Popen(command, env=place.screen.env, stderr=subprocess.PIPE, text=True) as testing:
        name = QtTexts("pl", context="keys").tr(say.TITLE)
        window, width, height = found(place, name)
        place.screen.xdotool("key", "F2", "Escape", "Return", "space")
        place.screen.xdotool("mousemove", "--window", window, str(width - 246), str(height - 42), "click", "1")
        said = testing.communicate(timeout=30)[1]
    assert "nothing was saved" in said
    assert testing.returncode == 130
    assert not (own_home / "data" / "key_test.json").exists()
