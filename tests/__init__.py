"""Tests of POS Assist: unit (no Qt), gui (pytest-qt), e2e (real tills, real windows), benchmarks."""
