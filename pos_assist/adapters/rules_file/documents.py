"""A rule as a plain document (dicts, lists, texts, numbers), and back; no checks here (see `checking`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from pos_assist.adapters.rules_file import figures, parts
from pos_assist.adapters.rules_file.naming import KINDS, body_of, fingerprint_of
from pos_assist.adapters.rules_file.parts import Document
from pos_assist.engine.rules import (
    BundleRule,
    CoverRule,
    ExcludedCategory,
    FitRule,
    Ladder,
    NeverRule,
    ProductNote,
    RuleBook,
    Selector,
    ShopScript,
)


def documents_of(book: RuleBook) -> list[tuple[str, Document]]:
    """(kind, document) of every rule, grouped by kind; within a kind in the book's order."""
    found: list[tuple[str, Document]] = [("product", _note_document(note)) for note in book.notes]
    found += [("pair" if _is_plain_pair(fit) else "fits", _fit_document(fit)) for fit in book.fits]
    found += [("never", _never_document(never)) for never in book.never]
    found += [("ladder", _ladder_document(ladder)) for ladder in book.ladders]
    found += [("bundle", _bundle_document(bundle)) for bundle in book.bundles]
    found += [("cover", _cover_document(cover)) for cover in book.covers]
    found += [("exclude", parts.filled(category=one.category, why=one.why)) for one in book.excluded]
    found += [("script", _script_document(script)) for script in book.scripts]
    return sorted(found, key=lambda entry: KINDS.index(entry[0]))


def rule_book_of(documents: Iterable[tuple[str, Mapping[str, Any]]], version: str = "") -> RuleBook:
    """The book of checked documents; its version, where none is given, is a fingerprint of what they say."""
    by_kind: dict[str, list[Mapping[str, Any]]] = {kind: [] for kind in KINDS}
    for kind, document in documents:
        by_kind[kind].append(document)
    book = RuleBook(
        notes=tuple(map(_note, by_kind["product"])),
        fits=tuple(map(_fit, (*by_kind["pair"], *by_kind["fits"]))),
        never=tuple(map(_never, by_kind["never"])),
        ladders=tuple(map(_ladder, by_kind["ladder"])),
        bundles=tuple(map(_bundle, by_kind["bundle"])),
        covers=tuple(map(_cover, by_kind["cover"])),
        excluded=tuple(ExcludedCategory(one["category"], one.get("why", "")) for one in by_kind["exclude"]),
        scripts=tuple(map(_script, by_kind["script"])),
    )
    return replace(book, version=version or fingerprint(book))


def in_its_own_words(kind: str, document: Mapping[str, Any]) -> tuple[str, Document]:
    """A checked rule as it is kept: a [[fits]] that names products only is a pair, what says nothing is left out."""
    ((own_kind, own),) = documents_of(rule_book_of([(kind, document)], version="one"))
    return own_kind, own


def fingerprint(book: RuleBook) -> str:
    """A short name of what the rules say; 'empty' for none. Same rules, same fingerprint."""
    return fingerprint_of((kind, body_of(document)) for kind, document in documents_of(book))


def _is_plain_pair(fit: FitRule) -> bool:
    def names_only(selector: Selector) -> bool:
        return selector == Selector(products=selector.products)

    return fit.is_pair and names_only(fit.when) and names_only(fit.offer)


def _note_document(note: ProductNote) -> Document:
    attributes = {name: list(values) for name, values in note.attributes.items()}
    return parts.filled(
        product=note.product,
        family=note.family,
        shelf=note.shelf,
        content="" if note.content is None else figures.content_text(note.content, note.content_unit),
        attributes=attributes,
        short=parts.by_language(note.short_names),
        benefit=parts.by_language(note.benefits),
        safety="" if note.safety_stock is None else figures.number_text(note.safety_stock),
        plan=note.plan,
    )


def _note(document: Mapping[str, Any]) -> ProductNote:
    content, unit = figures.content(document["content"]) if "content" in document else (None, "")
    return ProductNote(
        product=document["product"],
        family=document.get("family", ""),
        shelf=document.get("shelf", ""),
        attributes={name: tuple(parts.as_list(v)) for name, v in document.get("attributes", {}).items()},
        short_names=document.get("short", {}),
        benefits=document.get("benefit", {}),
        content=content,
        content_unit=unit,
        safety_stock=figures.number(document["safety"]) if "safety" in document else None,
        plan=document.get("plan", ""),
    )


