"""Where icons, the scope catalogue and the other files of `resources/` lie."""

from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of `name` (`/` between folders) among the resources.

    A wheel and a PyInstaller bundle carry them inside the package, a checkout beside it. Qt wants
    paths of real files, and none of the three is a zip. Raises `FileNotFoundError` if there is
    no such file or folder: then the installation is broken.
    """
    package = Path(__file__).parent
    for folder in (package / "resources", package.parent / "resources"):
        path = folder / name
        if path.exists():
            return path
    message = f"patmanager is not completely installed: {name} is missing among its resources"
    raise FileNotFoundError(message)
