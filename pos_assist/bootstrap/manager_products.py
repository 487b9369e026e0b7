"""The pages of products and of what goes with what."""

from __future__ import annotations

from pos_assist.manager.matrix.page import MatrixPage
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.products.page import ProductsPage
from pos_assist.paths import Home
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, _home: Home) -> list[Page]:
    """In the order of the list."""
    return [ProductsPage(office, settings.policy.safety_stock), MatrixPage(office)]
