"""An article as schema.org JSON-LD. See: https://schema.org/NewsArticle"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .article import Article
    from .qa import QABlock

__all__ = ["news_article"]

_TYPES = {"faq": ["NewsArticle", "FAQPage"], "live": ["LiveBlogPosting"]}


def news_article(article: Article) -> dict[str, Any]:
    """The article as a JSON-LD object; keys without a value are left out."""
    types = _TYPES.get(article.page_kind, ["NewsArticle"])
    document: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": types[0] if len(types) == 1 else types,
        "url": article.canonical_url or article.url,
        "headline": article.title,
        "abstract": article.lead,
        "description": article.description,
        "articleBody": article.text or None,
        "articleSection": article.section,
        "inLanguage": None if article.language == "und" else article.language,
        "datePublished": article.date_published and article.date_published.isoformat(),
        "dateModified": article.date_modified and article.date_modified.isoformat(),
        "isAccessibleForFree": article.is_accessible_for_free,
        "author": [
            _filled({"@type": author.kind.capitalize(), "name": author.name, "url": author.url})
            for author in article.authors
        ],
        "publisher": article.site_name and {"@type": "Organization", "name": article.site_name},
        "keywords": [
            _filled({"@type": "DefinedTerm", "name": tag.name, "url": tag.url}) if tag.url else tag.name
            for tag in article.tags
        ],
        "image": [
            _filled(
                {
                    "@type": "ImageObject",
                    "url": image.url,
                    "caption": image.caption or image.alt,
                    "creditText": image.credit,
                    "width": image.width,
                    "height": image.height,
                }
            )
            for image in article.images
        ],
        "hasPart": [_question(block) for block in article.qa],
        "relatedLink": [link.url for box in article.related for link in box.links],
    }
    return _filled(document)


def _question(block: QABlock) -> dict[str, Any]:
    answer = {"@type": "Answer", "text": block.answer, "author": _person(block.answerer)}
    return _filled(
        {
            "@type": "Question",
            "position": block.position,
            "text": block.question,
            "author": _person(block.asker),
            "acceptedAnswer": _filled(answer),
        }
    )


def _person(name: str | None) -> dict[str, str] | None:
    return {"@type": "Person", "name": name} if name else None


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, [], "")}
