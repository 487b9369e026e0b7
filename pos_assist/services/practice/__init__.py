"""Practising: sessions, what is due, what is kept, and what may be told to whom."""
