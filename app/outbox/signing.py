"""How messages are signed, so that whoever gets one knows whose it is."""

import base64
import binascii
import hashlib
import hmac
import secrets

_PREFIX = "whsec_"
_LEAST, _MOST = 24, 64  # bytes, as Standard Webhooks has it


def new_secret() -> str:
    """A secret for Standard Webhooks."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()


def secret_bytes(secret: str) -> bytes | None:
    """The key behind «whsec_…»; None where it is none."""
    try:
        key = base64.b64decode(secret.strip().removeprefix(_PREFIX), validate=True)
    except (ValueError, binascii.Error):
        return None
    return key if _LEAST <= len(key) <= _MOST else None


def standard(key: bytes, message_id: str, seconds: int, body: bytes) -> str:
    """The header «webhook-signature» of https://www.standardwebhooks.com."""
    return "v1," + _hmac(key, f"{message_id}.{seconds}.".encode() + body)


def feishu(secret: str, seconds: int) -> str:
    """Feishu signs nothing, with its time and secret as the key."""
    return _hmac(f"{seconds}\n{secret}".encode(), b"")


def dingtalk(secret: str, milliseconds: int) -> str:
    """DingTalk signs its time and secret with the secret."""
    return _hmac(secret.encode(), f"{milliseconds}\n{secret}".encode())


def _hmac(key: bytes, told: bytes) -> str:
    return base64.b64encode(hmac.new(key, told, hashlib.sha256).digest()).decode()
