"""The team's practice: which check sits with whom, what was assigned, and what the till shows beside it."""
