"""A report can't be signed with the office's certificate."""

from dataclasses import dataclass

from app.errors.base import AppError


@dataclass(eq=False)
class SigningError(AppError):
    """path: the certificate's file."""

    path: str = ""


class SigningPartMissing(SigningError):
    """What signs is not there for this system."""


@dataclass(eq=False)
class SignerMissing(SigningError):
    """The file can't be read; said: what the system reported."""

    said: str = ""


class SignerUnreadable(SigningError):
    """It is no PKCS#12 file."""


class SignerLocked(SigningError):
    """The password is missing or wrong."""


class SignerWithoutKey(SigningError):
    """It holds no private key, so that nothing can be signed with it."""


@dataclass(eq=False)
class SignerUnsupported(SigningError):
    """Key or encryption are of a kind that is not supported; kind: the key's, "" for the file's
    encryption."""

    kind: str = ""


class SignerNotForSigning(SigningError):
    """Whoever issued the certificate did not mean it for signatures."""


@dataclass(eq=False)
class SignerExpired(SigningError):
    """day: the last on which it held."""

    day: str = ""


@dataclass(eq=False)
class SignerNotYetValid(SigningError):
    """day: the first on which it holds."""

    day: str = ""


@dataclass(eq=False)
class PasswordNotKept(SigningError):
    """said: what the keyring reported."""

    said: str = ""


@dataclass(eq=False)
class NotSigned(SigningError):
    """The signature could not be made, or did not hold when it was read again; said: why, in a
    library's words."""

    said: str = ""
