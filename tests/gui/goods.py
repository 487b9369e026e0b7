"""Cards of every kind with goods of a real shop and the longest sentences of four languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache

from pos_assist.adapters.phrases import load_phrases
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.decision import Card, Option, StockProof
from pos_assist.engine.explaining import in_every_language
from pos_assist.engine.offers import Candidate, CoverTerms, Evidence, OfferKind, Part, Source
from pos_assist.engine.script import PhraseBook
from pos_assist.paths import resources

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
    "bundle": {
        "en": "As a set with tempered glass 9H you save 149,98 zł, that's 15%. Take the set?",
        "pl": "W zestawie: szkło hartowane 9H. Taniej o 149,98 zł, czyli 15%. Wybrać zestaw?",
        "sk": "V sade: tvrdené sklo 9H. Ušetríte 149,98 zł, teda 15 %. Dáme sadu?",
        "ro": "La set: sticlă securizată 9H. Economisiți 149,98 lei, adică 15 %. Luăm setul?",
    },
    "cheaper": {
        "en": "There's also USB-C charger 20 W for 49.99: enough for a phone. That's 40.00 less.",
        "pl": "Jest też ładowarka USB-C 20 W za 49,99 zł: wystarczy do telefonu. To 40,00 zł mniej.",
        "sk": "Je tu aj nabíjačka USB-C 20 W za 49,99 zł: na telefón stačí. O 40,00 zł menej.",
        "ro": "Este și încărcător USB-C 20 W la 49,99: ajunge pentru telefon. Cu 40,00 mai puțin.",
    },
    "substitute": {
        "en": "USB-C charger 45 W is out. There's charger 30 W, 69.99. Take it instead?",
        "pl": "Teraz brak: ładowarka USB-C 45 W. Jest ładowarka 30 W, 69,99 zł. Wziąć w zamian?",
        "sk": "Teraz chýba: nabíjačka USB-C 45 W. Je tu nabíjačka 30 W, 69,99. Vezmeme namiesto toho?",
        "ro": "Acum lipsește: încărcător USB-C 45 W. Este încărcător 30 W, 69,99. Luăm în schimb?",
    },
    "longest": {
        "en": "Legal guarantee: 2 years. Optional: drops and spills, 4 years in total, 249.00. Show the terms?",
        "pl": "Ochrona ustawowa: 2 lata. Opcja: upadki i zalania, łącznie 4 lata, 249,00 zł. Pokazać warunki?",
        "sk": "Zákonná ochrana: 2 roky. Voliteľne: pád a oblitie, spolu 4 roky, 249,00. Ukázať podmienky?",
        "ro": "Garanția legală: 2 ani. Opțional: căzături și lichide, total 4 ani, 249. Vă arăt condițiile?",
    },
}
COVER_NAMES = (
    ("en", "Drops and spills cover"),
    ("pl", "Ochrona: upadki i zalania"),
    ("sk", "Krytie: pád a oblitie"),
    ("ro", "Protecție: căzături și lichide"),
)
LEGAL = (("en", "2 years"), ("pl", "2 lata"), ("sk", "2 roky"), ("ro", "2 ani"))
YEARS = (("en", "4 years"), ("pl", "4 lata"), ("sk", "4 roky"), ("ro", "4 ani"))
TERMS = (
    (
        "en",
        (
            "Covers one fall and one spill a year, repair or a used phone of the same model; 10 % excess. Not covered: "
            "loss, theft, scratches that do not disturb use. To be bought within 30 days; can be cancelled within 14 "
            "days. The full terms lie at the counter, sheet 12."
        ),
    ),
    (
        "pl",
        (
            "Obejmuje jeden upadek i jedno zalanie w roku: naprawa albo używany telefon tego samego modelu; udział "
            "własny 10%. Nie obejmuje: zgubienia, kradzieży, rys, które nie przeszkadzają w użyciu. Do zakupu w ciągu "
            "30 dni; odstąpienie w ciągu 14 dni. Pełne warunki leżą przy kasie, karta 12."
        ),
    ),
    (
        "sk",
        (
            "Kryje jeden pád a jedno oblitie za rok: oprava alebo použitý telefón toho istého modelu; spoluúčasť 10 %. "
            "Nekryje: stratu, krádež, škrabance, ktoré nebránia používaniu. Kúpiť do 30 dní; odstúpiť do 14 dní. Úplné "
            "podmienky sú pri pokladni, list 12."
        ),
    ),
    (
        "ro",
        (
            "Acoperă o cădere și o stropire pe an: reparație sau un telefon folosit de același model; franșiză 10 %. "
            "Nu acoperă: pierderea, furtul, zgârieturile care nu împiedică folosirea. Se cumpără în 30 de zile; se "
            "renunță în 14 zile. Condițiile complete sunt la casă, fișa 12."
        ),
    ),
)
SETS = (("en", "Phone and glass"), ("pl", "Telefon ze szkłem"), ("sk", "Telefón so sklom"), ("ro", "Telefon cu sticlă"))
PROTECTS = (
    ("en", "protects the whole screen"),
    ("pl", "chroni cały ekran"),
    ("sk", "chráni celý displej"),
    ("ro", "protejează tot ecranul"),
)
LINES = (
    Line("1", "a55", "a55", "Galaxy A55 5G 8/256 GB granatowy", Decimal(1), 79999),
    Line("2", "glass", "glass", "Szkło ochronne", Decimal(1), 2999),
)
BASKET = Basket("b1", "1", "Kasa 1", "ak", BasketState.TOTAL, "PLN", LINES)
CHARGER = "Ładowarka sieciowa USB-C 45 W Super Fast Charging z przewodem 1,8 m, biała, wersja europejska"
STOCK = StockProof(Decimal(12), WHEN)
UPGRADE = Candidate(
    kind=OfferKind.UPGRADE,
    offer_id="upgrade:a55>x",
    product_id="x",
    group_id="x",
    name="Szkło hartowane 9H, pełny ekran",
    quantity=Decimal(1),
    unit_price_minor=6999,
    difference_minor=4000,
    total_after_minor=86998,
    margin_minor=1200,
    evidence=Evidence(Source.LADDER, "ladder-szkla-3", "glass", "Szkło ochronne"),
    replaces_line_id="2",
    replaces_product_id="glass",
    replaced_unit_price_minor=2999,
)
LEARNED = Evidence(Source.LEARNED, "", "a55", LINES[0].name, "", 84, 672, 3.2)
ADDON = replace(
    UPGRADE,
    kind=OfferKind.ADDON,
    name=CHARGER,
    unit_price_minor=8999,
    difference_minor=8999,
    total_after_minor=91997,
    evidence=replace(LEARNED, first_at=WHEN.replace(year=2025), last_at=WHEN),
    replaces_line_id="",
    replaces_product_id="",
    replaced_unit_price_minor=0,
)


@cache
def phrases() -> PhraseBook:
    """The shipped sentences."""
    return load_phrases(resources() / "phrases")


def _card(candidate: Candidate, script: str, language: str, stock: StockProof) -> Card:
    sentence = SCRIPTS[script][language]
    wordings = ((sentence, f"{script}.1"), (sentence[:40], f"{script}.2"))
    why = in_every_language(candidate, phrases(), language)
    return Card(candidate, sentence, f"{script}.1", language, stock, 1.0, wordings, why=why)


def upgrade(language: str) -> Card:
    """The mock-up's card; nothing to compare it with and one way to say it."""
    return replace(_card(UPGRADE, "upgrade", language, STOCK), wordings=())


