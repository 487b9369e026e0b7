"""Counts are exact, add to the bit in any order, and weigh by age in whole numbers."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations_with_replacement
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.model_file import COUNTS, FORMATS, read_arrays, write_arrays
from pos_assist.errors import UserError
from pos_assist.learning.counting import (
    ONE,
    PERIOD_DAYS,
    UNDATED,
    Counts,
    count,
    weight_of,
    weighted,
    without_sample,
)
from pos_assist.learning.keeping import arrays_of, counts_of
from pos_assist.learning.pair_counting import LARGEST_RECEIPT, MOST_RECEIPTS, SIZED_ONE, pair_sums, plain, sized
from pos_assist.learning.receipts import assemble
from tests.unit.learning.baskets import Sold, receipts_of, sold_lists

Named = dict[tuple[str, str], tuple[int, int]]


def named(counts: Counts, number: int) -> Named:
    """The pairs of one period by name, plain and sized."""
    (period,) = [period for period in counts.periods if period.number == number]
    rows = np.repeat(np.arange(len(counts.products)), np.diff(period.pairs.indptr))
    sums = zip(rows, period.pairs.indices, period.pairs.data.tolist(), period.sized.tolist(), strict=True)
    return {(counts.products[i], counts.products[j]): (plain, sized) for i, j, plain, sized in sums}


def naively(baskets: Iterable[Sequence[str]]) -> Named:
    """What `named` should give, counted one by one."""
    plain, sized = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for basket in map(set, baskets):
        for pair in combinations_with_replacement(sorted(basket), 2):
            plain[pair] += 1
            sized[pair] += round(SIZED_ONE / math.sqrt(len(basket)))
    return {pair: (plain[pair], sized[pair]) for pair in plain}


@given(sold_lists())
def test_every_product_and_pair_is_counted_once_a_receipt_in_its_period(sold: list[Sold]) -> None:
    counts = count(receipts_of(sold))
    for number in {UNDATED if day < 0 else day // PERIOD_DAYS for day, _ in sold}:
        own = [basket for day, basket in sold if (UNDATED if day < 0 else day // PERIOD_DAYS) == number]
        assert named(counts, number) == naively(own)
        (period,) = [period for period in counts.periods if period.number == number]
        assert period.sized_receipts == sum(round(SIZED_ONE / math.sqrt(len(set(basket)))) for basket in own)
    assert counts.receipts == len(sold)
    assert [period.number for period in counts.periods] == sorted({period.number for period in counts.periods})


@given(sold_lists(), st.integers(0, 30))
def test_parts_add_to_the_whole_to_the_bit(sold: list[Sold], cut: int) -> None:
    dated: list[Sold] = [(abs(day), basket) for day, basket in sold]
    one, other = count(receipts_of(dated[:cut])), count(receipts_of(dated[cut:]))
    assert one + other == other + one == count(receipts_of(dated))


@given(sold_lists(), st.lists(st.integers(0, 3), min_size=30, max_size=30), st.permutations(range(4)))
def test_any_parts_in_any_order_add_to_the_whole_to_the_bit(
    sold: list[Sold], part: list[int], order: list[int]
) -> None:
    """Samples and sized sums too; products come and go, so that every part numbers them in its own way."""
    dated: list[Sold] = [(abs(day), basket) for day, basket in sold]
    parts = [
        count(receipts_of([one for one, number in zip(dated, part, strict=False) if number == own])) for own in order
    ]
    added = sum(parts, Counts())
    assert added == count(receipts_of(dated))
    assert added.products == tuple(sorted({product for _, basket in sold for product in basket}))
    assert counts_of(arrays_of(added)) == added


@given(sold_lists(), st.integers(0, 30))
def test_undated_receipts_add_exactly_too(sold: list[Sold], cut: int) -> None:
    undated: list[Sold] = [(-1, basket) for _, basket in sold]
    added = count(receipts_of(undated[:cut])) + count(receipts_of(undated[cut:]))
    assert added.receipts == len(sold)
    assert not sold or named(added, UNDATED) == named(count(receipts_of(undated)), UNDATED)


def test_equal_receipts_without_a_date_are_not_all_held_back_or_none() -> None:
    (period,) = count(receipts_of([(-1, "ab")] * 50 + [(-1, "bc")] * 50)).periods
    kinds = {tuple(period.sample.basket(number).tolist()) for number in range(20)}
    assert len(kinds) == 2


@given(sold_lists())
def test_the_order_of_receipts_does_not_matter(sold: list[Sold]) -> None:
    assert count(receipts_of(reversed(sold))) == count(receipts_of(sold))


def test_counts_that_differ_in_one_receipt_are_not_equal() -> None:
    sold: list[Sold] = [(1, "ab"), (2, "bc")]
    assert count(receipts_of(sold)) != count(receipts_of([*sold, (3, "b")]))
    assert count(receipts_of(sold)) != count(receipts_of([(1, "ab"), (2, "ac")]))


def test_many_samples_added_are_the_sample_of_everything() -> None:
    """More receipts than are kept of a period: 2,500 in five parts."""
    rng = np.random.default_rng(5)
    sold: list[Sold] = [(3, [f"p{item}" for item in rng.integers(0, 90, size)]) for size in rng.integers(2, 9, 2500)]
    whole, added = count(receipts_of(sold)), Counts()
    for start in range(0, 2500, 500):
        added = count(receipts_of(sold[start : start + 500])) + added
    assert added == whole
    assert len(whole.periods[0].sample) == 2000


def test_blocks_of_products_give_what_one_product_of_matrices_gives() -> None:
    rng = np.random.default_rng(6)
    receipts = receipts_of([(-1, [f"p{item:03}" for item in rng.integers(0, 700, 8)]) for _ in range(900)])
    wide = np.zeros((len(receipts), len(receipts.products)), dtype=np.int32)
    for number in range(len(receipts)):
        wide[number, receipts.basket(number)] = 1
    counted = pair_sums(receipts.starts, receipts.items, len(receipts.products)).toarray()
    assert np.array_equal(plain(counted), np.triu(wide.T @ wide))
    weights = np.rint(SIZED_ONE / np.sqrt(receipts.sizes)).astype(np.int64)
    assert np.array_equal(sized(counted), np.triu(wide.T @ (weights[:, None] * wide)))


def test_a_delivery_note_is_no_receipt() -> None:
    note = [f"p{number}" for number in range(LARGEST_RECEIPT + 1)]
    assert count(receipts_of([(1, "ab"), (1, note)])) == count(receipts_of([(1, "ab")]))
    (largest,) = count(receipts_of([(1, note[:-1])])).periods
    assert largest.sums.nnz == LARGEST_RECEIPT * (LARGEST_RECEIPT + 1) // 2
    assert set(largest.pairs.data.tolist()) == {1}
    assert set(largest.sized.tolist()) == {8}


def test_receipts_of_one_product_are_products_without_pairs() -> None:
    (period,) = count(receipts_of([(1, "a"), (1, "b"), (2, "a")])).periods
    assert period.pairs.toarray().tolist() == [[2, 0], [0, 1]]
    assert period.sized.tolist() == [2 * SIZED_ONE, SIZED_ONE]
    assert len(period.sample) == 0


def test_nothing_sold_is_nothing_counted() -> None:
    nothing, something = count(receipts_of([])), count(receipts_of([(1, "ab")]))
    assert nothing == Counts()
    assert nothing + something == something + nothing == something
    assert (nothing.products, nothing.periods, nothing.receipts) == ((), (), 0)
    assert counts_of(arrays_of(nothing)) == nothing


def test_memory_goes_with_the_pairs_not_with_the_square_of_the_products() -> None:
    """100,000 products, each on one receipt: a dense matrix of them would take 40 GB."""
    products = 100_000
    names = tuple(f"{number:06}" for number in range(products))
    rows = np.arange(products) // 4
    counts = count(assemble(names, rows, np.arange(products), day=np.full(products // 4, 3), ordered=False))
    (period,) = counts.periods
    assert period.sums.nnz == products // 4 * 10
    assert set(period.sized.tolist()) == {SIZED_ONE // 2}


def test_more_receipts_than_a_sum_has_room_for_are_refused() -> None:
    (period,) = count(receipts_of([(1, "ab")])).periods
    assert replace(period, receipts=MOST_RECEIPTS).receipts == MOST_RECEIPTS
    with pytest.raises(UserError, match="134,217,728 receipts in four weeks"):
        replace(period, receipts=MOST_RECEIPTS + 1)


def test_counts_of_an_older_version_are_not_misread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "receipts.counts"
    with monkeypatch.context() as older:
        older.setitem(FORMATS, COUNTS, FORMATS[COUNTS] - 1)
        write_arrays(path, COUNTS, {}, arrays_of(count(receipts_of([(1, "ab")]))))
        assert read_arrays(path, COUNTS).arrays
    with pytest.raises(UserError, match="is not a counts that this version reads"):
        read_arrays(path, COUNTS)


@pytest.mark.parametrize(("age", "weight"), [(0, ONE), (45, ONE // 2), (90, ONE // 4), (45 * 19, 2), (10**6, 1)])
def test_a_receipt_weighs_half_after_a_half_life_and_never_nothing(age: int, weight: int) -> None:
    assert weight_of(age, 45) == weight
    assert weight_of(age, None) == ONE


@given(sold_lists())
def test_weighted_counts_are_the_sums_of_whole_numbers(sold: list[Sold]) -> None:
    counts = count(receipts_of([(abs(day), basket) for day, basket in sold]))
    size = len(counts.products)
    newest = max((period.number for period in counts.periods), default=0)
    expected, expected_sized = np.zeros((size, size), dtype=np.int64), np.zeros((size, size), dtype=np.int64)
    receipts = sized_receipts = 0
    for period in counts.periods:
        weight = weight_of((newest - period.number) * PERIOD_DAYS, 45)
        expected += weight * plain(period.sums.toarray())
        expected_sized += weight * sized(period.sums.toarray())
        receipts += weight * period.receipts
        sized_receipts += weight * period.sized_receipts
    total = weighted(counts.periods, size, 45)
    assert np.array_equal(total.pairs.toarray(), expected)
    assert np.array_equal(total.sized.toarray(), expected_sized)
    assert (total.receipts, total.sized_receipts) == (receipts, sized_receipts)
    without = weighted(counts.periods, size, None)
    for other in (total.sized, without.pairs, without.sized):
        assert np.array_equal(other.indptr, total.pairs.indptr)
        assert np.array_equal(other.indices, total.pairs.indices)


@given(sold_lists(), st.integers(0, 10))
def test_what_is_held_back_was_never_counted(sold: list[Sold], held: int) -> None:
    for period in count(receipts_of([(1, basket) for _, basket in sold])).periods:
        rest, sample = without_sample(period, held)
        assert rest.receipts == period.receipts - len(sample)
        assert len(sample) == min(held, len(period.sample))
        again = rest.sums + pair_sums(sample.starts, sample.items, period.sums.shape[0])
        assert np.array_equal(again.toarray(), period.sums.toarray())
        held_back = sum(round(SIZED_ONE / math.sqrt(size)) for size in np.diff(sample.starts))
        assert rest.sized_receipts == period.sized_receipts - held_back
        assert (rest.sums.data > 0).all()
