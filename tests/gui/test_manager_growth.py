"""The screens of growth over a real shop and a real store: what is decided there stands in the store."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pos_assist.adapters.store.approvals import load_decisions, save_decisions
from pos_assist.adapters.store.connecting import reading
from pos_assist.engine.approval import ProposalState
from pos_assist.manager.followup.page import FollowUpPage
from pos_assist.manager.proposals.page import ProposalsPage
from pos_assist.manager.rollout.page import RolloutPage
from pos_assist.manager.window import Window
from pos_assist.services.proposals import PAIR, STEP, Decided
from tests.gui.manager_office import NOW, ManagersDesk, copy_of, demo_desk, empty_desk
from tests.gui.manager_reading import cut_texts, nameless


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    return demo_desk(tmp_path_factory.mktemp("shop"), days=20)


@pytest.fixture
def desk(shop: ManagersDesk, tmp_path: Path) -> ManagersDesk:
    return copy_of(shop, tmp_path)


def shown(desk: ManagersDesk, qtbot: QtBot, language: str = "en", size: tuple[int, int] = (1024, 768)) -> Window:
    window = desk.window(language)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    return window


@pytest.fixture
def window(desk: ManagersDesk, qtbot: QtBot) -> Window:
    return shown(desk, qtbot)


def proposals(window: Window, kind: str = PAIR) -> ProposalsPage:
    window.go("proposals")
    page = window.page
    assert isinstance(page, ProposalsPage)
    page.listing.kind.setCurrentIndex(page.listing.kind.findData(kind))
    return page


def stands(desk: ManagersDesk) -> dict[tuple[str, str], ProposalState]:
    return {one.proposal: one.state for one in load_decisions(desk.home.store)}


def test_a_key_in_the_list_decides_and_the_next_one_takes_its_place(window: Window, desk: ManagersDesk) -> None:
    page = proposals(window)
    view = page.listing.table.view
    first, second, third = (page.listing.table.model.rows[place].key for place in range(3))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A)
    assert page.listing.table.selected() == [second]
    QTest.keyClick(view, Qt.Key.Key_R)
    assert page.listing.table.selected() == [third]
    QTest.keyClick(view, Qt.Key.Key_S)
    found = stands(desk)
    assert [found[tuple(key.split("\x1f"))] for key in (first, second, third)] == [  # type: ignore[index]
        ProposalState.APPROVED,
        ProposalState.REJECTED,
        ProposalState.SNOOZED,
    ]
    QTest.keyClick(view, Qt.Key.Key_U)
    assert len(stands(desk)) == 2
    assert all(one.by == "Anna" for one in load_decisions(desk.home.store))


def test_the_same_letters_decide_nothing_while_somebody_types(window: Window, desk: ManagersDesk) -> None:
    page = proposals(window)
    for line in (page.detail.note, page.listing.table.search):
        line.setFocus()
        QTest.keyClicks(line, "arsu")
    for widget in (page, page.listing, page.detail.buttons[ProposalState.APPROVED]):
        QTest.keyClick(widget, Qt.Key.Key_A)
        QTest.keyClick(widget, Qt.Key.Key_R)
    assert stands(desk) == {}
    assert page.detail.note.text() == "arsu"


def test_taking_back_brings_back_what_was_decided_before_not_nothing(window: Window, desk: ManagersDesk) -> None:
    page = proposals(window)
    when, offer = page.chosen()[0].proposal
    save_decisions(desk.home.store, [Decided(when, offer, ProposalState.REJECTED, NOW, "Jan", None, "too dear")])
    page.reload()
    page.listing.look_at(f"{when}\x1f{offer}")
    assert page.chosen()[0].decided is not None
    page.decide(ProposalState.APPROVED)
    assert stands(desk) == {(when, offer): ProposalState.APPROVED}
    assert page.undo()
    (back,) = load_decisions(desk.home.store)
    assert (back.state, back.by, back.note) == (ProposalState.REJECTED, "Jan", "too dear")
    assert not page.undo()  # only the last one
    page.decide(ProposalState.PROPOSED)
    assert stands(desk) == {}


def test_many_at_once_with_one_note(window: Window, desk: ManagersDesk) -> None:
    page = proposals(window)
    page.listing.table.view.selectAll()
    many = len(page.chosen())
    assert many > 5
    page.detail.note.setText("spring")
    page.detail.buttons[ProposalState.APPROVED].click()
    made = load_decisions(desk.home.store)
    assert len(made) == many
    assert {one.note for one in made} == {"spring"}
    assert page.done.text() == f"Approved: {many} proposals"
    page.back.click()
    assert stands(desk) == {}


def test_only_what_waits_is_shown_and_what_is_written_is_told_of(window: Window) -> None:
    page = proposals(window)
    assert all(page._rows[one.key].waits for one in page.listing.table.model.rows)
    page.listing.state.setCurrentIndex(page.listing.state.findData("written"))
    assert page.listing.table.model.rows
    own = page.chosen()[0]
    assert own.written or own.forbidden
    assert (own.written or own.forbidden) in page.detail.own.text()
    assert page.detail.rule.isVisible()


def test_the_evidence_is_told_with_real_receipts_and_nobody_s_number(window: Window) -> None:
    page = proposals(window)
    told = page.detail.lines.text()
    assert "95 % range" in told
    assert "receipts" in told
    names = page.detail.title.text().split(" → ")
    for line in page.detail.examples.text().splitlines():
        assert line.startswith("2026-")
        assert all(name in line for name in names)
    assert page.detail.examples.text()


@pytest.mark.parametrize(("kind", "where"), [(PAIR, "offers"), (STEP, "ladders")])
def test_a_proposal_becomes_a_rule_of_the_shop_s_own(window: Window, qtbot: QtBot, kind: str, where: str) -> None:
    page = proposals(window, kind)
    when, offer = page.chosen()[0].proposal
    with qtbot.waitSignal(page.go) as went:
        page.detail.own_words.click()
    assert went.args == [where, f"new:{when}>{offer}"]
    here = window.page.KEY
    assert here == where


def test_nothing_learned_says_so_and_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    window = shown(empty_desk(tmp_path), qtbot)
    window.go("proposals")
    words = " ".join(label.text() for label in window.page.findChildren(QLabel) if label.isVisible())
    assert "Nothing was learned yet." in words


def test_every_link_of_the_plan_leads_to_a_page(window: Window, qtbot: QtBot) -> None:
    window.go("rollout")
    page = window.page
    assert isinstance(page, RolloutPage)
    links = [one for one in page.findChildren(QPushButton) if one.text() == "Open" and one.isVisibleTo(page)]
    assert len(links) > 15
    for link in links:
        with qtbot.waitSignal(page.go) as went:
            link.click()
        assert went.args[0] in window.frame.pages
        window.go("rollout")


def test_the_plan_shows_ten_sellers_three_sets_and_follows_what_is_decided(window: Window) -> None:
    window.go("rollout")
    page = window.page
    assert isinstance(page, RolloutPage)
    text = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "10. " in text
    assert "11. " not in text
    assert text.count("Margin €") == 3
    before = page._planned
    proposals(window).decide(ProposalState.APPROVED)
    window.go("rollout")
    assert page._planned is not before


def test_the_plan_of_an_empty_shop_without_a_till(tmp_path: Path, qtbot: QtBot) -> None:
    window = shown(empty_desk(tmp_path), qtbot)
    window.go("rollout")
    words = " ".join(label.text() for label in window.page.findChildren(QLabel) if label.isVisible())
    assert "Not possible yet" in words
    assert "No till is connected" in words


def noted(desk: ManagersDesk) -> int:
    with reading(desk.home.store) as connection:
        return int(connection.execute("SELECT count(*) FROM follow_up").fetchone()[0])


def test_counting_writes_nothing_and_the_list_notes_everybody_once(
    window: Window, desk: ManagersDesk, tmp_path: Path
) -> None:
    window.go("followup")
    page = window.page
    assert isinstance(page, FollowUpPage)
    page.count.click()
    assert "Nothing was written." in page.result.text()
    assert noted(desk) == 0
    assert page.pairs.isVisible()
    page.write.click()
    assert page.wrong.text() == "Give a file to write to."
    out = tmp_path / "list.csv"
    page.file.setText(str(out))
    page.write.click()
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert page.result.text() == f"{len(rows)} written to {out}."
    assert len({row["Email Address"] for row in rows}) == len(rows) == noted(desk)
    assert "example.com" not in " ".join(label.text() for label in page.findChildren(QLabel))
    page.write.click()
    assert "exists already" in page.wrong.text()
    page.replace.setChecked(True)
    page.write.click()
    assert page.result.text().startswith("0 written")  # all of them were listed within the period


def test_without_a_till_there_is_nobody_to_write_to(tmp_path: Path, qtbot: QtBot) -> None:
    window = shown(empty_desk(tmp_path), qtbot)
    window.go("followup")
    words = " ".join(label.text() for label in window.page.findChildren(QLabel) if label.isVisible())
    assert "No till is connected." in words


@pytest.mark.parametrize("language", ["en", "pl", "sk", "ro"])
@pytest.mark.parametrize("size", [(1024, 768), (360, 768)])
def test_nothing_is_cut_and_everything_has_a_name(
    desk: ManagersDesk, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    window = shown(desk, qtbot, language, size)
    for key in ("proposals", "rollout", "followup"):
        window.go(key)
        page = window.page
        if isinstance(page, ProposalsPage):
            page.decide(ProposalState.SNOOZED)
        if isinstance(page, FollowUpPage):
            page.count.click()
        QTest.qWait(1)
        assert cut_texts(page) == [], key
        assert nameless(page) == [], key
