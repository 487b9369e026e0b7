"""What a cell says agrees with what the engine would offer, for any rules."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.approval import Approvals, ProposalState
from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.rules import FitRule, LearnedPair, NeverRule, ProductNote, RuleBook, Selector
from pos_assist.engine.script import PhraseBook
from pos_assist.manager.matrix.axes import Entity, entities
from pos_assist.manager.matrix.cells import Mark
from pos_assist.manager.matrix.knowing import Knowing

CATEGORIES = ("Phones", "Phones / Cases", "Food / Sweets", "Food")
PRODUCTS = tuple(
    Product(f"p{at}", f"p{at}", f"Product {at}", 100 * at, f"S{at}", category=CATEGORIES[at % 4]) for at in range(8)
)
NOTES = tuple(
    ProductNote(f"sku:S{at}", family=f"f{at % 3}", attributes={"port": (f"v{at % 2}",), "fits": (f"v{at % 3}",)})
    for at in range(0, 8, 2)
)
NO_PHRASES = PhraseBook({}, {})


def some_of(names: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True).map(tuple)


CODES = tuple(f"sku:S{at}" for at in range(8))
SELECTORS = st.one_of(
    some_of(CODES).map(lambda names: Selector(products=names)),
    st.sampled_from(("phones", "Phones/Cases", "food", "Sweets")).map(lambda name: Selector(category=name)),
    st.sampled_from(("f0", "f1")).map(lambda name: Selector(family=name)),
    st.sampled_from((("port", "v0"), ("fits", "v1"))).map(lambda one: Selector(attributes=(one,))),
    st.just(Selector(category="Food", attributes=(("port", "v0"),))),
)
SAME = st.sampled_from(((), (("port", "fits"),)))


@st.composite
def books(draw: st.DrawFn) -> RuleBook:
    fits = [FitRule(f"f{at}", draw(SELECTORS), draw(SELECTORS), draw(SAME)) for at in range(draw(st.integers(0, 5)))]
    never = [NeverRule(f"n{at}", draw(SELECTORS), draw(SELECTORS)) for at in range(draw(st.integers(0, 3)))]
    return RuleBook(NOTES, tuple(fits), tuple(never))


def known(book: RuleBook, learned: tuple[LearnedPair, ...] = (), approvals: Approvals | None = None) -> Knowledge:
    return build_knowledge(PRODUCTS, book, learned, NO_PHRASES, approvals=approvals or Approvals())


def offered_with(knowledge: Knowledge, bought: Product) -> set[str]:
    """Every product that the engine's own indexes let follow from this one."""
    fits = {name for fit in knowledge.fits.of(bought) for name in knowledge.accessories.of(fit, bought).product_ids}
    return fits | {
        one.product_id
        for pair in knowledge.pairs.of(bought)
        for name in pair.named
        if (one := knowledge.catalogue.get(name)) and pair.offer.matches(one)
    }


def forbidden_with(knowledge: Knowledge, bought: Product) -> set[str]:
    return {
        one.product_id
        for forbidden in knowledge.never.of(bought)
        for one in knowledge.catalogue.all()
        if forbidden.offer.matches(one)
    }


@given(books())
def test_a_cell_of_two_products_says_what_the_engine_would_do(book: RuleBook) -> None:
    knowledge = known(book)
    knowing = Knowing(knowledge, Catalogue(PRODUCTS), book)
    every = entities("product", knowledge.catalogue)
    for row in every:
        bought = knowledge.catalogue.get(row.key[1])
        assert bought is not None
        goes, never = offered_with(knowledge, bought), forbidden_with(knowledge, bought)
        for column in every:
            if row.key == column.key:
                continue
            mark = knowing.cell(row, column).mark
            wanted = "never" if column.key[1] in never else "goes" if column.key[1] in goes else "nothing"
            said = {Mark.NEVER: "never", Mark.PAIR: "goes", Mark.RULE: "goes", Mark.NOTHING: "nothing"}[mark]
            assert said == wanted


@given(books())
def test_what_has_something_is_exactly_what_some_rule_speaks_of(book: RuleBook) -> None:
    knowledge = known(book)
    knowing = Knowing(knowledge, Catalogue(PRODUCTS), book)
    every = entities("product", knowledge.catalogue)
    for row in every:
        if any(knowing.cell(row, column).mark not in (Mark.NOTHING, Mark.ITSELF) for column in every):
            assert knowing.has_something(row, bought=True)


def entity(knowledge: Knowledge, kind: str, title: str) -> Entity:
    return next(one for one in entities(kind, knowledge.catalogue) if one.title == title)


def test_a_category_says_what_is_written_for_it_for_a_wider_one_and_inside() -> None:
    book = RuleBook(
        NOTES,
        (
            FitRule("wide", Selector(category="Food"), Selector(family="f0")),
            FitRule("own", Selector(category="Phones/Cases"), Selector(family="f1")),
            FitRule("inside", Selector(products=("sku:S0",)), Selector(products=("sku:S4",))),
        ),
    )
    knowledge = known(book)
    knowing = Knowing(knowledge, Catalogue(PRODUCTS), book)
    sweets, cases = entity(knowledge, "category", "Food / Sweets"), entity(knowledge, "category", "Phones / Cases")
    phones = entity(knowledge, "category", "Phones")
    f0, f1 = entity(knowledge, "family", "f0"), entity(knowledge, "family", "f1")
    assert knowing.cell(sweets, f0).mark is Mark.RULE
    assert knowing.cell(cases, f1).mark is Mark.PAIR
    assert knowing.cell(phones, f1).mark is Mark.INSIDE
    assert knowing.cell(phones, f1).inside == (1, 2)  # the finer category, and one phone
    assert knowing.cell(sweets, f1).mark is Mark.NOTHING


def test_what_was_learned_waits_until_it_is_approved_and_is_gone_when_refused() -> None:
    pairs = tuple(LearnedPair("p0", f"p{at}", 9, 90, 3.0, 0.1) for at in (1, 2, 3))
    approvals = Approvals({("p0", "p2"): ProposalState.APPROVED, ("p0", "p3"): ProposalState.REJECTED})
    knowledge = known(RuleBook(), pairs, approvals)
    knowing = Knowing(knowledge, Catalogue(PRODUCTS), RuleBook())
    row, *others = entities("product", knowledge.catalogue)
    marks = [knowing.cell(row, column).mark for column in others[:3]]
    assert marks == [Mark.WAITING, Mark.APPROVED, Mark.NOTHING]
    assert knowing.has_something(row, bought=True)
    assert not knowing.has_something(row, bought=False)


def test_a_product_is_not_compared_with_itself() -> None:
    knowledge = known(RuleBook())
    one = entities("product", knowledge.catalogue)[0]
    assert Knowing(knowledge, Catalogue(PRODUCTS), RuleBook()).cell(one, one).mark is Mark.ITSELF
