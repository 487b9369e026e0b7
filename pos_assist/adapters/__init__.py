"""The outside world: till reader, our store, event log, rules files, clock. No Qt."""
