"""Who may do what with a scenario, on real files: saved, handed in, taken up, given back, brought in, refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pos_assist import paths
from pos_assist.adapters.practice_files import load_content, read_plot
from pos_assist.adapters.practice_shelf import PracticeShelf
from pos_assist.errors import UserError
from pos_assist.services.practice.plot_editing import copied, new_plot, with_stage
from pos_assist.services.practice.workshop import TRAINER, Scenario, Standing, Workshop
from pos_assist.training.content import Content, Plot

SHIPPED = paths.resources() / "practice"
ANNA = "7"


class KeptShelf(PracticeShelf):
    """Reads what is shipped once for all tests."""

    content = load_content(SHIPPED)

    def shipped(self) -> Content:
        return self.content


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "scenarios"


def workshop(own: Path, author: str = TRAINER) -> Workshop:
    return Workshop(KeptShelf(SHIPPED, own), author)


def a_copy(bench: Workshop, key: str = "price-2") -> Plot:
    return copied(bench.read().scenarios["price"].plot, key)


def with_dead_end(plot: Plot) -> Plot:
    return with_stage(plot, replace(plot.stages["doubt"], moves={}, otherwise=None))


def save(bench: Workshop, plot: Plot) -> Scenario:
    return bench.save(plot, bench.read())


def standings(bench: Workshop) -> dict[str, Standing]:
    return {key: one.standing for key, one in bench.read().scenarios.items() if one.standing is not Standing.SHIPPED}


def test_a_copy_that_the_trainer_saves_is_played(own: Path) -> None:
    bench = workshop(own)
    plot = a_copy(bench)
    assert save(bench, plot).standing is Standing.IN_PLAY
    assert read_plot(own / "price-2.toml") == plot
    assert load_content(SHIPPED, own).plots["price-2"] == plot


def test_what_has_mistakes_waits_as_a_draft_and_is_played_once_they_are_right(own: Path) -> None:
    bench = workshop(own)
    plot = a_copy(bench)
    broken = with_dead_end(plot)
    assert bench.read().mistakes(broken)
    assert save(bench, broken).standing is Standing.DRAFT
    assert "price-2" not in load_content(SHIPPED, own).plots
    assert save(bench, plot).standing is Standing.IN_PLAY
    assert standings(bench) == {"price-2": Standing.IN_PLAY}
    assert [path.name for path in own.rglob("*.toml")] == ["price-2.toml"]


def test_what_is_played_and_becomes_wrong_is_played_no_more(own: Path) -> None:
    bench = workshop(own)
    save(bench, a_copy(bench))
    save(bench, with_dead_end(a_copy(bench)))
    assert standings(bench) == {"price-2": Standing.DRAFT}
    assert "price-2" not in load_content(SHIPPED, own).plots


def test_a_draft_is_its_authors_alone_until_it_is_handed_in(own: Path) -> None:
    trainer, anna, other = workshop(own), workshop(own, ANNA), workshop(own, "8")
    draft = save(anna, a_copy(anna))
    assert standings(anna) == {"price-2": Standing.DRAFT}
    assert standings(trainer) == standings(other) == {}
    anna.hand_in(draft, anna.read())
    assert standings(trainer) == standings(anna) == {"price-2": Standing.HANDED_IN}
    assert standings(other) == {}
    assert trainer.read().scenarios["price-2"].author == ANNA


def test_the_trainer_takes_up_what_is_handed_in(own: Path) -> None:
    trainer, anna = workshop(own), workshop(own, ANNA)
    anna.hand_in(save(anna, a_copy(anna)), anna.read())
    reading = trainer.read()
    trainer.take_up(reading.scenarios["price-2"], reading)
    assert standings(anna) == standings(trainer) == {"price-2": Standing.IN_PLAY}
    assert "price-2" in load_content(SHIPPED, own).plots


def test_the_trainer_puts_right_what_is_handed_in_and_gives_it_back(own: Path) -> None:
    trainer, anna = workshop(own), workshop(own, ANNA)
    anna.hand_in(save(anna, a_copy(anna)), anna.read())
    better = replace(a_copy(trainer), title={"en": "Better"})
    assert save(trainer, better) == Scenario(better, Standing.HANDED_IN, ANNA)
    trainer.give_back(trainer.read().scenarios["price-2"])
    assert standings(trainer) == {}
    assert anna.read().scenarios["price-2"] == Scenario(better, Standing.DRAFT, ANNA)


def test_what_is_wrong_is_neither_handed_in_nor_taken_up(own: Path) -> None:
    trainer, anna = workshop(own), workshop(own, ANNA)
    draft = save(anna, new_plot("mine"))
    for press in (anna.hand_in, trainer.take_up):
        with pytest.raises(UserError, match="mistakes"):
            press(draft, anna.read())
    assert standings(anna) == {"mine": Standing.DRAFT}


@pytest.mark.parametrize("author", [TRAINER, ANNA])
def test_what_is_shipped_is_changed_by_nobody(own: Path, author: str) -> None:
    bench = workshop(own, author)
    price = bench.read().scenarios["price"]
    assert not bench.may_change(price)
    with pytest.raises(UserError, match="not yours"):
        save(bench, replace(price.plot, title={"en": "Other"}))
    assert not own.exists()


def test_what_everybody_plays_is_changed_by_the_trainer_only(own: Path) -> None:
    trainer, anna = workshop(own), workshop(own, ANNA)
    played = save(trainer, a_copy(trainer))
    assert (trainer.may_change(played), anna.may_change(played)) == (True, False)
    with pytest.raises(UserError, match="not yours"):
        save(anna, played.plot)


def test_what_is_deleted_can_be_put_back_where_it_stood(own: Path) -> None:
    anna = workshop(own, ANNA)
    draft = save(anna, a_copy(anna))
    anna.remove(draft)
    assert standings(anna) == {}
    assert list(own.rglob("*.toml")) == []
    anna.put_back(draft)
    assert anna.read().scenarios["price-2"] == draft


@pytest.mark.parametrize("author", ["../../x", "A/B", "ż ó", "..", "CON"])
def test_an_authors_id_is_no_path(own: Path, author: str) -> None:
    anna = workshop(own, author)
    save(anna, a_copy(anna))
    assert [path.relative_to(own).parts[0] for path in own.rglob("*.toml")] == ["drafts"]
    assert len(next(own.rglob("*.toml")).relative_to(own).parts) == 3
    assert anna.read().scenarios["price-2"].author == author
    assert standings(workshop(own, "8")) == {}


def test_a_broken_file_is_told_and_the_others_are_there(own: Path) -> None:
    bench = workshop(own)
    save(bench, a_copy(bench))
    (own / "broken.toml").write_text("right = ", encoding="utf-8")
    reading = bench.read()
    assert [one.file for one in reading.unreadable] == ["broken.toml"]
    assert reading.unreadable[0].why
    assert "price-2" in reading.scenarios


def test_a_file_named_as_a_shipped_scenario_is_told(own: Path) -> None:
    bench = workshop(own)
    save(bench, a_copy(bench))
    (own / "price-2.toml").rename(own / "price.toml")
    reading = bench.read()
    assert [one.file for one in reading.unreadable] == ["price.toml"]
    assert reading.scenarios["price"].standing is Standing.SHIPPED


def test_an_export_comes_back_under_a_free_name_and_is_nowhere_before_it_is_saved(own: Path, tmp_path: Path) -> None:
    bench = workshop(own)
    plot = a_copy(bench)
    save(bench, plot)
    bench.export(plot, tmp_path / "price-2.toml")
    again = bench.bring_in(tmp_path / "price-2.toml", bench.read())
    assert again == replace(plot, key="price-2-2")
    assert standings(bench) == {"price-2": Standing.IN_PLAY}


@pytest.mark.parametrize("text", ["", "right = 5", "not toml", "\x00", "[stages.start]\nends = 'maybe'"])
def test_what_is_no_scenario_is_refused_in_one_sentence(own: Path, tmp_path: Path, text: str) -> None:
    bench = workshop(own)
    (tmp_path / "strange.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as refused:
        bench.bring_in(tmp_path / "strange.toml", bench.read())
    assert "\n" not in refused.value.title
    assert refused.value.hint
    with pytest.raises(UserError):
        bench.bring_in(tmp_path / "nowhere.toml", bench.read())


def test_a_disk_that_refuses_leaves_everything_as_it_was(own: Path) -> None:
    bench = workshop(own)
    plot = a_copy(bench)
    own.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(UserError):
        bench.save(plot, workshop(own.parent / "elsewhere").read())
    assert own.read_text(encoding="utf-8") == "a file where the folder should be"
