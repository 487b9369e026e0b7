"""Practising over the store and the till of this home; a certificate on paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.spacing import FsrsSchedule
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.adapters.store.shifts import StoreShifts
from pos_assist.bootstrap.practice_content import content_of
from pos_assist.bootstrap.practice_scenes import scenes_of
from pos_assist.bootstrap.practice_weak_spots import weak_spots_of
from pos_assist.bootstrap.shop_day import day_of
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.services.practice.practising import Practising
from pos_assist.services.practice.records import Certificate
from pos_assist.settings import Settings


def practising_of(settings: Settings, home: Home) -> Practising:
    """Reads the content now, everything else when it is asked for.

    Raises:
        UserError: a file of the content cannot be read.
    """
    clock, day = SystemClock(), partial(day_of, settings)
    return Practising(
        StorePracticeLog(home.store),
        scenes_of(settings, home),
        FsrsSchedule(),
        weak_spots=weak_spots_of(home, clock),
        content=content_of(home),
        clock=clock,
        settings=settings.practice,
        new_id=new_id,
        day_of=day,
        shifts=StoreShifts(home.store, day),
    )


def write_certificate(certificate: Certificate, name: str, out: Path, language: str, *, replace: bool = False) -> None:
    """As a PDF, whole or not at all. `name`: of the person.

    Raises:
        UserError: another ending, the file exists and `replace` is False, or the disk refuses.
    """
    from pos_assist.bootstrap.papering import write_document
    from pos_assist.services.practice.certificate_paper import CONTEXT, certificate_document
    from pos_assist.ui.translation import QtTexts

    if out.suffix.lower() != ".pdf":
        raise UserError("A certificate is written as a PDF.", hint=f"Name it {out.stem}.pdf.", code=ExitCode.USAGE)
    document = certificate_document(certificate, name, QtTexts(language, context=CONTEXT))
    write_document(document, out, replace=replace)
