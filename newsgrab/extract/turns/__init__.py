"""Interviews and FAQs as turns: one file for each way in which pages mark who speaks.

Every reader takes the article's lines and gives a `Dialogue` or `None`. Structure decides, not the question mark: a
turn of the asker may be a statement. Question marks only tell whether a structure is a conversation at all.
"""
