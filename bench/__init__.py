"""Benchmarks: quality, speed and memory, on public data sets and beside other extractors."""
