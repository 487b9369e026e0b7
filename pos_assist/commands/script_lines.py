"""The shop's lines to say on the command line: judged, listed, and tried on goods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pos_assist import paths
from pos_assist.bootstrap.scripting import script_desk
from pos_assist.commands.base import print_json
from pos_assist.commands.streams import printable
from pos_assist.engine.lint_book import Report
from pos_assist.engine.linting import Level
from pos_assist.engine.rules import ShopScript
from pos_assist.engine.script_check import Rules, check_script
from pos_assist.errors import ExitCode, UserError
from pos_assist.manager.scripts.drafts import draft_of, every_draft
from pos_assist.manager.scripts.preview import preview
from pos_assist.services.texts import SourceTexts

if TYPE_CHECKING:
    from pos_assist.engine.script_samples import Sample
    from pos_assist.engine.wordlists import WordLists
    from pos_assist.manager.scripts.desk import Desk
    from pos_assist.manager.scripts.drafts import Draft
    from pos_assist.paths import Home

STATES = {(False, False): "shipped", (False, True): "changed", (True, True): "own"}  # (own name, own words)


def lint_own(scripts: Sequence[ShopScript], lists: Mapping[str, WordLists]) -> Report:
    """The check of the editor over the shop's own scripts, paused ones too."""
    from pos_assist.adapters.phrases import load_phrases

    rules = Rules(lists, load_phrases(paths.resources() / "phrases"))
    findings = [finding for script in scripts for finding in check_script(script, rules)]
    order = list(Level)
    return Report(
        sum(len(script.texts) for script in scripts),
        tuple(sorted(findings, key=lambda one: (order.index(one.level), one.key, one.language))),
    )


def script_list(home: Home, *, language: str, as_json: bool) -> int:
    """Every line in one language."""
    desk = script_desk(home, ("", ""), language=language)
    rows = [_row(draft, desk, language) for draft in every_draft(desk)]
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            paused = ", paused" if row["paused"] else ""
            arm = f", only in test {row['variant']}" if row["variant"] else ""
            wrong = f", {row['mistakes']} mistakes" if row["mistakes"] else ""
            print(
                printable(f"{row['id']:18} {row['kind']:10} {row['state']}{paused}{arm}{wrong}: {row['text'] or '–'}")
            )
    return ExitCode.OK


def _row(draft: Draft, desk: Desk, language: str) -> dict[str, Any]:
    script = draft.script
    return {
        "id": script.script_id,
        "kind": script.kind,
        "state": STATES[not draft.shipped, draft.after is not None],
        "paused": script.paused,
        "variant": script.variant,
        "priority": script.priority,
        "text": script.texts.get(language, ""),
        "mistakes": sum(finding.level is Level.ERROR for finding in draft.findings(desk)),
    }


def script_preview(
    home: Home, name: str, till: tuple[str, str], *, language: str, product: str, formats: str, as_json: bool
) -> int:
    """One line with a usual offer, the shortest and the longest name, or with one product."""
    desk = script_desk(home, till, language=language, formats=formats)
    draft = draft_of(name, desk)
    if draft is None:
        hint = "'pos-assist script list' tells the names."
        raise UserError(f"There is no script called '{name}'.", hint=hint, code=ExitCode.BAD_DATA)
    shown = [_tried(draft, sample, desk, language, what) for what, sample in _samples(draft, desk, product).items()]
    findings = [finding for finding in draft.findings(desk) if finding.language in ("", language)]
    if as_json:
        told = [{"level": one.level.value, "rule": one.rule, "what": one.what, "todo": one.todo} for one in findings]
        print_json({**_row(draft, desk, language), "language": language, "previews": shown, "findings": told})
    else:
        print(printable(f"{name}: {draft.script.texts.get(language, '–')}"))
        for one in shown:
            print(printable(f"  {one['with']}: {one['said'] or one['not_said']}"))
        print(printable(f"  {shown[0]['length']}"))
        for finding in findings:
            print(printable(f"  {finding.level.value}: {finding.what} {finding.todo}"))
    wrong = any(finding.level is Level.ERROR for finding in findings)
    return ExitCode.DOCTOR if wrong else ExitCode.OK


def _samples(draft: Draft, desk: Desk, product: str) -> dict[str, Sample | None]:
    """By what they are: the chosen product, or the three that the editor offers."""
    if product:
        product_id = desk.samples.knowledge.catalogue.resolve(product)
        found = next((one for one in desk.samples.of(draft.kind) if one.product == product_id), None)
        if found is None:
            hint = "Name a product of the till by its sku:, ean: or id:, and give --db and --profile."
            raise UserError(f"{product} cannot be offered in this way.", hint=hint, code=ExitCode.BAD_DATA)
        return {product: found}
    picks = desk.picks.get(draft.kind)
    if picks is None:
        return {"without goods": None}
    return {"usual": picks.usual, "shortest": picks.shortest, "longest": picks.longest}


def _tried(draft: Draft, sample: Sample | None, desk: Desk, language: str, what: str) -> dict[str, Any]:
    facts = desk.facts(draft.kind, sample, language)
    shown = preview(draft, language, (), facts=facts, desk=desk, texts=SourceTexts())
    return {"with": what, "said": shown.said, "not_said": shown.instead, "length": shown.meter}
