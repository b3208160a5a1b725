"""Writing with the form of a number plate, and writing without."""

import pytest

from app.domain.read.plates import like_a_plate


@pytest.mark.parametrize(
    "text",
    [
        *("AB 018 CD", "B-XY 1234", "KL55 ABC", "ABC 1234", "7XYZ321", "12-AB-34", "1234 BCD"),
        *("沪A·12345", "粤B D12345", "京A12345警", "AA 123 BB", "A1234", " XK 42 ZT "),
    ],
)
def test_plates_of_many_countries(text: str) -> None:
    assert like_a_plate(text)


@pytest.mark.parametrize(
    "text",
    [
        *("FRAGILE", "12345678", "14/05", "0.6 Kgs", "1300MM", "120 KMH", "320d", "GTI", "A4"),
        *("1M8GDM9AXKP042788", "1Z5R89390357567127", "10:42 AM", "call 555", "", "易碎物品"),
        *("A 1 B 2 C 3", "Ab 123", "ABCDEF12", "10X20CM"),
    ],
)
def test_what_is_no_plate(text: str) -> None:
    assert not like_a_plate(text)
