"""The key that signs tokens, and the JSON Web Tokens made with it."""

from functools import cache, lru_cache

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, KeySetSerialization, RSAKey

Claims = dict[str, object]


class SigningKey:
    """Signs access tokens and id tokens."""

    def __init__(self) -> None:
        """Take the key of this process."""
        self._key = _key()

    def sign(self, claims: Claims) -> str:
        """Return the claims as a signed token."""
        header = {"alg": "RS256", "typ": "JWT", "kid": self._key.kid}
        return jwt.encode(header, claims, self._key)

    def claims_of(self, token: str) -> Claims | None:
        """Return what a token of ours says, expired or not; `None` when it is not ours."""
        said = _said(token)
        return None if said is None else dict(said)

    def published(self) -> KeySetSerialization:
        """Return the public half as a JSON Web Key Set."""
        return KeySet([self._key]).as_dict(private=False)


@lru_cache(256)
def _said(token: str) -> Claims | None:
    """Check a signature once: every call of a client brings the same token."""
    try:
        return dict(jwt.decode(token, _key(), algorithms=["RS256"]).claims)
    except (JoseError, ValueError):
        return None


@cache
def _key() -> RSAKey:
    """Make the one RSA key of this process: making it takes longer than all else at the start."""
    return RSAKey.generate_key(2048, {"use": "sig", "alg": "RS256"}, auto_kid=True)
