"""POS Assist: shows the cashier what is worth offering, and measures honestly what it earned."""

__version__ = "0.6.0"
