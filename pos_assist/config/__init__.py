"""Reads the settings: flags > environment > file > defaults.

The file is `config.toml` in our configuration folder. Environment: `POS_ASSIST_TILL__DB=…` is `[till] db`,
`POS_ASSIST_STOCK__SOURCES__ERP__URL=…` is `[stock.sources.erp] url`.
Unknown keys are told with a suggestion, never silently ignored.
"""

from pos_assist.config.reading import Loaded, load_settings
from pos_assist.config.values import CHOICES

__all__ = ["CHOICES", "Loaded", "load_settings"]
