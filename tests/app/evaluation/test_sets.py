"""Sets in every format, well made and hostile."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageOps

from app.domain.place.region import Region
from app.errors import SetFault, SetUnusable
from app.evaluation.sets.raw import Format, Place, RawPhoto, RawSet, region_of
from app.evaluation.sets.reading import read_set
from tests.helpers.shared import needs_shared, shared


def _pictures(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"a picture, to be decoded elsewhere")
    return folder


def _written(path: Path, told: Any) -> Path:
    path.write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    return path


def _boxes(found: RawSet) -> dict[str, list[tuple[tuple[str, ...], Place | None]]]:
    return {p.name: [(label.words, label.place) for label in p.labels] for p in found.photos}


def _faults(found: RawSet) -> list[tuple[str, SetFault]]:
    return [(flaw.where, flaw.fault) for flaw in found.flaws]


def test_coco(tmp_path: Path) -> None:
    _pictures(tmp_path, "a.jpg", "below/b.jpg")
    told = {
        "images": [
            {"id": 1, "file_name": "a.jpg", "width": 200, "height": 100},
            {"id": "b", "file_name": "below/b.jpg"},
            {"id": 3, "file_name": "gone.jpg"},
            {"id": 4, "file_name": "../a.jpg"},
            {"id": 5, "file_name": "ü" * 300},
            {"file_name": "a.jpg"},
        ],
        "categories": [{"id": 7, "name": "dent"}, {"id": 8}, "nothing"],
        "annotations": [
            {"image_id": 1, "category_id": 7, "bbox": [10, 20, 30, 40]},
            {"image_id": "b", "category_id": 7, "segmentation": [[1, 2, 5, 2, 5, 9]],
             "attributes": {"severity": "minor", "part": "hood"}},
            {"image_id": 1, "category_id": 7, "bbox": [10, 20, -30, 40]},
            {"image_id": 1, "category_id": 7, "bbox": [10, 20, 1e400, 40]},
            {"image_id": 1, "category_id": 7, "bbox": ["NaN", 20, 1, 40]},
            {"image_id": 1, "category_id": 8, "bbox": [1, 1, 1, 1]},
            {"image_id": [], "category_id": 7},
            None,
        ],
    }  # fmt: skip
    text = json.dumps(told).replace('"NaN"', "NaN").replace("Infinity", "1e999")
    found = read_set(_written(tmp_path / "set.json", text))
    assert found.format is Format.COCO
    assert _boxes(found) == {
        "a.jpg": [(("dent",), Place((10, 20, 40, 60)))],
        "below/b.jpg": [(("dent", "part: hood", "severity: minor"), Place((1, 2, 5, 9)))],
    }
    assert found.photos[0].size == (200, 100)
    assert _faults(found) == [
        ("annotations 2", SetFault.BAD_BOX),
        ("annotations 3", SetFault.BAD_BOX),
        ("annotations 4", SetFault.BAD_BOX),
        ("annotations 5", SetFault.NO_WORD),
        ("annotations 6", SetFault.NOT_SO),
        ("annotations 7", SetFault.NOT_SO),
        ("images 3", SetFault.OUTSIDE),
        ("images 5", SetFault.NOT_SO),
        ("gone.jpg", SetFault.MISSING),
        ("ü" * 300, SetFault.MISSING),
    ]


@pytest.mark.parametrize(
    "names",
    [
        "nc: 2\nnames: ['dent', \"minor crack\"]\n",
        "names:\n  - dent\n  - 'minor crack'\nnc: 2\n",
        "train: images\nnames:\n  0: dent\n  1: minor crack\n",
    ],
)
def test_yolo(tmp_path: Path, names: str) -> None:
    _pictures(tmp_path, "train/images/a.jpg", "train/images/b.jpg")
    (tmp_path / "train/labels").mkdir()
    lines = "1 0.5 0.5 0.2 0.4\n0 0.1 0.1 0.3 0.1 0.3 0.5\n9 0.5 0.5 1 1\n0 nan 0.5 1 1\nx\n0 1 2\n"
    _written(tmp_path / "train/labels/a.txt", lines)
    _written(tmp_path / "data.yaml", names)
    found = read_set(tmp_path)
    (minor, dent, ninth), none = (photo.labels for photo in found.photos)
    assert (minor.words, dent.words, ninth.words) == (("minor crack",), ("dent",), ("class 9",))
    assert minor.place is not None
    assert minor.place.edges == pytest.approx((0.4, 0.3, 0.6, 0.7))
    assert dent.place == Place((0.1, 0.1, 0.3, 0.5), fractions=True)
    assert none == ()
    assert _faults(found) == [
        ("train/labels/a.txt, line 4", SetFault.BAD_BOX),
        ("train/labels/a.txt, line 5", SetFault.NOT_SO),
        ("train/labels/a.txt, line 6", SetFault.BAD_BOX),
    ]


def test_via(tmp_path: Path) -> None:
    _pictures(tmp_path, "a.jpg")
    regions = [
        {"shape_attributes": {"all_points_x": [1, 9, 5], "all_points_y": [2, 2, 8]},
         "region_attributes": {"name": "damage"}},
        {"shape_attributes": {"x": 1, "y": 2, "width": 3, "height": 4},
         "region_attributes": {"part": {"hood": True, "roof": False}}},
        {"shape_attributes": {"cx": 10, "cy": 10, "r": 2}, "region_attributes": {"name": "dent"}},
        {"shape_attributes": {"all_points_x": [1], "all_points_y": [2]},
         "region_attributes": {"name": "damage"}},
        "none",
    ]  # fmt: skip
    told = {"a.jpg99": {"filename": "a.jpg", "regions": regions}}
    found = read_set(_written(tmp_path / "via.json", {"_via_img_metadata": told}))
    assert _boxes(found)["a.jpg"] == [
        (("damage",), Place((1, 2, 9, 8))),
        (("part: hood",), Place((1, 2, 4, 6))),
        (("dent",), Place((8, 8, 12, 12))),
    ]
    bad = [("a.jpg, region 3", SetFault.BAD_BOX), ("a.jpg, region 4", SetFault.NO_WORD)]
    assert _faults(found) == bad


def test_labelme(tmp_path: Path) -> None:
    _pictures(tmp_path, "a.jpg", "b.jpg")
    shapes = [
        {"label": "dent", "points": [[1, 2], [5, 9]], "shape_type": "rectangle"},
        {"label": "dent", "points": [[10, 10], [13, 14]], "shape_type": "circle"},
        {"label": "dent", "points": "none"},
        {"label": "dent", "points": [[1e308, -1e308], [-1e308, 0]], "shape_type": "circle"},
    ]
    told = {"imagePath": "a.jpg", "shapes": shapes, "imageWidth": 20, "imageHeight": 20}
    _written(tmp_path / "a.json", told)
    _written(tmp_path / "x.json", {"imagePath": "../../x.jpg", "shapes": []})
    _written(tmp_path / "y.json", "[" * 100_000)
    found = read_set(tmp_path)
    assert found.photos[0].upright, "labelme turns pictures before they are drawn on"
    assert _boxes(found) == {
        "a.jpg": [(("dent",), Place((1, 2, 5, 9))), (("dent",), Place((5, 5, 15, 15)))],
        "b.jpg": [],
    }
    assert _faults(found) == [
        ("a.json, shapes 2", SetFault.BAD_BOX),
        ("a.json, shapes 3", SetFault.BAD_BOX),
        ("x.json", SetFault.OUTSIDE),
        ("y.json", SetFault.NO_JSON),
    ]


def test_labelme_with_labels_in_a_folder_of_their_own(tmp_path: Path) -> None:
    _pictures(tmp_path, "photos/a.jpg", "photos/b.jpg", "photos/c.jpg", "photos/d.jpg")
    (tmp_path / "labels").mkdir()
    for name, said in (("a", "../photos/a.jpg"), ("b", "..\\photos\\b.jpg")):
        shapes = [{"label": "dent", "points": [[1, 2], [5, 9]]}]
        told = {"imagePath": said, "shapes": shapes}
        _written(tmp_path / f"labels/{name}.json", told)
    found = read_set(tmp_path)
    assert found.format is Format.LABELME, "a folder «labels» without texts is no YOLO"
    assert {name: len(labels) for name, labels in _boxes(found).items()} == {
        "photos/a.jpg": 1, "photos/b.jpg": 1, "photos/c.jpg": 0, "photos/d.jpg": 0,
    }  # fmt: skip
    assert not found.flaws


def test_a_photo_whose_labels_cant_be_read_does_not_count_as_undamaged(tmp_path: Path) -> None:
    labelme = _pictures(tmp_path / "labelme", *(f"{name}.jpg" for name in "abcde"))
    gone = {"imagePath": "C:/cars/b.jpg", "shapes": []}
    flat = {"imagePath": "c.jpg", "shapes": [{"label": "dent", "points": [[1, 1], [1, 1]]}]}
    elsewhere = {"imagePath": "d.png", "shapes": []}
    for name, told in (("a", "["), ("b", gone), ("c", flat), ("d", elsewhere)):
        _written(labelme / f"{name}.json", told)
    found = read_set(labelme, Format.LABELME)
    assert [photo.name for photo in found.photos] == ["e.jpg"]
    assert {where for where, _ in _faults(found)} == {
        "a.json", "b.json", "c.json, shapes 0", "d.png",
    }  # fmt: skip
    yolo = _pictures(tmp_path / "yolo", "images/a.jpg", "images/b.jpg", "images/c.jpg")
    (yolo / "labels").mkdir()
    _written(yolo / "labels/a.txt", "0 nan 0.5 1 1\n")
    _written(yolo / "labels/b.txt", "\n")
    assert [photo.name for photo in read_set(yolo).photos] == ["images/b.jpg", "images/c.jpg"]
    flat_box = {"x": 1, "y": 1, "width": 0, "height": 0}
    region = {"shape_attributes": flat_box, "region_attributes": {"name": "dent"}}
    via = {name: {"filename": f"{name}.jpg", "regions": each}
           for name, each in (("a", [region]), ("e", []))}  # fmt: skip
    coco = {
        "images": [{"id": 1, "file_name": "a.jpg"}, {"id": 2, "file_name": "e.jpg"}],
        "categories": [{"id": 7, "name": "dent"}],
        "annotations": [{"image_id": 1, "category_id": 7, "bbox": [1, 1, 0, 0]}],
    }
    table = "photo,type,box\na.jpg,dent,1 1 1 1\ne.jpg,,\n"
    sets: dict[str, Any] = {"via.json": via, "coco.json": coco, "set.csv": table}
    for file, said in sets.items():
        read = read_set(_written(labelme / file, said))
        assert [photo.name for photo in read.photos] == ["e.jpg"], file
        assert read.flaws


def test_labels_that_cant_be_read_leave_out_no_photo_but_theirs(tmp_path: Path) -> None:
    _pictures(tmp_path, "a.jpg", "a.png", "b.jpg", "b.png", "c.jpg", "other/b.jpg")
    flat = [{"label": "dent", "points": [[1, 1], [1, 1]]}]
    _written(tmp_path / "a.json", {"imagePath": "a.png", "shapes": flat})
    _written(tmp_path / "b.json", "[")  # of either b beside it, not of the one elsewhere
    _written(tmp_path / "c.json", {"imagePath": "c.jpg", "shapes": []})
    assert _boxes(read_set(tmp_path, Format.LABELME)) == {
        "c.jpg": [], "a.jpg": [], "other/b.jpg": [],
    }  # fmt: skip
    labels = tmp_path / "labels"
    labels.mkdir()
    _written(labels / "c.json", "[")
    found = read_set(tmp_path, Format.LABELME)
    assert [photo.name for photo in found.photos] == ["c.jpg", "a.jpg", "other/b.jpg"], (
        "its own labels can be read"
    )


def test_csv(tmp_path: Path) -> None:
    _pictures(tmp_path, "a.jpg", "b.jpg", "c.jpg")
    rows = (
        "Photo;Part;Type;Severity;x1;y1;x2;y2;seen by\n"
        "a.jpg;hood;dent;minor;0.1;0.2;0.3;0.4;me\n"
        "a.jpg;roof;;;10;20;30;40;\n"
        "b.jpg;;;;;;;;\n"
        "c.jpg;;dent;;1;1;0;0;\n"
        "/etc/passwd;hood;dent;;;;;;\n"
        "c.jpg;hood;dent;;;;;;;too;many\n"
        "c.jpg;\x1b[31mhood;dent;;;;;;\n"
    )
    found = read_set(_written(tmp_path / "labels.csv", rows))
    assert _boxes(found) == {
        "a.jpg": [
            (("part: hood", "type: dent", "severity: minor"), Place((0.1, 0.2, 0.3, 0.4), True)),
            (("part: roof",), Place((10, 20, 30, 40))),
        ],
        "b.jpg": [],
        "c.jpg": [(("part: [31mhood", "type: dent"), None)],
    }
    assert _faults(found) == [
        ("line 5", SetFault.BAD_BOX),
        ("line 6", SetFault.OUTSIDE),
        ("line 7", SetFault.NOT_SO),
    ]


def test_folders_by_class(tmp_path: Path) -> None:
    _pictures(tmp_path, "damaged/a.jpg", "intact/b.PNG", "c.jpg", "intact/.hidden.jpg")
    (tmp_path / "intact/link.jpg").symlink_to(Path(__file__))
    found = read_set(tmp_path)
    assert _boxes(found) == {
        "damaged/a.jpg": [(("damaged",), None)],
        "intact/b.PNG": [(("intact",), None)],
    }
    assert _faults(found) == [("c.jpg", SetFault.NO_WORD)]


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (lambda folder: folder / "none", SetFault.UNREADABLE),
        (lambda folder: folder, SetFault.NO_PHOTO),
        (lambda folder: _written(folder / "a.json", "{"), SetFault.NO_JSON),
        (lambda folder: _written(folder / "a.json", "9" * 5000), SetFault.NO_JSON),
        (lambda folder: _written(folder / "a.json", "{}"), SetFault.NO_FORMAT),
        (lambda folder: _written(folder / "a.csv", "part\nhood\n"), SetFault.NO_COLUMN),
        (lambda folder: _written(folder / "a.csv", 'photo\n"a'), SetFault.NO_CSV),
        (lambda folder: _written(folder / "a.json", '{"images": [], "annotations": []}'),
         SetFault.NO_PHOTO),
    ],
)  # fmt: skip
def test_what_can_not_be_used_says_why(
    tmp_path: Path, make: Callable[[Path], Path], fault: SetFault
) -> None:
    with pytest.raises(SetUnusable) as error:
        read_set(make(tmp_path))
    assert error.value.fault is fault


def test_of_several_files_one_is_to_be_named(tmp_path: Path) -> None:
    for name in ("damage.json", "parts.json"):
        _written(tmp_path / name, {"a": {"filename": "a.jpg", "regions": []}})
    with pytest.raises(SetUnusable) as error:
        read_set(tmp_path)
    assert (error.value.fault, error.value.detail) == (SetFault.SEVERAL, "damage.json, parts.json")


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_box_drawn_on_the_stored_picture_is_turned_as_its_photo_is(turned: int) -> None:
    stored = Image.new("L", (40, 20))
    stored.paste(255, (4, 2, 12, 8))
    stored.getexif()[0x0112] = turned
    upright = ImageOps.exif_transpose(stored)
    left, top, right, bottom = upright.getbbox() or (0, 0, 0, 0)
    wide, high = upright.size
    expected = Region(left / wide, top / high, right / wide, bottom / high)
    for place, size in (
        (Place((4, 2, 12, 8)), (40, 20)),
        (Place((4, 2, 12, 8)), None),
        (Place((8, 4, 24, 16)), (80, 40)),  # labelled before it was made smaller
        (Place((0.1, 0.1, 0.3, 0.4), fractions=True), None),
    ):
        photo = RawPhoto("a.jpg", Path("a.jpg"), size=size)
        found = region_of(place, photo, upright.size, turned)
        assert found is not None
        assert found.as_list() == pytest.approx(expected.as_list())
    # That shows in the size it names, or the format says so.
    drawn_upright = RawPhoto("a", Path("a"), size=upright.size, upright=turned < 5)
    box = Place((left, top, right, bottom))
    assert region_of(box, drawn_upright, upright.size, turned) == expected
    beside = Place((90, 2, 95, 8))
    assert region_of(beside, RawPhoto("a", Path("a")), upright.size, turned) is None


@needs_shared
def test_the_labelled_photos_are_read_whole() -> None:
    whole = {
        "vehicle_coco": (100, 234),
        "cracks_yolo": (40, 386),
        "vehicle_via/damage.json": (30, 68),
        "vehicle_via/parts.json": (30, 99),
    }
    for name, (photos, labels) in whole.items():
        found = read_set(shared("labelled", *name.split("/")))
        assert len(found.photos) == photos
        assert sum(len(photo.labels) for photo in found.photos) == labels
        assert found.flaws == ()
