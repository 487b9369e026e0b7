"""Names in a list stand where each language looks for them."""

from __future__ import annotations

import pytest

from pos_assist.cashier.name_order import name_order


@pytest.mark.parametrize(
    ("language", "in_order"),
    [
        ("en", ["Adam", "Ádám B.", "Lea", "Łucja", "Lucy", "Stefan", "Ștefan B.", "Zoe"]),
        ("pl", ["Azor", "Ądam", "Lucyna", "Łucja", "Nowak", "Ósma", "Zofia", "Źdźbło", "Żaneta"]),
        ("sk", ["Cyril", "Čeněk", "Hugo", "Chrudoš", "Ivan", "Suzana", "Šimon", "Zuzana", "Žofia"]),
        ("ro", ["Azor", "Ăla", "Âna", "Ion", "Îna", "Suzana", "Ștefan", "Teodora", "Țepeș", "Vlad"]),
    ],
)
def test_each_language_has_its_own_order(language: str, in_order: list[str]) -> None:
    shuffled = in_order[1::2] + in_order[::2]
    assert sorted(shuffled, key=name_order(language)) == in_order


def test_upper_and_lower_case_and_foreign_accents_do_not_count() -> None:
    assert sorted(["čech", "Cibula", "CEDR", "Böhm", "bor"], key=name_order("pl")) == [
        "Böhm",
        "bor",
        "čech",
        "CEDR",
        "Cibula",
    ]


def test_old_romanian_letters_and_letters_in_two_parts_are_the_same_letters() -> None:
    order = name_order("ro")
    assert sorted(["Țu", "Şc", "S\u0326b", "Ţa", "Șa", "Sz"], key=order) == ["Sz", "Șa", "S\u0326b", "Şc", "Ţa", "Țu"]


def test_an_empty_name_and_odd_letters_are_no_trouble() -> None:
    assert sorted(["ж", "", "\u0301", "李", "a"], key=name_order("sk"))[0] == ""
