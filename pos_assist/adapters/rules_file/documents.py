"""A rule as a plain document (dicts, lists, texts, numbers), and back; no checks here (see `checking`)."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from pos_assist.adapters.rules_file import figures
from pos_assist.engine.rules import (
    BundleRule,
    CoverRule,
    FitRule,
    Ladder,
    NeverRule,
    ProductNote,
    RuleBook,
    Selector,
)

Document = dict[str, Any]
KINDS = ("product", "pair", "fits", "never", "ladder", "bundle", "cover")  # in the order they are written


def documents_of(book: RuleBook) -> list[tuple[str, Document]]:
    """(kind, document) of every rule, grouped by kind; within a kind in the book's order."""
    found: list[tuple[str, Document]] = [("product", _note_document(note)) for note in book.notes]
    found += [("pair" if _is_plain_pair(fit) else "fits", _fit_document(fit)) for fit in book.fits]
    found += [("never", _never_document(never)) for never in book.never]
    found += [("ladder", _ladder_document(ladder)) for ladder in book.ladders]
    found += [("bundle", _bundle_document(bundle)) for bundle in book.bundles]
    found += [("cover", _cover_document(cover)) for cover in book.covers]
    return sorted(found, key=lambda entry: KINDS.index(entry[0]))


def rule_book_of(documents: Iterable[tuple[str, Document]]) -> RuleBook:
    """The book of checked documents; its version is a fingerprint of what they say."""
    by_kind: dict[str, list[Document]] = {kind: [] for kind in KINDS}
    for kind, document in documents:
        by_kind[kind].append(document)
    book = RuleBook(
        notes=tuple(map(_note, by_kind["product"])),
        fits=tuple(map(_fit, (*by_kind["pair"], *by_kind["fits"]))),
        never=tuple(map(_never, by_kind["never"])),
        ladders=tuple(map(_ladder, by_kind["ladder"])),
        bundles=tuple(map(_bundle, by_kind["bundle"])),
        covers=tuple(map(_cover, by_kind["cover"])),
    )
    return replace(book, version=fingerprint(book))


def fingerprint(book: RuleBook) -> str:
    """12 hexadecimal digits of what the rules say; 'empty' for none. Same rules, same fingerprint."""
    documents = documents_of(book)
    if not documents:
        return RuleBook().version
    return f"rules-{zlib.crc32(json.dumps(documents, sort_keys=True).encode()):08x}"


