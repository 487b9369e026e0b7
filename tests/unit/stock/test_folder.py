"""A folder of dropped files: taken up whole and once, refused in one sentence, and nothing is lost."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.stock.outcome import Outcome
from pos_assist.adapters.stock.profile import FeedProfile, feed_profile
from pos_assist.adapters.stock.sources import FolderLook, Kept, Look
from pos_assist.adapters.stock.taking import Feed
from pos_assist.adapters.store.stock_files import rejected_rows
from pos_assist.adapters.store.stock_store import changes_since, state_of
from pos_assist.errors import UserError

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
OLD = timedelta(minutes=10)


class Shop:
    """A folder, a store, and a clock that a test turns."""

    def __init__(self, folder: Path, store: Path, *, whole: bool = True, profile: FeedProfile | None = None) -> None:
        self.folder, self.store = folder, store
        self.now, self.tick = NOW, 0.0
        self.begin(whole=whole, profile=profile)

    def begin(self, *, whole: bool = True, profile: FeedProfile | None = None, force: bool = False) -> None:
        """As a new process does."""
        feed = Feed(profile or FeedProfile(), "sku", whole, force)
        self.source = FolderLook("erp", self.folder, feed, Kept(self.store), tick=lambda: self.tick)

    def drop(self, name: str, data: str | bytes, *, age: timedelta = OLD) -> Path:
        file = self.folder / name
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        then = (self.now - age).timestamp()
        os.utime(file, (then, then))
        return file

    def wait(self, seconds: float) -> None:
        self.tick += seconds
        self.now += timedelta(seconds=seconds)

    def look(self) -> Look:
        self.now += timedelta(minutes=1)
        return self.source.look(self.now)

    def take(self, name: str, data: str | bytes) -> Outcome:
        """Drop one file and take it up."""
        self.drop(name, data)
        (outcome,) = self.look().outcomes
        return outcome

    def figures(self) -> dict[str, Decimal | None]:
        return {f"{row.product}@{row.location_id}": row.on_hand for row in changes_since(self.store, 0)[0]}

    def here(self, under: str = "") -> list[str]:
        place = self.folder / under
        return sorted(path.name for path in place.iterdir() if path.is_file()) if place.exists() else []


@pytest.fixture
def shop(tmp_path: Path, store: Path) -> Shop:
    (tmp_path / "drops").mkdir()
    return Shop(tmp_path / "drops", store)


def test_a_file_is_taken_up_and_moved(shop: Shop) -> None:
    outcome = shop.take("stock.csv", "sku,on_hand,location\nA1,5,1\nA1,2,2\n")

    assert (outcome.rows, outcome.changed, outcome.trouble) == (2, 2, "")
    assert shop.figures() == {"sku:A1@1": 5, "sku:A1@2": 2}
    assert (shop.here(), shop.here("done")) == ([], ["stock.csv"])


def test_what_a_whole_file_names_no_more_is_unknown(shop: Shop) -> None:
    shop.take("1.csv", "sku,on_hand\nA1,5\nA2,6\nA3,7\n")

    outcome = shop.take("2.csv", "sku,on_hand\nA1,5\nA2,6\n")

    assert (outcome.changed, outcome.forgotten) == (0, 1)
    assert shop.figures() == {"sku:A1@": 5, "sku:A2@": 6, "sku:A3@": None}
    assert outcome.notes == ("2.csv: 1 figures are not told any more; how much there is is unknown now.",)


def test_a_whole_file_that_shrinks_is_refused_unless_a_person_insists(shop: Shop) -> None:
    shop.take("1.csv", "sku,on_hand\n" + "".join(f"A{n},5\n" for n in range(10)))

    outcome = shop.take("2.csv", "sku,on_hand\nA1,1\nA2,1\n")
    refused = shop.here("refused")
    shop.begin(force=True)
    forced = shop.take("2.csv", "sku,on_hand\nA1,1\nA2,1\n")

    assert "tells of 2 products, 10 were known before: it looks half-written" in outcome.trouble
    assert refused == ["2.csv", "2.csv.txt"]
    assert forced.trouble == ""
    assert shop.figures()["sku:A1@"] == 1
    assert shop.figures()["sku:A9@"] is None


def test_changes_are_counted_once(shop: Shop) -> None:
    shop.begin(whole=False)
    shop.take("1.csv", "sku,on_hand\nA1,5\nA2,6\n")
    shop.take("2.csv", "sku;change\nA1;-2\nA2;+1,5\nA1;-1\n")

    shop.begin(whole=False)  # a new process, and a copy written later
    shop.now += timedelta(hours=1)
    again = shop.take("2.csv", "sku;change\nA1;-2\nA2;+1,5\nA1;-1\n")

    assert "nobody can tell whether it is a copy" in again.trouble
    assert shop.figures() == {"sku:A1@": 2, "sku:A2@": Decimal("7.5")}


def test_the_very_same_file_again_changes_nothing(shop: Shop) -> None:
    shop.begin(whole=False)
    shop.take("1.csv", "sku,on_hand\nA1,5\n")
    shop.take("2.csv", "sku;change\nA1;-2\n")
    (shop.folder / "done" / "2.csv").rename(shop.folder / "copy of 2.csv")  # with its old time

    (outcome,) = shop.look().outcomes

    assert outcome.notes == ("copy of 2.csv holds exactly what 2.csv held: nothing was changed.",)
    assert shop.figures() == {"sku:A1@": 3}


def test_a_change_to_an_unknown_figure_is_kept_for_a_person(shop: Shop) -> None:
    shop.begin(whole=False)
    shop.take("1.csv", "sku,on_hand\nA1,5\nA2,5\n")

    outcome = shop.take("2.csv", "sku;change\nA1;-1\nB9;-1\n")

    assert (outcome.changed, outcome.rejected) == (1, 1)
    assert rejected_rows(shop.store) == [("erp", "2.csv", 3, "no figure is known that it could change", "B9;-1")]


def test_an_older_file_never_overwrites_a_newer_figure(shop: Shop) -> None:
    shop.take("new.csv", "sku,on_hand\nA1,5\n")
    shop.drop("late.csv", "sku,on_hand\nA1,9\n", age=timedelta(hours=5))

    (outcome,) = shop.look().outcomes

    assert outcome.notes == ("late.csv: 1 figures are older than what is known and were left out.",)
    assert shop.figures() == {"sku:A1@": 5}


def test_a_newer_whole_file_that_says_the_same_confirms_every_figure(shop: Shop) -> None:
    shop.take("1.csv", "sku,on_hand\nA1,5\n")
    _rows, seq = changes_since(shop.store, 0)

    shop.take("2.csv", "sku,on_hand\nA1,5.0\n")

    assert changes_since(shop.store, seq) == ([], seq)
    state = state_of(shop.store, "erp")
    assert state is not None
    assert state.confirmed_at == shop.now - OLD - timedelta(minutes=1)


def test_times_of_its_own_are_kept_and_nothing_is_confirmed(shop: Shop) -> None:
    shop.take("1.csv", "sku,on_hand,as_of\nA1,5,2026-11-21T08:00:00Z\nA2,5,2026-11-20T08:00:00Z\n")

    rows, _seq = changes_since(shop.store, 0)

    assert {row.product: row.as_of.day for row in rows} == {"sku:A1": 21, "sku:A2": 20}
    state = state_of(shop.store, "erp")
    assert state is not None
    assert state.confirmed_at is None


CUT = [
    b"sku,on_hand\nA1,5\nA2",
    b'sku,on_hand\nA1,5\n"A2',
    b'[{"sku": "A1", "on_hand": 5}, {"sku": "A2", "on_h',
    b'[{"sku": "A1", "on_hand": 5}',
    b'{"stock": [{"sku": "A1", "on_hand": 5}]',
    b"PK\x03\x04 and then nothing",
    b"",
]


@pytest.mark.parametrize("data", CUT)
def test_a_file_that_ends_in_the_middle_waits_and_is_then_told(shop: Shop, data: bytes) -> None:
    shop.drop("s.csv", data, age=timedelta(0))
    seen = []
    for _ in range(12):
        seen.append(shop.source.look(shop.now))
        shop.wait(3)

    outcomes = [outcome for look in seen for outcome in look.outcomes]
    assert seen[0].resting == ("s.csv",)
    assert seen[3].unfinished == ("s.csv",)
    assert len(outcomes) == 1
    assert "not whole" in outcomes[0].trouble or "has no column" in outcomes[0].trouble
    assert shop.figures() == {}
    assert (shop.folder / "refused" / "s.csv").read_bytes() == data


def test_a_file_that_grows_is_taken_up_when_it_is_whole(shop: Shop) -> None:
    file = shop.drop("s.csv", "sku,on_hand\nA1,5\nA2", age=timedelta(0))
    first = shop.source.look(shop.now)
    shop.wait(5)
    second = shop.source.look(shop.now)
    file.write_text("sku,on_hand\nA1,5\nA2,6\n", encoding="utf-8")
    os.utime(file, (shop.now.timestamp(), shop.now.timestamp()))
    third = shop.source.look(shop.now)
    shop.wait(2.5)
    fourth = shop.source.look(shop.now)

    assert (first.resting, second.unfinished, third.resting) == (("s.csv",),) * 3
    assert fourth.outcomes[0].changed == 2


@pytest.mark.parametrize("name", ["s.csv.tmp", "s.csv.part", "s.csv~", ".s.csv", "~$s.xlsx", "s.csv.ok"])
def test_names_of_unfinished_files_are_left_alone(shop: Shop, name: str) -> None:
    shop.drop(name, "sku,on_hand\nA1,5\n")

    assert shop.look() == Look()
    assert shop.here() == [name]


BAD = [
    ("colours.csv", b"Farbe;Gr\xc3\xb6\xc3\x9fe\nrot;5\n", "has no column that names the product"),
    ("cp1250.csv", "sku;ilość\nA1;5\n".encode("cp1250"), "is not written in UTF-8"),
    ("late.csv", b"sku;ilosc\n" + b"A1;5\n" * 20_000 + b"B\xb9;5\n", "is not written in UTF-8"),
    ("utf16.csv", "sku;ilość\nA1;5\n".encode("utf-16"), "is written in UTF-16"),
    ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "an old Excel file"),
    ("p.csv.gz", b"\x1f\x8b\x08\0\0", "is packed"),
    ("s.xml", b"<stock><p/></stock>", "XML or a web page"),
    ("s.bin", b"\x01\x02\0\0\0\0", "is neither CSV, XLSX nor JSON"),
    ("quote.csv", b'sku,on_hand\n"' + b"A1,5\n" * 60_000, "a quote there never ends"),
    ("decimals.csv", b"sku;on_hand\nA1;1,2,3\nA2;x\nA3;5\n", "2 of its 3 rows are not right"),
    ("word.json", b'{"hello": "you"}\n', "not a list of products"),
    ("nan.json", b'[{"sku": "A1", "on_hand": NaN}]\n', "is not right as JSON"),
    ("change.csv", b"sku,change\nA1,5\n", "tells changes, but its source is said to tell everything"),
]


@pytest.mark.parametrize(("name", "data", "said"), BAD, ids=[name for name, *_ in BAD])
def test_a_bad_file_costs_one_sentence_and_no_figure(shop: Shop, name: str, data: bytes, said: str) -> None:
    shop.take("good.csv", "sku,on_hand\nA1,5\n")

    outcome = shop.take(name, data)

    assert said in outcome.trouble
    assert "\n" not in outcome.trouble
    assert shop.figures() == {"sku:A1@": 5}
    assert (shop.folder / "refused" / name).read_bytes() == data
    assert (shop.folder / "refused" / f"{name}.txt").read_text(encoding="utf-8").strip() == outcome.trouble
    state = state_of(shop.store, "erp")
    assert state is not None
    assert state.trouble == outcome.trouble


def workbook(change: Callable[[str, bytes], bytes] = lambda _name, data: data, **entry: int) -> bytes:
    """A workbook of one product, with its parts changed, and its entries' fields (flag_bits, compress_type)."""
    import openpyxl

    book, made, changed = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    for row in (["sku", "on_hand"], ["X1", 7]):
        book.worksheets[0].append(row)
    book.save(made)
    with zipfile.ZipFile(made) as good, zipfile.ZipFile(changed, "w", zipfile.ZIP_STORED) as bad:
        for part in good.infolist():
            bad.writestr(part.filename, change(part.filename, good.read(part)))
        for part in bad.infolist():
            for field, value in entry.items():
                setattr(part, field, value)
    return changed.getvalue()


