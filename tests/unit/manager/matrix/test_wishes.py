"""What cells shall say becomes rules that say exactly that, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.rules_file.documents import documents_of, rule_book_of
from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.rules import FitRule, NeverRule, RuleBook, Selector
from pos_assist.manager.matrix.axes import Entity, entities
from pos_assist.manager.matrix.cells import Mark
from pos_assist.manager.matrix.knowing import Knowing
from pos_assist.manager.matrix.wishes import MARKS, Want, Wish, Wishes
from pos_assist.services.editing import Change, Document, Name
from pos_assist.services.texts import SourceTexts
from tests.unit.manager.matrix.test_knowing import CODES, PRODUCTS, books, known, some_of

RAW = Catalogue(PRODUCTS)
PLAIN_BOOKS = st.lists(st.tuples(some_of(CODES), some_of(CODES), st.booleans()), max_size=5).map(
    lambda rules: RuleBook(
        fits=tuple(_fit(at, when, offer) for at, (when, offer, never) in enumerate(rules) if not never),
        never=tuple(_never(at, when, offer) for at, (when, offer, never) in enumerate(rules) if never),
    )
)
WISHES = st.lists(
    st.tuples(st.integers(0, 7), st.integers(0, 7), st.sampled_from(list(Want))).filter(lambda one: one[0] != one[1]),
    max_size=6,
    unique_by=lambda one: one[:2],
)


def _fit(at: int, when: tuple[str, ...], offer: tuple[str, ...]) -> FitRule:
    return FitRule(f"f{at}", Selector(products=when), Selector(products=offer), priority=at)


def _never(at: int, when: tuple[str, ...], offer: tuple[str, ...]) -> NeverRule:
    return NeverRule(f"n{at}", Selector(products=when), Selector(products=offer), "no")


def by_name(book: RuleBook) -> dict[Name, Document]:
    return {(kind, document.get("id") or document["product"]): document for kind, document in documents_of(book)}


def after(documents: dict[Name, Document], changes: list[Change]) -> RuleBook:
    """The book these changes make; every `before` must be what stands there."""
    now: dict[Name, Any] = dict(documents)
    for change in changes:
        assert now.get((change.kind, change.name)) == change.before
        now[change.kind, change.name] = change.after
    return rule_book_of([(kind, document) for (kind, _), document in now.items() if document is not None])


def marks(book: RuleBook) -> dict[tuple[str, str], Mark]:
    knowledge = known(book)
    knowing = Knowing(knowledge, RAW, book)
    every = entities("product", knowledge.catalogue)
    return {(row.key[1], column.key[1]): knowing.cell(row, column).mark for row in every for column in every}


@given(PLAIN_BOOKS, WISHES)
def test_every_wish_comes_true_and_every_other_cell_stays(book: RuleBook, wished: list[tuple[int, int, Want]]) -> None:
    documents = by_name(book)
    knowing = Knowing(known(book), RAW, book)
    every = entities("product", knowing.catalogue)
    wishes = Wishes(knowing, documents)
    for row, column, want in wished:
        wishes.put([(every[row], every[column])], Wish(want))
    expected = marks(book) | {(f"p{row}", f"p{column}"): MARKS[want] for row, column, want in wished}
    assert marks(after(documents, wishes.changes())) == expected


@given(books(), WISHES)
def test_beside_wider_rules_a_wish_makes_its_own_and_leaves_theirs(
    book: RuleBook, wished: list[tuple[int, int, Want]]
) -> None:
    documents = by_name(book)
    knowing = Knowing(known(book), RAW, book)
    every = entities("product", knowing.catalogue)
    wishes = Wishes(knowing, documents)
    wishes.put([(every[row], every[column]) for row, column, _ in wished], Wish(Want.NEVER, "why not"))
    made = after(documents, wishes.changes())
    now = marks(made)
    assert all(now[f"p{row}", f"p{column}"] is Mark.NEVER for row, column, _ in wished)
    wide = [rule for rule in book.fits if not (rule.when.products or rule.offer.products)]
    assert [rule for rule in made.fits if rule in wide] == wide


def matrix_of(book: RuleBook) -> tuple[Wishes, list[Entity], dict[Name, Document]]:
    documents = by_name(book)
    knowing = Knowing(known(book), RAW, book)
    return Wishes(knowing, documents), entities("product", knowing.catalogue), documents


def test_a_cell_taken_from_a_rule_of_many_splits_it_and_keeps_what_it_says_else() -> None:
    rule = _fit(3, ("sku:S0", "sku:S1"), ("sku:S2", "sku:S3"))
    rule = replace(rule, benefits={"en": "keeps it safe"})
    wishes, every, documents = matrix_of(RuleBook(fits=(rule,)))
    wishes.put([(every[0], every[2])], Wish(Want.NOTHING))
    made = after(documents, wishes.changes())
    assert {(one.when.products, one.offer.products) for one in made.fits} == {
        (("sku:S1",), ("sku:S2", "sku:S3")),
        (("sku:S0",), ("sku:S3",)),
    }
    assert {(one.priority, one.benefits["en"]) for one in made.fits} == {(3, "keeps it safe")}


def test_what_is_so_already_is_no_wish_and_a_wish_taken_back_is_none() -> None:
    wishes, every, _ = matrix_of(RuleBook(fits=(_fit(0, ("sku:S0",), ("sku:S1",)),)))
    wishes.put([(every[0], every[1])], Wish(Want.PAIR))
    assert (len(wishes), wishes.changes()) == (0, [])
    wishes.put([(every[0], every[1])], Wish(Want.NEVER, "too big"))
    wishes.put([(every[0], every[1])], Wish(Want.PAIR))
    assert wishes.changes() == []
    wishes.put([(every[1], every[1])], Wish(Want.PAIR))
    assert len(wishes) == 0


def test_a_pair_that_was_forbidden_is_not_written_twice() -> None:
    fit = _fit(0, ("sku:S0",), ("sku:S1",))
    wishes, every, documents = matrix_of(RuleBook(fits=(fit,), never=(_never(1, ("sku:S0",), ("sku:S1",)),)))
    wishes.put([(every[0], every[1])], Wish(Want.PAIR))
    made = after(documents, wishes.changes())
    assert (made.fits, made.never) == ((fit,), ())


def test_steps_go_back_one_by_one() -> None:
    wishes, every, _ = matrix_of(RuleBook())
    wishes.put([(every[0], every[1]), (every[0], every[2])], Wish(Want.PAIR))
    wishes.put([(every[0], every[1])], Wish(Want.NEVER))
    assert wishes.step_back()
    assert wishes.of(every[0], every[1]) == Wish(Want.PAIR)
    assert wishes.step_back()
    assert wishes.changes() == []
    assert not wishes.step_back()


def test_rules_of_categories_families_and_attributes_are_written_as_such() -> None:
    knowing = Knowing(known(RuleBook()), RAW, RuleBook())
    category = next(one for one in entities("category", knowing.catalogue) if one.title == "Phones / Cases")
    product = entities("product", knowing.catalogue)[0]
    wishes = Wishes(knowing, {})
    wishes.put([(category, product)], Wish(Want.PAIR))
    (change,) = wishes.changes()
    assert change.kind == "fits"
    assert change.after == {"id": change.name, "when": {"category": "Phones / Cases"}, "offer": "sku:S0"}


def test_every_wish_is_told_in_one_sentence() -> None:
    wishes, every, _ = matrix_of(RuleBook())
    wishes.put([(every[0], every[1])], Wish(Want.NEVER, "too big"))
    wishes.put([(every[0], every[2])], Wish(Want.PAIR))
    said = wishes.lines(SourceTexts(), 5)
    assert said == [
        "Product 0 → Product 1: never offered with it now, because too big",
        "Product 0 → Product 2: goes with it now",
    ]


def test_names_of_new_rules_are_never_used_twice() -> None:
    twins = Catalogue([replace(one, name="The same name") for one in PRODUCTS])
    knowing = Knowing(known(RuleBook()), twins, RuleBook())
    every = [replace(one, title="The same name") for one in entities("product", knowing.catalogue)]
    wishes = Wishes(knowing, {})
    wishes.put([(every[0], one) for one in every[1:]], Wish(Want.PAIR))
    names = [change.name for change in wishes.changes()]
    assert len(set(names)) == len(names) == 7
    assert all(len(name) <= 64 for name in names)
