"""Time stamps of RFC 3161: the request, and what an answer says.

Looked at are the answer's status, that it is of our hash and answers our request, and its time. Who
signed it, and whether that signature holds, is for `openssl ts -verify` to say: that needs
certificates a stranger trusts, not those this program would come with.
"""

import secrets
from datetime import UTC, datetime

from app.proving.der import (
    BOOLEAN,
    CONTEXT_0,
    GENERALIZED_TIME,
    INTEGER,
    NOTHING,
    OCTETS,
    OID,
    SEQUENCE,
    NotDer,
    Part,
    put,
    put_integer,
    take,
)

_SHA256 = bytes.fromhex("608648016503040201")  # 2.16.840.1.101.3.4.2.1
_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")  # 1.2.840.113549.1.7.2
_TST_INFO = bytes.fromhex("2a864886f70d0109100104")  # 1.2.840.113549.1.9.16.1.4
_GRANTED = {0, 1}  # granted, granted with changes


class NoStamp(ValueError):
    """The answer is no stamp of what was sent."""


def new_nonce() -> int:
    """A number by which an answer is known to be one to this request."""
    return secrets.randbits(63) | 1


def request(sha256: str, nonce: int) -> bytes:
    """A TimeStampReq for that hash, with the server's certificate asked for."""
    return put(
        SEQUENCE, put_integer(1), _imprint(sha256), put_integer(nonce), put(BOOLEAN, b"\xff")
    )


def time_of(response: bytes, sha256: str, nonce: int | None = None) -> datetime:
    """When a TimeStampResp says that hash was there, UTC; nonce: of the request, if it is still
    known. Raises NoStamp."""
    try:
        return _looked_at(response, sha256, nonce)
    except NoStamp:
        raise
    except (NotDer, IndexError, ValueError) as error:
        raise NoStamp(str(error)) from error


def _looked_at(response: bytes, sha256: str, nonce: int | None) -> datetime:
    told, *token = take(response).as_(SEQUENCE).parts()
    status = _number(told.as_(SEQUENCE).parts()[0])
    if status not in _GRANTED or not token:
        raise NoStamp(f"status {status}")
    _, _, imprint, _, when, *rest = _info(token[0]).parts()
    if put(SEQUENCE, imprint.inside) != _imprint(sha256):
        raise NoStamp("another hash")
    numbers = [_number(part) for part in rest if part.tag == INTEGER]
    if nonce is not None and nonce not in numbers:
        raise NoStamp("another request")
    text = when.as_(GENERALIZED_TIME).inside.decode("ascii")
    whole, _, fraction = text.removesuffix("Z").partition(".")
    time = datetime.strptime(whole, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return time.replace(microsecond=int(f"{fraction[:6]:0<6}"))


def _imprint(sha256: str) -> bytes:
    algorithm = put(SEQUENCE, put(OID, _SHA256), put(NOTHING))
    return put(SEQUENCE, algorithm, put(OCTETS, bytes.fromhex(sha256)))


def _info(token: Part) -> Part:
    """The TSTInfo in the signed content."""
    kind, signed = token.as_(SEQUENCE).parts()
    content = signed.as_(CONTEXT_0).parts()[0].as_(SEQUENCE).parts()[2]
    of, wrapped = content.as_(SEQUENCE).parts()
    if (kind.inside, of.inside) != (_SIGNED_DATA, _TST_INFO):
        raise NotDer("no time stamp")
    return take(wrapped.as_(CONTEXT_0).parts()[0].as_(OCTETS).inside).as_(SEQUENCE)


def _number(part: Part) -> int:
    return int.from_bytes(part.as_(INTEGER).inside, "big", signed=True)
