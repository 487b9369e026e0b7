"""Numbers in, numbers out: intervals, effects, people, experiments, customers. No rows, no files, no Qt, no SQL."""
