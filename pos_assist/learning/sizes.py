"""Package sizes as shops write them: '6x330ml', '1,5 l', '10 szt', '12 CT/21 OZ', in one common unit.

Written here because no library reads them: pint 0.25 takes '100 ks' for kiloseconds, '2 PK' for petakelvin and
'3 M' for a molarity, knows neither '16 OZ' nor '6x330ml', and costs 0.45 s; what reads recipes knows English only.
What could be read in two ways is no size: nothing is offered because of a guess.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from pos_assist.engine.catalogue import Product
from pos_assist.engine.letters import folded

_PIECES = (
    "ark arkuszy bag bags buc bucata bucati caps capsule capsules coli count ct kaps kapsul kapsulek kotuce kotucov "
    "ks kus kusov kusy listov ld load loads pair pairs par parov pary pc pcs perechi piece pieces plic plicuri pran "
    "prani prania rola role rolek roli roliek rolka rolki roll rolls rolu rulouri sackov sacky saszetek saszetki "
    "sheet sheets szt sztuk sztuka sztuki tab tabl tablet tabletek tabletki tablets tablety tabliet tabs tbl torebek "
    "torebki vrecka vrecusok wash washes"
)
# By unit and factor, the words for it; folded, so without accents. English, Polish, Slovak, Romanian.
_WORDS = {
    ("kg", "1"): "kg kgs kilo kilogram kilograms kilogramy kilogramow kilogramov kilograme",
    ("kg", "0.001"): "g gr gm gram grams gramy gramow gramov grame",
    ("kg", "0.01"): "dag dkg deka",
    ("kg", "0.028349523125"): "oz ounce ounces",
    ("kg", "0.45359237"): "lb lbs pound pounds",
    ("l", "1"): "l lt ltr liter liters litre litres litr litry litra litrow litrov litri litru",
    ("l", "0.1"): "dl",
    ("l", "0.01"): "cl",
    ("l", "0.001"): "ml mililitr mililitrow mililitri",
    ("l", "0.0295735295625"): "floz",
    ("l", "0.473176473"): "pt pint pints",
    ("l", "0.946352946"): "qt quart quarts",
    ("l", "3.785411784"): "gal ga gallon gallons",
    ("m", "1"): "m meter meters metre metres metr metry metrow metrov metri",
    ("m", "0.3048"): "ft feet",
    ("GB", "1"): "gb",
    ("TB", "1"): "tb",  # terabytes, or tea bags on Polish tills: compared with its like only
    ("pcs", "1"): _PIECES,
    ("pcs", "12"): "dz doz dozen tucet",
    ("pack", "1"): "pk pack packs pak paki pakov pachet pachete",  # of several: the rest of the name says of what
}
_UNITS = {word: (unit, Decimal(factor)) for (unit, factor), words in _WORDS.items() for word in words.split()}
_THOUSANDS = frozenset(word for word, (unit, factor) in _UNITS.items() if unit == "pcs" or factor == Decimal("0.001"))
_MOST = {"kg": 100, "l": 100, "m": 1000, "GB": 100_000, "TB": 1000, "pcs": 5000}  # above: an article number
_SIGNS = (  # the ways to write "times", made one
    (re.compile(r"\s+"), " "),
    (re.compile(r"(?<=[a-z])\.? ?/ ?(?=[.,]?\d)"), " "),  # '12 CT/21 OZ', '12 OZ/6 PK'; but 'l/h' stays
    (re.compile(r" ?(?<![^\W\d_])[x×*] ?(?=[.,]?\d)"), " × "),  # '6x330ml', '20 szt. x 2 g'
    (re.compile(r"(?<![\d./])(\d\d|\d(?!/[2-8](?![\d.,])))/(?=[.,]?\d)"), r"\1 × "),  # '6/11.2 OZ', but not '1/2 GAL'
)
_NUMBER = r"\d+ [1-7]/[2-8]|[1-7]/[2-8]|\d*[.,]\d+|\d+"
_SIZE = re.compile(
    r"(?<![\w.,/])(?<!\d-)(?<!× )(?:(?P<times>\d{1,3})(?: ?(?P<each>[^\W\d_]+)\.?)? × )?"
    rf"(?P<number>{_NUMBER})(?P<gap>[ -]?)(?P<word>fl\.? ?oz|[^\W\d_]+)(?![\w²³+]|-c)\.?(?P<per> ?/)?"
    r"(?: × (?P<after>\d{1,3})(?![\d.,]))?"  # no '6m+' and '6 m-cy': months
)
_PAPER = re.compile(r"(?<!\w)a[2-6](?!\w)")  # beside it grams are of a square metre
_NEARLY = Decimal("0.02")  # '16 OZ (454 g)', '1 l = 1000 ml': one size, written twice
SIZE_NAMES = frozenset(  # of attributes, folded
    {"size", "package", "content", "contents", "weight", "volume", "capacity", "rozmiar", "opakowanie", "zawartosc"}
    | {"waga", "pojemnosc", "velkost", "balenie", "obsah", "hmotnost", "objem", "marime", "ambalaj", "continut"}
    | {"greutate", "volum"}
)


class Size(NamedTuple):
    """`amount` in all, in 'kg', 'l', 'm', 'pcs', 'GB' or 'TB', in so many `pieces`."""

    amount: Decimal
    unit: str
    pieces: int = 1


class Sized(NamedTuple):
    """A text's size, and the folded text without it; with no size that is sure, the whole text."""

    size: Size | None
    rest: str


