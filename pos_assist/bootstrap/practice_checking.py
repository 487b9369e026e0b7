"""Checks practice content wherever it lies: what is shipped with the shop's own, a file, or a folder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from pos_assist import paths
from pos_assist.adapters.practice_files import load_content, own_plots, read_plot
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.training.content import Plot
from pos_assist.training.linting import Finding, findings, findings_of


@dataclass(frozen=True)
class Checked:
    """What was found. `unreadable`: files that are no scenario, each with why."""

    scenarios: int
    findings: tuple[Finding, ...]
    unreadable: tuple[UserError, ...] = ()


def check_practice(home: Home, place: Path | None) -> Checked:
    """Without a place: everything that is played here. A folder with `personas.toml` is content of its own.

    Raises:
        UserError: no such place, or nothing in it; what is shipped cannot be used.
    """
    shipped = paths.resources() / "practice"
    if place is None:
        content = load_content(shipped, home.scenarios)
        return Checked(len(content.plots), findings(content), own_plots(home.scenarios)[1])
    if (place / "personas.toml").exists():
        content = load_content(place)
        return Checked(len(content.plots), findings(content))
    if not place.is_dir():
        return _of_plots(shipped, [read_plot(place)], ())
    plots, unreadable = own_plots(place)
    if not plots and not unreadable:
        raise UserError(
            f"There are no scenarios (*.toml) in {place}.",
            hint="Give a scenario, or a folder of them.",
            code=ExitCode.BAD_DATA,
        )
    return _of_plots(shipped, plots, unreadable)


def _of_plots(shipped: Path, plots: Iterable[Plot], unreadable: tuple[UserError, ...]) -> Checked:
    content = load_content(shipped)
    own = {plot.key: plot for plot in plots}
    content = replace(content, plots={**content.plots, **own})
    found = [one for plot in own.values() for one in findings_of(plot, content)]
    return Checked(len(own), tuple(found), unreadable)
