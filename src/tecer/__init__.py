"""Tecer keeps a bilingual site about concurrency in Python true.

The modules stand in the order in which data flows:
`problem`, `transcript`, `catalog`, `pages`, `parity`, `rules`, `compare`, `blocks`, `cli`.
"""
