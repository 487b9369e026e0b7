"""C53: at 100 to 200 % nothing is cut and pictures are sharp. A process for each factor, as Qt reads it once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("factor", ["1", "1.25", "1.5", "1.75", "2"])
def test_every_state_can_be_read_at_every_enlargement(tmp_path: Path, factor: str) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.scaled", str(tmp_path)],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = [line.split() for line in done.stdout.splitlines()]
    assert len(lines) == 2 * 4  # two windows, four languages
    for width, height, real_width, real_height, ratio in lines:
        assert float(ratio) == float(factor)
        assert abs(int(real_width) - int(width) * float(factor)) <= 1
        assert abs(int(real_height) - int(height) * float(factor)) <= 1
    for path in tmp_path.iterdir():
        image = QImage(str(path))
        assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 10
