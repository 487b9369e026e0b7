"""Rules files as people write them: read rightly, or refused with the line and what to do."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.rules_file.problems import RulesFileError
from pos_assist.engine.rules import BundleRule, CoverRule, FitRule, Ladder, NeverRule, ProductNote, Selector
from pos_assist.errors import ExitCode, UserError

GOOD = '''
format = 1
# [[pair]] in a comment is no pair
[[product]]
product = "sku:CBL-2M"
family = "usb-c-cables"
shelf = "A-12"
content = "250 g"
attributes = { port = ["usb-c"], length = ["2 m"] }
short = { en = "USB-C cable 2 m", pl = "Kabel USB-C 2 m" }
benefit = { en = "charges at full speed", pl = "ładuje z pełną mocą" }
[[fits]]
id = "usb-c-cable"
when = { attributes = { port = "usb-c" } }
offer = { category = "cables", attributes = { port = ["usb-c", "usb-a"] } }
same = [["model", "fits_model"]]
[[pair]]
id = "phone-glass"
when = "sku:PHONE"
offer = ["sku:GLASS", "ean:5901234123457"]
benefit.en = "keeps the screen whole"
priority = -3
[[never]]
id = "no-knives"
when = { category = "toys" }
offer = "sku:KNIFE"
why = """not for children"""
[[ladder]]
id = "chargers"
steps = ["sku:A", "sku:B", "id:77"]
[ladder.benefit]
ro = "încarcă mai repede"
[[bundle]]
id = "coffee-set"
members = ["sku:BEANS", "2x ean:5901234123457"]
price = "19.90"
code = "sku:SET-1"
name = { en = "coffee set", pl = "zestaw do kawy" }
priority = 2
[[cover]]
id = "phone-cover"
when = { category = "phones" }
product = "sku:COVER"
percent = 12
name.en = "accident cover"
legal.en = "2 years"
years.en = "4 years"
terms.en = "Drops and spills; not theft."
'''


def _written(folder: Path, text: str | bytes, name: str = "rules.toml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def _mistakes(folder: Path, text: str | bytes, name: str = "rules.toml") -> list[tuple[int, str]]:
    with pytest.raises(RulesFileError) as refused:
        read_rules(_written(folder, text, name))
    assert refused.value.code is ExitCode.BAD_DATA
    return [(problem.line, problem.text) for problem in refused.value.problems]


def test_a_whole_file(tmp_path: Path) -> None:
    book = read_rules(_written(tmp_path, GOOD))

    assert book.notes == (
        ProductNote(
            "sku:CBL-2M",
            "usb-c-cables",
            "A-12",
            {"port": ("usb-c",), "length": ("2 m",)},
            {"en": "USB-C cable 2 m", "pl": "Kabel USB-C 2 m"},
            {"en": "charges at full speed", "pl": "ładuje z pełną mocą"},
            Decimal("0.25"),
            "kg",
        ),
    )
    assert book.fits == (
        FitRule(
            "phone-glass",
            Selector(("sku:PHONE",)),
            Selector(("sku:GLASS", "ean:5901234123457")),
            benefits={"en": "keeps the screen whole"},
            priority=-3,
        ),
        FitRule(
            "usb-c-cable",
            Selector(attributes=(("port", "usb-c"),)),
            Selector(category="cables", attributes=(("port", "usb-c"), ("port", "usb-a"))),
            same=(("model", "fits_model"),),
        ),
    )
    assert book.never == (
        NeverRule("no-knives", Selector(category="toys"), Selector(("sku:KNIFE",)), "not for children"),
    )
    assert book.ladders == (Ladder("chargers", ("sku:A", "sku:B", "id:77"), {"ro": "încarcă mai repede"}),)

    assert book.bundles == (
        BundleRule(
            "coffee-set",
            (("sku:BEANS", 1), ("ean:5901234123457", 2)),
            price_minor=1990,
            code="sku:SET-1",
            names={"en": "coffee set", "pl": "zestaw do kawy"},
            priority=2,
        ),
    )
    assert book.covers == (
        CoverRule(
            "phone-cover",
            Selector(category="phones"),
            "sku:COVER",
            percent=Decimal(12),
            names={"en": "accident cover"},
            legal={"en": "2 years"},
            years={"en": "4 years"},
            terms={"en": "Drops and spills; not theft."},
        ),
    )


def test_a_file_with_windows_line_ends_and_a_byte_order_mark(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()

    assert read_rules(_written(tmp_path, windows)) == read_rules(_written(tmp_path, GOOD))


PAIR = 'format = 1\n[[pair]]\nid = "p"\nwhen = "sku:A"\noffer = "sku:B"\n'


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (PAIR.replace("format = 1", ""), 1, "needs 'format = 1'"),
        (PAIR.replace("format = 1", "\nformat = 2"), 2, "format 2 is not known here"),
        (PAIR + "[[pairs]]\n", 6, "Did you mean 'pair'?"),
        (PAIR + 'wen = "x"\n', 6, "no key 'wen'. Did you mean 'when'?"),
        (PAIR.replace('when = "sku:A"\n', ""), 2, "needs 'when'"),
        (PAIR.replace('"sku:A"', '"A-1"'), 4, "e.g. 'sku:A-1'"),
        (PAIR.replace('"sku:A"', '"sku: "'), 4, "blanks at its start or end"),
        (PAIR.replace('"sku:A"', '""'), 4, "is empty"),
        (PAIR.replace('"sku:A"', "[]"), 4, "empty list"),
        (PAIR.replace('"sku:A"', "7"), 4, "must be a text in quotes, not 7"),
        (PAIR.replace('"sku:A"', '["sku:A", "sku:A"]'), 4, "names a product twice"),
        (PAIR.replace('"sku:A"', '{ category = "c" }'), 4, "write conditions as [[fits]]"),
        (PAIR.replace('"sku:B"', '["sku:C", "sku:A"]'), 5, "sku:A would be offered with itself"),
        (PAIR + "priority = true\n", 6, "whole number from -1000 to 1000"),
        (PAIR + "priority = 1001\n", 6, "whole number from -1000 to 1000"),
        (PAIR + 'benefit = "fast"\n', 6, "must be a table by language"),
        (PAIR + 'benefit = { de = "x" }\n', 6, "language 'de' is not known"),
        (PAIR + 'benefit.pln = "x"\n', 6, "Did you mean 'pl'?"),
        (PAIR + f'benefit.en = "{"x" * 31}"\n', 6, "has 31 characters; at most 30 fit"),
        (PAIR + 'benefit.en = "Fast"\n', 6, "starts with a capital"),
        (PAIR + 'benefit.en = "fast."\n', 6, "ends with a full stop"),
        (PAIR + 'benefit.en = "fa\\u0007st"\n', 6, "invisible control character"),
        (PAIR + 'benefit.en = "fa\\u202est"\n', 6, "invisible control character"),
        (PAIR + PAIR[11:], 7, "id 'p' is used already on line 2"),
        ('format = 1\n[[ladder]]\nid = "l"\nsteps = [\n "sku:A",\n]\n', 4, "at least 2 products"),
        ('format = 1\n[[product]]\nproduct = "sku:A"\nshort.pl = "' + "x" * 25 + '"\n', 4, "at most 24 fit"),
        ("format = 1\n" + '[[product]]\nproduct = "sku:A"\n' * 2, 5, "'sku:A' is used already on line 2"),
        ('format = 1\n[[fits]]\nid = "f"\nwhen = {}\noffer = "sku:A"\n', 4, "would fit nothing"),
        ('format = 1\n[[fits]]\nid = "f"\nwhen = { colour = "c" }\noffer = "sku:A"\n', 4, "no key 'colour'"),
        ('format = 1\n[[fits]]\nid = "f"\nwhen = "sku:B"\noffer = "sku:A"\nsame = ["a"]\n', 6, "no pair of"),
        (PAIR + "[[pair]]\nid = \n", 7, "this is not TOML"),
        (PAIR + "pair = 3\n", 6, "no key 'pair'"),
        ("format = 1\npair = 3\n", 2, "as a table of its own: [[pair]]"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_to_do(tmp_path: Path, text: str, line: int, said: str) -> None:
    mistakes = _mistakes(tmp_path, text)

    assert [place for place, _ in mistakes] == [line]
    assert said in mistakes[0][1]


SET = 'format = 1\n[[bundle]]\nid = "s"\nmembers = ["sku:A", "sku:B"]\nprice = "9.90"\n'
LADDER = 'format = 1\n[[ladder]]\nid = "l"\nsteps = [{}]\n'
COVER = (
    'format = 1\n[[cover]]\nid = "c"\nwhen = "sku:A"\nproduct = "sku:C"\nname.en = "accident cover"\n'
    'legal.en = "2 years"\nyears.en = "4 years"\nterms.en = "Not theft."\n'
)
NOTE = 'format = 1\n[[product]]\nproduct = "sku:A"\n'


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (SET.replace('"9.90"', "9.90"), 5, "write it in quotes"),
        (SET.replace('"9.90"', '"-9.90"'), 5, 'must be an amount such as "19.99"'),
        (SET.replace('"9.90"', '"9.905"'), 5, "two decimals at most"),
        (SET.replace('"9.90"', "0"), 5, "must be above 0"),
        (SET.replace('"9.90"', "true"), 5, "not true"),
        (SET + 'percent = "10"\n', 6, "both 'price' and 'percent'"),
        (SET.replace('price = "9.90"', 'percent = "100"'), 5, "below 100"),
        (SET.replace('price = "9.90"', 'percent = "ten"'), 5, 'per cent such as "12.5"'),
        (SET.replace('price = "9.90"\n', ""), 2, "needs 'price', 'percent', or a 'code'"),
        (SET + 'code = "sku:B"\n', 6, "cannot be one of its members"),
        (SET.replace('["sku:A", "sku:B"]', '"sku:A"'), 4, "a set needs a list"),
        (SET.replace('"sku:B"', '"B"'), 4, "e.g. 'sku:B'"),
        (SET.replace(', "sku:B"', ""), 4, "at least two pieces"),
        (SET.replace('"sku:B"', '"2x sku:A"'), 4, "names a product twice; write '2x sku:…'"),
        (SET.replace('"sku:B"', '"0x sku:B"'), 4, "'0x sku:B' must be 1 to 99 pieces of a product"),
        (SET.replace('"sku:B"', '"100x sku:B"'), 4, "'100x sku:B' must be 1 to 99 pieces of a product"),
        (SET.replace('"sku:B"', '"-1 x sku:B"'), 4, "'-1 x sku:B' must be 1 to 99 pieces of a product"),
        (SET.replace('"sku:B"', ", ".join(f'"sku:{n}"' for n in range(10_000))), 4, "12 products at most, not 10001"),
        (LADDER.format(", ".join(f'"sku:{n}"' for n in range(10_000))), 4, "50 products at most, not 10000"),
        (SET + 'name.en = "' + "x" * 25 + '"\n', 6, "at most 24 fit"),
        (COVER.replace('terms.en = "Not theft."\n', ""), 2, "needs 'terms'"),
        (COVER.replace("terms.en", "terms.pl"), 9, "there is no text in 'en', though 'name' has one"),
        (COVER.replace('"2 years"', '"2 years."'), 7, "ends with a full stop"),
        (COVER + 'price = "5"\npercent = "5"\n', 11, "[[cover]] has both"),
        (NOTE + 'content = "half a litre"\n', 4, "write a number and kg, g, l, ml, m or pcs"),
        (NOTE + 'content = "0 kg"\n', 4, "is no content"),
        (NOTE + "content = 5\n", 4, "must be a text in quotes"),
    ],
)
def test_a_mistake_in_a_set_a_cover_or_a_content_is_told(tmp_path: Path, text: str, line: int, said: str) -> None:
    mistakes = _mistakes(tmp_path, text)

    assert [place for place, _ in mistakes] == [line]
    assert said in mistakes[0][1]


@pytest.mark.parametrize(
    ("written", "content", "unit"),
    [
        ("0.5 l", "0.5", "l"),
        ("0,75 l", "0.75", "l"),
        ("500ml", "0.5", "l"),
        ("1 kg", "1", "kg"),
        ("12 pcs", "12", "pcs"),
    ],
)
def test_a_content_is_read_as_people_write_it(tmp_path: Path, written: str, content: str, unit: str) -> None:
    (note,) = read_rules(_written(tmp_path, NOTE + f'content = "{written}"\n')).notes

    assert (note.content, note.content_unit) == (Decimal(content), unit)


def test_a_set_and_a_cover_from_a_spreadsheet(tmp_path: Path) -> None:
    text = (
        "kind;id;members;when;product;price;percent;code;name_en;legal_en;years_en;terms_en\n"
        "bundle;s;sku:A | 2x sku:B;;;19,90;;sku:S;coffee set;;;\n"
        "cover;c;;category:phones;sku:C;;12,5;;cover;2 years;4 years;Drops\n"
    )

    book = read_rules(_written(tmp_path, text, "rules.csv"))

    assert book.bundles == (
        BundleRule("s", (("sku:A", 1), ("sku:B", 2)), 1990, code="sku:S", names={"en": "coffee set"}),
    )
    (cover,) = book.covers
    assert (cover.product, cover.percent, cover.terms) == ("sku:C", Decimal("12.5"), {"en": "Drops"})


def test_a_text_that_looks_like_a_rule_moves_no_line(tmp_path: Path) -> None:
    text = 'format = 1\n[[never]]\nid = "n"\nwhy = """\n[[never]]\nwhen = 3"""\nwhen = "A"\noffer = "sku:B"\n'

    lines = [line for line, _ in _mistakes(tmp_path, text)]

    assert lines == [4, 7]  # the line break in `why`, and `when` without sku:


def test_an_acronym_may_start_a_benefit(tmp_path: Path) -> None:
    book = read_rules(_written(tmp_path, PAIR + 'benefit.en = "USB-C at full speed"\n'))

    assert book.fits[0].benefits == {"en": "USB-C at full speed"}


def test_all_mistakes_are_told_at_once_but_not_more_than_a_person_reads(tmp_path: Path) -> None:
    text = "format = 1\n" + "".join(f'[[ladder]]\nid = "{n}"\nsteps = []\n' for n in range(30))

    with pytest.raises(RulesFileError) as refused:
        read_rules(_written(tmp_path, text))

    assert len(refused.value.problems) == 30
    assert refused.value.title == "rules.toml has 30 mistakes; nothing was imported."
    assert refused.value.hint.count("line ") == 20
    assert "… and 10 more." in refused.value.hint


def test_a_file_in_another_encoding_is_told_so(tmp_path: Path) -> None:
    latin = _mistakes(tmp_path, "format = 1\n# łódź\n".encode("cp1250"))
    utf16 = _mistakes(tmp_path, "format = 1\n".encode("utf-16"))

    assert latin[0][0] == 2
    assert "save the file as 'CSV UTF-8' or plain UTF-8" in latin[0][1]
    assert "UTF-16" in utf16[0][1]


@pytest.mark.parametrize("name", ["rules.xlsm", "rules.txt", "rules"])
def test_another_kind_of_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="no rules file"):
        read_rules(_written(tmp_path, b"PK", name))


def test_a_missing_file_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read: No such file"):
        read_rules(tmp_path / "rules.toml")


@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_table_from_a_spreadsheet(tmp_path: Path, delimiter: str, mark: str) -> None:
    rows = [
        ["Kind", "id", "when", "offer", "steps", "why", "benefit_pl"],
        ["pair", "p", "sku:A|sku:B", "sku:C", "", "", "ładuje, szybko; dobrze"],
        ["", "", "", "", "", "", ""],
        ["fits", "f", "port=usb-c|category:phones", "family:cables", "", "", ""],
        ["never", "n", "category:toys", "sku:KNIFE", "", "nie"],
        ["ladder", "l", "", "", "sku:A | sku:B", "", ""],
    ]
    text = "\r\n".join(delimiter.join(f'"{cell}"' if "ł" in cell else cell for cell in row) for row in rows)

    book = read_rules(_written(tmp_path, mark + text, "rules.csv"))

    assert book.fits == (
        FitRule("p", Selector(("sku:A", "sku:B")), Selector(("sku:C",)), benefits={"pl": "ładuje, szybko; dobrze"}),
        FitRule("f", Selector(category="phones", attributes=(("port", "usb-c"),)), Selector(family="cables")),
    )
    assert book.never[0].why == "nie"
    assert book.ladders[0].steps == ("sku:A", "sku:B")


HEAD = "kind,id,when,offer,steps,priority\n"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "the column 'id' is missing"),
        (" \n,,\n", 1, "the column 'id' is missing"),
        ("pair,p,sku:A\n", 1, "column 'p' is not known"),
        (HEAD + f"pair,p,{'A' * 999},sku:B,,\n", 2, f"'{'A' * 80}…' has 999 characters; at most 80 fit."),
        ("kind,id,wen\npair,p,sku:A\n", 1, "column 'wen' is not known. Did you mean 'when'?"),
        ("id,when\np,sku:A\n", 1, "column 'kind' is missing"),
        ("kind,id,id\n", 1, "stands there twice"),
        (HEAD + "\npear,p,sku:A,sku:B,,\n", 3, "kind 'pear' is not known. Did you mean 'pair'?"),
        (HEAD + "pair,p,sku:A,sku:B,,,,\n", 2, "8 cells, but only 6 columns"),
        (HEAD + "pair,p,sku:A,,,\n", 2, "needs 'offer'"),
        (HEAD + "pair,p,sku:A,sku:B,,high\n", 2, "priority: must be a whole number"),
        (HEAD + "ladder,l,,,sku:A,\n", 2, "at least 2 products"),
        (HEAD + 'pair,"p\nq",sku:A,sku:B,,\n', 2, "invisible control character"),
        (HEAD + 'pair,"p\nq",sku:A,sku:B,,\nladder,l,,,sku:A,\n', 2, "invisible control character"),
        (HEAD + 'pair,"p"q,sku:A,sku:B,,\n', 2, "this row cannot be read"),
        (HEAD + "pair,p,A,sku:B,,\n", 2, "write sku:…, ean:… or id:…"),
    ],
)
def test_a_mistake_in_a_table_is_told_with_its_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    mistakes = _mistakes(tmp_path, text, "rules.csv")

    assert mistakes[0][0] == line
    assert said in mistakes[0][1]
