"""The page "Scenarios": what is practised, looked at, written, checked and tried out."""
