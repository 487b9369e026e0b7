"""The sheets as a cashier touches them: two touches and a PIN, nothing modal, nothing left open."""

from __future__ import annotations

import pytest

from pos_assist.cashier import sheet_texts as say
from pos_assist.cashier.screen import Sheet
from pos_assist.cashier.sheet_tiles import NAMES_A_PAGE, Do, InForce, Page, Place, sheet_at
from pos_assist.cashier.sheets import OPEN_SECONDS, Effect, Menu
from pos_assist.cashier.texts import SourceTexts
from pos_assist.services.panel_state import Seller
from tests.fakes import FakeClock

TEXTS = SourceTexts()
STAFF = {"1": "Anna K.", "2": "Jan W.", "3": "Łucja B."}
ANNA = Seller("1", "Anna K.", by_pin=True)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def menu(clock: FakeClock) -> Menu:
    """At a till that tells who sells."""
    return Menu(clock)


@pytest.fixture
def by_pin(clock: FakeClock) -> Menu:
    """Where sellers sign in; all of them have a PIN."""
    menu = Menu(clock)
    menu.now = InForce(by_pin=True, sellers=STAFF, with_pin=frozenset(STAFF))
    return menu


def shown(menu: Menu) -> Sheet:
    sheet = menu.sheet(TEXTS)
    assert sheet is not None
    return sheet


def touch(menu: Menu, label: str) -> Effect | None:
    """Touch the tile with this label, as a person does."""
    (value,) = [tile.value for tile in shown(menu).tiles if tile.label == label]
    return menu.touch(value)


def enter(menu: Menu, pin: str) -> Effect | None:
    for digit in pin:
        assert touch(menu, digit) is None
    return touch(menu, "OK")


def labels(sheet: Sheet) -> list[str]:
    return [tile.label for tile in sheet.tiles]


# -- opening and closing -----------------------------------------------------------------------------------


def test_a_closed_menu_shows_nothing_and_wants_nothing(menu: Menu) -> None:
    assert (menu.is_open, menu.sheet(TEXTS), menu.next_deadline(), menu.touch("close")) == (False, None, None, None)


def test_it_closes_by_a_touch(menu: Menu) -> None:
    menu.open()
    assert touch(menu, "Close") is None

    assert not menu.is_open


def test_it_closes_by_itself_fifteen_seconds_after_the_last_touch(menu: Menu, clock: FakeClock) -> None:
    menu.open()
    clock.pass_(10)
    touch(menu, "This panel")
    deadline = menu.next_deadline()
    clock.pass_(OPEN_SECONDS - 0.001)
    menu.tick()
    still = menu.is_open
    clock.pass_(0.001)
    menu.tick()

    assert deadline == clock.monotonic()
    assert (still, menu.is_open) == (True, False)


def test_it_opens_at_its_beginning_again(menu: Menu) -> None:
    menu.open()
    first = shown(menu)
    touch(menu, "This panel")
    menu.close()
    menu.open()

    assert shown(menu) == first


def test_a_tile_that_is_not_there_means_nothing(by_pin: Menu) -> None:
    by_pin.open()
    before = shown(by_pin)
    answers = [
        by_pin.touch(value) for value in ("", "who:9", "do:theme:dark", "digit:1", "ok", "go:nowhere", "names:8")
    ]

    assert answers == [None] * 7
    assert shown(by_pin) == before


# -- what is chosen ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("way", "effect"),
    [
        (["Language: English", "Română"], Effect(Do.LANGUAGE, "ro")),
        (["Line to say: Like the panel", "Slovenčina"], Effect(Do.SCRIPT, "sk")),
        (["Line to say: Like the panel", "Like the panel"], Effect(Do.SCRIPT, "")),
        (["This panel", "Colours: Like the system", "High contrast"], Effect(Do.THEME, "contrast")),
        (["This panel", "Size: Medium", "Very large"], Effect(Do.SIZE, "XL")),
        (["This panel", "Side: Right", "Left"], Effect(Do.SIDE, "left")),
    ],
)
def test_a_setting_is_applied_and_the_sheet_stays_to_try_another(menu: Menu, way: list[str], effect: Effect) -> None:
    menu.open()
    answers = [touch(menu, label) for label in way]

    assert answers == [None] * (len(way) - 1) + [effect]
    assert menu.is_open


