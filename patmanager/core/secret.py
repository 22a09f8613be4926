"""The secret of a token: a string that no log, exception or copy can hold by accident."""

from typing import Never, NoReturn


class Secret:
    """A string that is shown once by the service; it comes out through `reveal` only.

    Its `repr`, `str` and `format` are masked, it cannot be pickled or copied, and two are
    compared in constant time. Python cannot reliably erase a string from memory: this guards
    against accidents, not against a debugger.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        """Wrap `value`, which must not be empty; raises `ValueError` without quoting it."""
        if not value:
            message = "a secret cannot be empty"
            raise ValueError(message)
        self._value = value

    def reveal(self) -> str:
        """Return the plain string: only for the keychain, the wire, the clipboard and a client.

        Raises `ValueError` when it was wiped.
        """
        if not self._value:
            message = "the secret was wiped"
            raise ValueError(message)
        return self._value

    @property
    def is_wiped(self) -> bool:
        """Whether nothing is left of it."""
        return not self._value

    def wipe(self) -> None:
        """Let go of the string for everybody who holds this object; it cannot be overwritten."""
        self._value = ""

    def __repr__(self) -> str:
        """Return a mask, whatever the value."""
        return "Secret(***)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        """Return a mask, whatever the value."""
        return format(repr(self), spec)

    def __eq__(self, other: object) -> bool:
        """Compare in constant time."""
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest

        return compare_digest(self._value.encode(), other._value.encode())

    __hash__ = None  # type: ignore[assignment]  # a secret is no key of a dictionary

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied."""
        message = "a secret does not leave its process"
        raise TypeError(message)

    def __getstate__(self) -> NoReturn:
        """Refuse to hand out what it is made of."""
        message = "a secret does not leave its process"
        raise TypeError(message)

    def __copy__(self) -> Never:
        """Refuse to be copied."""
        message = "a secret is not copied"
        raise TypeError(message)

    def __deepcopy__(self, _memo: object) -> Never:
        """Refuse to be copied."""
        self.__copy__()
