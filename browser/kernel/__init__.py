"""What runs threads and processes where there are none.

Read `stacks`, `bottom`, `sockets`, `system`, `processes`, `bridges`, then `program`.
"""