class _Found(NamedTuple):
    word: str
    amount: Decimal
    unit: str
    times: int


@lru_cache(maxsize=4096)
def sized(text: str) -> Sized:
    """Read the size in a name such as 'Ketchup łagodny 450 g'."""
    plain = folded(text).replace("⁄", "/").strip()
    for pattern, one_way in _SIGNS:
        plain = pattern.sub(one_way, plain)
    found: list[_Found] = []
    spans: list[tuple[int, int]] = []
    for match in _SIZE.finditer(plain):
        if _unit_word(match) not in _UNITS or _is_network(match):
            continue
        one = _read(match)
        if one is None:
            return Sized(None, plain)
        found.append(one)
        spans.append(match.span())
    size = _together(found)
    if size is None or (size.unit == "kg" and _PAPER.search(plain)):
        return Sized(None, plain)
    for start, end in reversed(spans):
        plain = f"{plain[:start]} {plain[end:]}"
    return Sized(size, plain)


def size_of(product: Product) -> Size | None:
    """What the shop noted, else what an attribute says, else the name."""
    if product.content is not None and product.content_unit:
        return Size(product.content, product.content_unit)
    for name, values in product.attributes.items():
        if folded(name) in SIZE_NAMES and len(values) == 1:
            return sized(next(iter(values))).size
    return sized(product.name).size


def _unit_word(match: re.Match[str]) -> str:
    word = match["word"]
    return "floz" if word.startswith("fl") and word.endswith("oz") else word


def _is_network(match: re.Match[str]) -> bool:
    """A '5G' phone weighs more."""
    alone = match["word"] == "g" and not match["gap"] and not match["times"]
    return alone and match["number"] in ("2", "3", "4", "5", "6")


def _read(match: re.Match[str]) -> _Found | None:
    """One number with its unit; None where it makes no sense, and so nothing around it does."""
    word = _unit_word(match)
    unit, factor = _UNITS[word]
    each, times = match["each"], int(match["times"] or 1) * int(match["after"] or 1)
    odd = each is not None and _UNITS.get(each, ("",))[0] not in ("pcs", "pack")
    if match["per"] or odd or (unit == "m" and (match["times"] or match["after"])):
        return None  # '500 l/h', '2 x 3 m'
    amount = _number(match["number"], thousands=word in _THOUSANDS) * factor * times
    return _Found(word, amount, unit, times) if 0 < amount <= _MOST.get(unit, 100) else None


def _number(text: str, *, thousands: bool) -> Decimal:
    """'1,5' and '1.5' alike; '1/2', '10 3/4'; '1.000 ml' is a thousand, '1,125 kg' is not."""
    if "/" in text:
        whole, _, part = text.rpartition(" ")
        over, under = part.split("/")
        return Decimal(whole or 0) + Decimal(over) / Decimal(under)
    if thousands and re.fullmatch(r"[1-9]\d?[.,]\d{3}", text):
        return Decimal(text.replace(",", "").replace(".", ""))
    return Decimal(text.replace(",", "."))


def _together(found: list[_Found]) -> Size | None:
    """The one size that all of it means."""
    packs = [one for one in found if one.unit == "pack"]
    counted = [one for one in found if one.unit == "pcs"]
    measured = [one for one in found if one.unit not in ("pack", "pcs")]
    if len(packs) > 1 or len(counted) > 1:
        return None
    if not measured:
        one = next(iter(counted or packs), None)
        return Size(one.amount, "pcs", one.times) if one is not None and not (counted and packs) else None
    first = measured[0]
    if any(one.unit != first.unit or abs(one.amount - first.amount) > _NEARLY * first.amount for one in measured):
        return None
    if counted and counted[0].word != "ct" and counted[0].amount != 1:
        return None  # '4 szt. 500 g': all of it, or each?
    if not packs:
        return Size(first.amount, first.unit, first.times)
    many = int(packs[0].amount)
    return Size(first.amount * many, first.unit, many) if first.times == 1 and not counted else None
