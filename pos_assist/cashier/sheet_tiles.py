"""What stands on each sheet: title, hint and tiles of one place in the menu. No Qt, no clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from pos_assist import __version__
from pos_assist.cashier import sheet_texts as say
from pos_assist.cashier.name_order import name_order
from pos_assist.cashier.plain import plain
from pos_assist.cashier.screen import Mark, Sheet, Tile
from pos_assist.cashier.texts import UNDO, Texts
from pos_assist.services.panel_state import Seller

NAMES_A_PAGE = 8
LONG_NAME = 18  # letters; what a tile of half the width holds in letters of a readable size
OWN_NAMES = {"en": "English", "pl": "Polski", "sk": "Slovenčina", "ro": "Română"}  # each in its own language
THEMES = {"system": say.AS_THE_SYSTEM, "light": say.LIGHT, "dark": say.DARK, "contrast": say.CONTRAST}
SIZES = {"S": say.SMALL, "M": say.MEDIUM, "L": say.LARGE, "XL": say.VERY_LARGE}
SIDES = {"left": say.LEFT, "right": say.RIGHT}


class Do(Enum):
    """What the panel's program is asked to carry out; see `sheets.Effect`."""

    QUEUE = "queue"  # queue mode on or off
    CHEAPER = "cheaper"  # the customer asks for something cheaper
    UNDO = "undo"  # take the last answer back, also while the next card stands
    COLLAPSE = "collapse"  # to the strip
    PRACTICE = "practice"  # open the practice window
    KEEP_CLEAR = "keep_clear"  # let the cashier draw the zone
    SIGN_IN = "sign_in"  # value: staff id
    SIGN_OUT = "sign_out"
    LANGUAGE = "language"  # of the panel; value: 'en', 'pl', 'sk' or 'ro'
    SCRIPT = "script"  # language of the line to say; '' = that of the panel
    THEME = "theme"  # 'system', 'light', 'dark' or 'contrast'
    SIZE = "size"  # 'S', 'M', 'L' or 'XL'
    SIDE = "side"  # 'left' or 'right'


class Page(Enum):
    """The sheets there are."""

    HOME = "home"
    SELLERS = "sellers"
    PIN = "pin"
    LANGUAGE = "language"
    SCRIPT = "script"
    PANEL = "panel"
    THEME = "theme"
    SIZE = "size"
    SIDE = "side"
    ABOUT = "about"


class InForce(NamedTuple):
    """What is set and who is here now: the sheets mark it, the program changes it."""

    language: str = "en"
    script_language: str = ""
    theme: str = "system"
    size: str = "M"
    side: str = "right"
    queue: bool = False
    cheaper: bool = False  # something cheaper may be asked for now
    by_pin: bool = False  # sellers sign in at the panel
    seller: Seller = Seller()
    sellers: Mapping[str, str] = MappingProxyType({})  # who may be chosen: active staff of the till, names by id
    with_pin: frozenset[str] | None = None  # who has a PIN; None: not known yet
    undo: bool = False  # the last answer may be taken back now
    idle: bool = False  # no basket is open: one may practise
    practising: bool = False  # the practice window is open already


class Place(NamedTuple):
    """Where in the menu we are. The digits of a PIN are not here, only how many there are."""

    page: Page
    first: int = 0  # SELLERS: number of the first name shown
    staff_id: str = ""  # PIN: whose
    digits: int = 0
    note: str = ""  # PIN: source of a sentence instead of the usual hint
    wait: int = 0  # PIN: seconds until another try, for `note`


def sheet_at(place: Place, now: InForce, texts: Texts) -> Sheet:
    """The sheet of this place."""
    tr = texts.tr
    if place.page is Page.HOME:
        return Sheet(tr(say.MENU), (*_home(now, texts), _close(texts)))
    if place.page is Page.SELLERS:
        return _sellers(place, now, texts)
    if place.page is Page.PIN:
        return _pin(place, now, texts)
    if place.page is Page.ABOUT:
        version = tr(say.VERSION).format(version=__version__)
        tiles = (_back(Page.PANEL, texts), _close(texts))
        return Sheet("POS Assist", tiles, columns=2, hint=f"{version}. {tr(say.LICENCES)}")
    if place.page is Page.PANEL:
        return Sheet(tr(say.THIS_PANEL), (*_panel(now, texts), _back(Page.HOME, texts), _close(texts)))
    return _choice(place.page, now, texts)


def _home(now: InForce, texts: Texts) -> list[Tile]:
    tr = texts.tr
    script = OWN_NAMES.get(now.script_language, tr(say.AS_THE_PANEL))
    tiles = [
        Tile(do(Do.QUEUE), tr(say.QUEUE_MODE), Mark.PAUSE, chosen=now.queue),
        Tile(go(Page.LANGUAGE), f"{tr(say.LANGUAGE)}: {OWN_NAMES.get(now.language, now.language)}"),
        Tile(go(Page.SCRIPT), f"{tr(say.LINE_TO_SAY)}: {script}"),
        Tile(go(Page.PANEL), tr(say.THIS_PANEL)),
        Tile(do(Do.COLLAPSE), tr(say.COLLAPSE)),
    ]
    if now.undo:
        tiles.append(Tile(do(Do.UNDO), tr(UNDO), Mark.UNDO))
    elif now.cheaper:
        tiles.append(Tile(do(Do.CHEAPER), tr(say.SOMETHING_CHEAPER), Mark.DOWN))
    elif now.idle:
        tiles.append(Tile(do(Do.PRACTICE), tr(say.PRACTICE), chosen=now.practising))
    if now.by_pin:
        tiles.append(Tile(go(Page.SELLERS), tr(say.SELLER), Mark.PERSON))
    return tiles


