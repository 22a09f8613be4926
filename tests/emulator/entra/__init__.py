"""Tests of the emulated Entra."""