def in_sheet(old: bytes, new: bytes) -> Callable[[str, bytes], bytes]:
    return lambda name, data: data.replace(old, new) if "sheet1" in name else data


BROKEN_WORKBOOKS = {
    "a text that is not there": (workbook(in_sheet(b't="n"><v>7', b't="s"><v>99')), "not whole"),
    "packed in a way nobody knows": (workbook(compress_type=99), "not whole"),
    "packed wrongly": (workbook(compress_type=zipfile.ZIP_DEFLATED), "not whole"),
    "with a password": (workbook(flag_bits=1), "is protected with a password"),
    "a row beyond any sheet": (workbook(in_sheet(b'r="2"', b'r="99999999999"')), "below the last of a sheet"),
}


@pytest.mark.parametrize(("data", "said"), BROKEN_WORKBOOKS.values(), ids=BROKEN_WORKBOOKS)
def test_a_broken_workbook_is_refused_and_keeps_no_other_file_waiting(shop: Shop, data: bytes, said: str) -> None:
    shop.begin(whole=False)
    shop.drop("1.xlsx", data)
    shop.drop("2.csv", "sku,on_hand\nA1,5\n", age=timedelta(minutes=5))

    broken, good = shop.look().outcomes

    assert said in broken.trouble
    assert good.trouble == ""
    assert shop.figures() == {"sku:A1@": 5}


