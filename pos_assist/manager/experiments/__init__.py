"""Tests of one element at a time: planned before, told after, with what they harm beside what they gain."""
