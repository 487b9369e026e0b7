"""What a file says of learned proposals, one a row, against what was decided: what it would change, what is wrong.

when_id, offer_id   the till's keys of the product that is bought and of the one that is offered
decision            approved, rejected, snoozed, or empty: nobody has decided yet
until               snoozed: the day (2026-12-01) from which it is asked again; empty: not again
note                why, for the record; empty: as it was, of a new decision what the import says
All other columns of an export are its evidence: for reading only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from pos_assist.adapters.rules_file.cells import AROUND
from pos_assist.adapters.rules_file.checking import Entry
from pos_assist.adapters.rules_file.condition_values import day as day_faults
from pos_assist.adapters.rules_file.problems import Problem, did_you_mean, place_of, told
from pos_assist.adapters.rules_file.values import one_of
from pos_assist.engine.approval import Proposal, ProposalState
from pos_assist.services.proposals import Decided, DecisionChange

IDS = ("when_id", "offer_id")
SAID = ("decision", "until", "note")
READ = (*IDS, *SAID)
NEEDED = (*IDS, "decision")
_SHARES = ("confidence", "confidence_low", "confidence_high", "lift", "lift_low", "lift_high", "q_value")
_JUDGED = ("may_be_chance", "above_bar", "noise", "written", "forbidden", "decided_at_utc", "decided_by")
COLUMNS = ("kind", "when_id", "when", "offer_id", "offer", *SAID, "evidence", "n", "seen", *_SHARES, *_JUDGED)
STATES = tuple(state.value for state in ProposalState if state is not ProposalState.PROPOSED)
MOST_DAYS = 3650  # as 'proposals snooze'
PROPOSED, SNOOZED = ProposalState.PROPOSED, ProposalState.SNOOZED
Fault = tuple[str, str]  # the key, and what is wrong


@dataclass(frozen=True)
class Decisions:
    """What a file would change of the decisions, what is wrong with it, what else to tell."""

    changes: tuple[DecisionChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    same: int = 0  # proposals of the file of which it says nothing new


NO_DECISIONS = Decisions()


@dataclass(frozen=True)
class _Said:
    """One row; `until`: a day, '' = none, None = the table has no such column."""

    entry: Entry
    proposal: Proposal
    state: ProposalState
    until: str | None
    note: str

    @property
    def decision(self) -> tuple[ProposalState, str | None, str]:
        """What it says of its proposal."""
        return self.state, self.until, self.note


@dataclass(frozen=True)
class Deciding:
    """What was decided and learned, and who decides now."""

    standing: Sequence[Decided]
    learned: Callable[[], Collection[Proposal]]  # asked only for a proposal about which nothing was decided yet
    till: Callable[[], Collection[str]]  # its products; asked only where one is not among what was learned
    now: datetime  # UTC
    by: str = ""
    why: str = ""

    def judge(self, entries: Sequence[Entry], *, whole: bool = False) -> Decisions:
        """Compare the rows with what was decided; with `whole`, decisions that no row names are taken back."""
        standing = {one.proposal: one for one in self.standing}
        said, problems = _read(entries)
        changed: dict[Proposal, tuple[Entry, DecisionChange]] = {}
        for proposal, row in said.items():
            before = standing.get(proposal)
            after, faults = self._after(row, before)
            problems += [row.entry.problem(key, f"{key}: {text}") for key, text in faults]
            if after != before:
                changed[proposal] = row.entry, DecisionChange(proposal, before, after)
        new = {proposal: entry for proposal, (entry, change) in changed.items() if change.before is None}
        learned = self.learned() if new else ()
        problems += self._strangers(new, learned)
        changes = [change for _, change in changed.values()]
        same = len(said) - len(changes)
        if whole:
            changes += [DecisionChange(one.proposal, one, None) for one in self.standing if one.proposal not in said]
        return Decisions(tuple(changes), tuple(problems), tuple(_notes(entries, new, learned)), same)

    def _after(self, row: _Said, before: Decided | None) -> tuple[Decided | None, list[Fault]]:
        """What the decision becomes; what an earlier one has left in `until` and `note` is in nobody's way."""
        day, noted = ("", "") if before is None else (_local_day(before.until), _plain(before.note))
        until = day if row.until is None else row.until
        faults = []
        if until not in ("", day):
            faults += [("until", text) for text in self._day_faults(row.state, date.fromisoformat(until))]
        if row.state is PROPOSED and row.note not in ("", noted):
            faults.append(("note", "what nobody has decided about has none."))
        if faults or row.state is PROPOSED:
            return before if faults else None, faults
        end = None
        if row.state is SNOOZED and until:
            end = before.until if before is not None and until == day else _start_of(until)
        if before is not None and (before.state, before.until) == (row.state, end) and row.note in ("", noted):
            return before, []
        return Decided(*row.proposal, row.state, self.now, self.by, end, row.note or self.why), []

    def _day_faults(self, state: ProposalState, day: date) -> list[str]:
        today = self.now.astimezone().date()
        if state is not SNOOZED:
            return ["only what is snoozed has a day."]
        if day <= today:
            return [f"'{day}' is over already; write a later day."]
        return ["is more than ten years away."] if day > today + timedelta(days=MOST_DAYS) else []

    def _strangers(self, new: Mapping[Proposal, Entry], learned: Collection[Proposal]) -> list[Problem]:
        """Products that nobody knows, and products that are offered with themselves."""
        known = {product_id for proposal in learned for product_id in proposal}
        known |= {product_id for one in self.standing for product_id in one.proposal}
        if not known.issuperset(product_id for proposal in new for product_id in proposal):
            known |= set(self.till())
        found = []
        for proposal, entry in new.items():
            faults = [
                (key, f"there is no product '{told(product_id)}' among what was learned or in the till.")
                for key, product_id in zip(IDS, proposal, strict=True)
                if product_id not in known
            ]
            if proposal[0] == proposal[1]:
                faults = [("offer_id", f"'{told(proposal[1])}' cannot be offered with itself.")]
            found += [entry.problem(key, f"{key}: {text}") for key, text in faults]
        return found


