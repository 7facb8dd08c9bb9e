"""Operations tagged ``brand_presets``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.brand_preset import BrandPreset
    from ...models.create_brand_preset_request import CreateBrandPresetRequest
    from ...operations import AsyncCall, Call

__all__ = ("AsyncBrandPresetsApi", "BrandPresetsApi")


class BrandPresetsApi:
    """Operations tagged ``brand_presets``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_brand_presets(
        self,
        *,
        organization_id: str | None = None,
    ) -> list[BrandPreset]:
        """List brand presets

        Sends ``GET /api/organizations/brandings``.
        """
        from . import list_brand_presets as operation

        return self._call(
            "list_brand_presets",
            lambda: operation.request_arguments(
                organization_id=given(organization_id),
            ),
            operation.read,
        )

    def create_brand_preset(
        self,
        *,
        body: CreateBrandPresetRequest,
        organization_id: str | None = None,
    ) -> BrandPreset:
        """Create a brand preset

        Sends ``POST /api/organizations/brandings``.
        """
        from . import create_brand_preset as operation

        return self._call(
            "create_brand_preset",
            lambda: operation.request_arguments(
                organization_id=given(organization_id),
                body=body,
            ),
            operation.read,
        )


class AsyncBrandPresetsApi:
    """Operations tagged ``brand_presets``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_brand_presets(
        self,
        *,
        organization_id: str | None = None,
    ) -> list[BrandPreset]:
        """List brand presets

        Sends ``GET /api/organizations/brandings``.
        """
        from . import list_brand_presets as operation

        return await self._call(
            "list_brand_presets",
            lambda: operation.request_arguments(
                organization_id=given(organization_id),
            ),
            operation.read,
        )

    async def create_brand_preset(
        self,
        *,
        body: CreateBrandPresetRequest,
        organization_id: str | None = None,
    ) -> BrandPreset:
        """Create a brand preset

        Sends ``POST /api/organizations/brandings``.
        """
        from . import create_brand_preset as operation

        return await self._call(
            "create_brand_preset",
            lambda: operation.request_arguments(
                organization_id=given(organization_id),
                body=body,
            ),
            operation.read,
        )
