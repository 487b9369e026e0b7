"""Every state of the panel with goods of a real shop, for pictures and for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from pos_assist.cashier.screen import Mark, Sheet, Tile
from pos_assist.engine.basket import Line
from pos_assist.engine.situation import Segment
from pos_assist.services.panel_state import CustomerLine, PanelState, Phase, QueueState, RecordHealth, Seller
from tests.gui.goods import (
    BASKET,
    LINES,
    WHEN,
    addon,
    bundle,
    cheaper,
    compared,
    cover,
    in_stock_room,
    large_bundle,
    longest,
    much_evidence,
    step,
    substitute,
    upgrade,
)

GROCERIES = (
    ("Makaron świderki pełnoziarnisty 500 g", "2", 699),
    ("Ser żółty Gouda plastry", "0.356", 3990),
    ("Passata pomidorowa z bazylią 680 g", "1", 1149),
    ("Jogurt naturalny kremowy 400 g", "4", 419),
    ("Chleb żytni na zakwasie krojony", "1", 899),
)
KEYS = (
    ("accept", "Ctrl+Shift+F9"),
    ("decline", "Ctrl+Shift+F11"),
    ("not_offered", "Ctrl+Shift+F8"),
    ("undo", "Ctrl+Shift+F7"),
    ("queue", "Ctrl+Shift+F6"),
    ("peek", "Ctrl+Shift+F10"),
)
CUSTOMER = CustomerLine(
    Segment.LOYAL, (("Przewód USB-C – USB-C 240 W w oplocie", WHEN), ("Uchwyt samochodowy", WHEN.replace(day=1)))
)
SHEET = Sheet("Kto sprzedaje?", (Tile("7", "Anna K.", Mark.PERSON, chosen=True), Tile("8", "Jan W.", Mark.PERSON)))


def every_state(language: str) -> Iterator[tuple[str, PanelState]]:
    """(name, state) for each state of ux.md 3.3, for each kind of offer, and for all that may stand beside them."""
    base = PanelState(Phase.IDLE, language=language, seller=Seller("7", "Anna K."))
    sale = replace(base, basket=BASKET)
    yield "idle", replace(base, offers_today=12)
    yield "idle-demo", replace(base, offers_today=1, demo=True)
    note = "Global hotkeys need X11 or Windows; on Wayland the screen is touched instead."
    yield "idle-no-keys", replace(base, keys_note=note, offers_today=3)
    yield "idle-no-practice", replace(base, no_practice=True, offers_today=3)
    yield "scanning", replace(sale, phase=Phase.SCANNING)
    yield "scanning-idea", replace(sale, phase=Phase.SCANNING, idea_ready=True, card_count=2)
    yield "scanning-undo", replace(sale, phase=Phase.SCANNING, can_undo=True)
    yield from _cards(language, replace(sale, phase=Phase.CARD, card=upgrade(language), card_id="c1"))
    answered = replace(sale, card=upgrade(language), card_id="c1", barcode="5901234123457", shelf="A3 / 2")
    yield from _answered(answered, can_undo=False)
    yield from _answered(answered, can_undo=True)
    yield "nothing", replace(sale, phase=Phase.NOTHING)
    yield "nothing-by-hand", replace(sale, phase=Phase.NOTHING, can_undo=True, remove_by_hand=True)
    yield "unattributed", replace(sale, phase=Phase.NOTHING, seller=Seller())
    yield "withdrawn", replace(answered, phase=Phase.WITHDRAWN)
    yield "queue", replace(sale, phase=Phase.QUEUE, queue=QueueState(on=True, minutes_left=14))
    automatic = QueueState(on=True, automatic=True, minutes_left=2)
    yield "queue-automatic", replace(sale, phase=Phase.QUEUE, queue=automatic, demo=True, keys=KEYS)
    note = "The till's database cannot be opened: another program holds it."
    yield "disconnected", replace(base, phase=Phase.DISCONNECTED, link_note=note, last_seen=WHEN)
    yield "resting", replace(sale, phase=Phase.RESTING, error_code="answer:ValueError")
    card = replace(sale, phase=Phase.CARD, card=upgrade(language), card_id="c1")
    yield "not-saved", replace(card, record=RecordHealth(1204, 3.5))
    yield "disk-full", replace(card, record=RecordHealth(3, 9.0, "Answers cannot be saved: the disk is full."))


def _cards(language: str, card: PanelState) -> Iterator[tuple[str, PanelState]]:
    many = tuple(
        Line(f"{n}", f"p{n}", f"p{n}", GROCERIES[n % 5][0], Decimal(GROCERIES[n % 5][1]), GROCERIES[n % 5][2])
        for n in range(23)
    )
    yield "card-upgrade", card
    yield "card-much-evidence", replace(card, card=much_evidence(language), customer=CUSTOMER, keys=KEYS)
    yield "card-step", replace(card, card=step(language), customer=CUSTOMER, keys=KEYS)
    full = replace(card, card=compared(language), keys=KEYS, card_count=2, waiting=upgrade(language))
    yield "card-upgrade-full", replace(full, customer=CUSTOMER)
    yield "card-stock-room", replace(card, card=in_stock_room(language))
    yield "card-addon-stale", replace(card, card=addon(language), ordinal=2, card_count=2, card_id="c2")
    yield "card-addon-customer", replace(card, card=addon(language), customer=CUSTOMER, keys=KEYS)
    lapsed = CustomerLine(Segment.LAPSED)
    yield "card-longest", replace(card, card=longest(language), card_id="c3", demo=True, customer=lapsed, keys=KEYS)
    yield "card-many-lines", replace(card, basket=replace(BASKET, lines=many + LINES))
    yield "card-bundle", replace(card, card=bundle(language), keys=KEYS)
    yield "card-bundle-large", replace(card, card=large_bundle(language), waiting=bundle(language), customer=CUSTOMER)
    yield "card-cheaper", replace(card, card=cheaper(language), keys=KEYS)
    yield "card-substitute", replace(card, card=substitute(language), keys=KEYS)
    yield "card-cover", replace(card, card=cover(language), keys=KEYS)
    yield "card-flagged", replace(card, card=addon(language), flagged=True)
    yield "card-by-hand", replace(full, remove_by_hand=True, customer=CUSTOMER)


def _answered(answered: PanelState, *, can_undo: bool) -> Iterator[tuple[str, PanelState]]:
    state = replace(answered, can_undo=can_undo, keys=KEYS if can_undo else ())
    end = "-undo" if can_undo else ""
    yield f"waiting{end}", replace(state, phase=Phase.ACCEPTED_WAITING)
    yield f"waiting-no-code{end}", replace(state, phase=Phase.ACCEPTED_WAITING, barcode="")
    yield f"added{end}", replace(state, phase=Phase.ADDED, answer_recorded=True)
    yield f"not-added{end}", replace(state, phase=Phase.NOT_ADDED, barcode="LAD-45W/EU")
    yield f"declined{end}", replace(state, phase=Phase.DECLINED)
    yield f"not-offered{end}", replace(state, phase=Phase.NOT_OFFERED)
