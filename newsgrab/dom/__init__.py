"""The HTML floor: the only importer of selectolax. Reads documents, never changes them."""
