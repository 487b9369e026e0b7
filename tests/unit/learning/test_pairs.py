"""Pairs from counted arrays are those of the plain count; counts that were kept are the same counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.model_file import COUNTS, read_arrays, write_arrays
from pos_assist.engine.rules import LearnedPair
from pos_assist.learning import copurchase
from pos_assist.learning.counting import Counts, count
from pos_assist.learning.keeping import arrays_of, counts_of
from pos_assist.learning.pairs import pairs_of
from tests.unit.learning.baskets import Sold, receipts_of, sold_lists


@given(sold_lists(), st.integers(1, 3), st.floats(0, 50), st.integers(1, 4), st.sets(st.sampled_from("abc")))
def test_pairs_are_those_of_counting_one_by_one(
    sold: list[Sold], least: int, shrink: float, top: int, exclude: set[str]
) -> None:
    plain = copurchase.learned_pairs(
        copurchase.count(basket for _, basket in sold), min_together=least, shrink=shrink, top=top, exclude=exclude
    )
    found = pairs_of(count(receipts_of(sold)), min_together=least, shrink=shrink, top=top, exclude=exclude)
    assert [(pair.when_product_id, pair.together, pair.of) for pair in found] == [
        (pair.when_product_id, pair.together, pair.of) for pair in plain
    ]
    assert [pair.probability for pair in found] == pytest.approx([pair.probability for pair in plain])
    if top > 3:
        lifts = {(pair.when_product_id, pair.offer_product_id): pair.lift for pair in plain}
        for pair in found:
            assert pair.lift == pytest.approx(lifts.get((pair.when_product_id, pair.offer_product_id), pair.lift))


def test_the_numbers_of_a_pair() -> None:
    sold: list[Sold] = [(1, ["bread", "butter"]), (2, ["bread", "butter", "jam"]), (2, ["bread"]), (90, ["bread"])]
    assert pairs_of(count(receipts_of(sold)), min_together=2, shrink=0) == [
        LearnedPair("bread", "butter", 2, 4, 1.0, 0.5),
        LearnedPair("butter", "bread", 2, 2, 1.0, 1.0),
    ]


def test_no_receipts_teach_nothing() -> None:
    assert pairs_of(Counts(), min_together=1, shrink=10) == []


@given(sold_lists())
def test_kept_counts_are_the_same_counts(tmp_path_factory: pytest.TempPathFactory, sold: list[Sold]) -> None:
    path: Path = tmp_path_factory.mktemp("kept") / "counts"
    counts = count(receipts_of(sold))
    write_arrays(path, COUNTS, {}, arrays_of(counts))
    kept = counts_of(read_arrays(path, COUNTS).arrays)
    assert kept == counts
    assert kept + count(receipts_of([(3, "az")])) == counts + count(receipts_of([(3, "az")]))
