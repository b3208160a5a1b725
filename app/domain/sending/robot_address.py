"""The address of a group robot: what may be shown of it, and the key in it, which is a secret."""

from urllib.parse import parse_qs, quote, urlsplit, urlunsplit

from app.domain.sending.outgoing import Form

# The name of the key in the query; Feishu has it as the last part of the path.
_QUERY = {Form.DINGTALK: "access_token", Form.WECOM: "key"}


def split(form: Form, typed: str) -> tuple[str, str]:
    """The address without the robot's key, and the key; "" where there is none. What is no
    address comes back as it is."""
    try:
        parts = urlsplit(typed.strip())
    except ValueError:
        return typed.strip(), ""
    if form is Form.FEISHU:
        head, hook, key = parts.path.partition("/hook/")
        path = f"{head}{hook}"
        return urlunsplit(parts._replace(path=path, query="", fragment="")), key.strip("/")
    name = _QUERY.get(form)
    if name is None:
        return typed.strip(), ""
    key = "".join(parse_qs(parts.query).get(name, [])[:1])
    return urlunsplit(parts._replace(query="", fragment="")), key


def joined(form: Form, address: str, key: str) -> str:
    """The whole address that is called."""
    if not key:
        return address
    safe = quote(key, safe="")
    return address + safe if form is Form.FEISHU else f"{address}?{_QUERY[form]}={safe}"
