"""What one can do with a model, and what not."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pytest
from genviral_api._decoding import DecodeError
from genviral_api.models import AnalyticsSummary, CreateFolderRequest, File, MoveFolderRequest
from genviral_api.types import NULL as GENVIRAL_NULL
from videogen_api.models import CreateFileUploadRequest, FileInfo, Transcript, TranscriptWord
from videogen_api.types import NULL

FILE = {
    "id": "file_1",
    "url": "https://cdn.example/a.mp4?signature=abc",
    "contentType": "video/mp4",
    "filename": "a.mp4",
    "size": 12,
    "createdAt": "2026-03-01T09:00:00.000Z",
}


def test_absent_and_null_read_none() -> None:
    file = FileInfo.from_dict({"fileId": "f", "scope": "GLOBAL", "description": None})
    assert (file.display_name, file.description, file.type) == (None, None, None)
    assert file.to_dict() == {"fileId": "f", "scope": "GLOBAL", "description": None}
    assert set(file.as_dict().values()) == {"f", "GLOBAL", None}


def test_nothing_changes_a_model() -> None:
    file: Any = File.from_dict(FILE)
    with pytest.raises(AttributeError, match=r"File\.size cannot be set"):
        file.size = 3
    with pytest.raises(AttributeError, match=r"File\.size cannot be deleted"):
        del file.size
    with pytest.raises(AttributeError):
        file.other = 3
    file.to_dict()["size"] = 3
    assert file.to_dict()["size"] == file.size == 12


def test_a_changed_copy_keeps_the_rest() -> None:
    file = File.from_dict({**FILE, "new": [1]})
    changed = file.__replace__(size=3, created_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert changed.to_dict() == {**FILE, "new": [1], "size": 3, "createdAt": "2026-01-01T00:00:00+00:00"}
    assert file.size == 12
    with pytest.raises(TypeError, match="'length'"):
        file.__replace__(length=3)


def test_equality_is_of_all_values_and_the_hash_of_the_id() -> None:
    file, other = File.from_dict(FILE), File.from_dict({**FILE, "size": 3})
    assert file != other
    assert hash(file) == hash(other)
    assert {file, File.from_dict(FILE)} == {file}
    assert file == File.from_dict({**FILE, "createdAt": "2026-03-01T09:00:00Z"})
    assert file != File.from_dict({**FILE, "new": 1})
    with pytest.raises(TypeError, match="unhashable"):
        hash(Transcript(words=[]))


def test_requests_leave_out_none_and_send_null_where_it_is_meant() -> None:
    assert CreateFolderRequest(name="a", media_type="upload").to_dict() == {"name": "a", "media_type": "upload"}
    assert MoveFolderRequest(parent_folder_id=None).to_dict() == {"parent_folder_id": None}
    for null in (NULL, GENVIRAL_NULL):
        body = CreateFileUploadRequest(display_name="a.mp4", transcript=null)
        assert body.transcript is None
        assert body.to_dict() == {"displayName": "a.mp4", "transcript": None}
    words = Transcript(words=[TranscriptWord(start_seconds=0, end_seconds=0.5, word="Hello")])
    assert words.to_dict() == {"words": [{"startSeconds": 0, "endSeconds": 0.5, "word": "Hello"}]}


def test_a_wrong_argument_is_refused_as_in_a_response() -> None:
    wrong: Any = "many"
    with pytest.raises(ValueError, match=r'\$\.endSeconds is "many", not a finite number'):
        TranscriptWord(start_seconds=0, end_seconds=wrong, word="Hello")


def test_the_repr_fits_a_line_and_hides_signatures() -> None:
    shown = repr(File.from_dict({**FILE, "filename": "a" * 500}))
    assert shown.startswith(
        "File(id='file_1', url='https://cdn.example/a.mp4?...', content_type='video/mp4', filename="
    )
    assert "signature" not in shown
    assert len(shown) < 120


def test_an_error_names_the_item() -> None:
    with pytest.raises(ValueError, match=r"\$\.size is Infinity, not an integer \(File 'file_1'\)"):
        File.from_dict({**FILE, "size": float("inf")})


def test_models_are_loaded_when_they_are_asked_for() -> None:
    code = (
        "import sys, videogen_api.models as m; names = lambda: {n for n in sys.modules if 'api.models.' in n}\n"
        "assert not names(), names(); m.TranscriptWord; assert names() == {'videogen_api.models.transcript_word'}\n"
        "assert set(m.__all__) <= set(dir(m)); assert m.FileInfo is m.FileInfo\n"
        "try: m.Nothing\nexcept AttributeError as error: assert 'Nothing' in str(error)\nelse: raise SystemExit(1)"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], check=False, env={"PYTHONPATH": ":".join(sys.path)}).returncode
        == 0
    )


@pytest.mark.parametrize("text", ["12", "10:30", "May 5", "2026", "Tuesday"])
def test_a_date_that_is_not_whole_is_no_date(text: str) -> None:
    with pytest.raises(DecodeError, match=r"createdAt is .* not a date and time"):
        File.from_dict({**FILE, "createdAt": text})


def test_json_that_no_file_could_hold() -> None:
    odd = File.from_dict({**FILE, "filename": "a\ud800", "later": [float("nan"), {"size": float("inf")}]})
    assert json.loads(odd.to_json().encode())["filename"] == "a\ud800"
    known = File.from_dict({**FILE, "filename": "日本.mp4"})
    assert "日本.mp4" in known.to_json()
    summary = AnalyticsSummary.from_dict({"contentMix": [float("nan"), {"share": float("inf")}]})
    assert summary.as_dict()["content_mix"] == [None, {"share": None}]
