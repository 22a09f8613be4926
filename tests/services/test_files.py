"""The person's settings file, and where everything lies."""

import os
import stat
import sys
import tomllib
from pathlib import Path

import pytest

from patmanager.core.faults import PolicyFileBroken, SettingRefused, SettingsBroken
from patmanager.core.organizations import SignInKind
from patmanager.core.presets import Preset
from patmanager.core.settings import Origin
from patmanager.core.settle import rules_of
from patmanager.services.files import Files
from patmanager.services.policy_sources import NoPolicy, PolicyFile
from tests.samples import FixedClock

pytestmark = pytest.mark.fast

POLICY = """
[defaults]
clipboard_seconds = 60
[enforced]
longest_lifetime_days = 30
tenant = "contoso.example"
"""
MINE = """\
# My own settings.
soon_days = 14  # two weeks

[contacts]
help_desk = "call 42"
"""


def files_in(folder: Path, policy: str | None = None) -> Files:
    """Return files in `folder`, beside an organization's file if `policy` is given."""
    path = folder / "policy.toml"
    if policy is not None:
        path.write_text(policy, "utf-8")
    return Files(
        config=folder / "config",
        data=folder / "data",
        log=folder / "log",
        policy=PolicyFile([path]) if policy is not None else NoPolicy(),
        clock=FixedClock(),
    )


def write(files: Files, text: str) -> None:
    """Put a settings file in its place."""
    files.settings_file.parent.mkdir(parents=True)
    files.settings_file.write_text(text, "utf-8")


def test_without_a_file_the_built_in_settings_count(tmp_path: Path) -> None:
    """Nothing need be there, and reading makes nothing."""
    settings, faults = files_in(tmp_path).settings({}, {})
    assert faults == ()
    assert settings.clipboard_seconds == 30
    assert list(tmp_path.iterdir()) == []


def test_all_layers_come_together(tmp_path: Path) -> None:
    """Organization, person, environment and command line each have their say."""
    files = files_in(tmp_path, POLICY)
    write(files, 'soon_days = 14\nlock_minutes = 9\ntenant = "fabrikam.example"\n')
    settings, faults = files.settings({"PATMANAGER_LOCK_MINUTES": "8"}, {"show_seconds": "20"})
    assert faults == ()
    assert settings.clipboard_seconds == 60
    assert settings.soon_days == 14
    assert settings.lock_minutes == 8
    assert settings.show_seconds == 20
    assert settings.tenant == "contoso.example"
    assert settings.longest_lifetime_days == 30
    assert settings.origin("tenant") is Origin.ENFORCED
    assert not rules_of(settings, faults).file_broken


@pytest.mark.parametrize(
    "content", [b"soon_days = ", b"\xff\xfe\x00", b"a = " + b"[" * 5000, b"soon_days = 1\n" * 2]
)
def test_a_broken_file_is_put_aside_and_said_once(tmp_path: Path, content: bytes) -> None:
    """What the person wrote is kept under another name, and the built-in settings count."""
    files = files_in(tmp_path)
    write(files, "")
    files.settings_file.write_bytes(content)
    settings, (fault,) = files.settings({}, {})
    assert isinstance(fault, SettingsBroken)
    assert settings.soon_days == 7
    aside = files.settings_file.with_name("settings-broken-20261122T091200.toml")
    assert aside.read_bytes() == content
    assert fault.facts.subject == str(aside)
    assert files.settings({}, {})[1] == ()


def test_a_second_broken_file_does_not_replace_the_first(tmp_path: Path) -> None:
    """Two broken files within one second are both kept."""
    files = files_in(tmp_path)
    write(files, "first [")
    files.settings({}, {})
    files.settings_file.write_text("second [", "utf-8")
    files.settings({}, {})
    kept = sorted(path.read_text("utf-8") for path in files.settings_file.parent.iterdir())
    assert kept == ["first [", "second ["]


def test_a_bad_value_does_not_put_the_file_aside(tmp_path: Path) -> None:
    """One wrong value is named; the file stays and the rest of it counts."""
    files = files_in(tmp_path)
    write(files, "clipboard_seconds = 5\nsoon_days = 14\n")
    settings, (fault,) = files.settings({}, {})
    assert isinstance(fault, SettingRefused)
    assert str(files.settings_file) in fault.facts.sentence
    assert settings.soon_days == 14
    assert files.settings_file.exists()


@pytest.mark.parametrize("policy", ["[enforced", "[rules]\na = 1\n", "enforced = 3\n"])
def test_a_broken_policy_file_stops_creation(tmp_path: Path, policy: str) -> None:
    """A rule that cannot be read is not absent; the person's own settings still count."""
    files = files_in(tmp_path, policy)
    write(files, "soon_days = 14\n")
    settings, faults = files.settings({}, {})
    assert [type(fault) for fault in faults] == [PolicyFileBroken]
    assert rules_of(settings, faults).file_broken
    assert settings.soon_days == 14


