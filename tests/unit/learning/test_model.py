"""The model: a function of the counts, and the same answers from tables and from the file a panel reads."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from pos_assist.adapters.model_file import MODEL, load_model, write_arrays
from pos_assist.engine.learned import TableModel
from pos_assist.learning.counting import count
from pos_assist.learning.evaluation import Round, judge
from pos_assist.learning.fitting import fit, folds_of
from pos_assist.learning.model import PLAIN, Model, Ours, likeliest, model_of, table_model, tables, weighing
from pos_assist.learning.neighbours import NEIGHBOURS
from tests.unit.learning.baskets import Sold, receipts_of

DAYS = 200


def shop(receipts: int = 3000, seed: int = 1, *, dated: bool = True) -> list[Sold]:
    """A shop of 60 products in which number 3k is bought with 3k + 1 every other time, and 59 is a bag."""
    rng = random.Random(seed)
    sold: list[Sold] = []
    for number in range(receipts):
        basket = [f"p{min(rng.randrange(58), rng.randrange(58)):02}" for _ in range(rng.randint(1, 4))]
        basket += [f"p{int(one[1:]) + 1:02}" for one in basket if int(one[1:]) % 3 == 0 and rng.random() < 0.5]
        basket += ["p59"] * (rng.random() < 0.7)
        sold.append((number * DAYS // receipts if dated else -1, basket))
    return sold


def in_file(model: Model, path: Path, receipts: int) -> TableModel:
    about = {"version": "m1", "receipts": receipts, **weighing(model.blend)}
    write_arrays(path, MODEL, about, tables(model))
    return load_model(path)


@pytest.mark.parametrize("dated", [True, False])
def test_the_panel_reads_from_the_file_what_the_tables_say(tmp_path: Path, *, dated: bool) -> None:
    counts = count(receipts_of(shop(dated=dated)))
    model = model_of(counts)
    read = in_file(model, tmp_path / "model.bin", counts.receipts)
    rng = np.random.default_rng(3)
    baskets = [rng.choice(60, size, replace=False).astype(np.int32) for size in rng.integers(1, 12, 60)]
    starts = np.concatenate(([0], np.cumsum([len(basket) for basket in baskets])))
    found, chance = likeliest(model, starts, np.concatenate(baskets), 5)
    for number, basket in enumerate(baskets):
        said = read.best([model.products[item] for item in basket], 5)
        assert [one.product_id for one in said] == [model.products[item] for item in found[number] if item >= 0]
        assert [one.probability for one in said] == pytest.approx(chance[number][: len(said)].tolist(), rel=1e-6)


def test_what_goes_together_comes_first_with_its_evidence(tmp_path: Path) -> None:
    sold = shop()
    counts = count(receipts_of(sold))
    read = in_file(model_of(counts, exclude={"p59"}), tmp_path / "model.bin", counts.receipts)
    hits = [read.best([f"p{3 * k:02}"], 1)[0].product_id == f"p{3 * k + 1:02}" for k in range(16)]
    assert sum(hits) >= 14
    (first,) = read.best(["p30"], 1)
    baskets = [set(basket) for _, basket in sold]
    assert (first.product_id, first.trigger) == ("p31", "p30")
    assert first.of == sum("p30" in basket for basket in baskets)
    assert first.together == sum({"p30", "p31"} <= basket for basket in baskets)
    share = sum("p31" in basket for basket in baskets) / len(baskets)
    assert first.lift == pytest.approx(first.together / first.of / share)
    assert 0 < first.probability < 1


def test_excluded_products_speak_for_nothing_and_are_never_suggested(tmp_path: Path) -> None:
    counts = count(receipts_of(shop()))
    read = in_file(model_of(counts, exclude={"p59"}), tmp_path / "model.bin", counts.receipts)
    for basket in (["p59"], ["p03"], ["p03", "p59"], []):
        suggested = read.best(basket, 80)
        assert "p59" not in {one.product_id for one in suggested} | {one.trigger for one in suggested}
    plain = in_file(model_of(counts), tmp_path / "plain.bin", counts.receipts)
    assert "p59" in {one.product_id for one in plain.best(["p03"], 80)}


def test_nothing_of_the_basket_is_suggested_and_strangers_change_nothing(tmp_path: Path) -> None:
    counts = count(receipts_of(shop()))
    read = in_file(model_of(counts), tmp_path / "model.bin", counts.receipts)
    basket = [f"p{number:02}" for number in range(45)]
    assert {one.product_id for one in read.best(basket, 80)}.isdisjoint(basket)
    assert read.best(["p03", "never sold", "p03"], 5) == read.best(["p03"], 5)
    assert [one.trigger for one in read.best(["never sold"], 3)] == ["", "", ""]


def test_added_counts_give_the_same_model_to_the_bit() -> None:
    sold = shop(1500)
    whole = model_of(count(receipts_of(sold)))
    added = model_of(count(receipts_of(sold[:1400])) + count(receipts_of(sold[1400:])))
    assert whole.blend == added.blend
    one, two = tables(whole), tables(added)
    assert all(np.array_equal(one[name], two[name]) for name in one)


def test_few_receipts_take_the_plain_weights_and_none_take_nothing() -> None:
    few = count(receipts_of([(1, "ab"), (2, "abc"), (3, "c")]))
    assert fit(few) is None
    assert model_of(few).blend == PLAIN
    nothing = model_of(count(receipts_of([])))
    found, chance = likeliest(nothing, np.zeros(1, np.int64), np.zeros(0, np.int32), 3)
    assert found.shape == chance.shape == (0, 3)


def test_no_fold_learns_from_what_it_is_tried_on() -> None:
    counts = count(receipts_of(shop()))
    for periods, samples in folds_of(counts):
        tried = {mark for sample in samples for mark in sample.marks.tolist()}
        learned = {mark for period in periods for mark in period.sample.marks.tolist()}
        assert tried
        assert tried.isdisjoint(learned)
    ((periods, samples),) = folds_of(count(receipts_of(shop(dated=False))))
    assert periods[0].receipts + len(samples[0]) == 3000


def test_chances_come_true_as_often_as_they_say() -> None:
    later: list[Sold] = [(DAYS, basket) for _, basket in shop(3000, seed=2)]
    receipts = receipts_of(shop(6000) + later)
    asked = np.arange(6000, 9000)[receipts.sizes[6000:] >= 2]
    one = Round(np.arange(6000), asked, receipts.last[asked])
    (outcome,) = judge(Ours(), receipts, [one])
    assert outcome.ranking.probability is not None
    said = outcome.ranking.probability[:, 0]
    for sure in (said >= np.median(said), said < np.median(said)):
        assert said[sure].mean() == pytest.approx((outcome.place[sure] == 0).mean(), rel=0.15)


def test_the_floor_leaves_a_share_of_baskets_without_a_suggestion() -> None:
    model = model_of(count(receipts_of(shop(6000))))
    assert model.held is not None
    assert model.held.ours > model.held.popular
    read = table_model(model, "m1")
    assert [read.floor(share) for share in (0.0, -1.0)] == [0.0, 0.0]
    assert read.floor(0.2) < read.floor(0.5) < read.floor(1.0) == read.floor(2.0)
    asked = [basket[:-1] for _, basket in shop(3000, seed=2) if len(set(basket)) >= 2 and len(basket) >= 2]
    sure = np.array([read.best(basket, 1)[0].probability for basket in asked])
    for share in (0.25, 0.5, 0.75):
        assert (sure < read.floor(share)).mean() == pytest.approx(share, abs=0.1)
    few = table_model(model_of(count(receipts_of([(1, "ab"), (2, "abc")]))), "m1")
    assert few.floor(0.5) == 0.0  # nothing was held back that could tell


def test_known_weights_are_kept_and_only_neighbours_are_found() -> None:
    counts = count(receipts_of(shop(1500)))
    whole = model_of(counts)
    again = model_of(counts, blend=whole.blend)
    assert again.held is None
    assert again.blend == whole.blend
    one, two = tables(whole), tables(again)
    assert all(np.array_equal(one[name], two[name]) for name in one)


def test_a_product_keeps_at_most_so_many_neighbours() -> None:
    rng = random.Random(4)
    sold: list[Sold] = [(1, [f"p{rng.randrange(120)}" for _ in range(12)]) for _ in range(600)]
    lengths = np.diff(model_of(count(receipts_of(sold))).neighbours.starts)
    assert lengths.max() == NEIGHBOURS
