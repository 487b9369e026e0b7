"""What the till sold and what our log tells, in columns (DuckDB): derived, made anew from both at any time."""
