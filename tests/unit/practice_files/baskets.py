"""One basket for every kind of idea, and one without: what scenarios are played with here."""

from __future__ import annotations

from pos_assist.engine.offers import OfferKind
from pos_assist.training.content import Plot
from pos_assist.training.scene import Idea, Scene, SceneLine
from pos_assist.training.values import Right

IDEAS = {
    "add-on": Idea(
        OfferKind.ADDON,
        "Screen glass X1",
        "8,99 €",
        "207,99 €",
        "Screen glass X1, 8,99 €?",
        benefit="no scratches on the screen",
        proof="Fits: Phone X1 (model X1)",
        cheaper_item="Screen foil X1",
        cheaper_price="3,99 €",
        cheaper_total="202,99 €",
    ),
    "upgrade": Idea(
        OfferKind.UPGRADE,
        "Phone X2",
        "40,00 €",
        "239,00 €",
        "For 40,00 € more there is: Phone X2.",
        benefit="twice the storage",
        proof="One step up from: Phone X1",
        instead_of="Phone X1",
    ),
    "bundle": Idea(
        OfferKind.BUNDLE,
        "Chips + Dip 200 g",
        "5,49 €",
        "204,49 €",
        "As a set 5,49 €.",
        benefit="everything for the evening",
        proof="Your shop sells it as a set with: Cola",
        saving="1,20 €",
    ),
}


def basket(kind: str | None, language: str) -> Scene:
    """A basket with an idea of that kind, or with none."""
    idea = IDEAS[kind] if kind else None
    return Scene(f"basket {kind}", language, (SceneLine("Phone X1", "1", "199,00 €"),), "199,00 €", idea)


def baskets_for(plot: Plot, language: str) -> list[Scene]:
    """The baskets that a plot is played with."""
    if plot.right is Right.NO_IDEA:
        return [basket(None, language)]
    return [basket(kind, language) for kind in IDEAS if not plot.kinds or kind in plot.kinds]
