"""The window: PySide6 and nothing of the services."""
