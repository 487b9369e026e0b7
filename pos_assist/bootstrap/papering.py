"""Documents into files: which writer for which ending; and reports as documents, for the command and the screens."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pos_assist.adapters.report_tables import write_csv, write_xlsx
from pos_assist.adapters.whole_file import whole_file
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.paper.document import Document
from pos_assist.services.paper.report import report_document
from pos_assist.services.paper.words import Words
from pos_assist.services.reporting.figures import Report

FORMS = (".csv", ".xlsx", ".pdf")


def write_document(document: Document, out: Path, *, replace: bool = False, decimal: str = "") -> None:
    """As `out` ends: .csv, .xlsx or .pdf; whole or not at all. `decimal`: of a CSV, '' = as its language writes it.

    Raises:
        UserError: another ending, the file exists and `replace` is False, or the disk refuses.
    """
    form = out.suffix.lower()
    if form not in FORMS:
        raise UserError(f"{out.name} is none of {', '.join(FORMS)}.", hint="Name it so.", code=ExitCode.USAGE)
    if form == ".csv":
        write_csv(document, out, replace=replace, decimal=decimal)
    elif form == ".xlsx":
        write_xlsx(document, out, replace=replace)
    else:
        with whole_file(out, replace=replace) as file:
            file.buffer.write(pdf_of(document))


def pdf_of(document: Document) -> bytes:
    """Its PDF; makes the application object that drawing needs, where there is none, and asks no screen for it."""
    from PySide6.QtWidgets import QApplication

    from pos_assist.ui.application import make_application
    from pos_assist.ui.paper.pdf import pdf_bytes

    application = QApplication.instance()
    if application is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = make_application()
    content = pdf_bytes(document)
    del application  # lives as long as the drawing
    return content


def words_in(language: str, currency: str, *, filters: str = "") -> Words:
    """The words of documents in a language; the clock is this computer's."""
    from pos_assist.ui.translation import QtTexts

    texts, figures = QtTexts(language, context="paper"), QtTexts(language, context="figures")
    return Words(texts, figures, currency, datetime.astimezone, filters)


def write_report(
    report: Report,
    out: Path,
    language: str,
    now: datetime,
    *,
    filters: str = "",
    replace: bool = False,
    decimal: str = "",
    local: Callable[[datetime], datetime] = datetime.astimezone,
) -> None:
    """The whole report as `out` ends; `filters`: what it is narrowed to, in words.

    Raises:
        UserError: as `write_document`.
    """
    words = words_in(language, report.currency, filters=filters)
    document = report_document(report, Words(words.texts, words.figures, words.currency, local, filters), now)
    write_document(document, out, replace=replace, decimal=decimal)
