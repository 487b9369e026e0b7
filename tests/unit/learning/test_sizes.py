"""Package sizes as shops of four languages and American ones write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.catalogue import Product
from pos_assist.learning.sizes import Size, size_of, sized

READ = [
    ("Cola 1.5L", "1.5", "l", 1),
    ("Woda Żywiec 1,5 l", "1.5", "l", 1),
    ("½ l", "0.5", "l", 1),
    ("Wino 75cl", "0.75", "l", 1),
    ("Milk 1/2 GAL", "1.892705892", "l", 1),
    ("Juice 12 FL. OZ", "0.35488235475", "l", 1),
    ("Apă plată 2L", "2", "l", 1),
    ("Mlieko polotučné 1,5% 1 l", "1", "l", 1),
    ("Ketchup łagodny 480 g", "0.48", "kg", 1),
    ("Ser 1,125 kg", "1.125", "kg", 1),
    ("Szynka 20 dag", "0.2", "kg", 1),
    ("Orez 1.000 g", "1", "kg", 1),
    ("16 OZ", "0.45359237", "kg", 1),
    ("10 3/4 OZ", "0.30475737359375", "kg", 1),
    (".4 OZ", "0.01133980925", "kg", 1),
    ("23.93   OZ", "0.67840408838125", "kg", 1),
    ("16 OZ (454 g)", "0.45359237", "kg", 1),
    ("2 LB", "0.90718474", "kg", 1),
    ("7 OZ 57264", "0.198446661875", "kg", 1),
    ("Šafran 5 g", "0.005", "kg", 1),
    ("Phone 5G 128 GB", "128", "GB", 1),
    ("SSD 1 TB", "1", "TB", 1),
    ("HDMI kábel 3 m", "3", "m", 1),
    ("Kaszka 6m+ 200g", "0.2", "kg", 1),
    ("10 szt.", "10", "pcs", 1),
    ("Serwetki 100 ks", "100", "pcs", 1),
    ("Ouă 6 bucăți", "6", "pcs", 1),
    ("6 buc", "6", "pcs", 1),
    ("24 CT", "24", "pcs", 1),
    ("1,000 CT", "1000", "pcs", 1),
    ("1 DZ", "12", "pcs", 1),
    ("63 LOADS", "63", "pcs", 1),
    ("Papier toaletowy 8 rolek", "8", "pcs", 1),
    ("2 PK", "2", "pcs", 1),
    ("Socks 3-pack", "3", "pcs", 1),
    ("Vitamin C 500 mg 30 tbl", "30", "pcs", 1),
    ("6x330ml", "1.98", "l", 6),
    ("6 x 0,33 l", "1.98", "l", 6),
    ("6 szt. x 330 ml", "1.98", "l", 6),
    ("330 ml 6-pack", "1.98", "l", 6),
    ("Woda 1,5l x 6", "9", "l", 6),
    ("4×125 g", "0.5", "kg", 4),
    ("Herbata 20 torebek x 2 g", "0.04", "kg", 20),
    ("Herbata 25x2g", "0.05", "kg", 25),
    ("12 PK/12 OZ", "4.08233133", "kg", 12),
    ("12 OZ/6 PK", "2.041165665", "kg", 6),
    ("6/11.2 OZ", "1.905087954", "kg", 6),
    ("6/.5 L", "3", "l", 6),
    ("12 CT/21 OZ", "0.595339985625", "kg", 1),
    ("Pap 2x100 ks", "200", "pcs", 2),
]

UNSURE = [
    "Gift bag L",
    "charger 30 W",
    "4.5 IN",
    "300 SQ FT",
    "KIT/EACH",
    "2-3 OZ",
    "48-54 CT",
    "8 PLS2 OZ",
    "12730850 CT",
    "0 g",
    "Phone 5G",
    "paper A4 90 g",
    "paper 80 g/m2",
    "filtr 500 l/h",
    "koc 160x200 cm",
    "koc 2 x 3 m",
    "Shampoo 250 ml + 200 ml",
    "jogurt 4 szt. 500 g",
    "2 x 6 x 0,33 l",
    "Kaszka po 6 m-cu",
    "",
]


@pytest.mark.parametrize(("text", "amount", "unit", "pieces"), READ)
def test_a_size_is_read_in_one_common_unit(text: str, amount: str, unit: str, pieces: int) -> None:
    assert sized(text).size == Size(Decimal(amount), unit, pieces)


@pytest.mark.parametrize("text", UNSURE)
def test_what_could_mean_two_things_or_none_is_no_size(text: str) -> None:
    assert sized(text).size is None


def test_the_rest_is_the_name_without_the_size() -> None:
    assert sized("Ketchup Łagodny 480 g").rest.split() == ["ketchup", "lagodny"]
    assert sized("Woda 6x330ml gazowana").rest.split() == ["woda", "gazowana"]
    assert sized("Mleko 3,2% 1l").rest.split() == ["mleko", "3,2%"]


def test_where_no_size_is_sure_the_figures_stay_in_the_name() -> None:
    assert "12730850" in sized("Napkins 12730850 CT").rest
    assert sized("paper A4 90 g").rest.split() == ["paper", "a4", "90", "g"]


@given(st.text(max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    size = sized(text).size
    assert size is None or (size.amount > 0 and size.pieces >= 1)


@given(st.integers(1, 99), st.sampled_from(["ml", "g", "szt", "ks", "buc", "oz"]), st.sampled_from(["", " "]))
def test_twice_as_much_is_twice_the_size(number: int, unit: str, gap: str) -> None:
    number += 6  # '2g' to '6g' without a gap may be a telephone network
    one, two = sized(f"Thing {number}{gap}{unit}").size, sized(f"Thing {2 * number}{gap}{unit}").size
    assert one is not None
    assert two is not None
    assert (two.amount, two.unit) == (2 * one.amount, one.unit)


def test_what_the_shop_noted_goes_before_an_attribute_and_that_before_the_name() -> None:
    product = Product("p", "p", "Juice 1 l", 500)
    assert size_of(product) == Size(Decimal(1), "l")
    attributes = {"Pojemność": frozenset({"750 ml"}), "colour": frozenset({"9 l"})}
    assert size_of(Product("p", "p", "Juice 1 l", 500, attributes=attributes)) == Size(Decimal("0.75"), "l")
    noted = Product("p", "p", "Juice 1 l", 500, attributes=attributes, content=Decimal(2), content_unit="l")
    assert size_of(noted) == Size(Decimal(2), "l")
