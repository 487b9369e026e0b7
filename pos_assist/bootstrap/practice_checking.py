"""Checks practice content wherever it lies: what is played here, a file, or a folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from pos_assist import paths
from pos_assist.adapters.practice_copy import read_copy
from pos_assist.adapters.practice_files import load_content, own_plots, read_plot
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.training.content import Content, Plot
from pos_assist.training.linting import Finding, findings, findings_of


@dataclass(frozen=True)
class Checked:
    """What was found. `unreadable`: files that are no practice content, each with why."""

    scenarios: int
    findings: tuple[Finding, ...]
    unreadable: tuple[UserError, ...] = ()
    lacking: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by file of a copy: what is taken as shipped
    copy: Path | None = None  # the shop's own, which this is about
    trouble: str = ""  # why that is not played


def check_practice(home: Home, place: Path | None) -> Checked:
    """Without a place: everything that is played here. A folder with `personas.toml` is a copy of all content.

    Raises:
        UserError: no such place, or nothing in it; what is shipped cannot be used.
    """
    shipped = paths.resources() / "practice"
    if place is None:
        return _of_home(shipped, home)
    if (place / "personas.toml").exists():
        return _of_copy(shipped, place)
    content = load_content(shipped, copy=home.practice)
    if not place.is_dir():
        return _of_plots(content, [read_plot(place)], ())
    plots, unreadable = own_plots(place)
    if not plots and not unreadable:
        raise UserError(
            f"There are no scenarios (*.toml) in {place}.",
            hint="Give a scenario, or a folder of them.",
            code=ExitCode.BAD_DATA,
        )
    return _of_plots(content, plots, unreadable)


def _of_home(shipped: Path, home: Home) -> Checked:
    """The copy or what is shipped, and the scenarios beside it."""
    content = load_content(shipped, copy=home.practice)
    plots, unreadable = own_plots(home.scenarios)
    hidden = tuple(_hidden(home.scenarios / f"{plot.key}.toml") for plot in plots if plot.key in content.plots)
    own = _of_plots(content, [plot for plot in plots if plot.key not in content.plots], (*unreadable, *hidden))
    has_copy = home.practice.is_dir()
    checked = _of_copy(shipped, home.practice) if has_copy else Checked(0, findings(content))
    return replace(
        checked,
        scenarios=len(content.plots) + own.scenarios,
        findings=(*checked.findings, *own.findings),
        unreadable=(*checked.unreadable, *own.unreadable),
        copy=home.practice if has_copy else None,
    )


def _hidden(path: Path) -> UserError:
    what = f"{path}: a scenario that comes with the program is called so, and that one is played."
    return UserError(what, hint="Give the file another name.", code=ExitCode.BAD_DATA)


def _of_copy(shipped: Path, folder: Path) -> Checked:
    copy = read_copy(folder, shipped)
    if copy.content is None:
        return Checked(0, (), (UserError(f"{folder}: {copy.trouble}"),), copy.lacking, trouble=copy.trouble)
    return Checked(len(copy.content.plots), copy.findings, (), copy.lacking, trouble=copy.trouble)


def _of_plots(content: Content, plots: Iterable[Plot], unreadable: tuple[UserError, ...]) -> Checked:
    own = {plot.key: plot for plot in plots}
    content = replace(content, plots={**content.plots, **own})
    found = [one for plot in own.values() for one in findings_of(plot, content)]
    return Checked(len(own), tuple(found), unreadable)
