"""The manager's window: catalogue and rules, proposals, scripts, roll-out. Presenters without Qt beside views."""
