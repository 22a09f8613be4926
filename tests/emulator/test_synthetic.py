"""Made-up secrets look right and can be told from real ones."""

import re

import pytest

from patmanager.emulator.synthetic import new_secret, old_secret

pytestmark = pytest.mark.fast

# Microsoft's published patterns for scanners.
_NEW = re.compile(r"[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L][A-Za-z0-9]{12}AAAAAZDO[A-Za-z0-9]{4}")
_OLD = re.compile(r"[2-7a-z]{52}")


@pytest.mark.parametrize("month", range(1, 13))
def test_a_new_secret_has_the_new_shape(month: int) -> None:
    """84 characters with the fixed text where scanners look for it."""
    secret = new_secret(month)
    assert _NEW.fullmatch(secret)
    assert secret[76:80] == "AZDO"


def test_an_old_secret_has_the_old_shape() -> None:
    """52 characters of lower-case base32."""
    assert _OLD.fullmatch(old_secret())


def test_both_say_that_they_are_fake() -> None:
    """Whoever finds one in a log can see that it opens nothing."""
    assert new_secret().startswith("FAKE")
    assert old_secret().startswith("fake")


def test_no_two_are_alike() -> None:
    """Each is its own."""
    assert len({make() for make in (new_secret, old_secret) for _ in range(50)}) == 100
