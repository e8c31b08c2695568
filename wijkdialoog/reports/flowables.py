"""Our blocks inside ReportLab's platypus, for documents that are built with its frames."""

from reportlab.platypus import Flowable

from wijkdialoog.reports.flow import Block


class BlockFlowable(Flowable):
    """A block as a flowable. Build the document with a TaggedCanvas as `canvasmaker`."""

    def __init__(self, block: Block) -> None:
        super().__init__()
        self._block = block
        self.spaceBefore = block.space_before
        self.keepWithNext = int(block.keep_with_next)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """Lay out for the width and return width and height."""
        self.width, self.height = aW, self._block.measure(aW)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return the block cut in two, or nothing when it should go to the next frame."""
        if self._block.measure(aW) <= aH:
            return [self]
        at_top = bool(getattr(getattr(self, "_frame", None), "_atTop", False))
        halves = self._block.split(aH, forced=at_top)
        return [BlockFlowable(half) for half in halves] if halves else []

    def draw(self) -> None:
        """Draw with the lower left corner at the origin."""
        self._block.draw(self.canv, 0, self.height)
