"""Archives of pages, at any scale: WARC files, folders of HTML and JSON Lines, on Dask, into Parquet."""
