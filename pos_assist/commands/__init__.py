"""One module a command group; each registers its arguments and returns an exit code. Thin.

A command module imports nothing heavy at module level: `pos-assist --help` and the panel must start fast.
"""
