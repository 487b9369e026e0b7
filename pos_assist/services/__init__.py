"""Use cases over ports (Protocols): offering, confirming. No Qt, no SQL, no files."""