def test_a_workbook_is_known_by_its_content_and_not_by_its_name(shop: Shop) -> None:
    assert shop.take("stock.csv", workbook()).trouble == ""
    assert shop.figures() == {"sku:X1@": 7}


def test_a_refused_file_goes_also_where_its_reason_has_no_room_beside_it(shop: Shop) -> None:
    name = "s" * 251 + ".csv"  # 255 is the most that a name may have

    outcome = shop.take(name, "colour\nred\n")

    assert "has no column" in outcome.trouble
    assert shop.here() == []
    assert shop.here("refused") == [name]


def test_names_and_texts_that_are_no_text_are_taken_all_the_same(shop: Shop) -> None:
    name = os.fsdecode(b"m\xb9ka.json")
    rows = '[{"sku": "A\\ud800", "on_hand": 5}, {"sku": "B", "on_hand": "\\ud800"}, {"sku": "C", "on_hand": 1}]'

    outcome = shop.take(name, rows)

    assert (outcome.name, outcome.rejected) == ("m\ufffdka.json", 1)
    assert shop.figures() == {"sku:A?@": 5, "sku:C@": 1}
    assert shop.here() == []


def test_a_row_that_cannot_be_used_is_kept_and_its_figure_is_unknown(shop: Shop) -> None:
    shop.take("1.csv", "sku,on_hand\nA1,5\nA2,6\nA3,7\n")

    outcome = shop.take("2.csv", "sku,on_hand\nA1,1\nA2,x\nA3,7\n,9\nA4,1,2,3\nA5,1\nA6,1\n")

    assert outcome.rejected == 3
    assert shop.figures()["sku:A1@"] == 1
    assert shop.figures()["sku:A2@"] is None  # it was said something else of it, but nobody can tell what
    assert [(row, reason) for _s, _f, row, reason, _b in rejected_rows(shop.store)] == [
        (3, "'x' is not a number"),
        (5, "no product is named"),
        (6, "it has 4 columns, not 2"),
    ]


