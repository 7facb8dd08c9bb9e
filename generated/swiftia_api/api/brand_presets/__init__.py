"""Operations tagged ``brand_presets``, as they are sent."""

from __future__ import annotations

from ...models.brand_preset import BrandPreset
from ...models.create_brand_preset_request import CreateBrandPresetRequest
from ...operations import AsyncCall, Call
from ...types import UNSET, Unset
from . import create_brand_preset as create_brand_preset_operation
from . import list_brand_presets as list_brand_presets_operation

__all__ = ("AsyncBrandPresetsApi", "BrandPresetsApi")


class BrandPresetsApi:
    """Operations tagged ``brand_presets``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_brand_presets(
        self,
        *,
        organization_id: str | Unset = UNSET,
    ) -> list[BrandPreset]:
        """List brand presets

        Sends ``GET /api/organizations/brandings``.
        """
        return self._call(
            "list_brand_presets",
            lambda: list_brand_presets_operation.request_arguments(
                organization_id=organization_id,
            ),
            list_brand_presets_operation.read,
        )

    def create_brand_preset(
        self,
        *,
        body: CreateBrandPresetRequest,
        organization_id: str | Unset = UNSET,
    ) -> BrandPreset:
        """Create a brand preset

        Sends ``POST /api/organizations/brandings``.
        """
        return self._call(
            "create_brand_preset",
            lambda: create_brand_preset_operation.request_arguments(
                body=body,
                organization_id=organization_id,
            ),
            create_brand_preset_operation.read,
        )


class AsyncBrandPresetsApi:
    """Operations tagged ``brand_presets``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_brand_presets(
        self,
        *,
        organization_id: str | Unset = UNSET,
    ) -> list[BrandPreset]:
        """List brand presets

        Sends ``GET /api/organizations/brandings``.
        """
        return await self._call(
            "list_brand_presets",
            lambda: list_brand_presets_operation.request_arguments(
                organization_id=organization_id,
            ),
            list_brand_presets_operation.read,
        )

    async def create_brand_preset(
        self,
        *,
        body: CreateBrandPresetRequest,
        organization_id: str | Unset = UNSET,
    ) -> BrandPreset:
        """Create a brand preset

        Sends ``POST /api/organizations/brandings``.
        """
        return await self._call(
            "create_brand_preset",
            lambda: create_brand_preset_operation.request_arguments(
                body=body,
                organization_id=organization_id,
            ),
            create_brand_preset_operation.read,
        )
