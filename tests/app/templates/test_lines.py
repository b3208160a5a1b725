"""Where in a file something stands."""

import pytest

from app.templates.lines import Path, line_of

TEXT = '''a = 1
text = """
a = 2
[not.a.table]
"""
"quoted" = { en = "x" }

[table]
a = 3

[[list]]
a = 4
[list.inner]
a = 5

[[list]]
a = 6
[list.inner]
"b-c" = 7
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("a",), 1),
        (("text",), 2),
        (("quoted",), 6),
        (("quoted", "en"), 6),
        (("table",), 8),
        (("table", "a"), 9),
        (("list",), 11),
        (("list", 0), 11),
        (("list", 0, "a"), 12),
        (("list", 0, "inner", "a"), 14),
        (("list", 1), 16),
        (("list", 1, "a"), 17),
        (("list", 1, "inner", "b-c"), 19),
        (("list", 1, "gone"), 16),
        (("gone", "too"), 1),
        ((), 1),
    ],
)
def test_finds_the_nearest_line(path: Path, line: int) -> None:
    assert line_of(TEXT, path) == line


def test_what_ends_no_line_counts_as_none() -> None:
    assert line_of('a = "\u2028\x1e\x85"\r\nb = 2\r\n', ("b",)) == 2
