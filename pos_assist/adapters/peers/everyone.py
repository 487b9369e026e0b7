"""The list of all peers, as in the table of results."""

from __future__ import annotations

from collections.abc import Callable

from pos_assist.adapters.peers.ease import RIDGES, ease
from pos_assist.adapters.peers.implicit_models import FACTORS, als, item_item
from pos_assist.adapters.peers.item_item import (
    PairTable,
    bayes,
    confidence_max,
    confidence_sum,
    cosine,
    lift_from,
    pair_table,
)
from pos_assist.adapters.peers.pairs import FirstModel
from pos_assist.adapters.peers.peer import Peer
from pos_assist.adapters.peers.rules import SUPPORTS, by_confidence, by_lift, known, rules, tryton
from pos_assist.adapters.peers.session_knn import NEIGHBOURS, Baskets, baskets, session_knn
from pos_assist.learning.evaluation import Learned, Method, Split

PACKAGES = ("efficient_apriori", "implicit")  # the optional extra 'evaluate'
SHRINKS = (5.0, 20.0, 100.0)
LEAST_TOGETHER = (5, 10, 20, 50)
IMPLICIT_MOST = 200_000  # products; it keeps 4 kB of each, and at a million ALS learns for five minutes
POWERS = tuple((row, column) for row in (0.5, 1.0) for column in (0.25, 0.5, 0.75))


def peers(split: Split, seed: int, products: int = 0) -> tuple[Method, ...]:
    """All that need the optional extra, and those beside them; settings are tuned with the same split and seed.

    Those of `implicit` only up to `IMPLICIT_MOST` `products`.
    """

    def pairs(name: str, *variants: Callable[[PairTable], Learned]) -> Peer:
        return Peer(name, pair_table, variants, split, seed)

    def whole(name: str, *variants: Callable[[Baskets], Learned]) -> Peer:
        return Peer(name, baskets, variants, split, seed)

    of_implicit = (
        whole("implicit-cosine", item_item("CosineRecommender")),
        whole("implicit-tfidf", item_item("TFIDFRecommender")),
        whole("implicit-bm25", item_item("BM25Recommender")),
        whole("implicit-als", *(als(factors, alpha, seed) for factors, alpha in FACTORS)),
    )
    return (
        FirstModel(),
        pairs("pair-confidence-max", confidence_max),
        pairs("pair-confidence-sum", confidence_sum),
        pairs("pair-lift", *(lift_from(support) for support in LEAST_TOGETHER)),
        pairs("naive-bayes", *(bayes(shrink) for shrink in SHRINKS)),
        pairs("cosine", cosine(0.5, 0.5)),
        pairs("cosine-tuned", *(cosine(*powers) for powers in POWERS)),
        *(of_implicit if products <= IMPLICIT_MOST else ()),
        pairs("ease", *(ease(ridge) for ridge in RIDGES)),
        whole(
            "session-knn", *(session_knn(count, rare_says_more=rare) for count in NEIGHBOURS for rare in (False, True))
        ),
        Peer("rules-by-confidence", known, [rules(support, by_confidence) for support in SUPPORTS], split, seed),
        Peer("rules-by-lift", known, [rules(support, by_lift) for support in SUPPORTS], split, seed),
        Peer("tryton-defaults", known, [tryton], split, seed),
    )
