"""The image for runs without a screen has what such a run needs, and no window."""

import re
from pathlib import Path

from without_window import OF_THE_WINDOW, kept

ROOT = Path(__file__).resolve().parents[2]


def test_the_locked_packages_stay_with_their_hashes_but_for_those_of_the_window() -> None:
    lock = (ROOT / "packaging/requirements.txt").read_text(encoding="utf-8").splitlines()
    left = kept(lock)
    gone = [line for line in lock if line not in set(left) and not line.startswith(" ")]
    assert {line.partition("==")[0].partition("-")[0] for line in gone} == set(OF_THE_WINDOW)
    assert any(line.startswith("httpx==") for line in left)
    pins = [place for place, line in enumerate(left) if not line.startswith(" ")]
    assert all(left[place + 1].strip().startswith("--hash=") for place in pins)


def test_what_is_copied_into_the_image_is_there() -> None:
    told = (ROOT / "packaging/Dockerfile").read_text(encoding="utf-8")
    named = [
        part
        for line in re.findall(r"^COPY (.*)$", told, re.MULTILINE)
        for part in line.split()[:-1]
    ]
    assert named
    assert all((ROOT / part).exists() for part in named)
