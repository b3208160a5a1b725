"""Lines set without a Paragraph: nothing lost, nothing too wide."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle

from app.report import styles
from app.report.lines import Lines, one_line, set_lines
from app.report.pdf import render
from app.report.printable import printed
from tests.helpers import cases
from tests.helpers.reports import content, pages_of

quietly = settings(deadline=None)  # the first example loads the fonts
STYLES = st.sampled_from([styles.STRONG, styles.SMALL, styles.TINY])
ROOMS = st.floats(12, 500)
WORD = "abcdefghijklmnopqrstuvwxyzäöüß0123456789"
NASTY = st.one_of(
    st.text(max_size=300),
    st.text(st.characters(), max_size=300),  # with lone surrogates
    st.text("ab W_-（《“”》），。深凹陷…·\n\t\u00a0\u3000\u2028\u202e\u0301\u200d\x00\x1b😀"),
    st.builds(lambda part, times: part * times, st.text(min_size=1, max_size=4), st.just(1500)),
)


@quietly
@given(NASTY, STYLES, ROOMS)
@example("_\u00a00", styles.STRONG, 12.0)
def test_every_character_comes_out_in_order(text: str, style: ParagraphStyle, room: float) -> None:
    rest = printed(text).replace("\n", " ").strip()
    for line in set_lines(text, style, room):
        assert rest.startswith(line.text)
        rest = rest.removeprefix(line.text).lstrip()
    assert rest == ""


@quietly
@given(NASTY, STYLES, ROOMS)
def test_no_line_is_wider_than_its_room(text: str, style: ParagraphStyle, room: float) -> None:
    for line in set_lines(text, style, room):
        assert line.width <= room + 1e-6 or len(line.text) == 1
    assert one_line(text, style, 60 + room).width <= 60 + room + 1e-6


@quietly
@given(st.lists(st.text(WORD, min_size=1, max_size=12)), st.floats(120, 500))
def test_words_that_fit_are_not_broken(words: list[str], room: float) -> None:
    lines = set_lines(" ".join(words), styles.STRONG, room)
    assert [word for line in lines for word in line.text.split(" ") if word] == words


PHRASES = st.sampled_from(["深", "（近）", "“陷”，", "陷。", "abc ", "（“照”）。"])


@quietly
@given(st.lists(PHRASES), st.floats(60, 500))
def test_chinese_breaks_anywhere_but_beside_its_signs(phrases: list[str], room: float) -> None:
    lines = [line.text for line in set_lines("".join(phrases), styles.SMALL, room)]
    for above, below in pairwise(lines):
        assert above[-1] not in "（“"
        assert below[0] not in "”），。"


def test_a_long_file_name_ends_its_lines_at_joints() -> None:
    name = "1 · Rear_quarter_panel_left_side_from_the_workshop_camera_final.jpg"
    lines = [line.text for line in set_lines(name, styles.STRONG, 150)]
    assert lines[0].startswith("1 · Rear_")
    assert len(lines) > 1
    assert all(line.endswith("_") for line in lines[:-1])


def test_what_is_cut_to_one_line_says_so() -> None:
    short, long = (one_line("Okafor " * n, styles.TINY, 200).text for n in (1, 40))
    assert short == "Okafor"
    assert long.startswith("Okafor Okafor")
    assert long.endswith(" …")


@quietly
@given(st.integers(1, 700))
def test_goes_on_on_the_next_page(high: int) -> None:
    whole = Lines(set_lines("word " * 60, styles.SMALL, 60), 60)
    parts = [part for part in whole.split(60, high) if isinstance(part, Lines)]
    assert bool(parts) == (high >= styles.SMALL.leading)
    if parts:
        assert parts[0].height <= high
        assert [line for part in parts for line in part.lines] == whole.lines


@pytest.mark.parametrize(
    "caption",
    [
        "Größe: ca. 12 cm – “deep” & <b>bold</b> 100 %",
        "翼子板深度凹陷，漆面破损（“近照”）。" * 12,
        "x" * 700,
        "IMG_2026-11-18_" * 30,
        "mixed 混排 text 文字 " * 40,
        "\ta\x00b\x1b[31m\u202egpj.exe\ud800 end",
    ],
)
def test_can_be_copied_from_the_finished_page(tmp_path: Path, caption: str) -> None:
    case = cases.case(inspections=(cases.inspection(photos=(cases.photo(caption=caption),)),))
    # A reader takes a hyphen at a line's end for one that only divides a word.
    got, asked = (
        "".join(text.replace("\ufffe", "-").split())
        for text in ("".join(pages_of(render(content(tmp_path, case)))), printed(caption))
    )
    assert asked in got


def test_a_number_stays_with_the_name_it_counts() -> None:
    name = "2\u00a0·\u00a0a_name_wider_than_the_line.jpg"
    first, *rest = set_lines(name, styles.BODY, 120)
    assert first.text.startswith("2\u00a0·\u00a0a_name_")
    assert rest


def test_korean_and_named_characters_stay_whole() -> None:
    told = "오른쪽 앞 펜더가 깊게 찌그러졌습니다. " + "\u0915" * 9
    lines = [
        line.text for room in range(70, 200, 7) for line in set_lines(told, styles.SMALL, room)
    ]
    words = {word for line in lines for word in line.replace("›‹", "› ‹").split()}
    assert words == {*told.split()[:-1], "‹U+0915›"}