@pytest.mark.parametrize(
    ("way", "effect"),
    [
        (["Queue mode"], Effect(Do.QUEUE)),
        (["Collapse"], Effect(Do.COLLAPSE)),
        (["Something cheaper?"], Effect(Do.CHEAPER)),
        (["This panel", "Keep-clear zone"], Effect(Do.KEEP_CLEAR)),
    ],
)
def test_what_is_done_at_once_closes_the_sheet(menu: Menu, way: list[str], effect: Effect) -> None:
    menu.now = InForce(cheaper=True)
    menu.open()

    assert [touch(menu, label) for label in way][-1] == effect
    assert not menu.is_open


def test_what_is_in_force_is_marked_at_once(menu: Menu) -> None:
    menu.open()
    touch(menu, "Language: English")
    before = [tile.label for tile in shown(menu).tiles if tile.chosen]
    menu.now = menu.now._replace(language="pl")

    assert (before, [tile.label for tile in shown(menu).tiles if tile.chosen]) == (["English"], ["Polski"])


def test_something_cheaper_stands_there_only_where_it_may_be_asked(menu: Menu) -> None:
    menu.open()

    assert "Something cheaper?" not in labels(shown(menu))


def test_practice_stands_there_only_while_no_basket_is_open_and_is_marked_while_its_window_is(menu: Menu) -> None:
    menu.open()
    assert "Practice" not in labels(shown(menu))

    menu.now = InForce(idle=True, practising=True)
    assert [tile.label for tile in shown(menu).tiles if tile.chosen] == ["Practice"]
    assert touch(menu, "Practice") == Effect(Do.PRACTICE)
    assert not menu.is_open


def test_the_last_answer_can_be_taken_back_by_touch_while_the_next_card_stands(menu: Menu) -> None:
    menu.now = InForce(undo=True, cheaper=True)
    menu.open()

    assert touch(menu, "Undo") == Effect(Do.UNDO)
    assert not menu.is_open


@pytest.mark.parametrize("page", [page for page in Page if page not in (Page.SELLERS, Page.PIN)])
def test_a_page_has_eight_tiles_at_most_and_a_way_out(page: Page) -> None:
    sheet = sheet_at(Place(page), InForce(by_pin=True, undo=True, cheaper=True, idle=True, sellers=STAFF), TEXTS)

    assert len(sheet.tiles) <= 8
    assert sheet.tiles[-1].value == "close"
    assert len({tile.value for tile in sheet.tiles}) == len(sheet.tiles)


def test_every_sheet_leads_back_to_the_first(menu: Menu) -> None:
    for way in (["Language: English"], ["This panel", "About"], ["This panel", "Size: Medium"]):
        menu.open()
        for label in [*way, *["Back"] * len(way)]:
            touch(menu, label)
        assert shown(menu).title == "Menu"


# -- sellers -----------------------------------------------------------------------------------------------


def test_a_seller_changes_in_two_touches_and_a_pin(by_pin: Menu) -> None:
    by_pin.open()  # the first touch
    touch(by_pin, "Jan W.")  # the second

    assert enter(by_pin, "4711") == Effect(Do.SIGN_IN, "2", "4711")


def test_where_the_till_tells_who_sells_nobody_signs_in(menu: Menu) -> None:
    menu.open()

    assert shown(menu).title == "Menu"
    assert "Seller" not in labels(shown(menu))


def test_from_the_sellers_to_the_menu_and_back(by_pin: Menu) -> None:
    by_pin.open()
    touch(by_pin, "Whole menu")
    there = shown(by_pin).title
    touch(by_pin, "Seller")

    assert (there, shown(by_pin).title) == ("Menu", "Who serves?")


def test_signing_out_is_offered_to_who_is_signed_in(by_pin: Menu) -> None:
    by_pin.open()
    nobody = labels(shown(by_pin))
    by_pin.now = by_pin.now._replace(seller=ANNA)

    assert "Sign out" not in nobody
    assert [tile.label for tile in shown(by_pin).tiles if tile.chosen] == ["Anna K."]
    assert touch(by_pin, "Sign out") == Effect(Do.SIGN_OUT)
    assert by_pin.is_open


def test_names_are_in_the_order_of_the_language(by_pin: Menu) -> None:
    names = ["Żaneta", "Lucyna", "Łucja", "Zofia", "Ądam", "Adam", "Azor", "łukasz"]
    by_pin.now = by_pin.now._replace(sellers={str(n): name for n, name in enumerate(names)}, language="pl")
    by_pin.open()

    assert labels(shown(by_pin))[:8] == ["Adam", "Azor", "Ądam", "Lucyna", "Łucja", "łukasz", "Zofia", "Żaneta"]


