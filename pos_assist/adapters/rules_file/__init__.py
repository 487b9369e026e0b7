"""The shop's rules as a file: TOML (format 1) or CSV, read with line numbers in every complaint.

`documents`: a rule as a plain document, the same in TOML, CSV and our store. `checking`: what may stand in
one. `toml_form`, `csv_form`: the two ways of writing them down. `files`: read and write by a file's ending.
"""
