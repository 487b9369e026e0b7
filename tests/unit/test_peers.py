"""The peers are what they say: each finds what goes together, none cheats, settings are chosen before the questions."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.peers.everyone import IMPLICIT_MOST, peers
from pos_assist.adapters.peers.item_item import PairTable, confidence_max, cosine, lift_from, pair_table
from pos_assist.adapters.peers.peer import Peer
from pos_assist.learning.evaluation import DEPTH, Learned, Method, Questions, Ranking, Split
from pos_assist.learning.receipts import Receipts, code

PEERS = {peer.name: peer for peer in peers(Split.TIME, seed=1)}
SILENT = {"tryton-defaults"}  # its support of 30 % is on no real receipt


def receipts_of(baskets: list[list[int]]) -> Receipts:
    lines = [(f"{number:05}", f"{item:02}") for number, basket in enumerate(baskets) for item in basket]
    return code([basket for basket, _item in lines], [item for _basket, item in lines])


def world() -> Receipts:
    """Items 2k and 2k + 1 go together; 8 and 9 go with anything."""
    rng = random.Random(1)
    baskets = []
    for _basket in range(400):
        pair = rng.randrange(4)
        baskets.append([2 * pair, 2 * pair + 1, *rng.sample([8, 9], rng.randrange(3))])
    return receipts_of(baskets)


def asked(*baskets: list[int]) -> Questions:
    starts = np.concatenate(([0], np.cumsum([len(basket) for basket in baskets]))).astype(np.int64)
    return Questions(starts, np.array([item for basket in baskets for item in sorted(basket)], dtype=np.int32))


@pytest.mark.parametrize("name", sorted(set(PEERS) - SILENT))
def test_finds_what_goes_together(name: str) -> None:
    learned = peers_again()[name].learn(world())
    found = learned.recommend(asked([0], [3], [4, 8]), DEPTH).items
    assert [int(row[0]) for row in found] == [1, 2, 5]


@pytest.mark.parametrize("name", sorted(PEERS))
def test_suggests_nothing_that_is_there_or_twice(name: str) -> None:
    questions = asked([0, 8], [1, 2, 3, 4, 5, 6, 7, 8], [9])
    found = peers_again()[name].learn(world()).recommend(questions, DEPTH).items
    assert found.shape == (3, DEPTH)
    for number, row in enumerate(found.tolist()):
        given_items = [item for item in row if item >= 0]
        assert len(set(given_items)) == len(given_items)
        assert not set(given_items) & set(questions.basket(number).tolist())
        assert row == given_items + [-1] * (DEPTH - len(given_items))


def peers_again() -> dict[str, Method]:
    return {peer.name: peer for peer in peers(Split.TIME, seed=1)}


def test_with_very_many_products_those_are_left_out_that_would_not_end() -> None:
    fewer = {peer.name for peer in peers(Split.TIME, 1, IMPLICIT_MOST + 1)}
    assert set(PEERS) - fewer == {"implicit-cosine", "implicit-tfidf", "implicit-bm25", "implicit-als"}
    assert {peer.name for peer in peers(Split.TIME, 1, IMPLICIT_MOST)} == set(PEERS)


def test_tryton_as_installed_says_nothing() -> None:
    found = PEERS["tryton-defaults"].learn(world()).recommend(asked([0]), DEPTH).items
    assert set(found.ravel().tolist()) == {-1}


@given(st.lists(st.lists(st.integers(0, 6), min_size=1, max_size=5), min_size=1, max_size=25), st.integers(1, 3))
def test_pair_scores_are_those_of_the_textbook(baskets: list[list[int]], support: int) -> None:
    receipts = receipts_of(baskets)
    sets = [set(receipts.basket(number).tolist()) for number in range(len(receipts))]
    items = range(len(receipts.products))
    n = {one: sum(one in basket for basket in sets) for one in items}
    both = {(one, other): sum({one, other} <= basket for basket in sets) for one in items for other in items}

    def lift(one: int, other: int) -> float:
        together = both[one, other]
        return together * len(sets) / (n[one] * n[other]) if together >= support else 0.0

    textbook: dict[Callable[[PairTable], Learned], Callable[[set[int], int], float]] = {
        confidence_max: lambda basket, j: max(both[i, j] / n[i] for i in basket),
        lift_from(support): lambda basket, j: max(lift(i, j) for i in basket),
        cosine(0.5, 0.5): lambda basket, j: sum(both[i, j] / (n[i] * n[j]) ** 0.5 for i in basket),
    }
    for learn, score in textbook.items():
        found = learn(pair_table(receipts)).recommend(Questions(receipts.starts, receipts.items), DEPTH).items
        for basket, row in zip(sets, found.tolist(), strict=True):
            scores = [score(basket, item) for item in row if item >= 0]
            assert scores == pytest.approx(sorted(scores, reverse=True), abs=1e-6)
            left = [score(basket, item) for item in set(items) - basket - set(row)]
            assert len(scores) == min(DEPTH, len(items) - len(basket))
            assert not left or max(left) <= min(scores) + 1e-6


class Fixed:
    """Suggests one item always."""

    def __init__(self, item: int) -> None:
        self.item = item

    def recommend(self, questions: Questions, depth: int) -> Ranking:
        items = np.full((len(questions), depth), -1, dtype=np.int32)
        items[:, 0] = self.item
        return Ranking(items)


def test_settings_are_chosen_inside_the_training_part() -> None:
    seen: list[int] = []

    def prepare(receipts: Receipts) -> int:
        seen.append(len(receipts))
        return len(receipts)

    def fixed(item: int) -> Learned:
        return Fixed(item)

    training = receipts_of([[0, 1]] * 80 + [[1, 2], [2, 3]] * 10)
    peer = Peer("fixed", prepare, [lambda _known: fixed(0), lambda _known: fixed(2)], Split.TIME, 1)
    peer.learn(training)
    assert peer.chosen == 1  # item 2 is what the last fifth of the training part hides
    assert seen == [80, 100]  # tuned on 80 % of it, learned from all
    peer.learn(training.take(range(50)))
    assert seen[2:] == [50]  # chosen once