@pytest.mark.parametrize("count", [0, 1, 8, 9, 16, 17, 40])
def test_every_seller_stands_on_exactly_one_page(by_pin: Menu, count: int) -> None:
    by_pin.now = by_pin.now._replace(sellers={str(n): f"Person {n:02}" for n in range(count)})
    by_pin.open()
    pages = [labels(shown(by_pin))]
    while "More names" in pages[-1]:
        touch(by_pin, "More names")
        pages.append(labels(shown(by_pin)))
    people = [[label for label in page if label.startswith("Person")] for page in pages]

    assert [label for page in people for label in page] == [f"Person {n:02}" for n in range(count)]
    assert all(len(page) == NAMES_A_PAGE for page in people[:-1])
    assert len(people) == max(1, -(-count // NAMES_A_PAGE))
    for _ in pages[1:]:
        touch(by_pin, "Names before")
    assert labels(shown(by_pin)) == pages[0]


def test_where_the_till_tells_no_names_it_says_so(by_pin: Menu) -> None:
    by_pin.now = by_pin.now._replace(sellers={})
    by_pin.open()

    assert shown(by_pin).hint == "The till tells no names."


def test_a_name_that_would_steer_the_panel_is_made_plain(by_pin: Menu) -> None:
    by_pin.now = by_pin.now._replace(sellers={"7": "A\u202en\nna", "8": ""})
    by_pin.open()

    assert labels(shown(by_pin))[:2] == ["8", "An na"]


def test_a_long_name_is_shortened_where_nobody_else_is_meant_by_it(by_pin: Menu) -> None:
    names = ["Aleksandra Wiśniewska-Kowalczyk", "Bartłomiej Jan Nowakowski", "Ewa N.", "Zuzanna Kamińska-Wrona"]
    by_pin.now = by_pin.now._replace(sellers={str(n): name for n, name in enumerate([*names, "Zuzanna Kaczmarczyk"])})
    by_pin.open()
    touched = labels(shown(by_pin))
    touch(by_pin, "Aleksandra W.")

    assert touched[:4] == ["Aleksandra W.", "Bartłomiej J. N.", "Ewa N.", "Zuzanna Kaczmarczyk"]
    assert "Zuzanna Kamińska-Wrona" in touched
    assert shown(by_pin).title == "PIN: Aleksandra Wiśniewska-Kowalczyk"


def test_a_staff_id_may_be_any_text(by_pin: Menu) -> None:
    by_pin.now = by_pin.now._replace(sellers={"user:1:x": "Eva"}, with_pin=frozenset(["user:1:x"]))
    by_pin.open()
    touch(by_pin, "Eva")

    assert enter(by_pin, "0000") == Effect(Do.SIGN_IN, "user:1:x", "0000")


# -- the PIN -----------------------------------------------------------------------------------------------


@pytest.fixture
def pad(by_pin: Menu) -> Menu:
    """Anna's PIN pad."""
    by_pin.open()
    touch(by_pin, "Anna K.")
    return by_pin


def test_the_pad_is_a_full_grid_of_ten_digits(pad: Menu) -> None:
    sheet = shown(pad)

    assert (sheet.title, sheet.columns, len(sheet.tiles) % sheet.columns) == ("PIN: Anna K.", 3, 0)
    assert sorted(label for label in labels(sheet) if label.isdigit()) == list("0123456789")


def test_only_dots_tell_what_was_entered(pad: Menu) -> None:
    for digit in "472":
        touch(pad, digit)

    assert shown(pad).entered == "•••"
    assert "472" not in repr(shown(pad))
    touch(pad, "Erase")
    assert shown(pad).entered == "••"
    touch(pad, "Clear")
    assert shown(pad).entered == ""


def test_digits_are_erased_from_the_end(pad: Menu) -> None:
    for label in [*"12349", "Erase", "5"]:
        touch(pad, label)

    assert touch(pad, "OK") == Effect(Do.SIGN_IN, "1", "12345")


def test_a_pin_of_three_digits_is_not_looked_at(pad: Menu) -> None:
    assert enter(pad, "123") is None
    assert (shown(pad).entered, shown(pad).hint) == ("•••", "A PIN has 4 to 8 digits.")


def test_a_ninth_digit_is_not_taken(pad: Menu) -> None:
    assert enter(pad, "123456789") == Effect(Do.SIGN_IN, "1", "12345678")


def test_a_pin_is_in_no_text_that_might_be_logged(pad: Menu) -> None:
    effect = enter(pad, "4711")

    assert effect is not None
    assert effect.pin == "4711"
    assert "4711" not in f"{effect} {effect!r} {pad!r} {vars(pad)}"


def test_the_right_pin_closes_the_sheet(pad: Menu) -> None:
    enter(pad, "4711")
    meanwhile = shown(pad)
    pad.checked("1", right=True)

    assert (meanwhile.hint, meanwhile.entered) == ("The PIN is being checked…", "")
    assert not pad.is_open


def test_after_a_wrong_pin_the_next_is_not_looked_at_for_a_second(pad: Menu, clock: FakeClock) -> None:
    enter(pad, "4711")
    clock.pass_(0.2)
    pad.checked("1", right=False)
    told = shown(pad).hint
    hurried = enter(pad, "4712")
    deadline = pad.next_deadline()
    clock.pass_(0.8)
    pad.tick()

    assert told == "Wrong PIN. Try again in 1 second."
    assert hurried is None
    assert deadline == pytest.approx(clock.monotonic())
    assert shown(pad).hint == "Wrong PIN. Please try again."
    assert enter(pad, "4712") == Effect(Do.SIGN_IN, "1", "4712")


def test_guessing_gets_slower_and_closing_does_not_help(pad: Menu, clock: FakeClock) -> None:
    hints = []
    for guess in ("1111", "1112", "1113"):
        assert enter(pad, guess) is not None
        pad.close()
        pad.checked("1", right=False)
        pad.open()
        touch(pad, "Anna K.")
        assert enter(pad, "2222") is None
        hints.append(shown(pad).hint)
        clock.pass_({"1111": 1, "1112": 2, "1113": 4}[guess])
        pad.open()
        touch(pad, "Anna K.")

    assert hints == [f"Wrong PIN. Try again in {wait}." for wait in ("1 second", "2 seconds", "4 seconds")]


def test_a_second_try_before_the_first_is_answered_is_not_looked_at(pad: Menu) -> None:
    assert enter(pad, "4711") is not None
    assert enter(pad, "4712") is None


def test_one_persons_wrong_pin_does_not_hold_up_another(pad: Menu) -> None:
    enter(pad, "4711")
    pad.checked("1", right=False)
    touch(pad, "Back")
    touch(pad, "Jan W.")

    assert enter(pad, "8888") == Effect(Do.SIGN_IN, "2", "8888")


def test_an_answer_that_comes_late_changes_no_other_sheet(pad: Menu) -> None:
    enter(pad, "4711")
    touch(pad, "Back")
    before = shown(pad)
    pad.checked("1", right=True)

    assert shown(pad) == before


def test_where_it_cannot_be_checked_the_pad_says_so(pad: Menu) -> None:
    enter(pad, "4711")
    pad.checked("1", right=None)

    assert shown(pad).hint == "The PIN cannot be checked just now."


def test_what_was_entered_is_forgotten_when_the_pad_is_left(pad: Menu) -> None:
    for digit in "471":
        touch(pad, digit)
    touch(pad, "Back")
    touch(pad, "Anna K.")

    assert shown(pad).entered == ""
    assert enter(pad, "1") is None


def test_who_has_no_pin_is_told_who_gives_one(by_pin: Menu) -> None:
    by_pin.now = by_pin.now._replace(with_pin=frozenset(["1"]))
    by_pin.open()
    touch(by_pin, "Jan W.")

    assert (shown(by_pin).hint, labels(shown(by_pin))) == ("No PIN yet. The manager sets one.", ["Back", "Close"])


# -- words ------------------------------------------------------------------------------------------------


def test_every_sentence_is_used() -> None:
    """What no sheet says needs no translation."""
    sources = {value for name, value in vars(say).items() if name.isupper()}
    asked: set[str] = set()

    class Listening(SourceTexts):
        def tr(self, source: str, n: int = -1) -> str:
            asked.add(source)
            return super().tr(source, n)

    many = {str(n): f"Person {n}" for n in range(30)}
    now = InForce(by_pin=True, cheaper=True, seller=ANNA, sellers=many, with_pin=frozenset(many))
    for page in Page:
        sheet_at(Place(page, first=8, staff_id="1"), now, Listening())
    for note in (say.CHECKING, say.WRONG, say.WRONG_WAIT, say.NOT_CHECKED):
        sheet_at(Place(Page.PIN, staff_id="1", note=note, wait=2), now, Listening())
    sheet_at(Place(Page.HOME), now._replace(cheaper=False, idle=True), Listening())
    nobody = now._replace(sellers={}, with_pin=frozenset())
    sheet_at(Place(Page.SELLERS), nobody, Listening())
    sheet_at(Place(Page.PIN, staff_id="1"), nobody, Listening())

    assert asked - sources <= {"English", "Polski", "Slovenčina", "Română"}
    assert sources - asked == set()