def step(language: str) -> Card:
    """A learned step with all its evidence: a bigger pack that customers changed to."""
    name = "Kawa ziarnista Crema Italiana z certyfikatem, opakowanie 250 g"
    evidence = Evidence(Source.STEP, "", "glass", name, how="size", sold=12_345, switched=318, of=3_420, usual=0.052)
    dated = replace(evidence, first_at=WHEN.replace(year=2025), last_at=WHEN)
    return _card(replace(UPGRADE, evidence=dated), "upgrade", language, STOCK)


def much_evidence(language: str) -> Card:
    """A learned pair of a large shop: every number long."""
    evidence = replace(ADDON.evidence, together=1_284, of=16_720)
    return _card(replace(ADDON, evidence=evidence), "addon", language, STOCK)


def compared(language: str) -> Card:
    """The same with this, better and best, and two ways to say it."""
    comparison = (
        Option("glass", "Szkło ochronne", 2999, 2999, "pcs", rung_up=True),
        Option("x", UPGRADE.name, 6999, 6999, "pcs", PROTECTS, offered=True),
        Option(
            "y", "Szkło hartowane 9H, pełny ekran, prywatyzujące, z ramką montażową", 123999, 123999, "pcs", PROTECTS
        ),
    )
    return replace(_card(UPGRADE, "upgrade", language, STOCK), comparison=comparison)


