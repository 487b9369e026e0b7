"""What `catalog export` writes: the rules of the store, the till's products, what can be promised, what was learned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.rules_file.cells import cells_of
from pos_assist.adapters.rules_file.documents import documents_of
from pos_assist.adapters.rules_file.exporting import Contents
from pos_assist.adapters.tables import Value
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.shop import knowledge_of, phrases, rules_in
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.explaining import evidence_words
from pos_assist.engine.moment import Moment
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.situation import Situation
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.availability import NO_BASKET
from pos_assist.services.proposals import QueueRow, evidence_for
from pos_assist.services.stock import held_elsewhere
from pos_assist.settings import Settings

WHAT = ("rules", "products", "stock", "proposals", "all")
LONG = timedelta(days=366)  # a figure that is much too old for a card is told too, with its age
Row = dict[str, Value]


@dataclass(frozen=True)
class Sources:
    """Where everything is read; `db` and `profile` '' where no till is named."""

    store: Path
    settings: Settings
    db: str = ""
    profile: str = ""

    @property
    def has_till(self) -> bool:
        """Whether a till is named."""
        return bool(self.db and self.profile)


def contents_of(what: str, sources: Sources) -> Contents:
    """One of WHAT; without a till 'products' are those that notes name, and 'all' has no stock.

    Raises:
        UserError: 'stock' without a till; or till, profile or store cannot be read.
    """
    rules = documents_of(rules_in(sources.store).book)
    if what == "rules":
        return Contents(rules)
    if what == "stock" and not sources.has_till:
        raise UserError(
            "No till is named, so nobody can tell what is in stock.",
            hint="Give --db and --profile, or write them into the settings.",
            code=ExitCode.CONFIGURATION,
        )
    notes = [(kind, document) for kind, document in rules if kind == "product"]
    products, stock = _till_tables(sources)
    listed, till = _products(notes, products)
    if what == "products":
        return Contents(listed, ("product",), till)
    if what == "stock":
        return Contents(kinds=(), told={"stock": stock})
    proposals = {"proposals": _proposals(sources, products)}
    if what == "proposals":
        return Contents(kinds=(), told=proposals)
    others = [(kind, document) for kind, document in rules if kind != "product"]
    return Contents([*listed, *others], till=till, told=({"stock": stock} if sources.has_till else {}) | proposals)


def _till_tables(sources: Sources) -> tuple[tuple[Product, ...], list[Row]]:
    """Products, and what of them can be promised now; nothing without a till."""
    if not sources.has_till:
        return (), []
    clock, settings = SystemClock(), sources.settings
    with closing(TillReader(sources.db, load_profile(sources.profile))) as reader:
        products = reader.products()
        knowledge = knowledge_of(products, rules_in(sources.store), phrases())
        stock = ShopStock(sources.store, settings.stock, clock, sold_for=LONG).fresh(reader, knowledge.catalogue)
    held = held_elsewhere(stock.open_then, NO_BASKET)
    situation = Situation(now=clock.now(), stock=stock.figures, stock_known=stock.known, held=held)
    moment = Moment(NO_BASKET, knowledge.with_situation(situation), settings.policy)
    rows = [_stock_row(product, moment) for product in knowledge.catalogue.all() if product.product_id in stock.figures]
    return products, rows


def _stock_row(product: Product, moment: Moment) -> Row:
    one = product.product_id
    situation, proof = moment.knowledge.situation, moment.stock_proof(one)
    return {
        "product": _name_of(product, moment.knowledge.catalogue),
        "name": product.name,
        "on_hand": situation.stock[one].on_hand,
        "held": situation.held.get(one, Decimal(0)),
        "safety": moment.kept_back(one),
        "available": moment.promisable(one),
        "in_room": proof.in_room,
        "as_of_utc": situation.stock[one].as_of,
    }


def _products(
    notes: Sequence[tuple[str, Mapping[str, Any]]], products: Sequence[Product]
) -> tuple[list[tuple[str, Mapping[str, Any]]], dict[str, Row]]:
    """Every product of the till with its note, then notes of products that the till does not know."""
    catalogue = Catalogue(products)
    by_product = {catalogue.resolve(note["product"]) or note["product"]: note for _, note in notes}
    listed: list[tuple[str, Mapping[str, Any]]] = []
    till: dict[str, Row] = {}
    for product in products:
        note = by_product.pop(product.product_id, None) or {"product": _name_of(product, catalogue)}
        listed.append(("product", note))
        till[note["product"]] = _till_row(product)
    return listed + [("product", note) for note in by_product.values()], till


def _name_of(product: Product, catalogue: Catalogue) -> str:
    """How a rules file names it best: by its code, its first barcode, else the till's key."""
    for name in (f"sku:{product.sku}", *(f"ean:{barcode}" for barcode in product.barcodes)):
        if catalogue.resolve(name) == product.product_id:
            return name
    return f"id:{product.product_id}"


def _till_row(product: Product) -> Row:
    attributes = {name: sorted(values) for name, values in sorted(product.attributes.items())}
    return {
        "name": product.name,
        "id": product.product_id,
        "sku": product.sku or None,
        "ean": "|".join(product.barcodes) or None,
        "category": product.category or None,
        "price": Decimal(product.price_minor).scaleb(-2),
        "attributes": cells_of("product", {"attributes": attributes})["attributes"] or None,
        "sold": product.sellable,
    }


def _proposals(sources: Sources, products: Sequence[Product]) -> list[Row]:
    from pos_assist.bootstrap.proposing import queue  # loads numpy

    store = sources.store
    if not store.exists():
        return []
    names = {product.product_id: product.name for product in products}
    book = phrases()
    rows = queue(store, sources.settings.policy, SystemClock().now(), products)
    return [_proposal_row(row, names, book) for row in rows]


def _proposal_row(row: QueueRow, names: Mapping[str, str], book: PhraseBook) -> Row:
    when, offer = row.proposal
    figures, decided, said = row.figures, row.decided, evidence_for(row, names)
    known = figures is not None and figures.of > 0
    return {
        "kind": row.kind,
        "when_id": when,
        "when": names.get(when),
        "offer_id": offer,
        "offer": names.get(offer),
        "decision": decided.state.value if decided else "",
        "until": decided.until.astimezone().date() if decided and decided.until else None,
        "note": decided.note if decided else None,
        "evidence": evidence_words(said, book, "en") if said is not None else None,
        "n": figures.of if figures else None,
        "seen": figures.seen if figures else None,
        "confidence": _share(figures.seen / figures.of) if figures and known else None,
        "confidence_low": _share(figures.share[0]) if figures and known else None,
        "confidence_high": _share(figures.share[1]) if figures and known else None,
        "lift": _share(figures.lift) if figures and known else None,
        "lift_low": _share(figures.lifts[0]) if figures and known else None,
        "lift_high": _share(figures.lifts[1]) if figures and known else None,
        "q_value": _share(figures.q_value) if figures and figures.q_value is not None else None,
        "may_be_chance": row.may_be_chance,
        "above_bar": row.above_bar,
        "noise": row.noise.value or None,
        "written": row.written or None,
        "forbidden": row.forbidden or None,
        "decided_at_utc": decided.at if decided else None,
        "decided_by": decided.by if decided else None,
    }


def _share(value: float) -> Decimal:
    """Four figures are more than anybody can read, and less than a millionth is nothing."""
    return Decimal(f"{value:.4g}") if abs(value) >= 1e-6 else Decimal(0)
