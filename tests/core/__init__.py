"""Tests of `patmanager.core`: they run with none of the runtime packages installed."""
