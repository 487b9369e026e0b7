"""A set as a customer would pay it: parts, price, saving, by the very arithmetic that decides and sells."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from pos_assist.engine import formatting
from pos_assist.engine.bundles import bundle
from pos_assist.engine.catalogue import Product
from pos_assist.engine.moment import Moment
from pos_assist.engine.money import line_total
from pos_assist.engine.offers import Candidate
from pos_assist.engine.resolving import Bundle
from pos_assist.engine.rules import BundleRule
from pos_assist.engine.saving import amount_first, percent_down
from pos_assist.manager.rules import live_texts as say
from pos_assist.manager.rules.naming import Naming, amount, as_list, figure, member
from pos_assist.manager.rules.reading import Look
from pos_assist.manager.rules.stock_words import sellable_troubles, stock_text
from pos_assist.services.editing import Document
from pos_assist.services.trial import typed_basket


class Piece(NamedTuple):
    """One product of the set with finished texts."""

    name: str
    many: int
    product: str
    price: str
    together: str
    stock: str
    troubles: tuple[str, ...]


class SetPrice(NamedTuple):
    """The whole of it. `saving_minor` None: the price is not known yet. Texts '' where there is nothing to say."""

    pieces: tuple[Piece, ...]
    sum_minor: int
    set_minor: int | None
    saving_minor: int | None
    sum_text: str
    set_text: str
    saving_text: str
    margin_text: str
    troubles: tuple[str, ...]


def set_price(document: Document, look: Look) -> SetPrice:
    """What the document's set costs at the till's prices now."""
    naming = Naming(look.reading, look.texts)
    counted = [member(one) for one in as_list(document.get("members"))]
    products = [look.reading.noted(name) for name, _ in counted]
    pieces = tuple(
        _piece(name, count, product, naming, look) for (name, count), product in zip(counted, products, strict=True)
    )
    sold = [(product, count) for (_, count), product in zip(counted, products, strict=True) if product is not None]
    sum_minor = sum(line_total(Decimal(count), product.price_minor) for product, count in sold)
    offers = _offers(document, sold, look) if len(sold) == len(counted) else []
    known = offers[0] if offers else None
    saving = known.saving_minor if known is not None else None
    return SetPrice(
        pieces=pieces,
        sum_minor=sum_minor,
        set_minor=known.bundle_minor if known is not None else None,
        saving_minor=saving,
        sum_text=naming.money(sum_minor) if sold else "",
        set_text=naming.money(known.bundle_minor) if known is not None else look.texts.tr(say.NO_SET_PRICE),
        saving_text=_saving(known, naming, look) if known is not None and known.saving_minor > 0 else "",
        margin_text=_margin_text(offers, naming, look),
        troubles=tuple(_troubles(document, counted, products, offers, look)),
    )


def bundle_rule(document: Document) -> BundleRule:
    """The rule as the engine reads it; of a price that is no number yet there is none."""
    return BundleRule(
        rule_id=str(document.get("id", "")),
        members=tuple(member(one) for one in as_list(document.get("members"))),
        price_minor=amount(document["price"]) if "price" in document else None,
        percent_off=figure(document["percent"]) if "percent" in document else None,
        code=str(document.get("code", "")),
    )


def _offers(document: Document, sold: Sequence[tuple[Product, int]], look: Look) -> list[Candidate]:
    """The engine's own offer of the set, once for each part that may be rung up first; [] without a price."""
    rule, shop = bundle_rule(document), look.reading.shop
    code = look.reading.product(rule.code) if rule.code else None
    members = tuple((product.product_id, count) for product, count in sold)
    if rule.price_minor is None and rule.percent_off is None and (code is None or code.price_minor <= 0):
        return []
    of = Bundle(rule, members, code.product_id if code is not None else "")
    found = []
    for product, count in sold:
        there = Decimal(1) if len(sold) == 1 else Decimal(count)
        basket = typed_basket([(product, there)], shop.currency)
        candidate = bundle(of, Moment(basket, shop.knowledge, look.policy))
        if candidate is not None:
            found.append(candidate)
    return found


def _piece(name: str, count: int, product: Product | None, naming: Naming, look: Look) -> Piece:
    troubles = sellable_troubles(name, product, look, count)
    if product is not None and product.quantity_decimals:
        troubles.append(look.texts.tr(say.WEIGHED).replace("{name}", product.name))
    return Piece(
        name=name,
        many=count,
        product=naming.product(name),
        price=naming.money(product.price_minor) if product is not None else "",
        together=naming.money(line_total(Decimal(count), product.price_minor)) if product is not None else "",
        stock=stock_text(product, look),
        troubles=tuple(troubles),
    )


def _saving(known: Candidate, naming: Naming, look: Look) -> str:
    """The larger-looking number first (C37), the other one in brackets."""
    money = naming.money(known.saving_minor)
    whole = percent_down(known.saving_minor, known.sum_minor)
    if not whole:
        return money
    percent = formatting.percent(Decimal(whole) / 100, look.texts.language)
    return f"{money} ({percent})" if amount_first(known.saving_minor) else f"{percent} ({money})"


def _margin(offers: Sequence[Candidate]) -> int | None:
    margins = [one.margin_minor for one in offers if one.margin_minor is not None]
    return min(margins) if margins and len(margins) == len(offers) else None


def _margin_text(offers: Sequence[Candidate], naming: Naming, look: Look) -> str:
    if not offers:
        return ""
    least = _margin(offers)
    return look.texts.tr(say.UNKNOWN) if least is None else naming.money(least)


def _troubles(
    document: Document,
    counted: Sequence[tuple[str, int]],
    products: Sequence[Product | None],
    offers: Sequence[Candidate],
    look: Look,
) -> list[str]:
    naming, tr = Naming(look.reading, look.texts), look.texts.tr
    found = [tr(say.TWO_PIECES)] if counted and sum(count for _, count in counted) < 2 else []
    if offers and offers[0].saving_minor <= 0:
        found.append(tr(say.NO_SAVING))
    floor = amount(document["margin_floor"]) if "margin_floor" in document else None
    if floor is None:
        floor = look.policy.margin_floor_minor
    least = _margin(offers)
    if least is not None and least < floor:
        found.append(tr(say.BELOW_FLOOR).replace("{floor}", naming.money(floor)))
    code = look.reading.product(str(document.get("code", ""))) if document.get("code") else None
    if document.get("code") and code is None:
        found.append(tr(say.NOT_IN_TILL).replace("{name}", str(document["code"])))
    if code is not None and code.product_id in {product.product_id for product in products if product is not None}:
        found.append(tr(say.CODE_MEMBER))
    if code is not None and offers and code.price_minor not in (0, offers[0].bundle_minor):
        said = tr(say.CODE_PRICE).replace("{name}", code.name)
        found.append(said.replace("{price}", naming.money(code.price_minor)))
    return found
