"""Names to paths."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from reelkit.fs._tree import Entry, Listing


def file(file_id: str, name: str) -> Entry:
    return Entry(file_id, name, None, size=1)


def folder(folder_id: str, name: str) -> Entry:
    return Entry(folder_id, name, None, is_folder=True)


def paths(listing: Listing) -> list[str]:
    return sorted(info["name"] for info in listing)


def test_every_entry_of_a_doubled_name_has_its_id_before_the_extension() -> None:
    listing = Listing("A", [], [file("1", "clip.mp4"), file("2", "clip.mp4"), file("3", "other.mp4")])
    assert paths(listing) == ["A/clip~1.mp4", "A/clip~2.mp4", "A/other.mp4"]
    assert listing.find("clip.mp4") is None
    assert sorted(listing.doubled["clip.mp4"]) == ["A/clip~1.mp4", "A/clip~2.mp4"]


def test_the_name_with_the_id_is_accepted_before_and_after_another_file_of_the_name_comes() -> None:
    listing = Listing("", [], [file("1", "clip.mp4")])
    assert paths(listing) == ["clip.mp4"]
    before = listing.find("clip~1.mp4")
    listing = listing.add(file("2", "clip.mp4"))
    after = listing.find("clip~1.mp4")
    assert before is not None
    assert after is not None
    assert before.entry == after.entry
    assert paths(listing.without(file("2", "clip.mp4"))) == ["clip.mp4"]


def test_a_folder_keeps_its_name_beside_a_file_of_the_same() -> None:
    listing = Listing("", [folder("f", "clips")], [file("1", "clips")])
    assert paths(listing) == ["clips", "clips~1"]
    found = listing.find("clips")
    assert found is not None
    assert found.entry.is_folder
    assert paths(Listing("", [folder("f", "a"), folder("g", "a")])) == ["a~f", "a~g"]


def test_odd_names_are_one_step_of_a_path() -> None:
    names = ["a/b.mp4", "", "  ", ".", "..", "id:7", ".hidden", "x."]
    listing = Listing("", [], [file(str(number), name) for number, name in enumerate(names)])
    assert paths(listing) == [
        "%2E", "%2E%2E", ".hidden", "a%2Fb.mp4", "id%3A7", "x.", "~1", "~2",
    ]  # fmt: skip


def test_a_name_that_looks_like_another_files_long_name_gets_its_id() -> None:
    listing = Listing("", [], [file("1", "a.mp4"), file("2", "a~1.mp4")])
    assert paths(listing) == ["a.mp4", "a~1~2.mp4"]
    found = listing.find("a~1.mp4")
    assert found is not None
    assert found.entry.id == "1"
    assert paths(listing.add(file("3", "a.mp4"))) == ["a~1.mp4", "a~1~2.mp4", "a~3.mp4"]


def test_a_folder_keeps_a_name_that_looks_like_a_files_name_with_its_id() -> None:
    listing = Listing("", [folder("f", "a~1"), folder("g", "~2")], [file("1", "a"), file("2", ""), file("3", "a")])
    assert paths(listing) == ["a~1", "a~3", "id:1", "id:2", "~2"]
    for name, wanted in (("a~1", "f"), ("~2", "g"), ("id:1", "1"), ("id:2", "2"), ("a~3", "3")):
        found = listing.find(name)
        assert found is not None
        assert found.entry.id == wanted


NAMES = st.text(alphabet="a.~/%:id12 ", max_size=6)


@given(st.lists(NAMES, max_size=12), st.lists(NAMES, max_size=4))
@example(["", ""], ["~1"])
@example(["a"], ["a~0"])
def test_every_entry_has_a_path_of_its_own_which_leads_to_it(files: list[str], folders: list[str]) -> None:
    listing = Listing(
        "",
        [folder(f"f{number}", name) for number, name in enumerate(folders)],
        [file(str(number), name) for number, name in enumerate(files)],
    )
    assert len(listing) == len(files) + len(folders) == len(set(paths(listing)))
    for info in listing:
        assert "/" not in info["name"]
        found = listing.find(info["name"])
        assert found is not None
        assert found.entry is info.entry
        by_id = listing.find(f"id:{info['id']}")
        assert by_id is not None
        assert by_id.entry is info.entry


@given(st.lists(NAMES, max_size=8), NAMES)
def test_a_file_more_is_the_same_as_a_listing_anew(files: list[str], name: str) -> None:
    entries = [file(str(number), one) for number, one in enumerate(files)]
    more = file("99", name)
    assert paths(Listing("", [], entries).add(more)) == paths(Listing("", [], [*entries, more]))
    assert paths(Listing("", [], [*entries, more]).without(more)) == paths(Listing("", [], entries))
