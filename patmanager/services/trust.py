"""Whom to trust over TLS: the system's authorities, and those that a file adds.

Windows and macOS judge each certificate themselves, through truststore. Elsewhere truststore
reads the system's file again for every connection, 30 ms each under one lock (measured, 0.10):
there one context reads it once, with the same files as truststore would.
"""

import os
import ssl
import sys
from pathlib import Path
from threading import Lock

import truststore

from patmanager.core.facts import Facts
from patmanager.core.faults import CertificateRefused

_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_OPENSSL_BUNDLE = "SSL_CERT_FILE"
_SYSTEM_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Debian, Fedora, older Fedora, SUSE and Alpine keep their bundle."""


class Trust:
    """Makes the TLS context of a connection: certificate and name checked, TLS 1.2 or later.

    Beside the system's authorities it trusts `ca` (a PEM file) and what the environment names in
    `REQUESTS_CA_BUNDLE`, `CURL_CA_BUNDLE` or `SSL_CERT_FILE`. There is no way to check less.
    """

    def __init__(self, ca: Path | None = None) -> None:
        """Read nothing yet."""
        self._ca = ca
        self._lock = Lock()
        self._shared: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """Return a context for a new connection.

        Raises `CertificateRefused` naming a file of authorities that cannot be read.
        """
        if sys.platform in {"win32", "darwin"}:
            # One for each connection: truststore lets only one at a time shake hands in a context.
            return self._widened(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        with self._lock:
            if self._shared is None:
                self._shared = self._widened(_system_context())
            return self._shared

    def _widened(self, context: ssl.SSLContext) -> ssl.SSLContext:
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        named = [next((value for name in _BUNDLES if (value := os.environ.get(name))), "")]
        if sys.platform in {"win32", "darwin"}:
            named.append(os.environ.get(_OPENSSL_BUNDLE, ""))
        elif named[0] == os.environ.get(_OPENSSL_BUNDLE):
            named.clear()  # OpenSSL read it already
        for place in (*named, str(self._ca or "")):
            if place:
                _load(context, place)
        return context


def _system_context() -> ssl.SSLContext:
    """Return a context with the authorities OpenSSL knows, or the system's own bundle."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_default_verify_paths()
    folder = ssl.get_default_verify_paths().capath
    if context.cert_store_stats()["x509_ca"] or (folder and any(Path(folder).glob("*.0"))):
        return context
    for file in _SYSTEM_FILES:
        if Path(file).is_file():
            _load(context, file)
            break
    return context


def _load(context: ssl.SSLContext, place: str) -> None:
    try:
        if Path(place).is_dir():
            context.load_verify_locations(capath=place)
        else:
            context.load_verify_locations(cafile=place)
    except OSError as error:
        sentence = "A file of certificate authorities cannot be read."
        raise CertificateRefused(Facts(subject=place, sentence=sentence)) from error
