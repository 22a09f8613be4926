"""Tests of the programs that use a token."""
