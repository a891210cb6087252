"""newsgrab: news pages as data."""
