"""F1: kill -9 at random moments loses no event that was reported durable, and writes none twice.

`python -m tests.e2e.killing --kills 200` runs it in full; pytest a short one.
"""
