"""Photos inside a mail and a zip, by the command and at the window, and what is said of them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.commands import tessera
from tests.helpers.holders import mail, zipped
from tests.helpers.photos import photo_like, saved
from tests.helpers.reports import flat, pages_of
from tests.helpers.sitting import Steps, opened, sit_down
from ui.widgets.plain_label import PlainLabel
from ui.window import MainWindow

PHOTOS = [saved(photo_like(400, 300, seed), quality=85) for seed in range(6)]


def test_the_command_takes_what_is_inside_and_says_out_of_what(tmp_path: Path) -> None:
    message, archive, pdf = tmp_path / "claim.eml", tmp_path / "more.zip", tmp_path / "out.pdf"
    message.write_bytes(mail(("a.jpg", PHOTOS[0]), ("b.jpg", PHOTOS[1])))
    archive.write_bytes(
        zipped({f"{n}.jpg": PHOTOS[n] for n in range(2, 6)} | {"in.zip": zipped({})})
    )
    done = tessera(
        "inspect", message, archive, "--practice", "--kind", "parcel",
        "--pdf", pdf, "--data-dir", tmp_path / "data",
    )  # fmt: skip
    assert done.code == 0, done.err
    photos = done.json["photos"]
    assert [photo["name"] for photo in photos] == [
        "a.jpg",
        "b.jpg",
        "2.jpg",
        "3.jpg",
        "4.jpg",
        "5.jpg",
    ]
    assert [photo["inside"]["number"] for photo in photos] == [1, 2, 1, 2, 3, 4]
    assert photos[1]["inside"]["name"] == "claim.eml"
    assert "more.zip › in.zip was not taken in" in done.err
    told = flat(" ".join(pages_of(pdf.read_bytes())))
    assert "From the message «claim.eml», attachment 2" in told


@pytest.mark.window
def test_the_window_takes_what_is_inside_and_says_so_with_the_photo(
    qapp: QApplication, tmp_path: Path
) -> None:
    message = tmp_path / "claim.eml"
    message.write_bytes(mail(*((f"{n}.jpg", photo) for n, photo in enumerate(PHOTOS))))

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.table.files_dropped.emit([message])
        yield lambda: len(window.table.grid.tiles) == 2
        facts = window.table.facts
        window.table.grid.tiles[0].caption.facts.emit()
        yield facts.isVisible
        assert facts.photo is not None
        assert facts.photo.inside is not None
        texts = [label.text() for label in facts.findChildren(PlainLabel)]
        where = f"from message claim.eml, attachment {facts.photo.inside.number}"
        assert any(where in text for text in texts)

    sit_down(qapp, tmp_path / "data", work)
