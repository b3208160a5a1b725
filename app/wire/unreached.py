"""What it means that a connection could not be made or kept."""

import os
import re
import socket
import ssl

import httpx

from app import errors as er
from app.wire.clock import Clock

_Kind = type[er.Unreachable]

# The words of OpenSSL, and of macOS and Windows, which truststore asks there.
_CERTIFICATES: tuple[tuple[_Kind, re.Pattern[str]], ...] = (
    (er.ClockWrong, re.compile(r"not yet valid")),
    (er.CertificateExpired, re.compile(r"expired|validity period")),
    (
        er.CertificateOfAnother,
        re.compile(r"mismatch|not valid for|does not match|hostname|host name"),
    ),
)
_NOT_HTTPS = re.compile(r"wrong.version.number|http.request|record.layer.failure|packet.length")


def unreached(error: Exception, clock: Clock) -> tuple[_Kind, str]:
    """The error for a connection that was not made, and the system's own words."""
    deepest = _deepest(error)
    said = _words(deepest)
    if isinstance(error, httpx.ProxyError):
        return _by_proxy(str(error)), said
    if isinstance(deepest, ssl.SSLCertVerificationError) or "certificate" in said.lower():
        return _by_certificate(said.lower(), clock), said
    if isinstance(deepest, ssl.SSLError) and _NOT_HTTPS.search(said.lower()):
        return er.NoEncryption, said
    if isinstance(deepest, socket.gaierror):
        return er.HostNotFound, said
    if isinstance(deepest, ConnectionRefusedError):
        return er.NothingListens, said
    return er.Unreachable, said


def words_of(error: Exception) -> str:
    """The system's own words, which httpx and anyio wrap in theirs."""
    return _words(_deepest(error))


def _by_certificate(said: str, clock: Clock) -> _Kind:
    """Run out, or the clock is wrong: what other servers said of the time decides, as far as
    any did."""
    kind = next((k for k, words in _CERTIFICATES if words.search(said)), er.CertificateRefused)
    return er.ClockWrong if kind is er.CertificateExpired and not clock.right else kind


def _by_proxy(said: str) -> _Kind:
    """What a proxy of HTTP answered begins with its status; of SOCKS httpcore has words."""
    if re.match(r"407|Requested |Invalid username", said):
        return er.ProxyRefused
    blocked = re.match(r"4\d\d", said) or "not allowed by ruleset" in said
    return er.ProxyBlocked if blocked else er.Unreachable


def _deepest(error: BaseException) -> BaseException:
    """Libraries wrap errors in each other, which may lead back to where it began."""
    seen = list[BaseException]()
    while error not in seen and not (isinstance(error, OSError) and error.errno):
        seen.append(error)
        inner = error.__cause__ or error.__context__
        if isinstance(error, BaseExceptionGroup):
            inner = error.exceptions[0]
        error = inner or error
    return error


def _words(error: BaseException) -> str:
    if isinstance(error, OSError) and error.errno:
        said = error.strerror or str(error)
        return os.strerror(error.errno) if said.startswith("Connect call failed") else said
    return str(error) or type(error).__name__
