"""What the columns of a stock file mean: the usual words in English, Polish, Slovak and Romanian, or a profile's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError

CODES = ("sku", "ean", "id")  # ways to name a product, in the order in which we look for them
MEANINGS = ("product", *CODES, "on_hand", "change", "location", "as_of")
WORDS: Mapping[str, str] = {  # folded: small letters, no accents, single blanks; '|' between
    "product": "product|article|item|produkt|artykul|towar|tovar|polozka|produs|articol|marfa",
    "sku": "sku|code|product code|item code|article code|kod|kod towaru|kod produktu|indeks|symbol|kod tovaru|"
    "kod produktu|cislo tovaru|cod|cod produs|cod articol",
    "ean": "ean|ean13|ean 13|gtin|upc|barcode|bar code|kod kreskowy|kod ean|ciarovy kod|cod de bare|cod bare|cod ean",
    "id": "id|product id|item id|article id|id produktu|id towaru|id tovaru|id produs|id articol",
    "on_hand": "on hand|onhand|stock|quantity|qty|available|in stock|stock on hand|ilosc|stan|stan magazynowy|"
    "dostepne|mnozstvo|zasoba|stav|stav zasob|na sklade|pocet|cantitate|stoc|stoc disponibil|disponibil",
    "change": "change|delta|difference|adjustment|zmiana|roznica|zmena|rozdiel|modificare|diferenta|schimbare",
    "location": "location|location id|warehouse|store|place|branch|magazyn|lokalizacja|oddzial|sklep|sklad|miesto|"
    "umiestnenie|prevadzka|locatie|depozit|gestiune|magazin",
    "as_of": "as of|at|time|date|timestamp|updated|updated at|changed at|counted at|data|czas|data stanu|"
    "aktualizacja|datum|cas|aktualizovane|ora|data actualizarii|actualizat",
}
MEANING_OF = {word: meaning for meaning, words in WORDS.items() for word in words.split("|")}
HINT = "Needed are a product (sku, ean, id or product) and on_hand; other names go into the source's profile."


@dataclass(frozen=True)
class Columns:
    """Where in a row what stands; `names_by` is how the product is named: sku, ean or id. None: no such column."""

    product: int
    names_by: str
    on_hand: int | None
    change: int | None
    location: int | None
    as_of: int | None
    count: int


def folded(name: object) -> str:
    """A column's name as it is compared: 'Ilość_szt.' and 'ilosc szt' are the same."""
    text = unicodedata.normalize("NFKD", str(name)).replace("ł", "l").replace("Ł", "l").lower()
    bare = "".join(char for char in text if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", " ", bare).strip()


def columns_of(names: Sequence[object], *, names_by: str, mapped: Mapping[str, str], where: str) -> Columns:
    """The columns of these headings. `names_by`: how the source names products; `mapped`: meaning to heading.

    Raises:
        UserError: a needed one is missing, or two mean the same; `where` begins the sentence.
    """
    found = {**_usual(names, mapped, where), **_mapped(names, mapped, where)}
    by = next((kind for kind in (names_by, "product", *CODES) if kind in found), None)
    if by is None or ("on_hand" not in found and "change" not in found):
        lacking = "that names the product" if by is None else "with the stock on hand"
        shown = ", ".join(f"'{told(name)}'" for name in names[:12]) or "none"
        raise UserError(f"{where} has no column {lacking}; its columns are {shown}.", hint=HINT)
    if "on_hand" in found and "change" in found:
        raise UserError(
            f"{where} has both figures ('{told(names[found['on_hand']])}') and changes "
            f"('{told(names[found['change']])}').",
            hint="Give only one of them, or name the right one in the source's profile.",
        )
    return Columns(
        product=found[by],
        names_by=names_by if by == "product" else by,
        on_hand=found.get("on_hand"),
        change=found.get("change"),
        location=found.get("location"),
        as_of=found.get("as_of"),
        count=len(names),
    )


def _usual(names: Sequence[object], mapped: Mapping[str, str], where: str) -> dict[str, int]:
    found: dict[str, int] = {}
    taken = {folded(name) for name in mapped.values()}
    for at, name in enumerate(names):
        meaning = MEANING_OF.get(folded(name))
        if meaning is None or meaning in mapped or folded(name) in taken:
            continue
        if meaning in found:
            raise UserError(
                f"{where} has two columns for the same thing: '{told(names[found[meaning]])}' and '{told(name)}'.",
                hint=f'Name the right one in the source\'s profile: [columns] {meaning} = "…".',
            )
        found[meaning] = at
    return found


def _mapped(names: Sequence[object], mapped: Mapping[str, str], where: str) -> dict[str, int]:
    places = {folded(name): at for at, name in enumerate(names)}
    found = {}
    for meaning, wanted in mapped.items():
        if folded(wanted) not in places:
            shown = ", ".join(f"'{told(name)}'" for name in names[:12])
            raise UserError(
                f"{where} has no column '{told(wanted)}', which the source's profile names; its columns are {shown}.",
                hint="Mend the name in the profile, or the file.",
            )
        found[meaning] = places[folded(wanted)]
    return found