def _notes(entries: Iterable[Entry], new: Collection[Proposal], learned: Collection[Proposal]) -> list[str]:
    evidence = {key for entry in entries for key in entry.document if key not in READ}
    names = ", ".join(name for name in COLUMNS if name in evidence)
    found = [f"of proposals, {', '.join(SAID)} are read; for reading only are {names}."] if names else []
    early = sum(proposal not in learned for proposal in new)
    if early:
        what = "1 proposal is" if early == 1 else f"{early:,} proposals are"
        found.append(f"{what} not among what was learned now; what was decided is kept for later.")
    return found


def _read(entries: Iterable[Entry]) -> tuple[dict[Proposal, _Said], list[Problem]]:
    """By proposal what is said of it, and every mistake. A pair and a step of the same products share a decision."""
    said: dict[Proposal, _Said] = {}
    problems = []
    for entry in entries:
        faults = _faults(entry.document)
        if faults:
            problems += [entry.problem(key, text) for key, text in faults]
            continue
        row = _said(entry)
        before = said.setdefault(row.proposal, row)
        if before.decision != row.decision:
            place = place_of(before.entry.line, before.entry.sheet)
            problems.append(entry.problem("decision", f"decision: {place} says otherwise of the same two products."))
    return said, problems


def _faults(document: Mapping[str, Any]) -> list[Fault]:
    found = [
        (key, f"[[proposals]] has no key '{told(key)}'.{did_you_mean(key, READ)}")
        for key in document
        if key not in COLUMNS
    ]
    found += [(key, f"[[proposals]] needs '{key}'.") for key in NEEDED if key not in document]
    for key in (one for one in READ if one in document):
        value = document[key]
        if key == "until" and isinstance(value, date):
            value = str(value)
        if not isinstance(value, str):
            found.append((key, f"{key}: must be a text in quotes."))
        elif key in IDS and not value.strip():
            found.append((key, f"{key}: is empty."))
        elif key == "decision" and _plain(value):
            found += [(key, f"{key}: {text}") for text in one_of(_plain(value).lower(), STATES)]
        elif key == "until" and _plain(value):
            found += [(key, f"{key}: {text}") for text in day_faults(_plain(value))]
    return found


def _said(entry: Entry) -> _Said:
    """Of a document without faults."""
    texts = {key: str(value) for key, value in entry.document.items() if key in READ}
    word = _plain(texts["decision"]).lower()
    until = None if entry.columns is not None and "until" not in entry.columns else _plain(texts.get("until", ""))
    state = ProposalState(word) if word else PROPOSED
    return _Said(entry, (texts["when_id"], texts["offer_id"]), state, until, _plain(texts.get("note", "")))


def _plain(text: str) -> str:
    """As it comes back from any file."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip(AROUND)


def _local_day(moment: datetime | None) -> str:
    """The day as the shop's clock has it; '' where there is none."""
    return "" if moment is None else moment.astimezone().date().isoformat()


def _start_of(day: str) -> datetime:
    """When the shop's day begins, in UTC."""
    return datetime.fromisoformat(day).astimezone(UTC)
