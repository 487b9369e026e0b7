"""Which key does what, and which keys may never be taken from the till (ux.md C07, C08 and section 3.4).

No Qt here. A `Chord` is one key with its modifiers; `keymap` sorts what somebody wishes into bindings and problems.
Whether the system gives us a key is another question: ui.hotkeys asks it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from pos_assist.errors import ExitCode, UserError
from pos_assist.services import key_texts as say
from pos_assist.services.key_test import KeyUse

ACTIONS = ("accept", "decline", "not_offered", "undo", "queue", "peek", "flag")
MODIFIERS = {
    "ctrl": ("ctrl",),
    "control": ("ctrl",),
    "shift": ("shift",),
    "alt": ("alt",),
    "altgr": ("ctrl", "alt"),  # what Windows sends for it
    "win": ("win",),
    "super": ("win",),
    "meta": ("win",),
    "cmd": ("win",),
}
FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))
QUIET_KEYS = ("Pause", "ScrollLock", "Insert", "Home", "End", "PageUp", "PageDown", "Menu")
ONE_KEYS = (*(key for key in FUNCTION_KEYS if key != "F12"), *QUIET_KEYS)  # what may be bound at all
SCANNED_KEYS = ("Enter", "Space", "Tab", "Esc")
EDITING_KEYS = ("Backspace", "Delete", "Left", "Right", "Up", "Down")
LOCK_KEYS = ("CapsLock", "NumLock")
KEYS = (*FUNCTION_KEYS, *QUIET_KEYS, *SCANNED_KEYS, *EDITING_KEYS, *LOCK_KEYS, "PrintScreen")
OTHER_NAMES = {
    "return": "Enter",
    "escape": "Esc",
    "break": "Pause",
    "scroll": "ScrollLock",
    "ins": "Insert",
    "pgup": "PageUp",
    "pgdn": "PageDown",
    "pgdown": "PageDown",
    "apps": "Menu",
    "del": "Delete",
    "print": "PrintScreen",
    "prtsc": "PrintScreen",
    "sysrq": "PrintScreen",
}
NAMES = {**{key.lower(): key for key in KEYS}, **OTHER_NAMES}

Translate = Callable[[str], str]


class Chord(NamedTuple):
    """One key pressed together with modifiers. `key` is one of KEYS, or the sign itself in upper case."""

    key: str
    ctrl: bool = False
    shift: bool = False
    alt: bool = False
    win: bool = False

    def __str__(self) -> str:
        """'Ctrl+Shift+F9', as it is written in settings."""
        held = zip(("Ctrl", "Shift", "Alt", "Win"), (self.ctrl, self.shift, self.alt, self.win), strict=True)
        return "+".join([*(name for name, down in held if down), self.key])


class Problem(NamedTuple):
    """Why a wish is not fulfilled: a source of key_texts, and the key it is about."""

    action: str  # of ACTIONS, '' = all of them
    key: str  # as somebody wrote it
    source: str

    def words(self, tr: Translate = str) -> str:
        """One plain sentence in the language of `tr`."""
        return tr(self.source).format(key=self.key)


@dataclass(frozen=True)
class Keymap:
    """The keys to ask the system for, and the wishes that are against the rules."""

    bindings: Mapping[str, Chord]  # by action
    problems: tuple[Problem, ...] = ()


def chord_of(text: str) -> Chord | None:
    """'ctrl + shift+f9' as a Chord; None where it names no key, or a modifier we do not know."""
    body = text.strip()
    if body.endswith("+"):  # 'Ctrl++': the key is the sign itself
        names, key = body[:-1].rstrip("+ ").split("+") if len(body) > 1 else [], "+"
    else:
        *names, key = body.split("+")
    held: dict[str, bool] = {}
    for name in names:
        if name.strip().lower() not in MODIFIERS:
            return None
        held.update(dict.fromkeys(MODIFIERS[name.strip().lower()], True))
    key = key.strip()
    known = NAMES.get(key.lower().replace(" ", "").replace("_", ""))
    if known is None and (len(key) != 1 or not key.isprintable()):
        return None
    return Chord(known or key.upper(), **held)


def against_the_rules(chord: Chord) -> str:
    """Why this chord can never be a hotkey, a source of key_texts; '' = it may be, perhaps after a key test."""
    key = chord.key
    rules = (
        (chord.win, say.WINDOWS_KEY),
        (chord.ctrl and chord.alt, say.ALT_GR),
        (key == "F12", say.F12),
        (key == "PrintScreen", say.PRINT_SCREEN),
        (key in SCANNED_KEYS, say.SCANNED),
        (key in EDITING_KEYS, say.EDITS),
        (key in LOCK_KEYS, say.LOCKS),
        (key not in KEYS and chord.ctrl, say.CONTROL_SIGN),
        (chord.alt, say.ALT),
        (key not in KEYS, say.WRITES),
    )
    return next((why for broken, why in rules if broken), "")


def not_shown_unused(chord: Chord, use: KeyUse | None) -> str:
    """Why the key test does not allow this chord, a source of key_texts; '' = it does, or none is needed.

    Ctrl+Shift+key is safe without a test (C07), unless a test has seen it. Everything else may be a key of the till
    program: only a whole test that has seen it 0 times allows it (C08).
    """
    if use is not None and use.seen.get(str(chord), 0) > 0:
        return say.SEEN
    if chord.ctrl and chord.shift:
        return ""
    if use is None:
        return say.UNTESTED
    return "" if use.is_whole else say.UNFINISHED


def keymap(wanted: Mapping[str, str], use: KeyUse | None = None) -> Keymap:
    """Sort the wishes, a key's name by action ('' = no key), into bindings and problems; `use` is the key test's."""
    bindings: dict[str, Chord] = {}
    problems = []
    for action in ACTIONS:
        text = wanted.get(action, "").strip()
        if not text:
            continue
        chord = chord_of(text)
        if chord is None:
            problems.append(Problem(action, text, say.UNKNOWN_KEY))
        elif why := against_the_rules(chord) or not_shown_unused(chord, use):
            problems.append(Problem(action, str(chord), why))
        elif chord in bindings.values():
            problems.append(Problem(action, str(chord), say.TWICE))
        else:
            bindings[action] = chord
    return Keymap(bindings, tuple(problems))


def require_possible(wanted: Mapping[str, str], *, source: str) -> None:
    """Refuse settings that are wrong whatever a key test says; `source` names the file to mend.

    Raises:
        UserError: one of them is not a key, is against the rules or stands twice (exit code 3).
    """
    for problem in keymap(wanted).problems:
        if problem.source != say.UNTESTED:
            raise UserError(
                f"The setting [keys] {problem.action} is not right: {problem.words()}",
                hint=f"Mend it in {source}; 'pos-assist keys list' shows every key.",
                code=ExitCode.CONFIGURATION,
            )


def note(problems: tuple[Problem, ...], tr: Translate = str) -> str:
    """What the panel says of the problems: '' = none, the sentence of the only one, or one for several."""
    sentences = {problem.words(tr) for problem in problems}
    if len(sentences) > 1:
        return tr(say.SOME_FAIL)
    return next(iter(sentences), "")


def free_keys(use: KeyUse) -> tuple[str, ...]:
    """The single keys that may be bound, seen 0 times; those of an ordinary keyboard first."""
    free = [key for key in ONE_KEYS if use.seen.get(key, 0) == 0] if use.is_whole else []
    return tuple(sorted(free, key=_rare))


def _rare(key: str) -> bool:
    """Whether only programmable keyboards and pads have it."""
    return key in FUNCTION_KEYS[12:]
