"""Photos of a case: four to an inspection, each original once."""

from pathlib import Path

import pytest

from app.domain.inside import Holder, Inside
from app.domain.place.known_length import KNOWN_LENGTHS, Known, KnownLength
from app.domain.place.measuring import Drawn, Form, Measuring, Scale
from app.domain.place.region import Region
from app.domain.reading import Barcode, Reading, Symbology, TextLine
from app.domain.words import Arrival, Kind
from app.errors import NotInStore, OrderOnRecord, PhotoOnRecord, PhotoRefused, Refusal
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened, with_run


@in_loop
async def test_a_fifth_photo_starts_the_next_inspection(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        for number in range(1, 15):
            case = await store.add_photo(case.id, cases.photo(number), MEI)
        assert [len(i.photos) for i in case.inspections] == [4, 4, 4, 2]
        assert [p.id for p in case.photos] == [f"photo-{n}" for n in range(1, 15)]


@in_loop
async def test_an_inspection_that_was_asked_about_takes_no_more_photos(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        case = await store.add_photo(case.id, cases.photo(2), MEI)
        assert [len(i.photos) for i in case.inspections] == [1, 1]
        with pytest.raises(PhotoOnRecord):
            await store.remove_photo(case.id, "photo-1", MEI)


@in_loop
async def test_the_same_original_twice_in_a_case_is_refused(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        before = await store.add_photo(case.id, cases.photo(), MEI)
        with pytest.raises(PhotoRefused) as refused:
            await store.add_photo(case.id, cases.photo(id="other", name="again.jpg"), MEI)
        assert (refused.value.name, refused.value.refusal) == ("again.jpg", Refusal.DUPLICATE)
        assert await store.case(case.id) == before
        other = await store.new_case(Kind.VEHICLE, MEI)
        assert (await store.add_photo(other.id, cases.photo(id="third"), MEI)).photos


@in_loop
async def test_removing_photos_takes_empty_inspections_along(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        for number in range(1, 6):
            case = await store.add_photo(case.id, cases.photo(number), MEI)
        case = await store.remove_photo(case.id, "photo-5", MEI)
        assert [len(i.photos) for i in case.inspections] == [4]
        assert not await store.knows_photo(cases.photo(5).sha256)
        assert await store.knows_photo(cases.photo(4).sha256)
        case = await store.remove_photo(case.id, "photo-2", MEI)
        case = await store.add_photo(case.id, cases.photo(5, arrival=Arrival.PASTE), MEI)
        assert [p.id for p in case.photos] == ["photo-1", "photo-3", "photo-4", "photo-5"]


@in_loop
async def test_photos_are_put_in_order_within_their_inspection(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        for number in range(1, 7):
            case = await store.add_photo(case.id, cases.photo(number), MEI)
        case = await store.arrange_photos(case.id, ["photo-3", "photo-1"], MEI)
        order = [f"photo-{number}" for number in (3, 2, 1, 4, 5, 6)]
        assert [photo.id for photo in case.photos] == order
        assert await store.case(case.id) == case
        entry = (await store.history(case.id))[-1]
        told = {"inspection": case.inspections[0].id, "photos": "photo-3 photo-1"}
        assert (entry.what, entry.data) == ("photos_arranged", told)
        assert await store.arrange_photos(case.id, ["photo-3", "photo-1"], MEI) == case
        assert await store.arrange_photos(case.id, [], MEI) == case
        assert len(await store.history(case.id)) == 8, "nothing changed, nothing logged"
        with pytest.raises(ValueError, match="several inspections"):
            await store.arrange_photos(case.id, ["photo-5", "photo-1"], MEI)
        with pytest.raises(NotInStore):
            await store.arrange_photos(case.id, ["photo-9"], MEI)
        case = await store.add_photo(case.id, cases.photo(7), MEI)
        assert case.photos[-1].id == "photo-7"


@in_loop
async def test_photos_a_model_was_asked_about_keep_their_order(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        for number in (1, 2):
            case = await store.add_photo(case.id, cases.photo(number), MEI)
        run = cases.run(inspection_id=case.inspections[0].id)
        await store.start_run(case.id, run)
        with pytest.raises(OrderOnRecord):
            await store.arrange_photos(case.id, ["photo-2", "photo-1"], MEI)
        assert [p.id for p in (await store.case(case.id)).photos] == ["photo-1", "photo-2"]


@in_loop
async def test_photos_are_described(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        case = await store.add_photo(case.id, cases.photo(), MEI)
        case = await store.describe_photo(case.id, "photo-1", MEI, caption="Front", taken_by="Bo")
        photo = case.photos[0]
        assert (photo.caption, photo.taken_by, photo.source) == ("Front", "Bo", "")
        told = await store.describe_photo(case.id, "photo-1", MEI, caption="Front")
        assert told == case
        assert len(await store.history(case.id)) == 3


@in_loop
async def test_blackouts_are_kept_logged_and_taken_back(tmp_path: Path) -> None:
    places = (Region(0.1, 0.2, 0.3, 0.4), Region(0, 0, 1, 1))
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        case = await store.add_photo(case.id, cases.photo(), MEI)
        case = await store.describe_photo(case.id, "photo-1", MEI, blackouts=places)
        assert case.photos[0].blackouts == places
        assert (await store.case(case.id)).photos[0].blackouts == places
        entry = (await store.history(case.id))[-1]
        assert (entry.what, entry.data) == (
            "photo_blacked_out",
            {"photo": "photo-1", "places": "2"},
        )
        case = await store.describe_photo(case.id, "photo-1", MEI, blackouts=())
        assert case.photos[0].blackouts == ()


@in_loop
async def test_what_was_measured_is_kept_logged_and_taken_back(tmp_path: Path) -> None:
    line = Drawn(Form.LINE, ((0.1, 0.2), (1 / 3, 0.2)), 2.5)
    shape = Drawn(Form.OUTLINE, ((0.1, 0.2), (0.3, 0.4), (0.1, 0.4)), 1.0)
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        case = await store.add_photo(case.id, cases.photo(), MEI)
        assert case.photos[0].measuring == Measuring()
        for told in (
            Measuring(None, (shape,)),
            Measuring(Scale(line, KNOWN_LENGTHS[0]), (line, shape, line)),
            Measuring(Scale(line, KnownLength(Known.TYPED, 12.25, 0.005))),
        ):
            case = await store.describe_photo(case.id, "photo-1", MEI, measuring=told)
            assert case.photos[0].measuring == told
            assert (await store.case(case.id)).photos[0].measuring == told
        entry = (await store.history(case.id))[-1]
        data = {"photo": "photo-1", "scale": "typed", "drawn": "0"}
        assert (entry.what, entry.data) == ("photo_measured", data)
        case = await store.describe_photo(case.id, "photo-1", MEI, measuring=Measuring())
        assert not case.photos[0].measuring


@in_loop
async def test_what_was_read_is_kept_and_makes_the_case_no_newer(tmp_path: Path) -> None:
    place = Region(0.1, 0.2, 0.3, 0.4)
    codes = (Barcode("a\x1d運單", Symbology.QR_CODE, place, gs1=True),)
    lines = (TextLine("Etikett", place, 0.75),)
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.PARCEL, MEI)
        before = await store.add_photo(case.id, cases.photo(), MEI)
        assert before.photos[0].reading is None
        for told in (Reading(), Reading(codes), Reading(codes, ()), Reading(codes, lines)):
            case = await store.keep_reading(case.id, "photo-1", told)
            assert case.photos[0].reading == told
        assert case == await store.case(case.id)
        assert case.changed_at == before.changed_at
        assert len(await store.history(case.id)) == 2
        with pytest.raises(NotInStore):
            await store.keep_reading(case.id, "photo-2", Reading())


@in_loop
async def test_a_photo_a_run_has_seen_may_still_be_blacked_out(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        place = (Region(0, 0, 0.5, 0.5),)
        before = case.inspections[0].runs
        case = await store.describe_photo(case.id, "photo-1", MEI, blackouts=place)
        assert case.photos[0].blackouts == place
        assert case.inspections[0].runs == before, "what was sent then stays on record"


@in_loop
async def test_what_a_photo_was_inside_of_stays_on_record(tmp_path: Path) -> None:
    inside = Inside(Holder.MESSAGE, "claim 刮.eml", "ab" * 32, 2)
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        await store.add_photo(case.id, cases.photo(1, inside=inside), MEI)
        await store.add_photo(case.id, cases.photo(2), MEI)
        kept = await store.case(case.id)
        assert [photo.inside for photo in kept.photos] == [inside, None]
        *_, first, second = await store.history(case.id)
        assert (first.data["inside"], first.data["place"]) == (inside.sha256, "2")
        assert "inside" not in second.data


@pytest.mark.parametrize("credential", [None, True, False])
@in_loop
async def test_whether_a_photo_carries_a_credential_is_kept(
    tmp_path: Path, credential: bool | None
) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        await store.add_photo(case.id, cases.photo(credential=credential), MEI)
        (photo,) = (await store.case(case.id)).photos
    assert photo.credential is credential
