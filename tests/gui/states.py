"""Every state of the panel with goods of a real shop, for pictures and for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.decision import Card, StockProof
from pos_assist.engine.offers import Candidate, Evidence, OfferKind, Source
from pos_assist.services.panel_state import PanelState, Phase, RecordHealth, Seller

WHEN = datetime(2026, 3, 7, 9, 41, tzinfo=UTC)
SCRIPTS = {
    "upgrade": {
        "en": "For 40.00 more there's tempered glass 9H: protects the screen. Swap, or keep this one?",
        "pl": "Za dopłatą 40,00 zł jest szkło hartowane: chroni ekran. Zamienić, czy zostaje ten wybór?",
        "sk": "S príplatkom 40,00 zł je tu tvrdené sklo: chráni displej. Vymeníme, alebo nechať takto?",
        "ro": "Cu 40,00 în plus este sticlă securizată: protejează ecranul. Schimbăm, sau lăsăm așa?",
    },
    "addon": {
        "en": "To complete it: USB-C charger, 89.99. Add it, or do you have one at home?",
        "pl": "Do kompletu: ładowarka USB-C, 89,99 zł. Dodać, czy jest już w domu?",
        "sk": "Do kompletu: nabíjačka USB-C, 89,99 zł. Pridáme, alebo už máte doma?",
        "ro": "Pentru set complet: încărcător USB-C, 89,99. Adăugăm, sau aveți deja acasă?",
    },
    "longest": {
        "en": "Legal guarantee: 2 years. Optional: drops and spills, 4 years in total, 249.00. Show the terms?",
        "pl": "Ochrona ustawowa: 2 lata. Opcja: upadki i zalania, łącznie 4 lata, 249,00 zł. Pokazać warunki?",
        "sk": "Zákonná ochrana: 2 roky. Voliteľne: pád a oblitie, spolu 4 roky, 249,00. Ukázať podmienky?",
        "ro": "Garanția legală: 2 ani. Opțional: căzături și lichide, total 4 ani, 249. Vă arăt condițiile?",
    },
}
LINES = (
    Line("1", "a55", "a55", "Galaxy A55 5G 8/256 GB granatowy", Decimal(1), 79999),
    Line("2", "glass", "glass", "Szkło ochronne", Decimal(1), 2999),
)
BASKET = Basket("b1", "1", "Kasa 1", "ak", BasketState.TOTAL, "PLN", LINES)
GROCERIES = (
    ("Makaron świderki pełnoziarnisty 500 g", "2", 699),
    ("Ser żółty Gouda plastry", "0.356", 3990),
    ("Passata pomidorowa z bazylią 680 g", "1", 1149),
    ("Jogurt naturalny kremowy 400 g", "4", 419),
    ("Chleb żytni na zakwasie krojony", "1", 899),
)


def _card(kind: OfferKind, name: str, *, script: str, language: str, evidence: Evidence, stock: StockProof) -> Card:
    upgrade = kind is OfferKind.UPGRADE
    candidate = Candidate(
        kind=kind,
        offer_id=f"{kind.value}:a55>x",
        product_id="x",
        group_id="x",
        name=name,
        quantity=Decimal(1),
        unit_price_minor=6999 if upgrade else 8999,
        difference_minor=4000 if upgrade else 8999,
        total_after_minor=86998 if upgrade else 91997,
        margin_minor=1200,
        evidence=evidence,
        replaces_line_id="2" if upgrade else "",
        replaces_product_id="glass" if upgrade else "",
        replaced_unit_price_minor=2999 if upgrade else 0,
    )
    return Card(candidate, SCRIPTS[script][language], script, language, stock, 1.0)


def upgrade(language: str) -> Card:
    """The mock-up's card."""
    evidence = Evidence(Source.LADDER, "ladder-szkla-3", "glass", "Szkło ochronne")
    stock = StockProof(Decimal(12), WHEN)
    name = "Szkło hartowane 9H, pełny ekran"
    return _card(OfferKind.UPGRADE, name, script="upgrade", language=language, evidence=evidence, stock=stock)


def addon(language: str) -> Card:
    """A learned pair with a stock figure that is old."""
    evidence = Evidence(Source.LEARNED, "", "a55", "Galaxy A55 5G 8/256 GB granatowy", "", 84, 672, 3.2)
    stock = StockProof(None, WHEN.replace(hour=11, minute=5), stale=True)
    name = "Ładowarka sieciowa USB-C 45 W Super Fast Charging z przewodem 1,8 m, biała, wersja europejska"
    return _card(OfferKind.ADDON, name, script="addon", language=language, evidence=evidence, stock=stock)


def longest(language: str) -> Card:
    """Everything as long as it may be: a script of 96 letters, a name of 120, stock unknown."""
    name = "Przewód USB-C – USB-C 240 W w oplocie z wyświetlaczem mocy, 2,0 m, " * 2
    evidence = Evidence(Source.ATTRIBUTE, "attr-usb-c-kable-ladowarki", "a55", LINES[0].name, "USB-C 3.2 Gen 2")
    name, stock = name.strip(" ,"), StockProof(None, None)
    return _card(OfferKind.ADDON, name, script="longest", language=language, evidence=evidence, stock=stock)


def every_state(language: str) -> Iterator[tuple[str, PanelState]]:
    """(name, state) for each state of ux.md 3.3 that exists so far."""
    base = PanelState(Phase.IDLE, language=language, seller=Seller("7", "Anna K."))
    sale = replace(base, basket=BASKET)
    card = replace(sale, phase=Phase.CARD, card=upgrade(language), card_id="c1")
    answered = replace(card, barcode="5901234123457", shelf="A3 / 2")
    many = tuple(
        Line(f"{n}", f"p{n}", f"p{n}", GROCERIES[n % 5][0], Decimal(GROCERIES[n % 5][1]), GROCERIES[n % 5][2])
        for n in range(23)
    )
    yield "idle", replace(base, offers_today=12)
    yield "idle-demo", replace(base, offers_today=1, demo=True)
    yield "scanning", replace(sale, phase=Phase.SCANNING)
    yield "scanning-idea", replace(sale, phase=Phase.SCANNING, idea_ready=True)
    yield "card-upgrade", card
    yield "card-addon-stale", replace(card, card=addon(language), ordinal=2, card_count=2, card_id="c2")
    yield "card-longest", replace(card, card=longest(language), card_id="c3", demo=True)
    yield "card-many-lines", replace(card, basket=replace(BASKET, lines=many + LINES))
    yield "waiting", replace(answered, phase=Phase.ACCEPTED_WAITING)
    yield "waiting-no-code", replace(answered, phase=Phase.ACCEPTED_WAITING, barcode="")
    yield "added", replace(answered, phase=Phase.ADDED, answer_recorded=True)
    yield "not-added", replace(answered, phase=Phase.NOT_ADDED, barcode="LAD-45W/EU")
    yield "declined", replace(answered, phase=Phase.DECLINED)
    yield "not-offered", replace(answered, phase=Phase.NOT_OFFERED)
    yield "nothing", replace(sale, phase=Phase.NOTHING)
    yield "withdrawn", replace(card, phase=Phase.WITHDRAWN)
    note = "The till's database cannot be opened: another program holds it."
    yield "disconnected", replace(base, phase=Phase.DISCONNECTED, link_note=note, last_seen=WHEN)
    yield "resting", replace(sale, phase=Phase.RESTING, error_code="answer:ValueError")
    yield "not-saved", replace(card, record=RecordHealth(1204, 3.5))
    yield "disk-full", replace(card, record=RecordHealth(3, 9.0, "Answers cannot be saved: the disk is full."))
