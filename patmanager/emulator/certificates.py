"""The emulator's own certificate authority, made anew at each start."""

import ssl
from pathlib import Path

import trustme

from patmanager.emulator.addresses import REAL_HOSTS

LOOPBACK = "127.0.0.1"


def make(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """Make an authority and a server certificate.

    Returns the authority's PEM file, written into `folder`, and the context that serves with it.
    """
    authority = trustme.CA(organization_name="patmanager emulator")
    ca_file = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    names = (LOOPBACK, "localhost", "::1", *REAL_HOSTS.values())
    authority.issue_cert(*names).configure_cert(context)
    return ca_file, context
