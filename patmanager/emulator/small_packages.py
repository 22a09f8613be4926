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


def wheel(name: str, version: str) -> tuple[str, bytes]:
    """Return the file name and the content of a wheel with one module in it."""
    module = name.replace("-", "_").replace(".", "_")
    info = f"{module}-{version}.dist-info"
    members = {
        f"{module}.py": _MODULE.format(version=version),
        f"{info}/METADATA": _METADATA.format(name=name, version=version),
        f"{info}/WHEEL": _WHEEL,
    }
    record = [f"{path},{_sha256(text)},{len(text)}" for path, text in members.items()]
    members[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""])
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path, text in members.items():
            archive.writestr(zipfile.ZipInfo(path), text)
    return f"{module}-{version}-py3-none-any.whl", content.getvalue()


def npm_tarball(name: str, version: str) -> tuple[str, bytes]:
    """Return the file name and the content of a package of npm with one module in it."""
    members = {
        "package/package.json": json.dumps({"name": name, "version": version, "main": "index.js"}),
        "package/index.js": f'module.exports = "{version}";\n',
    }
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        for path, text in members.items():
            member = tarfile.TarInfo(path)
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))
    return f"{name.rpartition('/')[2]}-{version}.tgz", content.getvalue()


def _sha256(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return "sha256=" + base64.urlsafe_b64encode(digest).decode().rstrip("=")
