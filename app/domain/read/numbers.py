"""Recognises numbers by form and check digit in what was read off a photo.

Forms and published examples: the carriers' own pages as collected in tracking_number_data, ISO
6346, ISO 3779, GS1's General Specifications. Lettered and very long forms are sure: where the
check digit is wrong, that is said. Shorter rows of digits may be anything; they count only as the
whole of a barcode, and only where the check digit is right.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.read import check_digits as check
from app.domain.read.countries import COUNTRIES
from app.domain.read.number import Number, NumberKind
from app.domain.reading import Barcode

_Check = Callable[[str], bool | None]


def _unchecked(_number: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class _Form:
    """The number is the pattern's first group where it has one; people write blanks into it."""

    kind: NumberKind
    pattern: str
    check: _Check = _unchecked

    def found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where the form is found, and the number there without blanks."""
        for match in re.finditer(f"(?<![A-Z0-9])(?:{self.pattern})(?![A-Z0-9])", text):
            value = re.sub("[ -]", "", match.group(match.re.groups))
            if self.kind is not NumberKind.UPU_S10 or value[-2:] in COUNTRIES:
                yield match.start(), match.end(), value


# The first to find a number in a place has it.
_SURE = (
    _Form(NumberKind.UPS, "1 ?Z(?: ?[A-Z0-9]){8}(?: ?[0-9]){8}", check.ups),
    _Form(
        NumberKind.FEDEX,
        "(?:96[0-9]{2}|100[0-9])[0-9]{16}00([0-9]{12})",
        check.fedex_express,
    ),
    _Form(NumberKind.FEDEX, "96(?: ?[0-9]){20}", check.fedex_ground_96),
    _Form(
        NumberKind.USPS,
        "(?:420 ?[0-9]{5}(?:[0-9]{4})? ?)?(9[1-5](?: ?[0-9]){20}(?:(?: ?[0-9]){4})?)",
        check.gs1,
    ),
    _Form(NumberKind.UPU_S10, "[A-Z]{2}(?: ?[0-9]){9} ?[A-Z]{2}", check.s10),
    _Form(NumberKind.DHL, "J?JD[0-9]{16,20}"),
    _Form(NumberKind.JD_LOGISTICS, "JD[A-Z]{0,2}[0-9]{11,13}"),
    _Form(NumberKind.SF_EXPRESS, "SF[0-9]{12,13}"),
    _Form(NumberKind.YTO_EXPRESS, "YT[0-9]{13}"),
    _Form(NumberKind.JT_EXPRESS, "JT[0-9]{13}"),
    _Form(NumberKind.CONTAINER, "[A-Z]{3} ?[UJZ](?:[ -]?[0-9]){7}", check.container),
    # Where the check digit binds, it and the year after it have fewer letters to choose from. A
    # barcode may begin with an I, for «import».
    _Form(
        NumberKind.VIN,
        "I?((?=[1-57L])(?=[0-9]*[A-Z])[A-HJ-NPR-Z0-9]{8}"
        "[0-9X][A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z0-9]{3}[0-9]{4})",
        check.vin,
    ),
    _Form(NumberKind.VIN, "I?((?![1-57L])(?=[0-9]*[A-Z])[A-HJ-NPR-Z0-9]{13}[0-9]{4})", _unchecked),
)
_DIGITS = (
    _Form(NumberKind.SSCC, "00([0-9]{18})", check.gs1),
    _Form(NumberKind.USPS, "(?:03|23|7[01357])[0-9]{18}", check.gs1),
    _Form(NumberKind.FEDEX, "[0-9]{12}", check.fedex_express),
    _Form(NumberKind.FEDEX, "[0-9]{15}", check.gs1),
)
# GS1's elements of fixed length that may stand before others: digits after the two that name them.
_ELEMENTS = {"00": 18, "01": 14, "02": 14, "11": 6, "13": 6, "15": 6, "17": 6}
_ELEMENT_KINDS = {"00": NumberKind.SSCC, "01": NumberKind.GTIN}


def numbers_in(barcode: Barcode) -> tuple[Number, ...]:
    """The numbers that one barcode holds."""
    text = barcode.text
    if barcode.format.is_article:
        return (Number(NumberKind.GTIN, text, check.gs1(text)),) if _digits(text) else ()
    if barcode.gs1:
        return (*_elements(text), *numbers_within(text))
    return numbers_within(text) or tuple(_bare(text))


def numbers_within(text: str) -> tuple[Number, ...]:
    """The numbers that stand in a text, in the order of their places."""
    text, taken = text.upper(), dict[tuple[int, int], Number]()
    for form in _SURE:
        for start, end, value in form.found(text):
            if all(end <= first or last <= start for first, last in taken):
                taken[start, end] = Number(form.kind, value, form.check(value))
    return tuple(number for _, number in sorted(taken.items(), key=lambda item: item[0]))


def _bare(text: str) -> Iterator[Number]:
    for form in _DIGITS:
        whole = re.fullmatch(form.pattern, text)
        if whole and form.check(value := whole.group(whole.re.groups)):
            yield Number(form.kind, value, True)


def _elements(text: str) -> Iterator[Number]:
    for part in text.split("\x1d"):
        rest = part
        while (length := _ELEMENTS.get(rest[:2])) and _digits(rest[: length + 2]):
            name, value, rest = rest[:2], rest[2 : length + 2], rest[length + 2 :]
            if name in _ELEMENT_KINDS and len(value) == length:
                yield Number(_ELEMENT_KINDS[name], value, check.gs1(value))


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
