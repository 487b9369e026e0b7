"""Who went up: counted against a plain reckoning."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pos_assist.learning.switching import Customers, Switched

Line = tuple[str, str, int]  # customer, product, day


def counted(lines: list[Line], watched: str = "ab", at_once: int = 100) -> Customers:
    customers = Customers(watched)
    for start in range(0, len(lines), at_once):
        part = lines[start : start + at_once]
        customers.add([line[0] for line in part], [line[1] for line in part], [line[2] for line in part])
    return customers


def up(lines: list[Line]) -> Switched | None:
    return counted(lines).switched([("a", "b")]).get(("a", "b"))


def reckoned(lines: list[Line]) -> Switched | None:
    """Customer by customer."""
    visits: dict[str, list[tuple[int, str]]] = {}
    for customer, product, day in lines:
        if customer and day >= 0:
            visits.setdefault(customer, []).append((day, product))
    regular = [days for days in visits.values() if len({day for day, _ in days}) > 1]
    if not regular:
        return None
    came = switched = 0
    for days in regular:
        first = min((day for day, product in days if product == "a"), default=None)
        if first is None or max(days)[0] == first:
            continue
        came += 1
        switched += any(product == "b" and day > first for day, product in days)
    bought = sum(any(product == "b" for _, product in days) for days in regular)
    return Switched(switched, came, bought / len(regular))


def test_who_bought_the_better_one_later_went_up() -> None:
    assert up([("anna", "a", 1), ("anna", "b", 2), ("jan", "a", 1), ("jan", "c", 9)]) == Switched(1, 2, 0.5)


def test_on_one_day_before_or_only_once_is_no_going_up() -> None:
    assert up([("anna", "a", 5), ("anna", "b", 5), ("anna", "c", 6)]) == Switched(0, 1, 1.0)
    assert up([("anna", "b", 1), ("anna", "a", 2), ("anna", "c", 3)]) == Switched(0, 1, 1.0)
    assert up([("anna", "a", 1), ("anna", "b", 1)]) is None


def test_nobody_known_tells_nothing() -> None:
    assert up([("", "a", 1), ("", "b", 2)]) is None
    assert up([("anna", "a", -1), ("anna", "b", -1)]) is None
    assert Customers("ab").switched([("a", "b")]) == {}


@given(
    st.lists(st.tuples(st.sampled_from(["", "anna", "jan", "eva"]), st.sampled_from("abc"), st.integers(-1, 4))),
    st.integers(1, 5),
)
def test_it_is_the_plain_reckoning_however_the_lines_arrive(lines: list[Line], at_once: int) -> None:
    assert counted(lines, at_once=at_once).switched([("a", "b")]).get(("a", "b")) == reckoned(lines)
    assert counted(lines[::-1]).switched([("a", "b")]).get(("a", "b")) == reckoned(lines)