def test_more_bad_rows_than_are_kept_are_told(shop: Shop) -> None:
    rows = "".join(f"A{n},5\n" for n in range(10_500)) + "".join(f"B{n},x\n" for n in range(10_400))

    outcome = shop.take("1.csv", "sku,on_hand\n" + rows)

    assert outcome.rejected == 10_400
    assert "10,400 rows could not be used" in outcome.notes[0]
    assert "the first 10,000 of them are kept" in outcome.notes[0]
    assert len(rejected_rows(shop.store)) == 10_000


def test_less_than_nothing_is_kept_and_told(shop: Shop) -> None:
    outcome = shop.take("1.csv", "sku,on_hand\nA1,-3\nA2,6\n")

    assert shop.figures()["sku:A1@"] == -3
    assert "Below nothing: 1 (first sku:A1: -3)" in outcome.notes[0]


def test_a_product_told_twice_has_its_last_figure(shop: Shop) -> None:
    outcome = shop.take("1.csv", "sku,on_hand\nA1,3\nA1,6\n")

    assert shop.figures() == {"sku:A1@": 6}
    assert "1 rows tell again of a product" in outcome.notes[0]


@pytest.mark.parametrize(
    ("rows", "said"),
    [("A1;1,500\nA2;0,25\n", "1.5"), ("A1;1,500\nA2;1,234.5\n", "1500")],
)
def test_the_other_rows_tell_how_a_doubtful_number_is_meant(shop: Shop, rows: str, said: str) -> None:
    shop.take("1.csv", f"sku;on_hand\n{rows}")

    assert shop.figures()["sku:A1@"] == Decimal(said)


