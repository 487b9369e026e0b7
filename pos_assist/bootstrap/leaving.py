"""A window's process: until it is closed, and its end while its worker may still count."""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pos_assist.bootstrap.interrupts import Interrupts
from pos_assist.ui.worker import Worker

SAVING_S = 30.0  # what a person saved is written, whatever it takes
COUNTING_S = 1.0  # figures nobody will look at


def until_closed(application: QApplication, seconds: float | None) -> int:
    """Run until the last window is closed, a signal comes, or `seconds` have passed. Returns the exit code."""
    if seconds is not None:
        QTimer.singleShot(round(seconds * 1000), application.quit)
    interrupts = Interrupts(application)
    try:
        return application.exec()
    finally:
        interrupts.stop()


def leave(saving: Worker | None, counting: Worker, code: int) -> int:
    """`code`, once everything is saved. Counting that takes longer is given up, and the process with it.

    A thread inside DuckDB cannot be ended by Python: at the interpreter's end it would abort the process with a
    message on the screen. Giving up loses nothing: a refresh works on a copy of the facts.
    """
    ended = saving is None or saving.stop(SAVING_S)
    if not counting.stop(COUNTING_S) or not ended:
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # a program without a console has none
                stream.flush()
        os._exit(code)
    return code
