"""Where an organization's settings lie on each system."""

import plistlib
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from patmanager.core.faults import PolicyFileBroken
from patmanager.core.settings import Origin
from patmanager.core.settle import Layer, settle
from patmanager.services.policy_sources import PolicyFile, PolicyRegistry, system_policy

pytestmark = pytest.mark.fast

TOML = "[defaults]\nsoon_days = 14\n[enforced]\nclipboard_seconds = 20\n"


def test_no_file_is_no_policy(tmp_path: Path) -> None:
    """A missing file and a missing folder are an organization that has said nothing."""
    assert PolicyFile([tmp_path / "policy.toml", tmp_path / "no" / "policy.toml"]).read() == ()


def test_the_first_file_counts(tmp_path: Path) -> None:
    """Two files are not mixed: the one that comes first is the organization's."""
    first, second = tmp_path / "first.toml", tmp_path / "second.toml"
    first.write_text(TOML, "utf-8")
    second.write_text("[enforced]\nshow_seconds = 5\n", "utf-8")
    assert PolicyFile([tmp_path / "none.toml", first, second]).read() == (
        Layer(Origin.ORGANIZATION, {"soon_days": 14}, str(first)),
        Layer(Origin.ENFORCED, {"clipboard_seconds": 20}, str(first)),
    )


def test_managed_preferences_are_read(tmp_path: Path) -> None:
    """A property list of macOS says the same as the TOML."""
    path = tmp_path / "patmanager.plist"
    path.write_bytes(plistlib.dumps({"enforced": {"clipboard_seconds": 20}}))
    assert PolicyFile([path]).read() == (
        Layer(Origin.ENFORCED, {"clipboard_seconds": 20}, str(path)),
    )


@pytest.mark.parametrize("name", ["policy.toml", "policy.plist"])
@pytest.mark.parametrize(
    "content",
    [
        b"[enforced",
        b"\xff\xfe",
        b"enforced = 1",
        b"[other]\na = 1",
        b"a = " + b"[" * 5000,
        b"#" * (2 << 20),
        b"bplist00garbage",
        b"<?xml version='1.0'?><plist><array/></plist>",
        b"<?xml version='1.0'?><plist><date>x</date></plist>",
        b"<plist><dict><key>",
    ],
)
def test_a_file_that_makes_no_sense_is_broken(tmp_path: Path, name: str, content: bytes) -> None:
    """Whatever is wrong with it, the fault names the file."""
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(PolicyFileBroken) as broken:
        PolicyFile([path]).read()
    assert broken.value.facts.subject == str(path)
    assert broken.value.facts.sentence


def test_a_file_that_cannot_be_opened_is_broken(tmp_path: Path) -> None:
    """What is there and cannot be read is not absent."""
    (tmp_path / "policy.toml").mkdir()
    with pytest.raises(PolicyFileBroken):
        PolicyFile([tmp_path / "policy.toml"]).read()


def test_the_registry_is_read() -> None:
    """Defaults and enforced values lie in two keys, numbers and lists in types of their own."""
    keys: dict[str, Mapping[str, object]] = {
        r"SOFTWARE\Policies\patmanager\Enforced": {
            "clipboard_seconds": 20,
            "keychain_required": 1,
            "sign_in_kinds": ["browser"],
            "contacts": '{"help_desk": "call 42"}',
        }
    }
    layers = PolicyRegistry(keys.get, r"SOFTWARE\Policies\patmanager").read()
    settings, faults = settle(layers)
    assert faults == ()
    assert settings.clipboard_seconds == 20
    assert settings.keychain_required
    assert not settings.device_code
    assert settings.contact("help_desk") == "call 42"


def test_a_registry_that_refuses_is_broken() -> None:
    """A key that may not be read is not absent."""

    def refuse(key: str) -> Mapping[str, object]:
        raise PermissionError(13, f"Access is denied: {key}")

    with pytest.raises(PolicyFileBroken):
        PolicyRegistry(refuse, r"SOFTWARE\Policies\patmanager").read()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other places")
def test_the_environment_adds_places_and_leads_away_from_none(tmp_path: Path) -> None:
    """On Linux the system's own folder comes first, whatever a variable says."""
    source = system_policy("patmanager", {"XDG_CONFIG_DIRS": f"{tmp_path}:relative:"}, "")
    assert isinstance(source, PolicyFile)
    assert source.paths == (
        Path("/etc/xdg/patmanager/policy.toml"),
        tmp_path / "patmanager" / "policy.toml",
    )
