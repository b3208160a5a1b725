"""What a pasted curl command says of a connection. It is read, never run."""

import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from app.vlm.request.plain import text_of

LONGEST = 200_000
"""Characters; one that carries a picture may be long."""

_CURL = re.compile(r"\s*(?:[$>#]\s*)?curl(?:\.exe)?\s", re.IGNORECASE)
# Line ends behind the sign by which a shell goes on: sh, cmd and PowerShell. A field of one line
# has made blanks of them.
_GOES_ON = re.compile(r"[\\^`]\s*(?:\r?\n|\u2028|\u2029|$)|\\ +(?=-)")
_KEY_HEADERS = ("authorization", "api-key", "x-api-key")
_HEADER, _DATA, _ADDRESS = ("-H", "--header"), ("-d", "--json"), ("--url",)
_REFERENCE = re.compile(r"[$%<{]|^your|your[-_ ]|^sk-(x+|\.\.\.)$|^\.\.\.$", re.IGNORECASE)
# Options whose value must not be taken for the address.
_VALUED = {
    "-X", "--request", "-u", "--user", "-o", "--output", "-A", "--user-agent", "-m",
    "--max-time", "-x", "--proxy", "-F", "--form", "-b", "--cookie", "--connect-timeout",
    "--cacert", "-E", "--cert", "-e", "--referer", "-w", "--write-out",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pasted:
    """address, key and model as the command has them, "" for what it does not have."""

    address: str = ""
    key: str = ""
    model: str = ""


def read_curl(text: str) -> Pasted | None:
    """The address, key and model in a curl command; None for any other text."""
    if len(text) > LONGEST or not _CURL.match(text):
        return None
    address = key = model = ""
    for option, value in _options(_words(_GOES_ON.sub(" ", text))):
        if option in _HEADER:
            key = key or _key(value)
        elif option in _DATA or option.startswith("--data"):
            model = model or _model(value)
        elif option in _ADDRESS:
            address = address or value.strip()
    return Pasted(address, key, model)


def _words(text: str) -> list[str]:
    """As a shell would split it; a quote left open ends with the text."""
    for end in ("", "'", '"'):
        try:
            return shlex.split(text + end)[1:]
        except ValueError:
            continue
    return []


def _options(words: list[str]) -> Iterator[tuple[str, str]]:
    """(option, value), an address without option under --url."""
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if word in (*_HEADER, *_DATA, *_ADDRESS) or re.fullmatch(r"--data(-\w+)?", word):
            yield word, next(rest, "")
        elif equals and name.startswith("--"):
            yield name, value
        elif word[:2] in ("-H", "-d") and len(word) > 2:
            yield word[:2], word[2:]
        elif word in _VALUED:
            next(rest, "")
        elif not word.startswith("-") and "://" in word:
            yield "--url", word


def _key(header: str) -> str:
    """The key in a header, "" where it is none or only names a variable."""
    name, _, value = header.partition(":")
    if name.strip().lower() not in _KEY_HEADERS:
        return ""
    key = re.sub(r"(?i)^\s*(bearer|apikey|token)\s+", "", value).strip()
    return "" if _REFERENCE.search(key) else key


def _model(data: str) -> str:
    """The model named by a JSON body; one in a file is not looked at."""
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        found = re.search(r'"model"\s*:\s*"([^"\\]{1,200})"', data)
        return found[1] if found else ""
    return text_of(body.get("model")).strip() if isinstance(body, dict) else ""
