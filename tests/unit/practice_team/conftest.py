"""A shop to practise in, as the tests of practising have it."""

from tests.unit.practice.conftest import empty_store, shop, store

__all__ = ["empty_store", "shop", "store"]
