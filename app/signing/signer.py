"""The office's certificate with its key, out of a PKCS#12 file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.certificate import Certificate
from app.errors import (
    SignerExpired,
    SignerLocked,
    SignerMissing,
    SignerNotForSigning,
    SignerNotYetValid,
    SignerUnreadable,
    SignerUnsupported,
    SignerWithoutKey,
    SigningPartMissing,
)

_LARGEST = 1 << 20  # bytes: such a file has some thousand
_CURVES = {"secp256r1", "secp384r1", "secp521r1"}
_LEAST_RSA = 2048  # bits, as those who check signatures ask for


@dataclass(frozen=True, slots=True)
class Signer:
    """key: what pyHanko signs with."""

    certificate: Certificate
    key: Any = field(repr=False, compare=False)


def signer_at(path: Path, password: str) -> Signer:
    """Read the file, which may take a second: call it off the window's thread. Raises
    SigningError for what can't sign a report today, each for its reason."""
    data = _data(path)
    try:
        from cryptography.hazmat.primitives.serialization import pkcs12
        from pyhanko.keys.internal import (
            translate_pyca_cryptography_cert_to_asn1,
            translate_pyca_cryptography_key_to_asn1,
        )
        from pyhanko.sign.signers import SimpleSigner
        from pyhanko_certvalidator.registry import SimpleCertificateStore
    except ImportError as error:
        raise SigningPartMissing(str(path)) from error
    key, certificate, others = _opened(pkcs12, path, data, password)
    if key is None or certificate is None:
        raise SignerWithoutKey(str(path))
    _check_kind(path, key)
    _check_use(path, certificate)
    told = translate_pyca_cryptography_cert_to_asn1(certificate)
    chain = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    chain.register_multiple(map(translate_pyca_cryptography_cert_to_asn1, others))
    signs = SimpleSigner(told, translate_pyca_cryptography_key_to_asn1(key), chain)
    return Signer(_in_time(path, told_of(told)), signs)


def told_of(certificate: Any) -> Certificate:
    """A certificate as pyHanko has it, for people."""
    return Certificate(
        _name(certificate.subject),
        _name(certificate.issuer),
        f"{certificate.serial_number:x}",
        certificate.not_valid_before.astimezone(UTC),
        certificate.not_valid_after.astimezone(UTC),
        hashlib.sha256(certificate.dump()).hexdigest(),
    )


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", "") or str(error)
        raise SignerMissing(str(path), said) from error
    if len(data) > _LARGEST:
        raise SignerUnreadable(str(path))
    return data


def _opened(pkcs12: Any, path: Path, data: bytes, password: str) -> tuple[Any, Any, list[Any]]:
    from cryptography.exceptions import UnsupportedAlgorithm

    # Without a password, files are made in two ways.
    for tried in [password.encode()] if password else [None, b""]:
        try:
            return pkcs12.load_key_and_certificates(data, tried)  # type: ignore[no-any-return]
        except UnsupportedAlgorithm as error:
            raise SignerUnsupported(str(path), "") from error
        except ValueError:
            continue
    raise SignerLocked(str(path)) if _is_pkcs12(data) else SignerUnreadable(str(path))


def _is_pkcs12(data: bytes) -> bool:
    """It is built as one: what is wrong must be the password."""
    from asn1crypto.pkcs12 import Pfx

    try:
        pfx = Pfx.load(data, strict=True)
        return pfx["version"].native == "v3" and bool(pfx["mac_data"].native)
    except (ValueError, TypeError):
        return False


def _check_kind(path: Path, key: Any) -> None:
    """RSA and the curves every PDF program knows."""
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if isinstance(key, rsa.RSAPrivateKey):
        if key.key_size < _LEAST_RSA:
            raise SignerUnsupported(str(path), f"RSA {key.key_size}")
    elif not isinstance(key, ec.EllipticCurvePrivateKey):
        kind = type(key).__name__.removesuffix("PrivateKey").lstrip("_")
        raise SignerUnsupported(str(path), kind)
    elif key.curve.name not in _CURVES:
        raise SignerUnsupported(str(path), key.curve.name)


def _check_use(path: Path, certificate: Any) -> None:
    from cryptography import x509

    try:
        use = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return
    if not (use.digital_signature or use.content_commitment):
        raise SignerNotForSigning(str(path))


def _in_time(path: Path, certificate: Certificate) -> Certificate:
    now = datetime.now(UTC)
    if now > certificate.until:
        raise SignerExpired(str(path), f"{certificate.until:%Y-%m-%d}")
    if now < certificate.since:
        raise SignerNotYetValid(str(path), f"{certificate.since:%Y-%m-%d}")
    return certificate


def _name(name: Any) -> str:
    """Its common name, else its organisation's, else all there is."""
    native: dict[str, Any] = name.native
    for part in ("common_name", "organization_name"):
        if told := native.get(part):
            return str(told if isinstance(told, str) else told[0])
    return str(name.human_friendly)
