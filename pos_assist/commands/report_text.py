"""A report for a terminal: the tables that stand on paper, in columns."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime

from pos_assist.commands.streams import printable
from pos_assist.services.paper.document import Heading, Paragraph, Table
from pos_assist.services.paper.numbers import write_cell
from pos_assist.services.reporting.figures import Report

GAP = "  "
NARROWEST = 12  # characters of a column that has to give way


def tell(report: Report, language: str, *, filters: str, definitions: bool) -> None:
    """Print it; `definitions`: also what the figures mean."""
    from pos_assist.bootstrap.papering import words_in
    from pos_assist.services.paper.report import definitions as meanings
    from pos_assist.services.paper.report import report_document

    words = words_in(language, report.currency, filters=filters)
    page = report_document(report, words, datetime.now(UTC))
    skipped = meanings(report.figures, words).name
    print(printable(page.title))
    for label, text in page.about:
        print(printable(f"  {label}: {text}"))
    for block in page.blocks:
        if isinstance(block, Paragraph):
            print(f"\n{printable(block.text)}")
        elif isinstance(block, Table) and (definitions or block.name != skipped):
            print()
            for line in lines(block, report.currency, language):
                print(printable(line))
        elif isinstance(block, Heading) and (definitions or block.text != skipped):
            print(f"\n{printable(block.text)}")


def lines(table: Table, currency: str, language: str) -> Iterator[str]:
    """Headings, then rows; a cell that is too long for the terminal goes on below."""
    rows = [[column.title for column in table.columns]]
    rows += [[write_cell(cell, currency, language) for cell in row] for row in table.rows]
    widths = _widths(rows)
    for row in rows:
        cells = [textwrap.wrap(text, width) or [""] for text, width in zip(row, widths, strict=True)]
        for place in range(max(map(len, cells))):
            parts = [cell[place] if place < len(cell) else "" for cell in cells]
            yield GAP.join(
                part.rjust(width) if column.figures else part.ljust(width)
                for part, width, column in zip(parts, widths, table.columns, strict=True)
            ).rstrip()
    if table.note:
        yield ""
        yield from textwrap.wrap(table.note, sum(widths) + len(GAP) * (len(widths) - 1))


def _widths(rows: list[list[str]]) -> list[int]:
    """As wide as the longest cell; the widest give way until all fit the terminal, but no number is cut in two."""
    columns = [*zip(*rows, strict=True)]
    widths = [max(map(len, column)) for column in columns]
    least = [max(NARROWEST, *(len(word) for text in column for word in text.split(" "))) for column in columns]
    room = max(80, shutil.get_terminal_size((120, 40)).columns) - len(GAP) * (len(widths) - 1)
    while sum(widths) > room:
        giving = [place for place, width in enumerate(widths) if width > least[place]]
        if not giving:
            break
        widths[max(giving, key=widths.__getitem__)] -= 1
    return widths
