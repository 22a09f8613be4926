"""The key that signs tokens, and the JSON Web Tokens made with it."""

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, KeySetSerialization, RSAKey

Claims = dict[str, object]


class SigningKey:
    """One RSA key, made when the emulator is; it signs access tokens and id tokens."""

    def __init__(self) -> None:
        """Make the key: 2,048 bits, as Entra's are."""
        self._key = RSAKey.generate_key(2048, {"use": "sig", "alg": "RS256"}, auto_kid=True)

    def sign(self, claims: Claims) -> str:
        """Return the claims as a signed token."""
        header = {"alg": "RS256", "typ": "JWT", "kid": self._key.kid}
        return jwt.encode(header, claims, self._key)

    def claims_of(self, token: str) -> Claims | None:
        """Return what a token of ours says, expired or not; `None` when it is not ours."""
        try:
            return dict(jwt.decode(token, self._key, algorithms=["RS256"]).claims)
        except (JoseError, ValueError):
            return None

    def published(self) -> KeySetSerialization:
        """Return the public half as a JSON Web Key Set."""
        return KeySet([self._key]).as_dict(private=False)
