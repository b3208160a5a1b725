"""What a scanner typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.read.number import NumberKind
from app.domain.read.scan import Badge, Command, ParcelScan, badge_for, scan_of


@pytest.mark.parametrize("command", list(Command))
def test_a_command_is_read_back_whatever_caps_lock_does(command: Command) -> None:
    assert scan_of(command.code) is command
    assert scan_of(command.code.swapcase()) is command


@pytest.mark.parametrize("name", ["Mei Lindqvist", "王小明", "Renée", "Hex AB", "O'Brien"])
def test_a_badge_is_read_back(name: str) -> None:
    badge = badge_for(name)
    assert badge is not None
    assert badge.code.isascii()
    assert scan_of(badge.code) == Badge(name)


def test_no_badge_for_nobody_or_for_a_name_no_scanner_would_read() -> None:
    assert badge_for(" \n ") is None
    assert badge_for("n" * 41) is None
    assert badge_for("王" * 20) is None


def test_a_parcel_has_the_number_in_its_usual_spelling() -> None:
    right = scan_of("1z 999 aa1 01 2345 6784")
    assert isinstance(right, ParcelScan)
    assert (right.text, right.number and right.number.valid) == ("1Z999AA10123456784", True)


def test_a_wrong_check_digit_is_said_and_the_number_stays_usable() -> None:
    wrong = scan_of("1Z999AA10123456785")
    assert isinstance(wrong, ParcelScan)
    assert wrong.number is not None
    assert (wrong.text, wrong.number.kind) == ("1Z999AA10123456785", NumberKind.UPS)
    assert wrong.number.valid is False


def test_a_number_nobody_knows_is_a_parcel_too() -> None:
    assert scan_of("AB-4711") == ParcelScan("AB-4711")


def test_what_scanners_put_in_front_is_taken_off() -> None:
    scan = scan_of("]C11Z999AA10123456784")
    assert isinstance(scan, ParcelScan)
    assert scan.text == "1Z999AA10123456784"


@pytest.mark.parametrize("typed", ["", " ", "TESSERA", "TESSERA DANCE", "TESSERA BADGE HEX FF"])
def test_nothing_to_be_done(typed: str) -> None:
    assert scan_of(typed) is None


@given(st.text(max_size=120))
def test_whatever_is_typed_harms_nothing(typed: str) -> None:
    scan = scan_of(typed)
    if isinstance(scan, ParcelScan):
        assert scan.text.isprintable()
        assert 0 < len(scan.text) <= 80
