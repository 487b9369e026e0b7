"""A `Card` put into words: the chip, the price, what proves it, and why it is offered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from pos_assist.cashier import texts as say
from pos_assist.cashier.plain import plain
from pos_assist.cashier.screen import Mark, Note, Offer, Tone
from pos_assist.cashier.texts import Texts
from pos_assist.engine import formatting
from pos_assist.engine.decision import Card, StockProof
from pos_assist.engine.offers import Candidate, Evidence, OfferKind, Source

QUOTES = {"en": ("“", "”"), "pl": ("„", "”"), "sk": ("„", "“"), "ro": ("„", "”")}

LocalTime = Callable[[datetime], datetime]


class Wording:
    """What every sentence needs: the interface language, how numbers are written, the shop's time."""

    def __init__(self, texts: Texts, local_time: LocalTime, *, currency: str, language: str) -> None:
        self.tr = texts.tr
        self.interface = texts.language
        self._local_time = local_time
        self.currency = currency
        self.language = language

    def money(self, minor: int, *, signed: bool = False) -> str:
        """An amount in the basket's currency."""
        return formatting.money(minor, self.currency, self.language, plus=signed)

    def number(self, value: Decimal) -> str:
        """A quantity without needless zeros."""
        return formatting.quantity(value, self.language)

    def reason(self, sentence: str) -> str:
        """Why something failed, as it was told in English: translated, or where it cannot be, where to look."""
        told = self.tr(sentence)
        if not sentence or told != sentence or self.interface == "en":
            return plain(told)
        return self.tr(say.SEE_LOG)

    def clock(self, moment: datetime) -> str:
        """'9:41' in the shop's zone."""
        local = self._local_time(moment)
        return f"{local.hour}:{local.minute:02}"

    def date_and_clock(self, moment: datetime) -> str:
        """'21.11. 9:41' in the shop's zone: a till may have been away over a weekend."""
        local = self._local_time(moment)
        return f"{local.day}.{local.month:02}. {self.clock(moment)}"


def offer_of(card: Card, wording: Wording, *, ordinal: int, count: int) -> Offer:
    """The card's face. An upgrade says the difference, the new and the old price; an add-on its price."""
    candidate = card.candidate
    upgrade = candidate.kind is OfferKind.UPGRADE
    total = wording.tr(say.TOTAL_AFTER_SWAP if upgrade else say.TOTAL_AFTER_ADDING)
    opening, closing = QUOTES.get(card.language, QUOTES["en"])
    return Offer(
        chip=Note(wording.tr(say.BETTER_VERSION), Mark.UP) if upgrade else Note(wording.tr(say.ADD_ON), Mark.PLUS),
        counter=f"{ordinal} / {max(ordinal, count)}",
        name=plain(candidate.name),
        script=f"{opening}{plain(card.script)}{closing}",
        price=wording.money(candidate.difference_minor, signed=upgrade),
        price_note=_price_note(candidate, wording),
        facts=(*_stock(card.stock, wording), _fit(candidate, wording)),
        total_after=total.format(total=wording.money(candidate.total_after_minor)),
        why=_why(candidate.evidence, wording),
    )


def _price_note(candidate: Candidate, wording: Wording) -> str:
    price = wording.money(candidate.unit_price_minor)
    if candidate.kind is OfferKind.UPGRADE:
        old = wording.money(candidate.replaced_unit_price_minor)
        return wording.tr(say.INSTEAD_OF).format(price=price, old=old)
    if candidate.quantity != Decimal(1):
        return f"{wording.number(candidate.quantity)} × {price}"
    return ""


def _stock(stock: StockProof, wording: Wording) -> tuple[Note, ...]:
    """Stock with its time. A stale figure is not shown as a count at all (C40); a service has no shelf."""
    if not stock.counted:
        return ()
    when = f" ({wording.clock(stock.as_of)})" if stock.as_of else ""
    if stock.stale:
        return (Note(wording.tr(say.STOCK_OLD) + when, Mark.WARNING, Tone.WARNING),)
    if stock.available is None:
        return (Note(wording.tr(say.STOCK_UNKNOWN), Mark.WARNING, Tone.WARNING),)
    count = wording.number(stock.available)
    return (Note(wording.tr(say.ON_SHELF).format(count=count) + when, Mark.CHECK, Tone.OK),)


def _fit(candidate: Candidate, wording: Wording) -> Note:
    evidence = candidate.evidence
    if evidence.source is Source.LEARNED:
        text = wording.tr(say.BOUGHT_TOGETHER).format(together=evidence.together, of=evidence.of)
    else:
        upgrade = candidate.kind is OfferKind.UPGRADE
        source = say.IN_PLACE_OF if upgrade else say.FITS
        text = wording.tr(source).format(product=plain(evidence.trigger_name))
    return Note(text, Mark.LINK, Tone.NEUTRAL)


def _why(evidence: Evidence, wording: Wording) -> str:
    source = {
        Source.PAIR: say.WHY_PAIR,
        Source.ATTRIBUTE: say.WHY_ATTRIBUTE,
        Source.LADDER: say.WHY_LADDER,
        Source.LEARNED: say.WHY_LEARNED,
    }[evidence.source]
    sentence = wording.tr(source).format(
        product=plain(evidence.trigger_name),
        fits=plain(evidence.fits),
        together=evidence.together,
        of=evidence.of,
        lift=wording.number(Decimal(f"{evidence.lift:.1f}")),
    )
    rule = wording.tr(say.WHY_RULE).format(rule=plain(evidence.rule_id))
    return f"{sentence} ({rule})" if evidence.rule_id else sentence
