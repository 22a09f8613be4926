"""Sentences about the network."""

from patmanager.core import faults
from patmanager.core.sentences.wording import YOU, YOU_OR_HELP_DESK, Wording

NETWORK: dict[type[faults.Fault], Wording] = {
    faults.Unreachable: Wording(
        "No connection to {subject}",
        "The server could not be reached.",
        "You are offline, or a firewall or the name service is in the way.",
        ("Look at your network connection, then try again.",),
        YOU_OR_HELP_DESK,
    ),
    faults.TooSlow: Wording(
        "{subject} did not answer in time",
        "The question was sent, but no answer came within the time limit.",
        "The network or the service is slow.",
        ("Try again.",),
        YOU_OR_HELP_DESK,
    ),
    faults.CertificateRefused: Wording(
        "The certificate of {subject} is not trusted",
        "The connection was not made, so nothing was sent.",
        "A company's proxy shows its own certificate, or someone is in between.",
        (
            (
                "If your company inspects connections, its certificate authority must be installed "
                "on this computer."
            ),
            "On a public network, finish its own sign-in page first.",
        ),
        "The people who look after this computer.",
    ),
    faults.ProxyRefused: Wording(
        "The proxy did not let the question through",
        "The proxy refused, asks for a password or cannot be reached ({code}); nothing reached "
        "the service.",
        "Your company's proxy may want a name and password that it was not given.",
        ("Ask which proxy address to use and set it in HTTPS_PROXY.",),
        "The people who look after your network.",
    ),
    faults.HostRefused: Wording(
        "That address is not Azure DevOps",
        "Nothing was sent to {subject}.",
        "patmanager sends your sign-in only to the addresses of Azure DevOps.",
        ("Check the address.",),
        YOU,
    ),
}
"""By class."""