def _fit_document(fit: FitRule) -> Document:
    return parts.filled(
        id=fit.rule_id,
        when=parts.selector_document(fit.when),
        offer=parts.selector_document(fit.offer),
        same=[list(pair) for pair in fit.same],
        benefit=parts.by_language(fit.benefits),
        priority=fit.priority,
        **parts.condition_keys(fit.conditions),
    )


def _fit(document: Mapping[str, Any]) -> FitRule:
    return FitRule(
        rule_id=document["id"],
        when=parts.selector(document["when"]),
        offer=parts.selector(document["offer"]),
        same=tuple((first, second) for first, second in document.get("same", [])),
        benefits=document.get("benefit", {}),
        priority=document.get("priority", 0),
        conditions=parts.conditions(document),
    )


def _never_document(never: NeverRule) -> Document:
    when, offer = parts.selector_document(never.when), parts.selector_document(never.offer)
    return parts.filled(id=never.rule_id, when=when, offer=offer, why=never.why)


def _never(document: Mapping[str, Any]) -> NeverRule:
    return NeverRule(
        document["id"], parts.selector(document["when"]), parts.selector(document["offer"]), document.get("why", "")
    )


def _ladder_document(ladder: Ladder) -> Document:
    return parts.filled(
        id=ladder.rule_id,
        steps=list(ladder.steps),
        benefit=parts.by_language(ladder.benefits),
        priority=ladder.priority,
        **parts.condition_keys(ladder.conditions),
    )


def _ladder(document: Mapping[str, Any]) -> Ladder:
    return Ladder(
        rule_id=document["id"],
        steps=tuple(document["steps"]),
        benefits=document.get("benefit", {}),
        priority=document.get("priority", 0),
        conditions=parts.conditions(document),
    )


def _bundle_document(bundle: BundleRule) -> Document:
    return parts.filled(
        id=bundle.rule_id,
        members=[figures.member_text(product, count) for product, count in bundle.members],
        **parts.price_keys(bundle.price_minor, bundle.percent_off),
        code=bundle.code,
        name=parts.by_language(bundle.names),
        priority=bundle.priority,
        **parts.condition_keys(bundle.conditions),
    )


def _bundle(document: Mapping[str, Any]) -> BundleRule:
    return BundleRule(
        rule_id=document["id"],
        members=tuple(map(figures.member, document["members"])),
        price_minor=figures.money(document["price"]) if "price" in document else None,
        percent_off=figures.number(document["percent"]) if "percent" in document else None,
        code=document.get("code", ""),
        names=document.get("name", {}),
        priority=document.get("priority", 0),
        conditions=parts.conditions(document),
    )


def _cover_document(cover: CoverRule) -> Document:
    return parts.filled(
        id=cover.rule_id,
        when=parts.selector_document(cover.when),
        product=cover.product,
        **parts.price_keys(cover.price_minor, cover.percent),
        name=parts.by_language(cover.names),
        legal=parts.by_language(cover.legal),
        years=parts.by_language(cover.years),
        terms=parts.by_language(cover.terms),
        priority=cover.priority,
        **parts.condition_keys(cover.conditions),
    )


def _cover(document: Mapping[str, Any]) -> CoverRule:
    return CoverRule(
        rule_id=document["id"],
        when=parts.selector(document["when"]),
        product=document["product"],
        price_minor=figures.money(document["price"]) if "price" in document else None,
        percent=figures.number(document["percent"]) if "percent" in document else None,
        names=document["name"],
        legal=document["legal"],
        years=document["years"],
        terms=document["terms"],
        priority=document.get("priority", 0),
        conditions=parts.conditions(document),
    )


def _script_document(script: ShopScript) -> Document:
    return parts.filled(
        id=script.script_id,
        kind=script.kind,
        text=parts.by_language(script.texts),
        variant=script.variant,
        priority=script.priority,
        paused=script.paused,
    )


def _script(document: Mapping[str, Any]) -> ShopScript:
    return ShopScript(
        script_id=document["id"],
        kind=document["kind"],
        texts=document["text"],
        variant=document.get("variant", ""),
        priority=document.get("priority", 0),
        paused=document.get("paused", False),
    )
