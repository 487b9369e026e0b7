"""Rules files."""
