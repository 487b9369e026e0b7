"""The shop's rules as a file: TOML or JSON (format 1), CSV or XLSX, with the place of every mistake.

`documents`: a rule as a plain document, the same in every form and in our store. `checking`: what may stand in one.
`toml_form`, `json_form`, `csv_form`, `xlsx_form`: the ways of writing them down (`cells`, `table_form`: as tables).
`files`: read and write by a file's ending. `merging`: what a file would change; `decisions`: the same of what the shop
decided about proposals. `exporting`: a file with what till and learner tell beside the rules.
"""