def test_saving_keeps_comments_and_writes_only_what_was_changed(tmp_path: Path) -> None:
    """What the person wrote by hand stays; no default and no policy is copied in."""
    files = files_in(tmp_path, POLICY)
    write(files, MINE)
    files.settings({}, {})
    files.save({"soon_days": 21, "lock_minutes": "3"})
    text = files.settings_file.read_text("utf-8")
    assert "# My own settings." in text
    assert "# two weeks" in text
    assert tomllib.loads(text) == {
        "soon_days": 21,
        "lock_minutes": 3,
        "contacts": {"help_desk": "call 42"},
    }


def test_every_kind_of_value_survives_saving(tmp_path: Path) -> None:
    """Lists, tables and presets come back as they were, in an old file and in a new one."""
    changes: dict[str, object] = {
        "organizations": ("contoso", "fabrikam"),
        "sign_in_kinds": (SignInKind.BROWSER,),
        "contacts": (("help_desk", "Müller, “room 4”"),),
        "extra_presets": (Preset("deploy", "Deploy", ("vso.release_execute",), 14, "Ship.", "s"),),
        "keychain_required": True,
    }
    for text in ("", MINE):
        files = files_in(tmp_path / str(len(text)))
        write(files, text)
        files.save(changes)
        settings, faults = files.settings({}, {})
        assert faults == ()
        assert {name: getattr(settings, name) for name in changes} == changes


def test_taking_a_value_out_goes_back_to_what_lies_below(tmp_path: Path) -> None:
    """`None` removes the person's value, and removing twice is no trouble."""
    files = files_in(tmp_path, POLICY)
    files.save({"clipboard_seconds": 20})
    files.save({"clipboard_seconds": None})
    files.save({"clipboard_seconds": None})
    assert files.settings({}, {})[0].clipboard_seconds == 60


@pytest.mark.parametrize(
    "changes",
    [{"longest_lifetime_days": 90}, {"tenant": "x.example"}, {"soon_days": 500}, {"nonsense": 1}],
)
def test_nothing_is_written_when_one_value_is_refused(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    """A value looser than what is enforced, or one that does not fit, leaves the file alone."""
    files = files_in(tmp_path, POLICY)
    files.settings({}, {})
    with pytest.raises(SettingRefused):
        files.save({"lock_minutes": 4, **changes})
    assert not files.settings_file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another manner")
def test_only_the_person_can_read_what_is_written(tmp_path: Path) -> None:
    """File and folder are closed to everybody else, whatever the mask says."""
    files = files_in(tmp_path)
    before = os.umask(0)
    try:
        files.save({"soon_days": 3})
    finally:
        os.umask(before)
    assert stat.S_IMODE(files.settings_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(files.settings_file.parent.stat().st_mode) == 0o700
    assert [path.name for path in files.settings_file.parent.iterdir()] == ["settings.toml"]


def test_a_link_within_the_home_folder_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """People keep their settings in a folder under version control: the link stays a link."""
    monkeypatch.setenv("HOME", str(tmp_path))
    files = files_in(tmp_path)
    write(files, "")
    real = tmp_path / "dotfiles" / "settings.toml"
    real.parent.mkdir()
    real.write_text("# mine\n", "utf-8")
    files.settings_file.unlink()
    files.settings_file.symlink_to(real)
    files.save({"soon_days": 3})
    assert files.settings_file.is_symlink()
    assert real.read_text("utf-8") == "# mine\nsoon_days = 3\n"


def test_a_link_out_of_the_home_folder_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A link that leads elsewhere is not written through."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    files = files_in(tmp_path)
    write(files, "")
    outside = tmp_path / "outside.toml"
    outside.write_text("", "utf-8")
    files.settings_file.unlink()
    files.settings_file.symlink_to(outside)
    with pytest.raises(SettingRefused) as refused:
        files.save({"soon_days": 3})
    assert "outside your home folder" in refused.value.facts.sentence
    assert outside.read_text("utf-8") == ""


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """Where nothing can be written, saving says so and leaves nothing behind."""
    (tmp_path / "config").write_text("a file where the folder should be", "utf-8")
    with pytest.raises(SettingRefused) as refused:
        files_in(tmp_path).save({"soon_days": 3})
    assert "cannot be written" in refused.value.facts.sentence


def test_a_file_broken_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    """If the file broke since it was read, saving says so; the next time it works."""
    files = files_in(tmp_path)
    write(files, "broken [")
    with pytest.raises(SettingsBroken):
        files.save({"soon_days": 3})
    files.save({"soon_days": 3})
    assert files.settings({}, {})[0].soon_days == 3


def test_each_system_has_its_folders() -> None:
    """Settings, ledger and log lie where this system keeps such things, under the name."""
    files = Files.of_system("patmanager-tests", FixedClock())
    home = Path(os.environ["HOME"])
    for path in (files.settings_file, files.ledger_file, files.log_file):
        assert path.is_relative_to(home)
        assert "patmanager-tests" in path.parts


def test_the_demo_keeps_everything_in_one_folder(tmp_path: Path) -> None:
    """The demo touches nothing of the person's own."""
    files = Files.in_folder(tmp_path, FixedClock())
    paths = {files.settings_file, files.ledger_file, files.log_file}
    assert {path.parent for path in paths} == {tmp_path}
