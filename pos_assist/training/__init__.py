"""Role-play: an encounter as a state machine, its rubric, what to practise next. Standard library and engine only."""
