"""A library as a website: Datasette with pages of ours on it."""

# Datasette loads the plugin while it is itself being loaded. Were the plugin imported first, Datasette would find it
# half made, without a single hook.
import datasette.plugins  # noqa: F401
