"""What can be pressed in each state, in the order it is read; and what the hotkeys say of themselves."""

from __future__ import annotations

from typing import NamedTuple

from pos_assist.cashier import texts as say
from pos_assist.cashier.card import accept_label
from pos_assist.cashier.screen import Action, Button
from pos_assist.cashier.wording import Wording
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import DeclineReason
from pos_assist.services.panel_state import PanelState, Phase

KEYCAP_CHARS = 4  # longer ones forced the panel to 419 px (ux.md 3)
REASONS = (
    (DeclineReason.HAS_ONE, say.HAS_ONE),
    (DeclineReason.PRICE, say.PRICE),
    (DeclineReason.NO_TIME, say.NO_TIME),
    (DeclineReason.NOT_SUITABLE, say.NOT_SUITABLE),
    (DeclineReason.DONT_ASK, say.DONT_ASK),
)
UNDOABLE = frozenset(
    {
        Phase.ACCEPTED_WAITING,
        Phase.ADDED,
        Phase.NOT_ADDED,
        Phase.DECLINED,
        Phase.NOT_OFFERED,
        Phase.NOTHING,
        Phase.SCANNING,
        Phase.QUEUE,
    }
)
MAY_BE_CHEAPER = (OfferKind.ADDON, OfferKind.UPGRADE)  # nothing is cheaper than a set or a cover
KEY_WORDS = {  # those without a button first: where there is little room the last ones go
    Action.NOT_OFFERED: say.KEY_NOT_OFFERED,
    Action.UNDO: say.KEY_UNDO,
    Action.QUEUE: say.KEY_QUEUE,
    Action.PEEK: say.KEY_PEEK,
    Action.ACCEPT: say.KEY_ACCEPT,
    Action.DECLINE: say.KEY_DECLINE,
}
BETWEEN = " · "  # two of them on the last line


class Keys(NamedTuple):
    """The hotkeys as they are shown: `held` with each of them, what each does, and each action's own cap."""

    held: str
    words: tuple[str, ...]
    caps: dict[Action, str]


NO_KEYS = Keys("", (), {})


def keys_of(state: PanelState, wording: Wording) -> Keys:
    """Nothing where hotkeys do not work. What all have in common, 'Ctrl+Shift', is said once."""
    if not state.keys or state.keys_note:
        return NO_KEYS
    bound = {Action(action): key.rpartition("+") for action, key in state.keys}
    held = {before for before, _, _ in bound.values()}
    common = held.pop() if len(held) == 1 else ""
    said = {
        action: f"{_key(bound[action], common)} {wording.tr(KEY_WORDS[action])}"
        for action in KEY_WORDS
        if action in bound
    }
    answers = [said.pop(action) for action in (Action.ACCEPT, Action.DECLINE) if action in said]
    words = (*said.values(), *([BETWEEN.join(answers)] if answers else []))  # yes and no only together
    caps = {action: key for action, (_, _, key) in bound.items() if len(key) <= KEYCAP_CHARS}
    return Keys(common, words, caps)


def _key(parts: tuple[str, str, str], common: str) -> str:
    return parts[2] if parts[0] == common else "".join(parts)


def buttons_of(state: PanelState, wording: Wording, caps: dict[Action, str]) -> tuple[Button, ...]:
    """What stands in the status line, then what the phase offers to press, then undo.

    From the top down; and what is always there keeps its widget, so that a card is not a new status line.
    """
    tr = wording.tr
    buttons = [*status_buttons(state, wording)]
    if state.phase is Phase.CARD and state.card is not None:
        buttons += _of_card(state.card, wording, caps)
    elif state.phase is Phase.DECLINED:
        buttons += [Button(Action.REASON, tr(source), reason.value) for reason, source in REASONS]
    elif state.phase is Phase.NOT_ADDED:
        buttons += [
            Button(Action.NOT_ON_SHELF, tr(say.NOT_ON_SHELF)),
            Button(Action.DISMISS, tr(say.DISMISS)),
        ]
    if can_undo(state):
        buttons.append(Button(Action.UNDO, tr(say.UNDO), key=caps.get(Action.UNDO, "")))
    return tuple(buttons)


def can_undo(state: PanelState) -> bool:
    """Whether the undo button stands there."""
    return state.can_undo and state.phase in UNDOABLE


def status_buttons(state: PanelState, wording: Wording) -> tuple[Button, ...]:
    """Queue mode and the menu, in every state at the same place."""
    label = wording.tr(say.QUEUE_ON if state.queue.on else say.QUEUE)
    return (
        Button(Action.QUEUE, label, on=state.queue.on),
        Button(Action.MENU, wording.tr(say.MENU)),
    )


def _of_card(card: Card, wording: Wording, caps: dict[Action, str]) -> list[Button]:
    tr = wording.tr
    buttons = [
        Button(Action.ACCEPT, tr(accept_label(card.candidate)), key=caps.get(Action.ACCEPT, "")),
        Button(Action.DECLINE, tr(say.DECLINES), key=caps.get(Action.DECLINE, "")),
        Button(Action.NOT_OFFERED, tr(say.NOT_OFFERED)),
        Button(Action.WHY, tr(say.WHY)),
    ]
    if len(card.wordings) > 1:
        buttons.append(Button(Action.OTHER_WORDING, tr(say.OTHER_WORDING)))
    if card.comparison:
        buttons.append(Button(Action.COMPARE, tr(say.COMPARE)))
    elif card.candidate.cover:
        buttons.append(Button(Action.TERMS, tr(say.TERMS)))
    buttons.append(Button(Action.FLAG, tr(say.BAD_SUGGESTION)))  # seen where the evidence is unfolded
    if card.candidate.kind in MAY_BE_CHEAPER:
        buttons.append(Button(Action.CHEAPER, tr(say.SOMETHING_CHEAPER)))
    return buttons
