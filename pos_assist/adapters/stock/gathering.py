"""From rows to figures: each row is used, or rejected with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from pos_assist.adapters.stock.forms import Record
from pos_assist.adapters.stock.staging import Staging
from pos_assist.adapters.stock.values import DoubtfulQuantityError, Mark, code_of, moment_of_cell, place_of, quantity_of
from pos_assist.adapters.stock.words import Columns, columns_of
from pos_assist.adapters.store.rows import micros
from pos_assist.adapters.store.stock_store import Standing
from pos_assist.adapters.transaction_source import told
from pos_assist.errors import UserError


@dataclass(frozen=True)
class Wording:
    """How a source writes: how products are named, its columns, its decimal mark, its times."""

    names_by: str = "sku"
    columns: Mapping[str, str] = field(default_factory=dict)
    mark: Mark = Mark.UNKNOWN
    ts: str = "local"
    digits: int = 0  # quantities are whole numbers of so many decimals


@dataclass(frozen=True)
class Account:
    """What is being told: `where` in a sentence, by when it was written or read (`at`), whether it tells everything.

    `name`: of the file, '' for a database. `sha256`: of the file; under it rejected rows are kept.
    """

    where: str
    at: datetime
    now: datetime
    whole: bool
    force: bool = False  # accept what looks like half of it
    name: str = ""
    sha256: str = ""


class Gatherer:
    """Puts the rows of one account into a staging."""

    def __init__(self, staging: Staging, wording: Wording, account: Account, standing: Standing) -> None:
        self._staging = staging
        self._wording = wording
        self._account = account
        self._sure_us = standing.sure_us
        self._at_us = micros(min(account.at, account.now))
        self._mark = wording.mark
        self._shown: set[Mark] = set()
        self._names: tuple[str, ...] | None = None
        self._columns: Columns | None = None

    def gather(self, records: Iterable[Record]) -> None:
        """Every row, used or rejected.

        Raises:
            UserError: the columns are not right, or the file cannot be read to its end.
        """
        tally = self._staging.tally
        for record in records:
            tally.rows += 1
            self._one(record)
        self._staging.gathered()
        self._settle_doubts()
        self._staging.gathered()

    def begin(self, records: Iterable[Record]) -> None:
        """Look at the headings only: the staging's tally says what the file tells.

        Raises:
            UserError: as `gather`.
        """
        for record in records:
            self._known(record)
            return

    def _one(self, record: Record) -> None:
        spoils: tuple[str, str] | None = None
        try:
            columns = self._known(record)
            spoils = self._about(record, columns)
            _refuse(record.problem)
            cell = record.cells[columns.as_of] if columns.as_of is not None else None
            own = moment_of_cell(cell, self._wording.ts, self._account.now)
            as_of = self._at_us if own is None else own
            if columns.change is not None:
                by = self._quantity(record.cells[columns.change])
                self._staging.change(*spoils, by, as_of, self._sure_us)
                return
            amount = record.cells[columns.on_hand or 0]
            try:
                self._staging.add(*spoils, self._quantity(amount), as_of, record.number)
            except DoubtfulQuantityError:
                self._staging.doubt((*spoils, as_of, record.number, amount, record.body))
        except ValueError as error:
            self._staging.reject(record.number, str(error), record.body, spoils)

    def _known(self, record: Record) -> Columns:
        """The columns of a row; JSON's objects may have others than the first one."""
        if record.names is self._names and self._columns is not None:
            return self._columns
        try:
            columns = columns_of(
                record.names,
                names_by=self._wording.names_by,
                mapped=self._wording.columns,
                where=self._account.where,
            )
        except UserError as error:
            if self._columns is None:
                raise
            raise ValueError("it has other columns than the rows before") from error
        if self._columns is None:
            self._staging.tally.own_times = columns.as_of is not None
            self._staging.tally.changes = columns.change is not None
        if columns.change is not None and self._account.whole:
            raise UserError(
                f"{self._account.where} tells changes, but its source is said to tell everything.",
                hint='Set files = "difference" for this source, or give a column on_hand.',
            )
        self._names, self._columns = record.names, columns
        return columns

    def _about(self, record: Record, columns: Columns) -> tuple[str, str]:
        if len(record.cells) <= max(columns.product, columns.location or 0):
            raise ValueError(record.problem or "it is too short")
        product = code_of(record.cells[columns.product], columns.names_by)
        return product, place_of(record.cells[columns.location]) if columns.location is not None else ""

    def _quantity(self, cell: object) -> Decimal:
        number, shown = quantity_of(cell, self._mark)
        self._shown.add(shown)
        return number.scaleb(-self._wording.digits)

    def _settle_doubts(self) -> None:
        """Read what can be read in two ways as the certain figures of the same file are written."""
        marks = self._shown - {Mark.UNKNOWN}
        mark = marks.pop() if len(marks) == 1 else Mark.UNKNOWN
        while rows := self._staging.doubtful():
            for product, location, as_of, row, text, body in rows:
                if mark is Mark.UNKNOWN:
                    digits = text.strip().replace(",", ".")
                    reason = (
                        f"'{told(text)}' can be {digits} or {digits.replace('.', '')}: name the decimal mark "
                        'in the source\'s profile, decimal = ","'
                    )
                    self._staging.reject(row, reason, body, (product, location))
                else:
                    self._staging.add(product, location, quantity_of(text, mark)[0], as_of, row)


def _refuse(problem: str) -> None:
    """Where a row as such is not right, what it was about is known all the same."""
    if problem:
        raise ValueError(problem)
