"""Random stock files, and what a shop may conclude from them: a plain calculation that knows nothing of our code.

A drop is made from rows whose meaning is known; the reference works with the meaning, our code with the bytes.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

BEGIN = datetime(2026, 11, 2, 6, tzinfo=UTC)
HEADINGS = {  # product by sku, on hand, change, location, time
    "en": ("sku", "on_hand", "change", "location", "as_of"),
    "pl": ("Kod towaru", "Ilość", "Zmiana", "Magazyn", "Data stanu"),
    "sk": ("Kód tovaru", "Množstvo", "Zmena", "Sklad", "Dátum"),
    "ro": ("Cod produs", "Cantitate", "Modificare", "Depozit", "Actualizat"),
}
FLAWS = ("product", "quantity", "time", "columns")
NO_NUMBERS = ("", "abc", "1,2,3", "12.5.1", "NaN", "1e5", "--4", "1 2")


@dataclass(frozen=True)
class Told:
    """One row and what it means. `flaw`: what of it nobody can read."""

    product: str
    location: str
    amount: Decimal
    at: datetime | None  # its own time
    flaw: str = ""
    text: str = ""  # of the amount, in the file


@dataclass(frozen=True)
class Dropped:
    """One file: its rows, its form, and when it was written. `again`: it is an earlier one, by number."""

    rows: tuple[Told, ...]
    form: str  # csv, json, xlsx
    written: datetime
    seen: datetime
    changes: bool = False
    spoilt: str = ""  # 'cut', 'encoding', 'columns': the file as such cannot be used
    again: int | None = None
    language: str = "en"
    separator: str = ";"
    bom: bool = False
    locations: bool = True
    own_times: bool = False
    reverse: bool = False

    @property
    def sequence(self) -> tuple[Told, ...]:
        """The rows in the order of the file."""
        return self.rows[::-1] if self.reverse else self.rows


def is_doubtful(text: str) -> bool:
    """Whether an amount can be read in two ways: one mark, three digits after it, one to three before, no zero."""
    body = text.lstrip("+-")
    marks = [char for char in body if char in ",."]
    if len(marks) != 1:
        return False
    before, after = body.split(marks[0])
    return len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0")


def mark_shown(text: str, mark: str) -> bool:
    """Whether an amount, written with this decimal mark, proves it."""
    return not is_doubtful(text) and ("," in text or "." in text)


def written_amount(amount: Decimal, mark: str, grouped: bool) -> str:
    """The amount as somebody writes it who uses this decimal mark."""
    whole, _, broken = format(abs(amount), "f").partition(".")
    if grouped and len(whole) > 3:
        other = "." if mark == "," else ","
        whole = f"{int(whole):,}".replace(",", other)
    return ("-" if amount < 0 else "") + whole + (mark + broken if broken else "")


@st.composite
def drops(draw: st.DrawFn, *, whole: bool) -> list[Dropped]:
    """One to five files, in the order in which they are found."""
    found: list[Dropped] = []
    for turn in range(draw(st.integers(1, 5))):
        seen = BEGIN + timedelta(hours=turn + 1)
        written = seen - timedelta(minutes=draw(st.integers(5, 100)), microseconds=draw(st.integers(0, 999)))
        earlier = [number for number, one in enumerate(found) if one.again is None and not one.spoilt]
        if earlier and draw(st.integers(0, 5)) == 0:
            again = draw(st.sampled_from(earlier))
            when = draw(st.sampled_from((written, found[again].written)))
            found.append(Dropped((), found[again].form, when, seen, again=again))
            continue
        found.append(draw(_drop(seen, written, whole=whole)))
    return found


@st.composite
def _drop(draw: st.DrawFn, seen: datetime, written: datetime, *, whole: bool) -> Dropped:
    form = draw(st.sampled_from(("csv", "csv", "csv", "csv", "json", "json", "xlsx")))
    changes = not whole and draw(st.integers(0, 3)) == 0
    own_times = draw(st.integers(0, 2)) == 0
    locations = draw(st.booleans())
    mark = draw(st.sampled_from((",", ".")))
    flawed = draw(st.integers(0, 3)) == 0
    rows = tuple(
        draw(_row(seen, form, mark=mark, changes=changes, own_times=own_times, locations=locations, flawed=flawed))
        for _ in range(draw(st.integers(1, 9)))
    )
    return Dropped(
        rows,
        form,
        written,
        seen,
        changes=changes,
        spoilt=draw(st.sampled_from(("", "", "", "", "", "", "", "cut", "encoding", "columns"))),
        language=draw(st.sampled_from(tuple(HEADINGS))),
        separator=draw(st.sampled_from((";", ",", "\t", "|"))),
        bom=draw(st.booleans()),
        locations=locations,
        own_times=own_times,
        reverse=draw(st.booleans()),
    )


@st.composite
def _row(
    draw: st.DrawFn,
    seen: datetime,
    form: str,
    *,
    mark: str,
    changes: bool,
    own_times: bool,
    locations: bool,
    flawed: bool,
) -> Told:
    digits = draw(st.sampled_from((0, 0, 0, 1, 2, 3)))
    amount = Decimal(draw(st.integers(-20 if changes else -3, 3_000 * 10**digits))).scaleb(-digits)
    flaw = draw(st.sampled_from(("", "", "", *FLAWS))) if flawed else ""
    if (flaw == "time" and not own_times) or (flaw == "columns" and form != "csv"):
        flaw = ""
    text = written_amount(amount, mark, draw(st.booleans()))
    if flaw == "quantity":
        text = draw(st.sampled_from(NO_NUMBERS))
    at = seen - timedelta(minutes=draw(st.integers(5, 300))) if own_times else None
    location = draw(st.sampled_from(("", "1", "2"))) if locations else ""
    return Told(f"A{draw(st.integers(1, 6))}", location, amount, at, flaw, text)


def content(drop: Dropped) -> bytes:
    """The bytes of the file."""
    made = {"csv": _csv, "json": _json, "xlsx": _xlsx}[drop.form](drop)
    if drop.spoilt == "cut":
        if drop.form == "csv":  # in the middle of the last row, before its last column
            last = made.rstrip(b"\n").rindex(b"\n") + 1
            return made[: last + 1] if drop.separator.encode() not in made[last : last + 1] else made[:last] + b"A"
        return made[: len(made) * 2 // 3]
    return made


def _names(drop: Dropped) -> list[str]:
    sku, on_hand, change, location, as_of = HEADINGS[drop.language]
    names = [sku, change if drop.changes else on_hand]
    if drop.spoilt == "columns":
        names = ["Farbe", "Größe"]
    names += [location] if drop.locations else []
    return names + ([as_of] if drop.own_times else [])


def _cells(drop: Dropped, row: Told) -> list[str]:
    cells = ["" if row.flaw == "product" else row.product, row.text]
    cells += [row.location] if drop.locations else []
    if drop.own_times:
        assert row.at is not None
        cells.append("yesterday" if row.flaw == "time" else row.at.isoformat())
    return cells + (["a", "b"] if row.flaw == "columns" else [])


def _csv(drop: Dropped) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=drop.separator, lineterminator="\n")
    writer.writerow(_names(drop))
    writer.writerows(_cells(drop, row) for row in drop.sequence)
    if drop.spoilt == "encoding":
        return (out.getvalue() + f"ś{drop.separator}ł\n").encode("cp1250")
    return out.getvalue().encode("utf-8-sig" if drop.bom else "utf-8")


def _json(drop: Dropped) -> bytes:
    names = _names(drop)
    rows = []
    for row in drop.sequence:
        cells: list[object] = [*_cells(drop, row)]
        if row.flaw != "quantity":
            cells[1] = float(row.amount) if row.amount % 1 else int(row.amount)
        rows.append(dict(zip(names, cells, strict=True)))
    text = json.dumps({"made": "today", "stock": rows} if drop.bom else rows, ensure_ascii=False)
    return text.replace('"', '"ś', 1).encode("cp1250") if drop.spoilt == "encoding" else text.encode()


def _xlsx(drop: Dropped) -> bytes:
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(_names(drop))
    for row in drop.sequence:
        cells: list[object] = [*_cells(drop, row)]
        if row.flaw != "quantity":
            cells[1] = float(row.amount) if row.amount % 1 else int(row.amount)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return b"\xff\xfe" + out.getvalue() if drop.spoilt == "encoding" else out.getvalue()


@dataclass
class Reference:
    """What the source has told so far: amounts (None: unknown) with their times, and until when they are confirmed."""

    whole: bool
    known: dict[tuple[str, str], tuple[Decimal | None, datetime]] = field(default_factory=dict)
    newest_whole: datetime | None = None
    sure: datetime | None = None
    confirmed: datetime | None = None
    gaps: set[str] = field(default_factory=set)
    taken: dict[int, datetime] = field(default_factory=dict)  # files that were used, and when
    last: int | None = None

    def take(self, number: int, drop: Dropped, all_drops: list[Dropped], name: str) -> bool:
        """Count one file in; False where it must be refused."""
        if drop.again is not None and drop.again in self.taken:
            return self._repeated(drop, all_drops[drop.again], name)
        meant = drop if drop.again is None else all_drops[drop.again]
        readings = self._readings(meant, drop.written)
        unusable = sum(amount is None for _, amount in readings)
        if meant.spoilt or 2 * unusable > len(readings):
            return self._refused(name)
        told = self._told(meant, drop.written, readings)
        at = max((when for amount, when in told.values() if amount is not None), default=drop.written)
        at = at if meant.own_times else drop.written
        for row, amount in readings:
            if amount is None and row.flaw != "product":
                told[self._key(row)] = (None, at)
        if not self._settle(meant, told, at):
            return self._refused(name)
        if not meant.own_times:
            self._confirm(at, name, unnamed=any(row.flaw == "product" for row in meant.rows))
        elif self.whole:
            if self.newest_whole is None or at >= self.newest_whole:
                self.newest_whole, self.confirmed = at, None
                self.gaps.clear()
        elif any(row.flaw == "product" for row in meant.rows):
            self.gaps.add(name)
        else:
            self.gaps.discard(name)
        original = number if drop.again is None else drop.again
        self.taken[original], self.last = drop.seen, original
        return True

    def _repeated(self, drop: Dropped, first: Dropped, name: str) -> bool:
        assert drop.again is not None
        if first.own_times or drop.written <= self.taken[drop.again]:
            return True
        if self.last == drop.again and not first.changes:
            self._confirm(drop.written, "", unnamed=False)
            return True
        return self._refused(name)

    def _refused(self, name: str) -> bool:
        if not self.whole:
            self.gaps.add(name)
        return False

    def _confirm(self, at: datetime, name: str, *, unnamed: bool) -> None:
        if self.whole:
            if self.newest_whole is None or at >= self.newest_whole:
                self.newest_whole = self.sure = self.confirmed = at
                self.gaps.clear()
            return
        self.gaps.discard(name)
        if unnamed:
            self.gaps.add(name)
        if not self.gaps:
            self.confirmed = max(at, self.confirmed or at)

    def _key(self, row: Told) -> tuple[str, str]:
        return f"sku:{row.product}", row.location

    def _readings(self, drop: Dropped, written: datetime) -> list[tuple[Told, Decimal | None]]:
        """Every row with the amount a careful person reads there; None where it cannot be used."""
        good = [row for row in drop.sequence if not row.flaw]
        proofs = drop.form == "csv" and any(mark_shown(row.text, "") for row in good)
        found: list[tuple[Told, Decimal | None]] = []
        for row in drop.sequence:
            doubted = drop.form == "csv" and is_doubtful(row.text) and (not proofs or drop.changes)
            usable = not row.flaw and not doubted
            if usable and drop.changes:
                held, since = self.known.get(self._key(row), (None, BEGIN))
                usable = held is not None and (row.at or written) >= max(since, self.sure or since)
            found.append((row, row.amount if usable else None))
        return found

    def _told(
        self, drop: Dropped, written: datetime, readings: list[tuple[Told, Decimal | None]]
    ) -> dict[tuple[str, str], tuple[Decimal | None, datetime]]:
        """Amounts by product and location: the newest of each, of equally new ones the last."""
        told: dict[tuple[str, str], tuple[Decimal | None, datetime]] = {}
        for row, amount in readings:
            if amount is None:
                continue
            key, at = self._key(row), row.at or written
            if drop.changes:
                before, since = told.get(key) or self.known[key]
                assert before is not None
                told[key] = (before + amount, max(at, since))
            elif key not in told or at >= told[key][1]:
                told[key] = (amount, at)
        return told

    def _settle(
        self, drop: Dropped, told: dict[tuple[str, str], tuple[Decimal | None, datetime]], at: datetime
    ) -> bool:
        stands = self.newest_whole is None or at >= self.newest_whole or (drop.own_times and not self.whole)
        usable = sum(amount is not None for amount, _ in told.values())
        if self.whole and stands and 2 * usable < sum(amount is not None for amount, _ in self.known.values()):
            return False
        for key, (amount, when) in told.items():
            if key not in self.known:
                if stands and amount is not None:
                    self.known[key] = (amount, when)
                continue
            before, since = self.known[key]
            if when < max(since, self.sure or since):
                continue
            if amount != before or drop.own_times or not self.whole:
                self.known[key] = (amount, when)
        if self.whole and stands:
            for key, (amount, since) in self.known.items():
                if key not in told and amount is not None and max(since, self.sure or since) <= at:
                    self.known[key] = (None, at)
        return True
