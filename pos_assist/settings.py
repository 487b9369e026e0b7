"""Everything that can be set, declared once as frozen dataclasses; `config` reads them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field

from pos_assist.engine.policy import Policy
from pos_assist.services.moments import Moments

LANGUAGES = ("en", "pl", "sk", "ro")


@dataclass(frozen=True)
class TillSettings:
    """Which till is read, and how."""

    db: str = ""  # the till's own SQLite file
    profile: str = ""  # a shipped profile's name, or a path
    id: str = ""  # this counter's till; '' follows whichever rings up
    store: str = ""  # what the shop's own rules call this store, where they hold in some stores only
    poll_ms: int = 0  # 0: by notification; 10-20 where the system has none


@dataclass(frozen=True)
class PanelSettings:
    """How the panel looks."""

    language: str = "en"  # of the panel
    script_language: str = ""  # of what is said to customers; '' = that of the panel
    formats: str = ""  # whose way to write numbers and money, a language; '' = that of the script
    side: str = "right"  # of the screen: left or right
    width: int = 0  # pixels; left out: as the size of text asks for; from 900 the two-column layout
    height: int = 0  # pixels; left out: as the size of text asks for
    size: str = "M"  # of text and buttons: S, M, L, XL
    theme: str = "system"  # or light, dark, contrast
    strip: bool = False  # begin collapsed to a strip
    monitor: str = ""  # the screen's name; '' = where it was last, else the primary one
    keep_clear: str = ""  # 'x,y,width,height' in screen pixels that the panel never covers (the till's total)
    distance_cm: int = 80  # from the cashier's eye to the glass (C50)
    sound: bool = False  # one short tone a card (C29)
    seller: str = "till"  # whose answers they are: the till's user, or who signed in by 'pin'
    pin_minutes: int = 30  # without an answer, then a seller is signed out


@dataclass(frozen=True)
class KeySettings:
    """Global hotkeys, which work while the till program has the focus (C07). '' = not bound."""

    enabled: bool = True
    accept: str = "Ctrl+Shift+F9"
    decline: str = "Ctrl+Shift+F11"
    not_offered: str = "Ctrl+Shift+F8"
    undo: str = "Ctrl+Shift+F7"
    queue: str = "Ctrl+Shift+F6"
    peek: str = "Ctrl+Shift+F10"
    flag: str = ""  # "bad suggestion", a note to the manager: for shops that want it on a key, e.g. Ctrl+Shift+F5

    def wanted(self) -> dict[str, str]:
        """The key of every action, '' = none."""
        keys = dataclasses.asdict(self)
        del keys["enabled"]
        return keys


@dataclass(frozen=True)
class QueueSettings:
    """When the panel goes silent because people wait; how long: `[moments] queue_gap`, `queue_off`."""

    automatic: bool = True


@dataclass(frozen=True)
class CustomerDisplaySettings:
    """A second window for the customer: item, price, total after, two equal answers (C57)."""

    enabled: bool = False
    monitor: str = ""  # the screen's name; '' = the one that is not the panel's
    language: str = ""  # '' = that of the script


@dataclass(frozen=True)
class LearningSettings:
    """When the panel lets new receipts be learned from by itself, in a process of its own."""

    every_hours: float = 24.0  # 0 = never by itself
    idle_minutes: float = 3.0  # so long nothing has been rung up, and the panel has been there


@dataclass(frozen=True)
class StockSource:
    """One stock system: a folder where it drops files, or a database; exactly one of `folder` and `url`."""

    folder: str = ""
    url: str = ""  # as SQLAlchemy writes it: postgresql://reader@host/stock, mariadb://…, sqlite:////path
    profile: str = ""  # of a database, or of files whose columns are called otherwise: a .toml
    files: str = "whole"  # what a file tells: 'whole' = everything, 'difference' = only what changed
    product: str = "sku"  # how it names products: sku, ean or id


@dataclass(frozen=True)
class StockSettings:
    """Where stock figures come from besides the till's own view, and which locations count here."""

    shelf: tuple[str, ...] = ()  # locations of the shop floor; () = every one that is no stock room
    room: tuple[str, ...] = ()  # locations of the stock room
    every_seconds: float = 60.0  # between two looks at a source
    sources: Mapping[str, StockSource] = field(default_factory=dict)  # by name


NOT_MERCHANDISE = (  # ux.md 6.1, as shops of the four languages call such categories; accents do not matter
    *("deposit", "deposits", "bags", "carrier bags", "gift cards", "vouchers", "top-ups", "fees", "rounding"),
    *("kaucja", "kaucje", "reklamówki", "torby", "karty podarunkowe", "bony", "doładowania", "opłaty", "zaokrąglenie"),
    *("záloha", "zálohy", "igelitky", "nákupné tašky", "darčekové karty", "poukážky", "dobíjanie", "poplatky"),
    *("zaokrúhlenie", "garanție ambalaj", "ambalaje returnabile", "pungi", "sacoșe", "carduri cadou", "vouchere"),
    *("reîncărcări", "taxe", "rotunjire"),
)


@dataclass(frozen=True)
class ReportSettings:
    """What the figures are counted by."""

    day_starts: int = 4  # hour of the shop's clock at which a business day begins (ux.md 6.1)
    returns_days: int = 30  # W: what comes back within so many days is taken off the sale
    person_days: int = 90  # older figures are not kept by person (G19)
    aggregate_months: int = 24  # nothing that is older is counted (G19)
    own_team_middle: bool = True  # the own view shows the team's middle beside one's own figures (G06)
    not_merchandise: tuple[str, ...] = NOT_MERCHANDISE  # categories that are no goods: not in AOV, UPT, attach


@dataclass(frozen=True)
class PracticeSettings:
    """The role-play."""

    beside_till: bool = True  # its window takes no keys but while own words are typed: a scan is always the till's
    minutes: float = 5.0  # of a session; after them no new encounter begins (T01)
    encounters: int = 6  # of a session: 5 to 8 (T01)
    pass_mark: int = 70  # per cent of an assessment
    assessment_minutes: float = 10.0  # of an assessment, all its encounters together
    assessment_tries: int = 3  # in thirty days
    certificate_days: int = 365  # until a certificate expires
    keep_days: int = 730  # older practice is deleted


@dataclass(frozen=True)
class Settings:
    """Everything that can be set."""

    till: TillSettings = TillSettings()
    panel: PanelSettings = PanelSettings()
    keys: KeySettings = KeySettings()
    queue: QueueSettings = QueueSettings()
    customer_display: CustomerDisplaySettings = CustomerDisplaySettings()
    learning: LearningSettings = LearningSettings()
    stock: StockSettings = field(default_factory=StockSettings)
    report: ReportSettings = ReportSettings()
    practice: PracticeSettings = PracticeSettings()
    policy: Policy = field(default_factory=Policy)
    moments: Moments = field(default_factory=Moments)
