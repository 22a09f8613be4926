"""Dialogs: values in by constructor, signals out, no services."""
