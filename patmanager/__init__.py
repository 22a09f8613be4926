"""patmanager: look after Azure DevOps personal access tokens."""

__version__ = "0.1.0"
