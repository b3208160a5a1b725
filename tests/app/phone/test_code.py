"""The drawn address."""

import pytest

from app.phone.code import qr_code


def test_a_code_is_a_square_with_its_three_eyes() -> None:
    code = qr_code("http://192.168.100.100:65535/abcdefghjkmnpqrs/")
    side = len(code)
    assert {len(row) for row in code} == {side}
    for row, column in ((0, 0), (0, side - 7), (side - 7, 0)):
        assert all(code[row][column : column + 7])
        assert not any(code[row + 1][column + 1 : column + 6])


def test_another_address_makes_another_code() -> None:
    assert qr_code("http://10.0.0.1:1/a/") != qr_code("http://10.0.0.1:1/b/")
    with pytest.raises(ValueError, match="Data too large"):
        qr_code("a" * 5000)
