"""Names of files, and the types that they are guessed to be."""

from __future__ import annotations

import pytest
from reelkit._transfers.filenames import Names, name_of, safe_name
from reelkit._transfers.progress import guess_type


@pytest.mark.parametrize(
    ("name", "expected"),
    [("CON", "_CON"), ("nul.mp4", "_nul.mp4"), ("take:1?.mp4", "take_1_.mp4"), ("clip. .", "clip"), ("com10", "com10")],
)
def test_what_windows_refuses_is_changed_there(name: str, expected: str) -> None:
    assert safe_name(name, windows=True) == expected


@pytest.mark.parametrize(
    ("name", "url", "expected"),
    [
        ("mine.mov", "https://x.example/a.mp4", "mine.mov"),
        ("mine", "https://x.example/a.mp4?b=c.d", "mine.mp4"),
        (None, "https://x.example/f/a%20b.mp4?b=c.d", "a b.mp4"),
        (" ", "https://x.example/", "id_1"),
    ],
)
def test_a_file_without_a_name_gets_one(name: str | None, url: str, expected: str) -> None:
    assert name_of(name, url, "id_1") == expected


def test_half_an_emoji_is_no_reason_to_fail() -> None:
    assert safe_name("cut \ud83c.mp4", windows=False) == "cut _.mp4"


def test_names_that_a_file_system_takes_for_the_same_are_told_apart() -> None:
    names = Names()
    given = ["Caf\u00e9.mp4", "Cafe\u0301.mp4", "CAF\u00c9.MP4", "Caf\u00e9"]
    assert [names.take(name) for name in given] == [
        "Caf\u00e9.mp4", "Cafe\u0301 (2).mp4", "CAF\u00c9 (3).MP4", "Caf\u00e9",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("brand", "expected"),
    [
        (b"isom", "video/mp4"), (b"mp42", "video/mp4"), (b"qt  ", "video/quicktime"), (b"M4V ", "video/x-m4v"),
        (b"heic", "image/heic"), (b"heix", "image/heic"), (b"mif1", "image/heif"), (b"avif", "image/avif"),
        (b"3gp5", "video/3gpp"),
    ],
)  # fmt: skip
def test_pictures_in_the_container_of_mp4_are_no_videos(brand: bytes, expected: str) -> None:
    assert guess_type(None, b"\0\0\0\x1cftyp" + brand) == expected
