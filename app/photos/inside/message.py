"""What hangs on a message as mail programs save it (.eml); what it points to is not fetched."""

from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser

from app.photos.inside.item import Item


def items(data: bytes) -> list[Item]:
    """The attachments and pictures of the message and of those forwarded with it, in its
    order; numbered are all parts but those of its text."""
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    parts = [part for part in message.walk() if not part.is_multipart() and not _is_text(part)]
    return [_item(number, part) for number, part in enumerate(parts, 1)]


def _is_text(part: Message) -> bool:
    return part.get_content_maintype() == "text" and not _name(part)


def _item(number: int, part: Message) -> Item:
    def read() -> bytes:
        data = part.get_payload(decode=True)
        return data if isinstance(data, bytes) else b""

    payload = part.get_payload()
    # Base64 has four characters for three bytes.
    size = len(payload) * 3 // 4 if isinstance(payload, str) else 0
    return Item(number, _name(part), size, read)


def _name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except Exception:  # the parser of headers raises many things for broken ones
        return ""
