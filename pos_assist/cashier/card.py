"""A `Card` put into words: the chip, the price, what proves it, what it saves. What unfolds: unfolding.py."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from pos_assist.cashier import texts as say
from pos_assist.cashier.plain import plain
from pos_assist.cashier.screen import Mark, Note, Offer, Tone
from pos_assist.cashier.shortening import glance_line
from pos_assist.cashier.unfolding import choices, terms_of, why_of
from pos_assist.cashier.wording import Wording
from pos_assist.engine.decision import Card, StockProof
from pos_assist.engine.money import line_total
from pos_assist.engine.offers import Candidate, OfferKind, Part, Source
from pos_assist.engine.saving import amount_first, percent_down
from pos_assist.engine.situation import Segment
from pos_assist.services.panel_state import CustomerLine

QUOTES = {"en": ("“", "”"), "pl": ("„", "”"), "sk": ("„", "“"), "ro": ("„", "”")}
MOST_FACTS = 3
MOST_ROWS = 3  # of a set's members
APPROXIMATELY = "≈\u00a0"  # the till's own promotions may alter the total (C39)
CHIPS = {
    OfferKind.ADDON: (say.ADD_ON, Mark.PLUS),
    OfferKind.UPGRADE: (say.BETTER_VERSION, Mark.UP),
    OfferKind.BUNDLE: (say.SET, Mark.SET),
    OfferKind.CHEAPER: (say.CHEAPER_OPTION, Mark.DOWN),
    OfferKind.COVER: (say.EXTRA_COVER, Mark.SHIELD),
    OfferKind.SUBSTITUTE: (say.SUBSTITUTE, Mark.SWAP),
}
SEGMENTS = {
    Segment.NEW: say.NEW_CUSTOMER,
    Segment.ACTIVE: say.ACTIVE_CUSTOMER,
    Segment.LOYAL: say.LOYAL_CUSTOMER,
    Segment.LAPSED: say.LAPSED_CUSTOMER,
    Segment.HIGH_VALUE: say.VALUED_CUSTOMER,
}


class Around(NamedTuple):
    """What the card says beside its offer."""

    ordinal: int = 1
    card_count: int = 1
    waiting: Card | None = None
    customer: CustomerLine | None = None
    remove_by_hand: bool = False
    flagged: bool = False


def offer_of(card: Card, wording: Wording, around: Around) -> Offer:
    """The card's face, one kind of offer on it and never two (C18)."""
    candidate = card.candidate
    tr = wording.tr
    chip, mark = CHIPS[candidate.kind]
    opening, closing = QUOTES.get(card.language, QUOTES["en"])
    price, price_note = _price(card, wording)
    return Offer(
        chip=Note(tr(chip), mark),
        counter=f"{around.ordinal} / {max(around.ordinal, around.card_count)}",
        name=name_of(card, wording),
        script=f"{opening}{plain(card.script)}{closing}",
        price=price,
        price_note=price_note,
        facts=_facts(card, wording, around),
        total_after=_total_after(candidate, wording),
        why=why_of(card, wording),
        customer=tr(SEGMENTS[around.customer.segment]) if around.customer else "",
        law=tr(say.LEGAL).format(legal=wording.of(candidate.cover.legal, card.language)) if candidate.cover else "",
        parts=_members(candidate.parts, wording),
        comparison=choices(card, wording),
        terms=terms_of(card, wording),
        noted=tr(say.NOTED) if around.flagged else "",
        next_label=tr(say.NEXT) if around.waiting else "",
        next_line=waiting_line(around.waiting, wording) if around.waiting else "",
    )


def accept_label(candidate: Candidate) -> str:
    """The source of what the big button says."""
    if candidate.kind is OfferKind.BUNDLE:
        return say.TAKE_SET
    if candidate.kind is OfferKind.COVER:
        return say.ADD_COVER
    return say.SWAP if candidate.replaces_line_id else say.ADD


