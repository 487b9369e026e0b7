"""Presenters know no Qt: they are read, tested and trusted without a window."""

from __future__ import annotations

import subprocess
import sys

PRESENTERS = (
    *("change_words", "excluding", "form_checks", "forms", "finding", "ladder_steps", "live", "naming", "offer_rows"),
    *("one_press", "reading", "set_price", "states", "stock_words", "drafts", "became"),
)


def test_presenters_are_loaded_without_qt() -> None:
    modules = [f"pos_assist.manager.rules.{name}" for name in PRESENTERS]
    modules += ["pos_assist.manager.history.versions", "pos_assist.services.trial"]
    modules += [f"pos_assist.manager.trial.{name}" for name in ("asking", "details", "screen", "reason_texts")]
    imports = "; ".join(f"import {module}" for module in modules)
    program = (
        f"import sys; {imports}; print([name for name in sys.modules if name.startswith(('PySide6', 'sqlalchemy'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