def _panel(now: InForce, texts: Texts) -> list[Tile]:
    tr = texts.tr
    return [
        Tile(go(Page.THEME), f"{tr(say.COLOURS)}: {tr(THEMES[now.theme])}"),
        Tile(go(Page.SIZE), f"{tr(say.SIZE)}: {tr(SIZES[now.size])}"),
        Tile(go(Page.SIDE), f"{tr(say.SIDE)}: {tr(SIDES[now.side])}"),
        Tile(do(Do.KEEP_CLEAR), tr(say.KEEP_CLEAR)),
        Tile(go(Page.ABOUT), tr(say.ABOUT)),
    ]


def _choice(page: Page, now: InForce, texts: Texts) -> Sheet:
    """One of several; the one in force is marked."""
    tr = texts.tr
    languages = dict(OWN_NAMES)
    title, what, options, chosen, above = {
        Page.LANGUAGE: (say.LANGUAGE, Do.LANGUAGE, languages, now.language, Page.HOME),
        Page.SCRIPT: (say.LINE_TO_SAY, Do.SCRIPT, {"": say.AS_THE_PANEL} | languages, now.script_language, Page.HOME),
        Page.THEME: (say.COLOURS, Do.THEME, THEMES, now.theme, Page.PANEL),
        Page.SIZE: (say.SIZE, Do.SIZE, SIZES, now.size, Page.PANEL),
        Page.SIDE: (say.SIDE, Do.SIDE, SIDES, now.side, Page.PANEL),
    }[page]
    tiles = [Tile(do(what, value), tr(label), chosen=value == chosen) for value, label in options.items()]
    return Sheet(tr(title), (*tiles, _back(above, texts), _close(texts)))


def _sellers(place: Place, now: InForce, texts: Texts) -> Sheet:
    """Eight names a page, in two columns; then turning pages, signing out, the menu, closing."""
    tr = texts.tr
    order = name_order(now.language)
    named = {staff_id: plain(name) or plain(staff_id) for staff_id, name in now.sellers.items()}
    people = sorted(named, key=lambda staff_id: (order(named[staff_id]), staff_id))
    short = _shortened(named)
    tiles = [
        Tile(f"who:{staff_id}", short[staff_id], chosen=staff_id == now.seller.staff_id)
        for staff_id in people[place.first : place.first + NAMES_A_PAGE]
    ]
    if place.first > 0:
        tiles.append(Tile(f"names:{max(0, place.first - NAMES_A_PAGE)}", tr(say.NAMES_BEFORE), quiet=True))
    if place.first + NAMES_A_PAGE < len(people):
        tiles.append(Tile(f"names:{place.first + NAMES_A_PAGE}", tr(say.MORE_NAMES), quiet=True))
    if now.seller.by_pin:
        tiles.append(Tile(do(Do.SIGN_OUT), tr(say.SIGN_OUT), quiet=True))
    tiles += [Tile(go(Page.HOME), tr(say.WHOLE_MENU), quiet=True), _close(texts)]
    return Sheet(tr(say.WHO_SERVES), tuple(tiles), columns=2, hint="" if people else tr(say.NO_NAMES))


def _shortened(names: Mapping[str, str]) -> dict[str, str]:
    """Long names as 'Aleksandra W.', where that is nobody else's name: one long name would make all tiles small."""
    short = {staff_id: _short(name) for staff_id, name in names.items()}
    taken = Counter(short.values())
    return {staff_id: short[staff_id] if taken[short[staff_id]] == 1 else name for staff_id, name in names.items()}


def _short(name: str) -> str:
    first, *others = name.split(" ")
    return name if len(name) <= LONG_NAME else " ".join([first, *(f"{other[0]}." for other in others)])


def _pin(place: Place, now: InForce, texts: Texts) -> Sheet:
    """The pad: digits as on a telephone; only dots tell what was entered."""
    tr = texts.tr
    title = tr(say.PIN_OF).format(name=plain(now.sellers.get(place.staff_id, place.staff_id)))
    back, close = _back(Page.SELLERS, texts), _close(texts)
    if now.with_pin is not None and place.staff_id not in now.with_pin:
        return Sheet(title, (back, close), columns=2, hint=tr(say.NO_PIN))
    tiles = [Tile(f"digit:{digit}", digit) for digit in "123456789"]
    tiles += [Tile("erase", tr(say.ERASE)), Tile("digit:0", "0"), Tile("ok", tr(say.OK))]
    tiles += [Tile("clear", tr(say.CLEAR), quiet=True), back, close]
    hint = tr(say.WRONG_WAIT, place.wait) if place.note == say.WRONG_WAIT else tr(place.note or say.PIN_DIGITS)
    return Sheet(title, tuple(tiles), columns=3, hint=hint, entered="•" * place.digits)


def _back(page: Page, texts: Texts) -> Tile:
    return Tile(go(page), texts.tr(say.BACK), quiet=True)


def _close(texts: Texts) -> Tile:
    return Tile("close", texts.tr(say.CLOSE), quiet=True)


def go(page: Page) -> str:
    """The value of a tile that opens another sheet."""
    return f"go:{page.value}"


def do(what: Do, value: str = "") -> str:
    """The value of a tile that asks for something."""
    return f"do:{what.value}:{value}"