def as_list(value: Any) -> list[Any]:
    """A list as it is, anything else as a list of one."""
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _one_or_many(values: Sequence[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else list(values)


def _filled(**parts: Any) -> Document:
    """A document of what is not empty, in the given order."""
    return {name: value for name, value in parts.items() if value not in ("", 0, [], {}, None)}


def _is_plain_pair(fit: FitRule) -> bool:
    def names_only(selector: Selector) -> bool:
        return selector == Selector(products=selector.products)

    return fit.is_pair and names_only(fit.when) and names_only(fit.offer)


def _selector_document(selector: Selector) -> str | list[str] | Document:
    if selector.products and selector == Selector(products=selector.products):
        return _one_or_many(selector.products)
    attributes: dict[str, list[str]] = {}
    for name, value in selector.attributes:
        attributes.setdefault(name, []).append(value)
    return _filled(
        products=list(selector.products),
        category=selector.category,
        family=selector.family,
        attributes={name: _one_or_many(values) for name, values in attributes.items()},
    )


def _selector(document: str | list[str] | Document) -> Selector:
    if not isinstance(document, Mapping):
        return Selector(products=tuple(as_list(document)))
    return Selector(
        products=tuple(as_list(document.get("products", []))),
        category=document.get("category", ""),
        family=document.get("family", ""),
        attributes=tuple(
            (name, value) for name, values in document.get("attributes", {}).items() for value in as_list(values)
        ),
    )


def _note_document(note: ProductNote) -> Document:
    attributes = {name: list(values) for name, values in note.attributes.items()}
    return _filled(
        product=note.product,
        family=note.family,
        shelf=note.shelf,
        content="" if note.content is None else figures.content_text(note.content, note.content_unit),
        attributes=attributes,
        short=dict(note.short_names),
        benefit=dict(note.benefits),
    )


def _note(document: Document) -> ProductNote:
    content, unit = figures.content(document["content"]) if "content" in document else (None, "")
    return ProductNote(
        product=document["product"],
        family=document.get("family", ""),
        shelf=document.get("shelf", ""),
        attributes={name: tuple(as_list(v)) for name, v in document.get("attributes", {}).items()},
        short_names=document.get("short", {}),
        benefits=document.get("benefit", {}),
        content=content,
        content_unit=unit,
    )


def _fit_document(fit: FitRule) -> Document:
    return _filled(
        id=fit.rule_id,
        when=_selector_document(fit.when),
        offer=_selector_document(fit.offer),
        same=[list(pair) for pair in fit.same],
        benefit=dict(fit.benefits),
        priority=fit.priority,
    )


def _fit(document: Document) -> FitRule:
    return FitRule(
        rule_id=document["id"],
        when=_selector(document["when"]),
        offer=_selector(document["offer"]),
        same=tuple((first, second) for first, second in document.get("same", [])),
        benefits=document.get("benefit", {}),
        priority=document.get("priority", 0),
    )


def _never_document(never: NeverRule) -> Document:
    when, offer = _selector_document(never.when), _selector_document(never.offer)
    return _filled(id=never.rule_id, when=when, offer=offer, why=never.why)


def _never(document: Document) -> NeverRule:
    return NeverRule(document["id"], _selector(document["when"]), _selector(document["offer"]), document.get("why", ""))


def _ladder_document(ladder: Ladder) -> Document:
    return _filled(
        id=ladder.rule_id,
        steps=list(ladder.steps),
        benefit=dict(ladder.benefits),
        priority=ladder.priority,
    )


def _ladder(document: Document) -> Ladder:
    return Ladder(document["id"], tuple(document["steps"]), document.get("benefit", {}), document.get("priority", 0))


def _bundle_document(bundle: BundleRule) -> Document:
    return _filled(
        id=bundle.rule_id,
        members=[figures.member_text(product, count) for product, count in bundle.members],
        **_price_document(bundle.price_minor, bundle.percent_off),
        code=bundle.code,
        name=dict(bundle.names),
        priority=bundle.priority,
    )


def _bundle(document: Document) -> BundleRule:
    return BundleRule(
        rule_id=document["id"],
        members=tuple(map(figures.member, document["members"])),
        price_minor=figures.money(document["price"]) if "price" in document else None,
        percent_off=figures.number(document["percent"]) if "percent" in document else None,
        code=document.get("code", ""),
        names=document.get("name", {}),
        priority=document.get("priority", 0),
    )


def _cover_document(cover: CoverRule) -> Document:
    return _filled(
        id=cover.rule_id,
        when=_selector_document(cover.when),
        product=cover.product,
        **_price_document(cover.price_minor, cover.percent),
        name=dict(cover.names),
        legal=dict(cover.legal),
        years=dict(cover.years),
        terms=dict(cover.terms),
        priority=cover.priority,
    )


def _cover(document: Document) -> CoverRule:
    return CoverRule(
        rule_id=document["id"],
        when=_selector(document["when"]),
        product=document["product"],
        price_minor=figures.money(document["price"]) if "price" in document else None,
        percent=figures.number(document["percent"]) if "percent" in document else None,
        names=document["name"],
        legal=document["legal"],
        years=document["years"],
        terms=document["terms"],
        priority=document.get("priority", 0),
    )


def _price_document(price_minor: int | None, percent: Decimal | None) -> Document:
    return {
        "price": "" if price_minor is None else figures.money_text(price_minor),
        "percent": "" if percent is None else figures.number_text(percent),
    }
