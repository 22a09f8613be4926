"""The server on a socket that answers byte by byte."""

from tests.services.azure_devops.conftest import authority, ca_file, closing, make_client, serve

__all__ = ["authority", "ca_file", "closing", "make_client", "serve"]