def name_of(card: Card, wording: Wording) -> str:
    """What is offered, as the shop calls it: a set or a cover may have a name of its own, as said in a sentence."""
    candidate = card.candidate
    own = wording.of(candidate.cover.names if candidate.cover else candidate.set_names, card.language)
    return own[0].upper() + own[1:] if own else plain(candidate.name)


def waiting_line(card: Card, wording: Wording) -> str:
    """Short name and price of the card that waits, on at most 32 characters."""
    own = card.candidate.cover or card.candidate.set_names
    name = name_of(card, wording) if own else plain(card.short_name or card.candidate.name)
    return glance_line(name, _price(card, wording)[0])


def _price(card: Card, wording: Wording) -> tuple[str, str]:
    """The amount that is read first, and what it is measured against."""
    candidate, money, tr = card.candidate, wording.money, wording.tr
    unit = money(candidate.unit_price_minor)
    if candidate.kind is OfferKind.UPGRADE:
        old = money(candidate.replaced_unit_price_minor)
        return money(candidate.difference_minor, signed=True), tr(say.INSTEAD_OF).format(price=unit, old=old)
    if candidate.kind is OfferKind.BUNDLE:
        return money(candidate.bundle_minor), tr(say.SUM_INSTEAD).format(sum=money(candidate.sum_minor))
    if candidate.kind is OfferKind.CHEAPER:
        price = line_total(candidate.quantity, candidate.unit_price_minor)
        less = {"less": money(candidate.less_minor), "old": money(price + candidate.less_minor)}
        return money(price), tr(say.LESS_THAN).format(**less)
    if candidate.kind is OfferKind.SUBSTITUTE:
        old = money(line_total(candidate.quantity, candidate.compared_price_minor))
        new = money(line_total(candidate.quantity, candidate.unit_price_minor))
        return new, tr(say.SUM_INSTEAD).format(sum=old)
    if candidate.cover:
        years = wording.of(candidate.cover.years, card.language)
        return money(candidate.difference_minor), tr(say.COVER_YEARS).format(years=years) if years else ""
    several = candidate.quantity != Decimal(1)
    return money(candidate.difference_minor), f"{wording.number(candidate.quantity)} × {unit}" if several else ""


def _total_after(candidate: Candidate, wording: Wording) -> str:
    source = say.TOTAL_AFTER_SWAP if candidate.replaces_line_id else say.TOTAL_AFTER_ADDING
    total = wording.money(candidate.total_after_minor)
    return wording.tr(source).format(total=f"{APPROXIMATELY}{total}" if candidate.total_uncertain else total)


def _facts(card: Card, wording: Wording, around: Around) -> tuple[Note, ...]:
    """What proves the offer; first what must be done by hand, last what the shop remembers of the customer."""
    candidate = card.candidate
    facts: list[Note] = []
    if around.remove_by_hand:
        facts.append(Note(wording.tr(say.REMOVE_BY_HAND), Mark.WARNING, Tone.WARNING))
    if candidate.kind is OfferKind.BUNDLE:
        facts.append(Note(_saving(candidate, wording), Mark.TAG, Tone.OK))
    facts += _stock(card.stock, wording)
    if candidate.kind is not OfferKind.BUNDLE:  # its members stand under its name
        facts.append(Note(_fit(candidate, wording), Mark.LINK))
    facts += _old_count(card.stock, wording)
    if candidate.evidence.sold:
        sold = candidate.evidence.sold
        facts.append(Note(wording.tr(say.BOUGHT_ON, sold).format(sold=wording.number(Decimal(sold))), Mark.CHECK))
    if around.customer:
        facts += _bought(around.customer, wording)
    return tuple(facts[: MOST_FACTS - around.remove_by_hand])  # fewer, so that what is to be done is not small print


def _saving(candidate: Candidate, wording: Wording) -> str:
    """Exact to the cent, per cent rounded down, the larger-looking number first (C37)."""
    amount = wording.money(candidate.saving_minor)
    percent = percent_down(candidate.saving_minor, candidate.sum_minor)
    if not percent:
        return wording.tr(say.SAVES_ONLY).format(amount=amount)
    share = wording.percent(percent)
    more, less = (amount, share) if amount_first(candidate.saving_minor) else (share, amount)
    return wording.tr(say.SAVES).format(more=more, less=less)


