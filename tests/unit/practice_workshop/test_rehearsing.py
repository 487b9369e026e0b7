"""Trying a scenario out: the wish is fulfilled where the plot allows it, and the same wish gives the same encounter."""

from __future__ import annotations

from dataclasses import replace

from pos_assist import paths
from pos_assist.adapters.practice_files import load_content
from pos_assist.engine.offers import OfferKind
from pos_assist.services.practice.rehearsing import Wish, rehearsal
from pos_assist.training.content import Content
from pos_assist.training.scene import Idea, Scene, SceneLine
from pos_assist.training.values import Level


def scene(number: int, kind: OfferKind | None = OfferKind.ADDON) -> Scene:
    idea = Idea(kind, f"Cable {number}", "9.00", "19.00", "A cable?") if kind is not None else None
    return Scene(f"s{number}", "en", (SceneLine("Phone", "1", "10.00"),), "10.00", idea)


SCENES = [scene(1), scene(2), scene(3), scene(4, OfferKind.UPGRADE), scene(5, None)]


def content() -> Content:
    return load_content(paths.resources() / "practice")


def test_the_same_wish_gives_the_same_and_another_seed_another_basket() -> None:
    known = content()
    plot = known.plots["price"]
    setups = [rehearsal(plot, known, SCENES, Wish("en", seed=seed)) for seed in range(20)]
    assert setups == [rehearsal(plot, known, SCENES, Wish("en", seed=seed)) for seed in range(20)]
    assert len({one.scene.scene_id for one in setups if one is not None}) > 1


def test_a_wish_chooses_customer_and_level() -> None:
    known = content()
    plot = replace(known.plots["price"], personas=())
    chosen = rehearsal(plot, known, SCENES, Wish("en", "price_sensitive", Level.HARD))
    assert chosen is not None
    assert (chosen.persona, chosen.level) == ("price_sensitive", Level.HARD)


def test_the_basket_goes_with_what_is_right() -> None:
    known = content()
    silent = rehearsal(known.plots["no_idea"], known, SCENES, Wish("en"))
    queue = rehearsal(known.plots["queue"], known, SCENES, Wish("en"))
    better = rehearsal(known.plots["upgrade_difference"], known, SCENES, Wish("en"))
    assert silent is not None
    assert silent.scene.idea is None
    assert queue is not None
    assert queue.queue >= 3
    assert better is not None
    assert better.scene.scene_id == "s4"


def test_without_a_fitting_basket_there_is_nothing_to_try() -> None:
    known = content()
    assert rehearsal(known.plots["no_idea"], known, SCENES[:3], Wish("en")) is None
    assert rehearsal(known.plots["price"], known, [], Wish("en")) is None
