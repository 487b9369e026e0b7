"""`Screen`: everything the panel draws, as finished strings. Equal screens are equal pixels.

Named tuples, not dataclasses: frozen and comparable all the same, and a tenth of their cost at the start.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Mark(Enum):
    """A drawn sign beside a word, so that no meaning hangs on colour alone."""

    NONE = "none"
    CHECK = "check"
    WARNING = "warning"
    UNPLUGGED = "unplugged"
    BASKET = "basket"
    SCAN = "scan"
    PAUSE = "pause"
    QUIET = "quiet"
    SKIP = "skip"
    LINK = "link"
    PLUS = "plus"
    UP = "up"
    DOWN = "down"
    SET = "set"
    SHIELD = "shield"
    SWAP = "swap"
    PERSON = "person"
    UNDO = "undo"
    TAG = "tag"
    MENU = "menu"


class Tone(Enum):
    """How a sentence is meant; the view chooses colours for it."""

    NEUTRAL = "neutral"
    MUTED = "muted"
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


class Action(Enum):
    """What a press means."""

    ACCEPT = "accept"
    DECLINE = "decline"
    NOT_OFFERED = "not_offered"
    WHY = "why"  # stays inside the view: it unfolds the evidence
    COMPARE = "compare"  # inside the view: it unfolds this, better, best
    TERMS = "terms"  # inside the view: it unfolds what a cover covers
    REASON = "reason"
    DISMISS = "dismiss"
    NOT_ON_SHELF = "not_on_shelf"  # accepted, but nobody finds it
    UNDO = "undo"
    OTHER_WORDING = "other_wording"
    CHEAPER = "cheaper"  # the customer asks for something cheaper
    FLAG = "flag"  # "bad suggestion": a note to the manager
    PEEK = "peek"  # show the idea now
    QUEUE = "queue"  # queue mode on or off
    MENU = "menu"  # open or close the menu
    STRIP = "strip"  # collapse to the strip, or open again
    TILE = "tile"  # a tile of the open sheet; the button's value says which


class Note(NamedTuple):
    """One short sentence with its sign."""

    text: str
    mark: Mark = Mark.NONE
    tone: Tone = Tone.NEUTRAL


class Choice(NamedTuple):
    """One row of the comparison an upgrade unfolds; `label` says whether it is rung up or suggested."""

    label: Note
    name: str
    price: str
    per_unit: str = ""
    adds: str = ""  # what it brings, in a few words
    offered: bool = False


class Offer(NamedTuple):
    """The card, top to bottom as it is read (ux.md C31)."""

    chip: Note
    counter: str
    name: str
    script: str
    price: str
    price_note: str
    facts: tuple[Note, ...]  # at most three
    total_after: str
    why: str
    customer: str = ""  # the segment of a known customer, one or two words
    law: str = ""  # cover: what the law gives anyway, said before everything else (C45)
    parts: tuple[Note, ...] = ()  # set: its members under the name, at most three rows; what is there is ticked
    comparison: tuple[Choice, ...] = ()  # unfolded by `Action.COMPARE`
    terms: str = ""  # unfolded by `Action.TERMS`
    noted: str = ""  # in the place of "bad suggestion" once it was pressed
    next_label: str = ""
    next_line: str = ""  # the second idea, which waits: one glance, nothing to press (C32)


class Notice(NamedTuple):
    """What stands in the card's place when there is no card to answer."""

    title: str
    detail: str = ""
    mark: Mark = Mark.NONE
    tone: Tone = Tone.NEUTRAL
    about: str = ""  # the product it speaks of
    code: str = ""  # drawn as a barcode, with its digits beneath
    by_hand: str = ""  # what the cashier must do at the till itself


class Button(NamedTuple):
    """One thing to press. `value` is the reason's name for `Action.REASON`, the tile's for `Action.TILE`."""

    action: Action
    label: str
    value: str = ""
    key: str = ""  # the hotkey that does the same, at most four letters
    on: bool = False  # drawn as in force


class Tile(NamedTuple):
    """One thing to touch on a sheet. `value` is what `Action.TILE` carries."""

    value: str
    label: str
    mark: Mark = Mark.NONE
    chosen: bool = False  # drawn as the one in force, by sign and word, not by colour alone
    quiet: bool = False  # a way back rather than a choice


class Sheet(NamedTuple):
    """What may lie over the card's place while nothing is offered: menu, seller, PIN pad, language."""

    title: str
    tiles: tuple[Tile, ...]
    columns: int = 1
    hint: str = ""  # one sentence under the title
    entered: str = ""  # PIN pad: one dot for each digit


class BasketRow(NamedTuple):
    """One line of the basket mirror; `marked`: this line led to the suggestion."""

    quantity: str
    name: str
    amount: str
    marked: bool = False


class BasketMirror(NamedTuple):
    """The basket beside the card, in the full-window layout only."""

    title: str
    rows: tuple[BasketRow, ...]
    total_label: str
    total: str


class Dot(Enum):
    """The passive marker while scanning (C15): the only thing that may change then."""

    NONE = "none"
    EMPTY = "empty"
    READY = "ready"


class Screen(NamedTuple):
    """One moment of the panel. `card_id` is what a press answers; '' where nothing can be answered."""

    status: Note
    staff: str = ""
    watermark: str = ""
    card_id: str = ""
    offer: Offer | None = None
    notice: Notice | None = None
    dot: Dot = Dot.NONE
    ideas: str = ""  # how many are ready, inside the dot
    keys: tuple[str, ...] = ()  # what the hotkeys do, one word each; the most useful first
    keys_held: str = ""  # what must be held with each of them, e.g. 'Ctrl+Shift'
    buttons: tuple[Button, ...] = ()
    basket: BasketMirror | None = None
    sheet: Sheet | None = None  # instead of offer and notice
    expand: str = ""  # what the strip's handle does; the strip has no room for words, a screen reader tells it
    spoken: str = ""  # what a screen reader announces when this screen replaces another
