"""The hotkeys in a process of their own, with the real panel or alone, writing down what they hear.

Run: python -m tests.e2e.x11.hotkey_window FILE [--alone] [ACTION=KEY ...]
Lines: 'problem …' for each key that is not ours, 'ready', 'pressed ACTION'; and those of panel_window, whose stage
directions ('rush', 'card ID') it obeys too. Without ACTION=KEY it takes the keys of the default settings.
"""

from __future__ import annotations

import sys
from pathlib import Path

from pos_assist.cashier.view import Panel
from pos_assist.services.key_test import KeyUse
from pos_assist.services.keymap import keymap
from pos_assist.settings import KeySettings
from pos_assist.ui.application import make_application
from pos_assist.ui.hotkeys.hotkeys import Hotkeys
from tests.e2e.x11.panel_window import Theatre

DEFAULTS = {action: key for action, key in KeySettings().wanted().items() if key}
UNUSED = KeyUse(signs=1, scans=3)  # a key test that saw none of the keys: bare ones may be bound


def main() -> int:
    """Listen until the process is ended."""
    application = make_application(sys.argv[:1])
    asked = dict(argument.split("=", 1) for argument in sys.argv[2:] if "=" in argument)
    panel = Panel()
    panel.move(800, 20)
    with Path(sys.argv[1]).open("w", encoding="utf-8") as out:
        theatre = Theatre(panel, out)
        hotkeys = Hotkeys()
        hotkeys.pressed.connect(lambda action: theatre.write(f"pressed {action}"))
        for problem in hotkeys.register(keymap(asked or DEFAULTS, UNUSED)):
            theatre.write(f"problem {problem.words()}")
        if "--alone" not in sys.argv:
            panel.show()
        theatre.write("ready")
        return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
