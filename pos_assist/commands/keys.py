"""`pos-assist keys …`: which hotkeys work here, and the test that finds keys nobody else uses."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pos_assist import paths
from pos_assist.commands.base import add_command, add_group, print_json, settings_of
from pos_assist.errors import ExitCode, UserError
from pos_assist.services import key_texts as say
from pos_assist.settings import LANGUAGES

if TYPE_CHECKING:
    from pos_assist.commands.base import Commands
    from pos_assist.paths import Home
    from pos_assist.services.key_test import KeyUse
    from pos_assist.services.keymap import Keymap, Problem
    from pos_assist.ui.hotkeys.session import Session

HELD_BY_OUR_PANEL = "The panel is running, and holds its keys itself."


def register(commands: Commands) -> None:
    """`keys list` and `keys test`."""
    group = add_group(commands, "keys", summary="hotkeys that work while the till program has the keyboard")
    listed = add_command(
        group,
        "list",
        _list,
        summary="show every hotkey, whether it can be had now, and why not",
        example="pos-assist keys list --json",
    )
    listed.epilog = f"{listed.epilog}\n0: all of them work · 3: one is against the rules · 8: the system refuses one"
    tested = add_command(
        group,
        "test",
        _test,
        summary="find out which keys neither the till program nor the scanner uses; only these may be bound alone",
        example="pos-assist keys test --lang pl",
    )
    tested.epilog = (
        f"{tested.epilog}\n0: the result is saved · 3: there is no screen · 130: cancelled, nothing is saved"
    )
    tested.add_argument("--lang", choices=LANGUAGES, help="language of the window (default: that of the panel)")
    for parser in (listed, tested):
        parser.add_argument("--json", action="store_true", help="the result as one JSON document")


class Row(NamedTuple):
    """One line of `keys list`. `state`: works, refused (by our rules), failed (the system), off (not wanted)."""

    action: str
    key: str
    state: str
    why_not: str


def _list(args: argparse.Namespace) -> int:
    from pos_assist.adapters.key_test_file import KeyTestFile
    from pos_assist.services.keymap import ACTIONS, keymap
    from pos_assist.ui.application import make_application

    home = paths.home()
    settings = settings_of(home)
    wanted = settings.keys.wanted() if settings.keys.enabled else dict.fromkeys(ACTIONS, "")
    use = KeyTestFile(home).last()
    application = make_application()
    found = keymap(wanted, use)
    session, failed = _try_now(found, panel_runs=_panel_runs(home))
    rows = [_row(action, wanted[action], found, failed) for action in ACTIONS]
    if args.json:
        print_json(
            {
                "session": session.value,
                "platform": application.platformName(),
                "enabled": settings.keys.enabled,
                "tested": use.at.isoformat() if use and use.at else None,
                "keys": [row._asdict() for row in rows],
            }
        )
    else:
        _print_rows(rows, session, use, enabled=settings.keys.enabled)
    states = {row.state for row in rows}
    if "refused" in states:
        return ExitCode.CONFIGURATION
    return ExitCode.DOCTOR if "failed" in states else ExitCode.OK


def _try_now(found: Keymap, *, panel_runs: bool) -> tuple[Session, dict[str, str]]:
    """Ask the system for each key and give it back; why not, by action."""
    from pos_assist.ui.hotkeys.session import open_keyboard

    opened = open_keyboard(lambda _chord, _repeats: None)
    failed = {}
    for action, chord in found.bindings.items():
        why = opened.keyboard.grab(chord) if opened.keyboard else opened.why_not
        if why == say.TAKEN and panel_runs:
            failed[action] = HELD_BY_OUR_PANEL
        elif why:
            failed[action] = why.format(key=chord)
    if opened.keyboard is not None:
        opened.keyboard.release()
    return opened.session, failed


def _panel_runs(home: Home) -> bool:
    """Whether a panel or a demo of ours runs with these folders: its lock is held."""
    from pos_assist.commands.run import LOCKS

    return any(_is_held(home.data / name) for name in LOCKS)


def _is_held(file: Path) -> bool:
    from pos_assist.adapters.file_lock import FileLock, LockTaken

    if not file.exists():
        return False
    try:
        with FileLock(file, timeout=0):
            return False
    except LockTaken:
        return True
    except OSError:
        return False


def _row(action: str, key: str, found: Keymap, failed: dict[str, str]) -> Row:
    refused: dict[str, Problem] = {problem.action: problem for problem in found.problems}
    if action in refused:
        return Row(action, refused[action].key, "refused", refused[action].words())
    if action not in found.bindings:
        return Row(action, key, "off", "")
    why = failed.get(action, "")
    works = why in ("", HELD_BY_OUR_PANEL)
    return Row(action, str(found.bindings[action]), "works" if works else "failed", why)


def _print_rows(rows: list[Row], session: Session, use: KeyUse | None, *, enabled: bool) -> None:
    from pos_assist.commands.streams import printable

    tested = f"key test of {use.at.astimezone():%Y-%m-%d %H:%M}" if use and use.at else "no key test yet"
    print(f"Session: {session.value}; {tested}{'' if enabled else '; switched off in the settings'}")
    for row in rows:
        shown = f"{row.action:12} {printable(row.key) or '-':18} {row.state:8} {printable(row.why_not)}"
        print(shown.rstrip())


def _test(args: argparse.Namespace) -> int:
    from pos_assist.adapters.key_test_file import KeyTestFile
    from pos_assist.services.keymap import free_keys
    from pos_assist.ui.application import has_screen, make_application
    from pos_assist.ui.hotkeys.key_test_window import KeyTestWindow
    from pos_assist.ui.translation import QtTexts

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would not look at Python's
    home = paths.home()
    language = args.lang or settings_of(home).panel.language
    if not has_screen():
        hint = "Run it at the till itself, on the screen the till program uses."
        raise UserError("There is no screen to show the key test on.", hint=hint, code=ExitCode.CONFIGURATION)
    application = make_application()
    window = KeyTestWindow(QtTexts(language, context="keys").tr)
    file = KeyTestFile(home)
    results: list[KeyUse | UserError] = []

    def keep(use: KeyUse) -> None:
        try:
            file.keep(use)
            results.append(use)
        except UserError as error:
            results.append(error)
            application.quit()

    window.finished.connect(keep)
    window.closed.connect(application.quit)
    window.show()
    window.activateWindow()
    application.exec()
    if not results:
        print("The key test was cancelled; nothing was saved.", file=sys.stderr)
        return ExitCode.INTERRUPTED
    result = results[0]
    if isinstance(result, UserError):
        raise result
    _print_result(result, str(file.path), free_keys(result), as_json=args.json)
    return ExitCode.OK


def _print_result(use: KeyUse, file: str, free: tuple[str, ...], *, as_json: bool) -> None:
    from pos_assist.adapters.key_test_file import as_data

    result: dict[str, Any] = {"file": file, **as_data(use), "whole": use.is_whole, "free": list(free)}
    if as_json:
        print_json(result)
        return
    print(f"Saved in {file}. Scanned codes: {use.scans}. Letters, digits and signs: {use.signs}.")
    print(f"Used: {', '.join(sorted(use.seen)) or 'no special key'}.")
    if use.is_whole:
        print(f"Free: {', '.join(free) or 'none; keep the combinations with Ctrl+Shift'}.")
    else:
        print(say.NOT_WHOLE)
