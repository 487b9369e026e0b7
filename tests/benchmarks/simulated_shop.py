"""A shop small enough to decide thousands of baskets in seconds, with every kind of offer."""

from __future__ import annotations

import random
from decimal import Decimal

from pos_assist.engine.catalogue import Product
from pos_assist.engine.rules import BundleRule, CoverRule, FitRule, Ladder, LearnedPair, RuleBook, Selector

DEVICES, STEPS, EXTRAS = 8, 3, 16
ENGLISH_AND_POLISH = {"en": "lasts longer", "pl": "starcza na dłużej"}


def products(rng: random.Random) -> list[Product]:
    """Devices in three steps each, small things that go with them, and a cover."""
    prices = [rng.randrange(20_000, 90_000) for _ in range(DEVICES)]
    return [
        *(
            _product(f"d{number}s{step}", round(price * 1.25**step), f"Devices / Kind {number}")
            for number, price in enumerate(prices)
            for step in range(STEPS)
        ),
        *(_product(f"x{n}", rng.randrange(500, 5_000), f"Extras / Kind {n % 4}") for n in range(EXTRAS)),
        _product("cover", 4_900, "Covers", is_service=True),
    ]


def _product(key: str, price: int, category: str, *, is_service: bool = False) -> Product:
    return Product(
        product_id=key,
        group_id=key,
        name=f"Thing {key}",
        price_minor=price,
        sku=key.upper(),
        category=category,
        is_service=is_service,
        cost_minor=price // 2,
        benefits=ENGLISH_AND_POLISH,
    )


def rules() -> RuleBook:
    """Every device has a ladder, pairs, a set and a cover."""
    every = range(DEVICES)
    return RuleBook(
        fits=tuple(
            FitRule(
                f"pair{n}-{k}", _named(f"D{n}S{step}"), _named(f"X{(3 * n + k) % EXTRAS}", f"X{(5 * n + k) % EXTRAS}")
            )
            for n in every
            for k, step in enumerate(range(STEPS))
        ),
        ladders=tuple(
            Ladder(f"ladder{n}", tuple(f"sku:D{n}S{step}" for step in range(STEPS)), benefits=ENGLISH_AND_POLISH)
            for n in every
        ),
        bundles=tuple(
            BundleRule(
                f"set{n}",
                ((f"sku:D{n}S0", 1), (f"sku:X{(n + 7) % EXTRAS}", 1)),
                percent_off=Decimal(5),
                names={"en": "starter set", "pl": "zestaw startowy"},
            )
            for n in every
        ),
        covers=tuple(_cover(n) for n in every if n % 2),
        version="simulated",
    )


def _cover(number: int) -> CoverRule:
    return CoverRule(
        f"cover{number}",
        _named(f"D{number}S0", f"D{number}S1"),
        "sku:COVER",
        names={"en": "accident cover", "pl": "ochrona"},
        legal={"en": "2 years", "pl": "2 lata"},
        years={"en": "4 years", "pl": "4 lata"},
        terms={"en": "Drops and water, no loss.", "pl": "Upadek i woda."},
    )


def learned(rng: random.Random) -> list[LearnedPair]:
    """What was bought together, for the small things too."""
    return [
        LearnedPair(f"x{number}", f"x{offered}", 30, 100, 2.5, rng.uniform(0.1, 0.4))
        for number in range(EXTRAS)
        for offered in rng.sample([other for other in range(EXTRAS) if other != number], 3)
    ]


def _named(*skus: str) -> Selector:
    return Selector(tuple(f"sku:{sku}" for sku in skus))
