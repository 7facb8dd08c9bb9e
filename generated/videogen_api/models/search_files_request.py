from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SearchFilesRequest")


@_attrs_define
class SearchFilesRequest:
    """A search for files by meaning.

    Attributes:
        query (str): What to look for, in natural language.
        num_results (int | Unset): Most results to answer. The server's default is 10.
        self_only (bool | Unset): Only files of the key's owner instead of the whole team's. The server's default is
            false.
    """

    query: str
    num_results: int | Unset = UNSET
    self_only: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        query = self.query

        num_results = self.num_results

        self_only = self.self_only

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "query": query,
            }
        )
        if num_results is not UNSET:
            field_dict["numResults"] = num_results
        if self_only is not UNSET:
            field_dict["selfOnly"] = self_only

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        query = d.pop("query")

        num_results = d.pop("numResults", UNSET)

        self_only = d.pop("selfOnly", UNSET)

        search_files_request = cls(
            query=query,
            num_results=num_results,
            self_only=self_only,
        )

        search_files_request.additional_properties = d
        return search_files_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
