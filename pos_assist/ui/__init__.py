"""Shared Qt: application, watcher, theme, formats, translation."""
