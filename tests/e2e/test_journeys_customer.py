"""The customer answers on a screen of their own; where there is no such screen, the panel works without it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.e2e.command import REPOSITORY
from tests.e2e.two_screens import screens


def told_by(count: int, shop: Path, folder: Path) -> dict[str, Any]:
    """Run the journey on so many screens."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.two_screens", str(shop)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "QT_QPA_PLATFORM": screens(folder, count)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_the_customer_says_yes_and_no_and_never_sees_a_cover(made_demo_shop: Path, tmp_path: Path) -> None:
    told = told_by(2, made_demo_shop, tmp_path)
    assert (told["up"], told["screen"]) == (True, "screen-1")
    assert told["cashier_is_told"]
    customer = told["customer"]
    assert (customer["item"], customer["price"]) == ("Sylvaro ironing water 1 l", "€2.29")
    assert "32.28" in customer["total_after"]
    assert (customer["yes"], customer["no"]) == ("Yes", "No thanks")  # the customer's language, not the panel's
    assert told["blank_after"]
    assert told["cover"] == ["cover", "", False]
    assert told["answers"] == [["accepted", "1"], ["declined", "1"]]


def test_without_a_second_screen_the_panel_works_alone(made_demo_shop: Path, tmp_path: Path) -> None:
    assert told_by(1, made_demo_shop, tmp_path) == {"up": False, "screen": "screen-0"}
