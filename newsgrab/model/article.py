"""The article: what everything else in newsgrab makes, keeps or shows."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import AwareDatetime, Field, computed_field, model_validator

from .block import Block, block_text
from .evidence import Evidence
from .image import Image
from .page_kind import PageKind
from .person import Author
from .qa import QABlock
from .record import Record, Text
from .tag import Tag, TagLinks

__all__ = ["Article", "DatePrecision"]

DatePrecision = Literal["second", "minute", "day"]


class Article(Record):
    """A news page as data; schema.org `NewsArticle`.

    `None` means that nothing was found, `[]` that there is none on the page. No field is ever an empty string.
    """

    url: Text | None = None
    """Where the page was read."""
    canonical_url: Text | None = None
    """What the page calls itself."""
    title: Text | None = None
    """The headline, without the site's name."""
    lead: Text | None = None
    """The standfirst that a reader sees."""
    description: Text | None = None
    """The summary the page gives to machines (`meta name=description` and the like)."""
    body: list[Block] = []
    """The article in reading order; see `Block`."""
    qa: list[QABlock] = []
    """The questions and answers of an interview or FAQ."""
    tags: list[Tag] = []
    """The topics the page files itself under."""
    related: list[TagLinks] = []
    """Boxes of links to other articles, each under its tag."""
    authors: list[Author] = []
    """People and organisations in the byline."""
    date_published: AwareDatetime | None = None
    """With the offset the page states; UTC where it states none."""
    date_modified: AwareDatetime | None = None
    """When the page says it was last changed."""
    date_precision: DatePrecision | None = None
    """How exactly `date_published` is known."""
    language: Text = "und"
    """BCP 47; `und` where it cannot be told."""
    site_name: Text | None = None
    """The outlet, as the page names it."""
    section: Text | None = None
    """The rubric, such as Politics."""
    images: list[Image] = []
    """The main picture first, then those in the text."""
    is_accessible_for_free: bool | None = None
    """Whether the page can be read without paying; `None` where nothing says so."""
    page_kind: PageKind = PageKind.ARTICLE
    """What the page is; consent walls, bot checks, listings and the like are no articles."""
    provenance: dict[str, Evidence] = Field(default_factory=dict)
    """Field name to where its value came from; `encoding` to what told the page's encoding, where it came as bytes."""

    @model_validator(mode="before")
    @classmethod
    def _text_is_derived(cls, data: Any) -> Any:
        """Dumps carry the computed `text`; reading one back must not trip over it."""
        if isinstance(data, dict) and "text" in data:
            return {key: value for key, value in data.items() if key != "text"}
        return data

    @computed_field  # type: ignore[prop-decorator]
    @property
    def text(self) -> str:
        """The body as plain text: the lead first, blocks parted by a blank line; no captions, no related boxes."""
        parts = [part for block in self.body if (part := block_text(block))]
        above = [line for line in (self.lead or "").split("\n") if not any(line in part for part in parts[:8])]
        if above:
            parts.insert(0, "\n".join(above))
        return "\n\n".join(parts)

    def to_schema_org(self) -> dict[str, Any]:
        """The article as a JSON-LD `NewsArticle`; questions are `Question` with `acceptedAnswer`."""
        from .schema_org import news_article

        return news_article(self)

    def to_markdown(self) -> str:
        """The article as CommonMark, title first."""
        from .markdown import markdown

        return markdown(self)
