"""Receipts that may be one customer who pays twice."""

from __future__ import annotations

from pos_assist.adapters.facts.grouping import Ended, Group, grouped

SECOND = 1_000_000


def groups(*receipts: tuple[int, str, str], before: dict[str, Group] | None = None) -> dict[str, str]:
    ended = [Ended("1", at * SECOND, key, customer) for at, key, customer in receipts]
    return dict(grouped(ended, before or {}))


def test_two_receipts_40_s_apart_are_one_customer() -> None:
    assert groups((0, "a", ""), (40, "b", "")) == {"a": "a", "b": "a"}


def test_not_after_two_minutes() -> None:
    assert groups((0, "a", ""), (120, "b", ""), (121, "c", "")) == {"a": "a", "b": "a", "c": "c"}


def test_another_customers_card_parts_them() -> None:
    assert groups((0, "a", "eva"), (20, "b", "jan"), (40, "c", "")) == {"a": "a", "b": "b", "c": "b"}


def test_whoever_was_known_in_the_group_stays_known() -> None:
    assert groups((0, "a", ""), (20, "b", "eva"), (40, "c", "jan")) == {"a": "a", "b": "a", "c": "c"}


def test_another_till_is_another_queue() -> None:
    ended = [Ended("1", 0, "a", ""), Ended("2", SECOND, "b", ""), Ended("1", 2 * SECOND, "c", "")]
    assert dict(grouped(ended, {})) == {"a": "a", "b": "b", "c": "a"}


def test_a_group_goes_on_over_two_refreshes() -> None:
    assert groups((50, "b", ""), before={"1": Group("a", 0, "")}) == {"b": "a"}
