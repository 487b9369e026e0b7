"""A document as a PDF: vector drawing, the typeface inside, texts that can be searched and copied."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from pos_assist.errors import UserError
from pos_assist.services.paper.document import Document
from pos_assist.ui.paper.pages import MAKER, laid_out
from pos_assist.ui.paper.sheet import PER_INCH, page_layout


def pdf_bytes(document: Document) -> bytes:
    """The file's content. Needs an application object (`make_application`), no screen; any thread.

    Raises:
        UserError: Qt could not draw it.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout())
    writer.setResolution(PER_INCH)
    writer.setTitle(document.title)
    writer.setCreator(MAKER)
    pages = laid_out(document)
    painter = QPainter()
    if not painter.begin(writer):
        raise UserError("The PDF could not be drawn.", hint="Try it once more.")
    try:
        for number in range(len(pages)):
            if number:
                writer.newPage()
            pages.draw(painter, number)
    finally:
        painter.end()
    return bytes(buffer.data().data())
