"""What became of each rule, in words: shown, offered, accepted with its interval, confirmed, and what is out now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.engine.approval import wilson
from pos_assist.manager.rules import became_texts as say
from pos_assist.manager.rules.naming import MOST_NAMED, Naming, as_list, member
from pos_assist.manager.rules.offer_rows import OfferRow
from pos_assist.manager.rules.reading import Reading
from pos_assist.manager.rules.texts import AND_MORE
from pos_assist.services.editing import Document
from pos_assist.services.rule_figures import ENOUGH, Figures, RuleFigures
from pos_assist.services.texts import Texts

UNKNOWN = "–"  # of nothing (K30)
OFFERS_NOTHING = "never"  # the kind of rule that only keeps offers away


def with_figures(
    rows: Iterable[OfferRow],
    figures: Figures | None,
    reading: Reading,
    local: Callable[[datetime], datetime],
    texts: Texts,
) -> list[OfferRow]:
    """The same rows with what the log says of them; None: it was not read yet. `local`: a UTC time by the shop's clock.

    Worker thread: there may be many.
    """
    naming = Naming(reading, texts)
    found = []
    for row in rows:
        if figures is None or row.name[0] == OFFERS_NOTHING:
            found.append(row)
            continue
        one = figures.rules.get(row.name[1], RuleFigures())
        since = None if figures.since is None else local(figures.since)
        lines = [_recorded(one, since, texts), out_now(*row.name, reading, naming, texts)]
        became = "\n".join(line for line in lines if line)
        found.append(row._replace(accepted=rate(one, texts), accepted_low=_low(one), became=became))
    return found


def rate(one: RuleFigures, texts: Texts) -> str:
    """'17% (11–24%)'; too few offers are told in words, none at all as a dash."""
    if not one.offered:
        return UNKNOWN
    if one.offered < ENOUGH:
        return texts.tr(say.TOO_LITTLE)
    shares = (one.accepted / one.offered, *wilson(one.accepted, one.offered))
    share, low, high = (formatting.percent(Decimal(repr(value)), texts.language) for value in shares)
    low = low.rstrip(f"%{formatting.NBSP}")  # the sign once is enough
    return texts.tr(say.RATE).format(share=share, low=low, high=high).replace(" ", formatting.NBSP)


def _low(one: RuleFigures) -> float:
    if one.offered < ENOUGH:
        return -1.0 if one.offered else -2.0
    return wilson(one.accepted, one.offered)[0]


def _recorded(one: RuleFigures, since: datetime | None, texts: Texts) -> str:
    if since is None:
        return texts.tr(say.NOTHING_YET)
    named = (
        (say.SHOWN, one.shown),
        (say.OFFERED, one.offered),
        (say.WAS_ACCEPTED, one.accepted),
        (say.CONFIRMED, one.confirmed),
    )
    counts = [texts.tr(source).format(n=_count(number, texts)) for source, number in named]
    head = texts.tr(say.SINCE).format(date=since.date().isoformat())
    size = f", n{formatting.NBSP}={formatting.NBSP}{_count(one.offered, texts)}" if one.offered else ""
    share = f"{texts.tr(say.ACCEPTED)}: {rate(one, texts)}{size}"
    return f"{head}: {', '.join(counts)}\n{share} · {texts.tr(say.MEANING).format(enough=ENOUGH)}"


def out_now(kind: str, rule_id: str, reading: Reading, naming: Naming, texts: Texts) -> str:
    """Which of the products it offers the newest figure of the stock has none of; '' where nobody counts them."""
    names = dict.fromkeys(offered_products(kind, reading.documents[kind, rule_id]))
    gone = [name for name in names if _gone(name, reading)]
    named = ", ".join(naming.product(name) for name in gone[:MOST_NAMED])
    if len(gone) > MOST_NAMED:
        named = texts.tr(AND_MORE, len(gone) - MOST_NAMED).replace("{names}", named)
    return texts.tr(say.OUT_NOW).replace("{names}", named) if gone else ""


def offered_products(kind: str, document: Document) -> list[str]:
    """What it may offer by name, as rules name products; a category is none. A ladder leads up and down."""
    if kind == "ladder":
        return as_list(document.get("steps"))
    if kind == "bundle":
        return [member(one)[0] for one in as_list(document.get("members"))]
    offer = document.get("offer")
    return as_list(offer.get("products") if isinstance(offer, dict) else offer)


def _gone(name: str, reading: Reading) -> bool:
    product = reading.product(name)
    figure = None if product is None else reading.shop.stock.figures.get(product.product_id)
    return product is not None and not product.is_service and figure is not None and figure.on_hand <= 0


def _count(number: int, texts: Texts) -> str:
    return formatting.quantity(Decimal(number), texts.language)
