"""A library as a website: Datasette with pages of ours on it."""
