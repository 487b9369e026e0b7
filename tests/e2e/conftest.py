"""Real tills, each started once a test run with a fresh database of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.tills.django_cash_register import DjangoCashRegisterTill
from tests.e2e.tills.tryton import TrytonTill
from tests.e2e.tills.wuttapos import WuttaPosTill


@pytest.fixture(scope="session")
def tryton_till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrytonTill]:
    """Tryton's server with the stocked shop; two points of sale."""
    with TrytonTill(tmp_path_factory.mktemp("tryton")) as till:
        yield till


@pytest.fixture(scope="session")
def wuttapos_till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WuttaPosTill]:
    """WuttaPOS with the stocked shop; one terminal, two cashiers."""
    with WuttaPosTill(tmp_path_factory.mktemp("wuttapos")) as till:
        yield till


@pytest.fixture(scope="session")
def django_till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DjangoCashRegisterTill]:
    """django-cash-register with the stocked shop; two cashiers."""
    with DjangoCashRegisterTill(tmp_path_factory.mktemp("django")) as till:
        yield till
