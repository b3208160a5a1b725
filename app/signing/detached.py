"""A signature that lies beside a file: Ed25519, as `openssl pkeyutl -sign -rawin` makes it."""

from app.errors import UpdateNotSigned, UpdatePartMissing


def check_signed(data: bytes, signature: bytes, key: bytes) -> None:
    """key: the public key as SubjectPublicKeyInfo, in DER. Raises UpdateNotSigned where the
    signature is not of these bytes by this key, and UpdatePartMissing."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        from cryptography.hazmat.primitives.serialization import load_der_public_key
    except ImportError as error:
        raise UpdatePartMissing from error
    try:
        public = load_der_public_key(key)
        if not isinstance(public, Ed25519PublicKey):
            raise UpdateNotSigned
        public.verify(signature, data)
    except (InvalidSignature, ValueError) as error:
        raise UpdateNotSigned from error
