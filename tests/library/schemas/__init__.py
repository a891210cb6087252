"""Libraries of every released schema, as SQL."""