def _stock(stock: StockProof, wording: Wording) -> tuple[Note, ...]:
    """Stock with its time; an old figure says so first (C40). A service has no shelf."""
    if not stock.counted:
        return ()
    when = f" ({wording.clock(stock.as_of)})" if stock.as_of else ""
    if stock.stale:
        return (Note(wording.tr(say.STOCK_OLD) + when, Mark.WARNING, Tone.WARNING),)
    if stock.available is None:
        return (Note(wording.tr(say.STOCK_UNKNOWN), Mark.WARNING, Tone.WARNING),)
    return (Note(_count(stock, stock.available, wording) + when, Mark.CHECK, Tone.OK),)


def _old_count(stock: StockProof, wording: Wording) -> tuple[Note, ...]:
    """What an old figure said, greyed, where there is room for it: somebody has to look anyway."""
    if not stock.counted or not stock.stale or stock.available is None:
        return ()
    return (Note(_count(stock, stock.available, wording), Mark.NONE, Tone.MUTED),)


def _count(stock: StockProof, left: Decimal, wording: Wording) -> str:
    """Where it lies: a cashier who sends somebody to an empty shelf is not believed the next time."""
    if stock.in_room <= 0:
        return wording.tr(say.ON_SHELF).format(count=wording.number(left))
    places = {"count": wording.number(left - stock.in_room), "room": wording.number(stock.in_room)}
    return wording.tr(say.SHELF_AND_ROOM).format(**places)


def _fit(candidate: Candidate, wording: Wording) -> str:
    """What it has to do with the basket."""
    evidence = candidate.evidence
    if evidence.source is Source.LEARNED:
        numbers = {"together": wording.number(Decimal(evidence.together)), "of": wording.number(Decimal(evidence.of))}
        return wording.tr(say.BOUGHT_TOGETHER, evidence.of).format(**numbers)
    if candidate.kind is OfferKind.CHEAPER:
        return wording.tr(say.CHEAPER_THAN).format(product=plain(candidate.compared_name))
    if candidate.cover:
        return wording.tr(say.COVERS).format(product=plain(candidate.cover.item_name))
    if candidate.kind is OfferKind.SUBSTITUTE:
        return wording.tr(say.IN_PLACE_OF).format(product=plain(candidate.compared_name))
    source = say.IN_PLACE_OF if candidate.kind is OfferKind.UPGRADE else say.FITS
    return wording.tr(source).format(product=plain(evidence.trigger_name))


def _bought(customer: CustomerLine, wording: Wording) -> tuple[Note, ...]:
    """The newest thing bought before: a fact of the shop's own receipts, nothing more personal."""
    if not customer.bought:
        return ()
    name, when = customer.bought[0]
    item = f"{plain(name)} ({wording.date(when)})"
    return (Note(wording.tr(say.BOUGHT_BEFORE).format(item=item), Mark.PERSON),)


def _members(parts: tuple[Part, ...], wording: Wording) -> tuple[Note, ...]:
    """What is rung up, ticked; what would be added, with its price. Rows that are too many share one."""
    there = [counted(part, wording) for part in parts if part.in_basket]
    missing = [
        f"{counted(part, wording)} · {wording.money(line_total(part.quantity, part.unit_price_minor))}"
        for part in parts
        if not part.in_basket
    ]
    if len(parts) > MOST_ROWS:
        there = [", ".join(there)] if there else []
    if len(there) + len(missing) > MOST_ROWS:
        missing = [", ".join(missing)]
    ticked = [Note(wording.tr(say.RUNG_UP_ALREADY).format(product=name), Mark.CHECK, Tone.OK) for name in there]
    return (*ticked, *(Note(name, Mark.PLUS) for name in missing))


def counted(part: Part, wording: Wording) -> str:
    """'2 × Batteries AA'; one piece is its name alone."""
    name = plain(part.name)
    return name if part.quantity == Decimal(1) else f"{wording.number(part.quantity)} × {name}"
