"""The three screens over hand-made rules."""

from __future__ import annotations

from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.page import RulesPage


class OffersPage(RulesPage):
    """Every rule in one list."""

    KEY = "offers"
    TITLE = say.OFFERS
    HELP = say.OFFERS_HELP
    KINDS = ("pair", "fits", "ladder", "bundle", "cover", "never")


class LaddersPage(RulesPage):
    """Good, better, best."""

    KEY = "ladders"
    TITLE = say.LADDERS
    HELP = say.LADDERS_HELP
    KINDS = ("ladder",)


class SetsPage(RulesPage):
    """Several products at a price of their own."""

    KEY = "sets"
    TITLE = say.SETS
    HELP = say.SETS_HELP
    KINDS = ("bundle",)
