"""What else counts all pairs of products: each gets the receipts in the form it likes best, then counts.

A peer is imported only where it runs. `pip install -e .[bench]` brings all but PyFIM, which must be compiled
(`pip install pyfim`) and has no wheel.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse

from pos_assist.learning.receipts import Receipts


class Peer(NamedTuple):
    """`ready` is not timed, but its memory counts; `counted` tells how many pairs there are, products among them.

    Both get the module first.
    """

    module: str
    ready: Callable[[Any, Receipts], Any]
    counted: Callable[[Any, Any], int]
    dataframes: bool = False  # an engine of data frames or tables
    most_lines: int | None = None  # more needs more memory than machines have


def _matrix(receipts: Receipts, kind: Any) -> Any:
    shape = (len(receipts), len(receipts.products))
    ones = np.ones(len(receipts.items), kind)
    return sparse.csr_matrix((ones, receipts.items, receipts.starts.astype(np.int32)), shape=shape)


def _scipy_counted(_: Any, wide: Any) -> int:
    """X^T X, both triangles, unsorted: the quickest it can do; the products are on the diagonal."""
    both = (wide.T.tocsr() @ wide).nnz
    return int(both + len(np.unique(wide.indices))) // 2


def _rusket_counted(rusket: Any, wide: Any) -> int:
    return len(rusket.fpgrowth(wide, min_support=1 / wide.shape[0], max_len=2, use_colnames=False))


def _fim_lists(_: Any, receipts: Receipts) -> list[list[int]]:
    items = receipts.items.tolist()
    return [items[start:end] for start, end in pairwise(receipts.starts.tolist())]


def _fim_counted(fim: Any, lists: list[list[int]]) -> int:
    return len(fim.relim(lists, target="s", supp=-1, zmin=1, zmax=2, report="a"))


def _lines(receipts: Receipts) -> dict[str, Any]:
    baskets = np.repeat(np.arange(len(receipts), dtype=np.int32), receipts.sizes)
    return {"basket": baskets, "item": receipts.items}


def _duckdb_table(duckdb: Any, receipts: Receipts) -> Any:
    connection = duckdb.connect(config={"threads": 2})
    connection.register("given", _lines(receipts))
    connection.execute("CREATE TABLE line AS SELECT basket, item FROM given")
    connection.unregister("given")
    return connection


def _duckdb_counted(_: Any, connection: Any) -> int:
    query = (
        "SELECT COUNT(*) FROM (SELECT a.item, b.item, COUNT(*) FROM line a JOIN line b "
        "ON a.basket = b.basket AND a.item <= b.item GROUP BY a.item, b.item)"
    )
    return int(connection.execute(query).fetchone()[0])


def _polars_frame(polars: Any, receipts: Receipts) -> Any:
    return polars.DataFrame(_lines(receipts)).lazy()


def _polars_counted(polars: Any, lines: Any) -> int:
    pairs = lines.join(lines, on="basket").filter(polars.col("item") <= polars.col("item_right"))
    return len(pairs.group_by("item", "item_right").len().collect())


def _mlxtend_frame(_: Any, receipts: Receipts) -> Any:
    import pandas as pd  # type: ignore[import-untyped,unused-ignore]

    frame: Any = pd.DataFrame  # the stubs do not know its `sparse`
    return frame.sparse.from_spmatrix(_matrix(receipts, np.bool_))


def _mlxtend_counted(patterns: Any, frame: Any) -> int:
    return len(patterns.fpgrowth(frame, min_support=0.5 / len(frame), max_len=2))


PEERS = {
    "scipy X^T X": Peer("scipy", lambda _, receipts: _matrix(receipts, np.int32), _scipy_counted),
    "rusket fpgrowth": Peer("rusket", lambda _, receipts: _matrix(receipts, np.uint8), _rusket_counted),
    "PyFIM relim": Peer("fim", _fim_lists, _fim_counted),
    "DuckDB": Peer("duckdb", _duckdb_table, _duckdb_counted, dataframes=True),
    "polars": Peer("polars", _polars_frame, _polars_counted, dataframes=True),
    # mlxtend makes a dense matrix: 2.5 GB at 1 million lines and 20,000 products, 25 GB at 10 million.
    "mlxtend fpgrowth": Peer("mlxtend.frequent_patterns", _mlxtend_frame, _mlxtend_counted, True, 1_100_000),
}
