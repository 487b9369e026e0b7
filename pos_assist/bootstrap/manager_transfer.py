"""The manager's screen of import and export: what `catalog import` and `catalog export` do, looked at before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.rules_file.exporting import write_contents
from pos_assist.adapters.rules_file.merging import Incoming
from pos_assist.bootstrap.catalogue_import import Who, put_in_force, what_changes
from pos_assist.bootstrap.cataloguing import Sources, contents_of
from pos_assist.bootstrap.managers_shop import ManagersShop
from pos_assist.bootstrap.shop import phrases
from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.rules.reading import Reading, Readings
from pos_assist.manager.transfer.desk import Desk, Fault, Looked
from pos_assist.manager.transfer.page import TransferPage
from pos_assist.paths import Home
from pos_assist.services.editing import Version
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list."""
    return [TransferPage(office, transfer_desk(office, settings, home))]


def transfer_desk(office: Office, settings: Settings, home: Home) -> Desk:
    """How files are compared, put in force and written."""
    sources = Sources(home.store, settings, settings.till.db, settings.till.profile)
    readings = Readings()
    without_till = ManagersShop(None, home.store, phrases(), SystemClock(), settings.stock)

    def look(file: Path, whole: bool) -> Looked:
        return _looked(file, whole, what_changes(file, sources, Who(office.by), whole=whole))

    def put(looked: Looked, why: str) -> Version | None:
        who = Who(office.by, why)
        found = what_changes(looked.file, sources, who, whole=looked.whole)
        if _said(_looked(looked.file, looked.whole, found)) != _said(looked):
            raise UserError(
                f"{looked.file.name}, or what is in force, is not as you looked at it; nothing was changed.",
                hint="Look at it again.",
            )
        return put_in_force(found, home.store, who, source=looked.file.name)

    def export(what: str, file: Path, replace: bool) -> None:
        write_contents(contents_of(what, sources), file, replace=replace)

    def reading() -> Reading:
        try:
            return readings.read(office)
        except UserError:  # the till is away: an import does not wait for it
            return Reading(office.editing.documents(), office.editing.book(), without_till())

    return Desk(look=look, put=put, export=export, reading=reading, has_till=sources.has_till)


def _looked(file: Path, whole: bool, found: Incoming) -> Looked:
    return Looked(
        file=file,
        whole=whole,
        changes=found.changes,
        decisions=found.decisions.changes,
        faults=tuple(Fault(one.text, one.line, one.sheet, one.column) for one in found.problems),
        notes=found.notes,
        same=found.same + found.decisions.same,
    )


def _said(looked: Looked) -> tuple[Any, ...]:
    """What a person saw of it: of a decision not its moment, nor the reason that is given last."""
    decisions = [
        (one.proposal, one.before, one.after and (one.after.state, one.after.until)) for one in looked.decisions
    ]
    return looked.faults, looked.changes, decisions
