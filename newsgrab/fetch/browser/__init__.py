"""A web address to a `Page` as its scripts make it, by a headless Chromium; `render.render` is the way in."""
