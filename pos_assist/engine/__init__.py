"""The decision engine: pure standard library, deterministic, explains itself.

The way of a basket: `candidates` -> `guardrails` -> `ranking` -> `script` -> `decide.decide` -> `Decision`.
Nothing here reads a clock, a file, a database or a random source of its own; all of them are handed in.
"""
