"""A certificate is one page of paper in every language, and only that."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist.bootstrap.practising import write_certificate
from pos_assist.errors import UserError
from pos_assist.services.practice.certificate_paper import CONTEXT, TITLE, certificate_document
from pos_assist.services.practice.records import Certificate
from pos_assist.ui.paper.pages import laid_out
from pos_assist.ui.translation import LANGUAGES, QtTexts

CERTIFICATE = Certificate("0190a-7", "4", "", date(2026, 3, 1), date(2027, 3, 1), 82)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_page_and_a_pdf(language: str, tmp_path: Path, qapp: QApplication) -> None:
    document = certificate_document(CERTIFICATE, "Żaneta Ćwik", QtTexts(language, context=CONTEXT))

    write_certificate(CERTIFICATE, "Żaneta Ćwik", tmp_path / "one.pdf", language)

    assert len(laid_out(document)) == 1
    assert (tmp_path / "one.pdf").read_bytes().startswith(b"%PDF-")
    assert (document.title == TITLE) == (language == "en")


def test_a_file_that_is_there_is_kept(tmp_path: Path, qapp: QApplication) -> None:
    out = tmp_path / "one.pdf"
    out.write_text("mine", encoding="utf-8")

    with pytest.raises(UserError):
        write_certificate(CERTIFICATE, "Jan", out, "en")

    assert out.read_text(encoding="utf-8") == "mine"


def test_other_endings_are_refused(tmp_path: Path, qapp: QApplication) -> None:
    with pytest.raises(UserError, match="written as a PDF"):
        write_certificate(CERTIFICATE, "Jan", tmp_path / "one.csv", "en")
    assert not any(tmp_path.glob("one*"))
