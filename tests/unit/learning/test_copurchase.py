"""Pair counts add exactly, and the pairs worth suggesting carry honest numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.rules import LearnedPair
from pos_assist.learning.copurchase import Counts, count, learned_pairs

DAY = [["bread", "butter"], ["bread", "butter", "jam"], ["bread"], ["jam", "tea"], ["tea"], [], ["bread", "bread"]]
receipts = st.lists(st.lists(st.sampled_from("abcdef"), max_size=5), max_size=30)


def test_receipts_products_and_pairs_are_counted_once_a_receipt() -> None:
    counts = count(DAY)
    assert counts.receipts == 6
    assert counts.items == {"bread": 4, "butter": 2, "jam": 2, "tea": 2}
    assert counts.pairs == {
        ("bread", "butter"): 2,
        ("bread", "jam"): 1,
        ("butter", "jam"): 1,
        ("jam", "tea"): 1,
    }


@given(receipts, receipts)
def test_counts_of_two_days_add_to_the_counts_of_both(one: list[list[str]], other: list[list[str]]) -> None:
    assert count(one) + count(other) == count(one + other)


@given(receipts)
def test_neither_counts_nor_pairs_depend_on_any_order(days: list[list[str]]) -> None:
    backwards = [list(reversed(receipt)) for receipt in reversed(days)]
    assert count(backwards) == count(days)
    assert learned_pairs(count(backwards), min_together=1, shrink=5) == learned_pairs(
        count(days), min_together=1, shrink=5
    )


def test_the_numbers_of_a_pair() -> None:
    pairs = learned_pairs(count(DAY), min_together=2, shrink=0)
    assert pairs == [
        LearnedPair("bread", "butter", 2, 4, 1.5, 0.5),
        LearnedPair("butter", "bread", 2, 2, 1.5, 1.0),
    ]


@pytest.mark.parametrize(("shrink", "probability"), [(0, 1.0), (2, (2 + 2 * 4 / 6) / 4), (10**9, 4 / 6)])
def test_few_receipts_are_drawn_towards_what_everybody_buys(shrink: float, probability: float) -> None:
    pairs = learned_pairs(count(DAY), min_together=2, shrink=shrink)
    (butter,) = [pair for pair in pairs if pair.when_product_id == "butter"]
    assert butter.probability == pytest.approx(probability, rel=1e-6)


def test_rare_coincidences_do_not_lead() -> None:
    """By lift, the one receipt with both rarities would win; by shrunk confidence the steady pair does."""
    sold = [["phone", "case"]] * 40 + [["phone"]] * 60 + [["phone", "odd"]] + [["case"]] * 20 + [["tea"]] * 200
    pairs = learned_pairs(count(sold), min_together=1, shrink=10)
    best = next(pair for pair in pairs if pair.when_product_id == "phone")
    assert best.offer_product_id == "case"


def test_pairs_below_the_minimum_and_excluded_products_are_left_out() -> None:
    assert learned_pairs(count(DAY), min_together=3, shrink=1) == []
    assert learned_pairs(count(DAY), min_together=2, shrink=1, exclude={"butter"}) == []


def test_only_the_likeliest_neighbours_are_kept_in_a_stable_order() -> None:
    sold = [["a", other] for other in "bcdef" for _ in range(3)] + [["a", "f"]]
    pairs = learned_pairs(count(sold), min_together=1, shrink=1, top=3)
    assert [pair.offer_product_id for pair in pairs if pair.when_product_id == "a"] == ["f", "b", "c"]
    assert [pair.when_product_id for pair in pairs] == sorted(pair.when_product_id for pair in pairs)


@given(receipts, st.floats(0, 100))
def test_every_number_is_a_possible_one(days: list[list[str]], shrink: float) -> None:
    for pair in learned_pairs(count(days), min_together=1, shrink=shrink):
        assert 1 <= pair.together <= pair.of
        assert 0 < pair.probability <= 1 + 1e-9
        assert pair.lift > 0


def test_no_receipts_teach_nothing() -> None:
    assert learned_pairs(Counts(), min_together=1, shrink=10) == []
