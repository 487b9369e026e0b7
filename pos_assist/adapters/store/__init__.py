"""Our own store: one SQLite file with the rules, the learned pairs and the append-only event log.

Only one process at a time writes or checkpoints it: SQLite 3.7.0 to 3.51.2 can lose committed writes where
two connections do so at the same instant ("WAL-reset bug", fixed in 3.51.3). `connecting.write_lock` is the
lock between processes; readers open the file `mode=ro` and never checkpoint.
Raw sqlite3 here; SQLAlchemy and Alembic only inside `migrating.upgrade`, which runs in a process of its own.
"""