def test_a_doubtful_number_that_nothing_explains_is_not_guessed(shop: Shop) -> None:
    shop.take("1.csv", "sku;on_hand\nA1;1,500\nA2;3\nA3;4\n")

    assert "sku:A1@" not in shop.figures()
    assert "'1,500' can be 1.500 or 1500" in rejected_rows(shop.store)[0][3]


def test_a_profile_tells_headings_mark_encoding_and_whole_files(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "erp.toml"
    file.write_text(
        'name = "ERP"\nencoding = "cp1250"\ndecimal = ","\nts = "utc"\nwhole_names = ["full*"]\n'
        '[columns]\nproduct = "Artikel"\non_hand = "Bestand"\nas_of = "Stand"\n',
        encoding="utf-8",
    )
    shop.begin(whole=False, profile=feed_profile(str(file)))
    shop.take("full-1.csv", "Artikel;Größe;Bestand;Stand\nA1;ś;1,500;\nA2;;2;\n".encode("cp1250"))

    shop.take("full-2.csv", b"Artikel;Bestand;Stand\nA1;3;22.11.2026 8:59\n")

    assert shop.figures() == {"sku:A1@": 3, "sku:A2@": None}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("colums = 1", "unknown key 'colums'"),
        ('[columns]\ncolour = "x"', "unknown name 'colour'"),
        ('encoding = "klingon"', "encoding = 'klingon' is not known"),
        ('decimal = ":"', "decimal = ':' is not one of"),
        ("= 1", "not valid TOML"),
    ],
)
def test_a_mistake_in_a_profile_is_told(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "erp.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(UserError, match=said):
        feed_profile(str(file))


def test_json_in_both_forms(shop: Shop) -> None:
    shop.take("1.json", json.dumps([{"sku": "A1", "on_hand": 5}, {"on_hand": "2,5", "sku": "A2", "extra": [1]}]))
    shop.take(
        "2.json", '{"made": "today", "n": 2, "items": [{"sku": "A1", "on_hand": 1.25},\n{"sku":"A2","on_hand":1}]}'
    )

    assert shop.figures() == {"sku:A1@": Decimal("1.25"), "sku:A2@": 1}


def test_a_folder_that_may_only_be_read_is_read_once(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, *_args: object, **_more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    monkeypatch.setattr(Path, "mkdir", refuse)
    shop.begin(whole=False)
    shop.drop("1.csv", "sku,on_hand\nA1,5\n", age=timedelta(minutes=20))
    shop.drop("2.csv", "sku;change\nA1;-1\n")

    looks = [shop.look() for _ in range(3)]
    shop.begin(whole=False)  # a new process knows it from the store
    looks.append(shop.look())

    assert [len(look.outcomes) for look in looks] == [2, 0, 0, 2]
    assert shop.here() == ["1.csv", "2.csv"]
    assert shop.figures() == {"sku:A1@": 4}


def test_a_refused_file_in_between_keeps_others_from_being_confirmed(shop: Shop) -> None:
    shop.begin(whole=False)
    shop.take("1.csv", "sku,on_hand\nA1,5\nA2,5\n")
    first = state_of(shop.store, "erp")
    shop.take("2.csv", "colour\nred\n")
    shop.take("3.csv", "sku,on_hand\nA1,4\n")
    between = state_of(shop.store, "erp")
    shop.take("2.csv", "sku,on_hand\nA2,1\n")
    after = state_of(shop.store, "erp")

    assert first is not None
    assert between is not None
    assert after is not None
    assert first.confirmed_at == between.confirmed_at
    assert "2.csv was refused" in between.trouble
    assert after.confirmed_at is not None
    assert after.confirmed_at > (between.confirmed_at or NOW)
    assert after.trouble == ""


def test_a_folder_that_is_away_is_one_sentence(shop: Shop, make_away: Callable[[Path], None]) -> None:
    shop.take("1.csv", "sku,on_hand\nA1,5\n")
    make_away(shop.folder)

    with pytest.raises(UserError, match=r"The stock folder .* cannot be read: No such file or directory") as away:
        shop.look()
    Kept(shop.store).note_trouble("erp", str(away.value), shop.now)
    told = state_of(shop.store, "erp")
    shop.folder.mkdir()
    shop.look()
    after = state_of(shop.store, "erp")

    assert told is not None
    assert after is not None
    assert told.trouble == str(away.value)
    assert after.trouble == ""
    assert shop.figures() == {"sku:A1@": 5}


@pytest.fixture
def make_away() -> Callable[[Path], None]:
    return lambda folder: (folder.rename(folder.with_name("elsewhere")), None)[1]
