"""Packages made on the spot: as small as real tools will install."""

import base64
import hashlib
import io
import json
import tarfile
import zipfile

_MODULE = '"""A package of the emulator."""\n\nVERSION = "{version}"\n'
_METADATA = "Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
_WHEEL = "Wheel-Version: 1.0\nGenerator: emulator\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def wheel(name: str, version: str) -> dict[str, bytes]:
    """Return a wheel with one module in it, by the name of its file."""
    module = name.replace("-", "_").replace(".", "_")
    info = f"{module}-{version}.dist-info"
    members = {
        f"{module}.py": _MODULE.format(version=version),
        f"{info}/METADATA": _METADATA.format(name=name, version=version),
        f"{info}/WHEEL": _WHEEL,
    }
    record = [f"{path},{_sha256(text)},{len(text)}" for path, text in members.items()]
    members[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""])
    return {f"{module}-{version}-py3-none-any.whl": _zipped(members)}


def npm_tarball(name: str, version: str) -> dict[str, bytes]:
    """Return a package of npm with one module in it, by the name of its file."""
    members = {
        "package/package.json": json.dumps({"name": name, "version": version, "main": "index.js"}),
        "package/index.js": f'module.exports = "{version}";\n',
    }
    return {f"{name.rpartition('/')[2]}-{version}.tgz": _tarred(members)}


def nuget_package(name: str, version: str) -> dict[str, bytes]:
    """Return a package of NuGet with nothing but its description, by the name of its file."""
    nuspec = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>'
        f"<id>{name}</id><version>{version}</version><authors>Contoso</authors>"
        "<description>A package of the emulator.</description></metadata></package>\n"
    )
    file = f"{name.lower()}.{version}.nupkg"
    return {file: _zipped({f"{name}.nuspec": nuspec})}


def maven_artifact(name: str, version: str) -> dict[str, bytes]:
    """Return the description of `group:artifact` and an empty jar, by the names of the files.

    One that is called a parent has no jar: it is there to be inherited from.
    """
    group, _, artifact = name.partition(":")
    is_parent = artifact.endswith("parent")
    pom = (
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        f"<groupId>{group}</groupId><artifactId>{artifact}</artifactId>"
        f"<version>{version}</version><packaging>{'pom' if is_parent else 'jar'}</packaging>"
        "</project>\n"
    )
    jar = _zipped({"META-INF/MANIFEST.MF": "Manifest-Version: 1.0\n"})
    stem = f"{artifact}-{version}"
    return {f"{stem}.pom": pom.encode(), **({} if is_parent else {f"{stem}.jar": jar})}


def crate(name: str, version: str) -> dict[str, bytes]:
    """Return a crate with one constant in it, by the name of its file."""
    stem = f"{name}-{version}"
    members = {
        f"{stem}/Cargo.toml": (
            f'[package]\nname = "{name}"\nversion = "{version}"\nedition = "2021"\n'
        ),
        f"{stem}/src/lib.rs": f'pub const VERSION: &str = "{version}";\n',
    }
    return {f"{stem}.crate": _tarred(members)}


def _zipped(members: dict[str, str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path, text in members.items():
            archive.writestr(zipfile.ZipInfo(path), text)
    return content.getvalue()


def _tarred(members: dict[str, str]) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        for path, text in members.items():
            member = tarfile.TarInfo(path)
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))
    return content.getvalue()


def _sha256(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return "sha256=" + base64.urlsafe_b64encode(digest).decode().rstrip("=")