def addon(language: str) -> Card:
    """A learned pair with a stock figure that is old."""
    return _card(ADDON, "addon", language, StockProof(Decimal(7), WHEN.replace(hour=11, minute=5), stale=True))


def in_stock_room(language: str) -> Card:
    """Some of it lies on the shelf, the rest in the stock room."""
    return _card(UPGRADE, "upgrade", language, StockProof(Decimal(112), WHEN, in_room=Decimal(109)))


def bundle(language: str) -> Card:
    """Two members of three are missing; the total is uncertain."""
    parts = (
        Part("a55", LINES[0].name, Decimal(1), 79999, in_basket=True),
        Part("x", UPGRADE.name, Decimal(1), 6999, in_basket=False),
        Part("case", "Etui silikonowe MagSafe do Galaxy A55, czarne", Decimal(2), 5999, in_basket=False),
    )
    candidate = replace(
        ADDON,
        kind=OfferKind.BUNDLE,
        name=UPGRADE.name,
        evidence=Evidence(Source.BUNDLE, "set-telefon", "a55", LINES[0].name),
        parts=parts,
        sum_minor=98996,
        bundle_minor=83998,
        difference_minor=3999,
        total_after_minor=86997,
        set_names=SETS,
        total_uncertain=True,
    )
    return _card(candidate, "bundle", language, STOCK)


def large_bundle(language: str) -> Card:
    """Five members without a name of their own: rows are shared."""
    card = bundle(language)
    more = (
        replace(card.candidate.parts[1], name="Ładowarka 45 W"),
        replace(card.candidate.parts[0], name="Kabel USB-C"),
    )
    candidate = replace(card.candidate, parts=card.candidate.parts + more, set_names=())
    return replace(card, candidate=candidate)


def cheaper(language: str) -> Card:
    """Something cheaper than the charger that was too expensive."""
    candidate = replace(
        ADDON,
        kind=OfferKind.CHEAPER,
        name="Ładowarka sieciowa USB-C 20 W, biała",
        unit_price_minor=4999,
        difference_minor=4999,
        total_after_minor=87997,
        evidence=Evidence(Source.FAMILY, "chargers", "a55", LINES[0].name),
        compared_product_id="charger",
        compared_name=CHARGER,
        compared_price_minor=8999,
    )
    return _card(candidate, "cheaper", language, STOCK)


def substitute(language: str) -> Card:
    """What stands in for a charger that is rung up and out."""
    candidate = replace(
        UPGRADE,
        kind=OfferKind.SUBSTITUTE,
        name="Ładowarka sieciowa USB-C 30 W z przewodem 1,5 m, czarna",
        unit_price_minor=6999,
        difference_minor=-2000,
        total_after_minor=80998,
        evidence=Evidence(Source.FAMILY, "chargers", "glass", CHARGER),
        compared_product_id="glass",
        compared_name=CHARGER,
        compared_price_minor=8999,
    )
    return _card(candidate, "substitute", language, STOCK)


def cover(language: str) -> Card:
    """Statutory rights first; 95 letters to say."""
    candidate = replace(
        ADDON,
        kind=OfferKind.COVER,
        name="OCHRONA UPADEK+ZALANIE 24M",
        unit_price_minor=24900,
        difference_minor=24900,
        total_after_minor=107898,
        evidence=Evidence(Source.COVER, "cover-phones", "a55", LINES[0].name),
        cover=CoverTerms(LINES[0].name, COVER_NAMES, LEGAL, YEARS, TERMS, 79999),
    )
    return _card(candidate, "longest", language, StockProof(None, None, counted=False))


def longest(language: str) -> Card:
    """Everything as long as it may be: a script of 96 letters, a name of 120, stock unknown."""
    name = "Przewód USB-C – USB-C 240 W w oplocie z wyświetlaczem mocy, 2,0 m, " * 2
    evidence = Evidence(Source.ATTRIBUTE, "attr-usb-c-kable-ladowarki", "a55", LINES[0].name, "USB-C 3.2 Gen 2")
    candidate = replace(ADDON, name=name.strip(" ,"), evidence=evidence)
    return _card(candidate, "longest", language, StockProof(None, None))
